import { useDeferredValue, useMemo } from 'react';
import { rememberMapping } from '../../../council/mapping';
import { validate } from '../../../council/validate';
import { countText, integerText } from '../../../locales/numbers';
import { fill } from '../../../locales/template';
import { useLanguage, useTexts } from '../../shared/language';
import { useScreenStyles } from '../../shared/screen.styles';
import { countBySeverity } from '../validate-status';
import type { ReactNode } from 'react';
import type { ValidateOutcome } from '../../../council/outcome';
import type { CountForms } from '../../../locales/template';
import type { SheetMapping } from '../../../sheets/remembered';
import type { Validation } from '../../shared/panel-state';

interface MappingEffectProps {
  readonly validation: Validation;
  readonly mapping: SheetMapping;
}

/** What another way of reading a sheet would change: the workbook, validated in memory with it. */
export function MappingEffect({ validation, mapping }: MappingEffectProps): ReactNode {
  const screen = useScreenStyles();
  const { reading, severities } = useTexts().validate;
  const language = useLanguage();
  const { snapshot, outcome } = validation;
  const settled = useDeferredValue(mapping);
  const tried = useMemo(() => {
    const { memory } = rememberMapping(snapshot, settled);
    return validate({ ...snapshot, memory: memory ?? null });
  }, [snapshot, settled]);
  const [before, after] = [countBySeverity(outcome.findings), countBySeverity(tried.findings)];
  const change = (forms: CountForms, was: number, becomes: number): string => {
    const count = countText(forms, becomes, language);
    return was === becomes ? count : fill(reading.change, { before: integerText(was, language), after: count });
  };
  const changes = [
    change(reading.rows, rowsOf(outcome, mapping.sheet), rowsOf(tried, mapping.sheet)),
    change(severities.error, before.error, after.error),
    change(severities.warning, before.warning, after.warning),
  ];
  return (
    <p className={screen.caption} aria-live="polite">
      {fill(reading.effect, { changes: changes.join(' · ') })}
    </p>
  );
}

function rowsOf({ sheets }: ValidateOutcome, name: string): number {
  return sheets.find(({ sheet }) => sheet === name)?.rows ?? 0;
}
