import { findings } from './en/findings';
import { names } from './en/names';
import { panel } from './en/panel';
import { scoreFindings } from './en/score-findings';
import { workbookErrors } from './en/workbook-errors';
import type { vi } from './vi';

export const en = {
  findings: { ...findings, ...scoreFindings },
  names,
  panel,
  workbookErrors,
} satisfies typeof vi;
