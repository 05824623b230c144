import { awardFindings } from './vi/award-findings';
import { awardSheet } from './vi/award-sheet';
import { awards } from './vi/awards';
import { cli } from './vi/cli';
import { commitmentFindings } from './vi/commitment-findings';
import { commitments } from './vi/commitments';
import { compare } from './vi/compare';
import { criteriaFindings } from './vi/criteria-findings';
import { findings } from './vi/findings';
import { functions } from './vi/functions';
import { decisions } from './vi/decisions';
import { journal } from './vi/journal';
import { lists } from './vi/lists';
import { names } from './vi/names';
import { outsideExcel } from './vi/outside-excel';
import { panel } from './vi/panel';
import { score } from './vi/score';
import { scoreFindings } from './vi/score-findings';
import { sheets } from './vi/sheets';
import { shortlist } from './vi/shortlist';
import { spreadsheetFindings } from './vi/spreadsheet-findings';
import { unitFindings } from './vi/unit-findings';
import { validate } from './vi/validate';
import { workbench } from './vi/workbench';
import { workbookErrors } from './vi/workbook-errors';
import type { FindingTexts } from './finding-texts';

/** Vietnamese, the default. Every other language has the same keys, by type. */
export const vi = {
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
  } satisfies FindingTexts,
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
};
