import { awardFindings } from './en/award-findings';
import { awardSheet } from './en/award-sheet';
import { awards } from './en/awards';
import { cli } from './en/cli';
import { commitmentFindings } from './en/commitment-findings';
import { commitments } from './en/commitments';
import { compare } from './en/compare';
import { criteriaFindings } from './en/criteria-findings';
import { findings } from './en/findings';
import { functions } from './en/functions';
import { decisions } from './en/decisions';
import { journal } from './en/journal';
import { lists } from './en/lists';
import { names } from './en/names';
import { outsideExcel } from './en/outside-excel';
import { panel } from './en/panel';
import { score } from './en/score';
import { scoreFindings } from './en/score-findings';
import { sheets } from './en/sheets';
import { shortlist } from './en/shortlist';
import { spreadsheetFindings } from './en/spreadsheet-findings';
import { unitFindings } from './en/unit-findings';
import { validate } from './en/validate';
import { workbench } from './en/workbench';
import { workbookErrors } from './en/workbook-errors';
import type { vi } from './vi';

export const en = {
  awards,
  awardSheet,
  cli,
  commitments,
  compare,
  findings: {
    ...findings,
    ...criteriaFindings,
    ...unitFindings,
    ...scoreFindings,
    ...spreadsheetFindings,
    ...commitmentFindings,
    ...awardFindings,
  },
  functions,
  decisions,
  journal,
  lists,
  names,
  outsideExcel,
  panel,
  score,
  sheets,
  shortlist,
  validate,
  workbench,
  workbookErrors,
} satisfies typeof vi;
