import { countText } from '../../locales/numbers';
import { fill } from '../../locales/template';
import { commonStatus } from '../shared/step-status';
import type { ValidateOutcome } from '../../council/outcome';
import type { Dictionary, Language } from '../../locales/language';
import type { Severity } from '../../sheets/finding-catalogue';
import type { Deed, PanelState } from '../shared/panel-state';
import type { StepStatus } from '../shared/step-status';

/** Worst first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

export function validateStatus(state: PanelState, texts: Dictionary, language: Language): StepStatus {
  const common = commonStatus('validate', state.validation, state, texts);
  if (common !== null) return common;
  const counts = countBySeverity(state.validation?.outcome.findings ?? []);
  const parts = (['error', 'warning'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => countText(texts.validate.severities[severity], counts[severity], language));
  return {
    look: counts.error > 0 ? 'attention' : 'done',
    text: parts.length > 0 ? parts.join(' · ') : texts.validate.noErrors,
  };
}

/** How many findings of each severity there are that nobody has accepted. */
export function countBySeverity(findings: ValidateOutcome['findings']): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, acceptance } of findings) counts[severity] += acceptance === undefined ? 1 : 0;
  return counts;
}

/** The outcome in a sentence, such as "Có 3 lỗi cần sửa". */
export function headline(findings: ValidateOutcome['findings'], texts: Dictionary, language: Language): string {
  const counts = countBySeverity(findings);
  const { headline: forms } = texts.validate;
  if (counts.error > 0) return countText(forms.errors, counts.error, language);
  if (counts.warning > 0) return countText(forms.warnings, counts.warning, language);
  if (counts.info > 0) return forms.infos;
  return findings.length > 0 ? forms.accepted : forms.none;
}

/** What was written, in a sentence. */
export function deedText(deed: Deed, texts: Dictionary, language: Language): string {
  const { deeds } = texts.validate;
  return 'sheet' in deed ? fill(deeds[deed.deed], { sheet: deed.sheet }) : countText(deeds[deed.deed], deed.count, language);
}
