import { findings } from './vi/findings';
import { names } from './vi/names';
import { panel } from './vi/panel';
import { scoreFindings } from './vi/score-findings';
import { workbookErrors } from './vi/workbook-errors';
import type { FindingTexts } from './finding-texts';

/** Vietnamese, the default. Every other language has the same keys, by type. */
export const vi = {
  findings: { ...findings, ...scoreFindings } satisfies FindingTexts,
  names,
  panel,
  workbookErrors,
};
