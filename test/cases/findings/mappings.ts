import { rememberMapping } from '../../../src/council/mapping';
import type { SheetMapping } from '../../../src/sheets/remembered';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { cleanBook, type Draft } from '../../sheets/rules/clean-book';
import { snapshotOf } from '../../support/snapshot-of';
import type { FindingCase } from './finding-case';

const SURVEY = 'Điểm ĐTXHH';

/** The workbook without points at fault, the units of the survey's sheet under a header that says nothing. */
function odd(header: string): Draft {
  const draft = cleanBook();
  const [, ...rows] = draft[SURVEY]?.rows ?? [];
  return { ...draft, [SURVEY]: { rows: [[header, '1.3', '2.9'], ...rows] } };
}

/** A workbook that keeps how one of its sheets is to be read, and what became of it. */
function keeping(mapping: Partial<SheetMapping>, become: () => Draft): () => Snapshot {
  const whole = { sheet: SURVEY, kind: 'matrix', headRow: null, source: 'survey', columns: {}, ...mapping } as const;
  return () => snapshotOf(become(), rememberMapping(snapshotOf({ ...odd('Nơi hỏi'), 'Nháp': DRAFT }), whole).memory ?? null);
}

const DRAFT = { rows: [['Đơn vị', '1.3', '2.9'], ['Sở Nội vụ', 1, 1]] };
const IGNORED = { sheet: 'Nháp', kind: 'ignored', source: null } as const;
const OF_UNITS = { columns: { 'nơi hỏi': 'unit' } };
const withoutSurvey = (header: string): Draft => ({ ...odd(header), 'Điểm ĐTXHH đợt 2': { rows: cleanBook()[SURVEY]?.rows ?? [] } });

/** The survey's sheet under a new name. */
function renamed(): Draft {
  const { [SURVEY]: survey, ...others } = odd('Nơi hỏi');
  return { ...others, 'Điểm ĐTXHH 2026': { rows: survey?.rows ?? [] } };
}

export const mappings = {
  'mapping.sheetGone': {
    fault: keeping(IGNORED, cleanBook),
    finds: ['mapping.sheetGone !'],
    inOrder: keeping(IGNORED, () => ({ ...cleanBook(), 'Nháp': DRAFT })),
  },
  'mapping.sheetRenamed': {
    fault: keeping(OF_UNITS, renamed),
    finds: ['mapping.sheetRenamed Điểm ĐTXHH 2026!'],
    inOrder: keeping(OF_UNITS, () => odd('Nơi hỏi')),
  },
  'mapping.headGone': {
    fault: keeping(OF_UNITS, () => withoutSurvey('Nơi được hỏi')),
    finds: [`mapping.headGone ${SURVEY}!`],
    inOrder: keeping(OF_UNITS, () => odd('Nơi hỏi')),
  },
  'mapping.columnGone': {
    fault: keeping(OF_UNITS, cleanBook),
    finds: [`mapping.columnGone ${SURVEY}!`],
    inOrder: keeping(OF_UNITS, () => odd('NƠI  HỎI')),
  },
} satisfies Readonly<Record<string, FindingCase>>;
