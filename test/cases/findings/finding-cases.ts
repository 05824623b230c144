import type { FindingCode } from '../../../src/sheets/finding';
import { awardCases } from './awards';
import { commitments } from './commitments';
import { criteria } from './criteria';
import type { FindingCase } from './finding-case';
import { mappings } from './mappings';
import { points } from './points';
import { spreadsheet } from './spreadsheet';
import { units } from './units';

/** A case for every finding: the type check fails where one has none. */
export const FINDING_CASES: Readonly<Record<FindingCode, FindingCase>> = {
  ...criteria,
  ...mappings,
  ...points,
  ...units,
  ...spreadsheet,
  ...commitments,
  ...awardCases,
};
