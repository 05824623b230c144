import { commitmentReason, measureText } from '../../locales/commitment-text';
import { dictionary, type Language } from '../../locales/language';
import { dateText } from '../../locales/numbers';
import { outlookText } from '../../locales/outlook-text';
import { sealText } from '../../locales/seal-text';
import { fill } from '../../locales/template';
import { COMMITMENT_KINDS } from '../../scoring/commitment';
import { VERDICTS } from '../../scoring/commitment-reason';
import { tallyVerdicts } from '../../scoring/commitment-tally';
import { pointsToNumber, type Points } from '../../scoring/points';
import { nameKey } from '../../scoring/unit-name';
import type { LaidBlock, TableWrite, WrittenValue } from '../../workbook/plan';
import type { Outlook } from '../commitments/outlook';
import type { CommitmentResult } from '../commitments/results';
import type { SealCheck, SealState } from '../commitments/seals';
import { signedDay } from '../commitments/signature';
import { fieldText } from '../commitments/rows';
import { OUR_TABLES } from '../our-sheets';
import type { OurSheet } from './our-sheet';

/** What stands in two tables under each other shares its widths: narrow columns first. */
const WIDTHS = [6, 30, 13, 13, 13, 13, 14, 13, 16, 20, 24, 44, 56, 48, 40, 36, 19];
const COUNT_FORMATS = ['0', '@', '0', '0', '0', '0', '0', '0', '0', '0', '0.00'];
const HEAD_ROW = 5;

/** What the sheet tells. */
export interface Compared {
  readonly results: readonly CommitmentResult[];
  readonly seals: SealCheck;
  readonly outlooks: ReadonlyMap<CommitmentResult, Outlook>;
  /** How many texts wait for their reading to be confirmed. */
  readonly waiting: number;
}

/**
 * *Đối chiếu cam kết*: how many commitments of each kind and of each unit are met, and every one
 * with its verdict, why, and the cells that it comes from.
 */
export function comparisonSheet(compared: Compared, language: Language): OurSheet {
  const { results } = compared;
  const { commitments, names } = dictionary(language);
  const texts = commitments.sheet;
  const kinds = COMMITMENT_KINDS.map((kind) => ({ name: names.commitmentKinds[kind], results: results.filter(({ reading }) => reading.kind === kind) }));
  const byKind = countsTable(texts.kind, kinds.filter((group) => group.results.length > 0), results, 'CamKet_Loai', HEAD_ROW, language);
  const unitRow = byKind.end + 3;
  const byUnit = countsTable(texts.unit, unitsOf(results), results, 'CamKet_DonVi', unitRow, language);
  const listRow = byUnit.end + 3;
  const list = listTable(compared, listRow, language);
  const titles = [
    [0, texts.title],
    [HEAD_ROW - 1, texts.byKind],
    [unitRow - 1, texts.byUnit],
    [listRow - 1, texts.list],
  ] as const;
  return {
    role: 'commitments',
    name: texts.name,
    content: {
      blocks: [
        ...titles.map(([row, title]): LaidBlock => ({ row, column: 0, values: [[title]], look: 'title' })),
        { row: 1, column: 0, values: [[countsNote(compared, language)], [texts.rule]], look: 'note' },
        ...byKind.blocks,
        ...byUnit.blocks,
        ...list.blocks,
      ],
      tables: [byKind.table, byUnit.table, list.table],
      merges: [0, 1, 2, HEAD_ROW - 1, unitRow - 1, listRow - 1].map((row) => ({ row, column: 0, rows: 1, columns: COUNT_FORMATS.length })),
      columnWidths: WIDTHS,
      frozenRows: 1,
      frozenColumns: 2,
    },
  };
}

interface Laid {
  readonly blocks: readonly LaidBlock[];
  readonly table: TableWrite;
  /** The row below the table. */
  readonly end: number;
}

interface Group {
  readonly name: string;
  readonly results: readonly CommitmentResult[];
}

function unitsOf(results: readonly CommitmentResult[]): Group[] {
  const groups = new Map<string, CommitmentResult[]>();
  for (const one of results) {
    const key = nameKey(one.unit);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].map((group) => ({ name: group[0]?.unit ?? '', results: group }));
}

/** A table of counts by verdict with the share met, closed by the total of all. */
function countsTable(
  head: string,
  groups: readonly Group[],
  all: readonly CommitmentResult[],
  name: string,
  row: number,
  language: Language,
): Laid {
  const { commitments, names } = dictionary(language);
  const texts = commitments.sheet;
  const line = (group: Group, number: number | null): WrittenValue[] => {
    const { all: count, counts, share } = tallyVerdicts(group.results.map(({ verdict }) => verdict));
    return [number, group.name, count, ...VERDICTS.map((verdict) => counts[verdict]), share === null ? null : pointsToNumber(share)];
  };
  const heads = [texts.number, head, texts.all, ...VERDICTS.map((verdict) => names.verdicts[verdict]), texts.share];
  const lines = [...groups.map((group, at) => line(group, at + 1)), line({ name: texts.total, results: all }, null)];
  return tableAt(heads, lines, COUNT_FORMATS, 'body', name, row);
}

function listTable({ results, seals, outlooks }: Compared, row: number, language: Language): Laid {
  const { commitments, names } = dictionary(language);
  const texts = commitments.sheet;
  const heads = [
    texts.number, texts.unit, texts.kind, texts.target, texts.actual, texts.measure, texts.verdict, texts.distance,
    texts.signedOn, texts.document, texts.signer, texts.content, texts.reason, texts.outlook, texts.cells, texts.seal, texts.sealCode,
  ];
  const lines = results.map((one, at): WrittenValue[] => {
    const { kind } = one.reading;
    const outlook = outlooks.get(one);
    const signedOn = signedDay(one.row);
    const measured = (value: Points | null): WrittenValue =>
      value === null ? null : kind === 'byDate' ? measureText(value, kind, language) : pointsToNumber(value);
    return [
      at + 1,
      one.unit,
      names.commitmentKinds[kind],
      targetOf(one, measured),
      measured(one.actual),
      commitments.measures[kind],
      names.verdicts[one.verdict],
      one.distance === null ? null : pointsToNumber(one.distance),
      signedOn === null || typeof signedOn === 'string' ? signedOn : dateText(signedOn, language),
      fieldText(one.row, 'document') || null,
      fieldText(one.row, 'signer') || null,
      one.content,
      commitmentReason(one, language),
      outlook === undefined ? null : outlookText(outlook, language),
      one.cells.join('; ') || null,
      ...sealCells(seals.states.get(one.row), language),
    ];
  });
  const formats = ['0', '@', '@', 'General', 'General', '@', '@', 'General', ...Array.from({ length: 9 }, () => '@')];
  return tableAt(heads, lines.length > 0 ? lines : [heads.map(() => null)], formats, 'text', 'CamKet', row);
}

/** What became of the row since it was signed, and the beginning of its seal, by which a printed list can be checked. */
function sealCells(state: SealState | undefined, language: Language): WrittenValue[] {
  if (state === undefined) return [null, null];
  const sealed = state.state === 'intact' || state.state === 'changed';
  return [sealText(state, language), sealed ? state.seal.hash.slice(0, 16) : null];
}

/** A range of ranks is a text, all else a number or a day. */
function targetOf({ reading, target }: CommitmentResult, measured: (value: Points | null) => WrittenValue): WrittenValue {
  const { kind, from, target: to } = reading;
  const range = kind === 'rankWithin' && typeof from === 'number' && typeof to === 'number' && from !== to;
  if (range) return `${pointsToNumber(from)}–${pointsToNumber(to)}`;
  return measured(target ?? (typeof to === 'number' ? to : null));
}

function tableAt(
  heads: readonly string[],
  lines: readonly WrittenValue[][],
  formats: readonly string[],
  look: 'body' | 'text',
  name: string,
  row: number,
): Laid {
  return {
    blocks: [
      { row, column: 0, values: [heads], look: 'head' },
      { row: row + 1, column: 0, values: lines, look, numberFormats: formats },
    ],
    table: { name: `${OUR_TABLES}${name}`, range: { row, column: 0, rows: lines.length + 1, columns: heads.length } },
    end: row + lines.length + 1,
  };
}

function countsNote({ results, waiting }: Compared, language: Language): string {
  const { counts, decided } = tallyVerdicts(results.map(({ verdict }) => verdict));
  return fill(dictionary(language).commitments.sheet.counts, {
    all: String(results.length),
    decided: String(decided),
    met: String(counts.met + counts.exceeded),
    waiting: String(waiting),
  });
}
