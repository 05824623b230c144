import { Button } from '@fluentui/react-components';
import { MappingEffect } from './mapping-effect';
import { dropMapping, saveMapping } from './mapping-action';
import { joinText } from '../../../locales/numbers';
import { fill } from '../../../locales/template';
import { useLanguage, useTexts } from '../../shared/language';
import { usePanelState, usePanelStore } from '../../shared/panel-context';
import { useScreenStyles } from '../../shared/screen.styles';
import type { ReactNode } from 'react';
import type { MappingDraft } from './use-mapping-draft';
import type { Dictionary, Language } from '../../../locales/language';
import type { SheetReport } from '../../../sheets/sheet-report';
import type { Validation } from '../../shared/panel-state';

/** So many cells are validated while one looks on; above that the effect is seen once it is kept. */
const QUICK_CELLS = 50_000;

interface KeepMappingProps {
  readonly validation: Validation;
  readonly report: SheetReport;
  readonly draft: MappingDraft;
}

/** What the changed reading would do, what it still lacks, and the buttons that keep it or give it up. */
export function KeepMapping({ validation, report, draft }: KeepMappingProps): ReactNode {
  const screen = useScreenStyles();
  const texts = useTexts();
  const language = useLanguage();
  const store = usePanelStore();
  const busy = usePanelState((state) => state.job !== null);
  const { reading } = texts.validate;
  const { mapping, touched, whole } = draft;
  const told = report.mapping !== null;
  if (!touched && !told) return null;
  return (
    <div className={screen.atLast}>
      {touched && !whole && <p className={screen.caption}>{lack(draft, texts, language)}</p>}
      {touched && whole && validation.outcome.cells <= QUICK_CELLS && (
        <MappingEffect validation={validation} mapping={mapping} />
      )}
      <div className={screen.buttons}>
        {touched && (
          <Button
            appearance="primary"
            disabledFocusable={busy || !whole}
            onClick={() => void saveMapping(store, mapping)}
          >
            {reading.save}
          </Button>
        )}
        {told && (
          <Button disabledFocusable={busy} onClick={() => void dropMapping(store, report.sheet)}>
            {reading.automatic}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Why a reading cannot be kept yet. */
function lack({ mapping, reading }: MappingDraft, texts: Dictionary, language: Language): string {
  const words = texts.validate.reading;
  if (mapping.kind === null) return words.noKind;
  if (reading.missing.length === 0) return words.pending;
  const fields = joinText(
    reading.missing.map((field) => texts.names.fields[field]),
    language,
  );
  return fill(words.missing, { fields });
}
