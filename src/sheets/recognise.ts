import type { SheetSnapshot } from '../workbook/snapshot';
import { isBlank } from '../workbook/snapshot';
import { headerKey, type Field } from './fields';
import { HEAD_ROWS, readHead, type Head } from './head';
import type { SheetMapping } from './remembered';
import type { ScoreSource, TableKind } from './table-kind';

/** A sheet whose table was recognised by its headers. */
export interface Table {
  readonly kind: TableKind;
  readonly sheet: SheetSnapshot;
  readonly head: Head;
  readonly source: ScoreSource;
  /** What the user said of the sheet; `null` where its headers and its name decide. */
  readonly mapping: SheetMapping | null;
}

/** The columns without which a table is not read. */
export const NEEDED_FIELDS = {
  criteria: ['title', 'maximum'],
  form: ['title', 'maximum'],
  units: ['unit'],
  matrix: ['unit'],
  unitColumns: ['title', 'maximum'],
  summary: ['unit'],
  previous: ['unit'],
  commitments: ['commitment'],
  ranks: ['unit'],
} as const satisfies Readonly<Record<TableKind, readonly Field[]>>;

const RESULTS = ['points', 'index', 'rank', 'band', 'note'] as const satisfies readonly Field[];
export const SCORES = ['self', 'appraisal', 'survey'] as const satisfies readonly Field[];

/** What the columns of a table may hold; those of a score matrix also the codes of criteria. */
export const FIELDS_OF_KIND: Readonly<Record<TableKind, readonly Field[]>> = {
  criteria: ['number', 'title', 'maximum', 'source', 'rule', 'appliesTo', 'evidence', 'note'],
  form: ['number', 'title', 'maximum', 'source', 'appliesTo', 'rule', 'evidence', 'explanation', ...SCORES, 'points', 'index', 'note'],
  units: ['number', 'unit', 'group', 'previousRank', 'previousIndex', 'excluded', ...RESULTS],
  matrix: ['number', 'unit', 'group', ...RESULTS],
  unitColumns: ['number', 'title', 'maximum', 'source', 'rule', 'appliesTo', 'evidence', 'points', 'note'],
  summary: ['number', 'unit', 'group', 'maximum', ...SCORES, ...RESULTS],
  previous: ['number', 'unit', 'group', 'maximum', ...RESULTS],
  commitments: [
    'number', 'unit', 'commitment', 'kind', 'target', 'title', 'numerator', 'denominator', 'achieved', 'points',
    'signedOn', 'signer', 'document', 'verdict', 'distance', 'reason', 'note',
  ],
  ranks: ['number', 'unit', 'previousRank', 'rank', 'rankOfYear', 'note'],
};

/**
 * What the sheet holds: as the user said, else by the first head found in its first 30 rows;
 * `null` when no head fits. Settings and bands are looked for apart: they may stand beside
 * anything.
 * @param year the year that is judged, to tell earlier years' sheets by their names; may be empty
 */
export function recognise(sheet: SheetSnapshot, mapping: SheetMapping | null, year: string): Table | null {
  if (mapping?.kind === 'ignored') return null;
  const source = mapping?.source ?? scoreSource(sheet.name);
  for (const row of headRows(sheet, mapping)) {
    if (filledCells(sheet, row) < 2) continue;
    const head = withPromises(readHead(sheet, row, mapping?.columns), sheet);
    const kind = mapping?.kind ?? kindOf(head, sheet, year);
    if (kind !== null && NEEDED_FIELDS[kind].every((field) => head.columns.has(field))) {
      return { kind, sheet, head, source, mapping };
    }
  }
  return null;
}

/** On a sheet that bears the name of commitments, *Nội dung* beside the units is what they promise. */
function withPromises(head: Head, sheet: SheetSnapshot): Head {
  const column = head.columns.get('title');
  const content = head.labels.find((label) => label.column === column && !label.told && headerKey(label.label) === 'noi dung');
  const ofCommitments = /(^| )cam ket( |$)/.test(headerKey(sheet.name)) && head.columns.has('unit') && !head.columns.has('commitment');
  if (content === undefined || column === undefined || !ofCommitments) return head;
  const columns = new Map(head.columns);
  columns.delete('title');
  columns.set('commitment', column);
  return { ...head, columns, labels: head.labels.map((label) => (label === content ? { ...label, holds: 'commitment' } : label)) };
}

/** The row that the user named, while it still has headers that were mapped; else the first rows. */
function headRows(sheet: SheetSnapshot, mapping: SheetMapping | null): number[] {
  const rows = Array.from({ length: Math.min(HEAD_ROWS, sheet.values.length) }, (_, row) => row);
  if (mapping === null) return rows;
  const known = new Set(Object.keys(mapping.columns));
  const matches = (row: number): number => readHead(sheet, row).labels.filter(({ key }) => known.has(key)).length;
  if (mapping.headRow !== null && (known.size === 0 || matches(mapping.headRow) > 0)) return [mapping.headRow];
  const counts = rows.map(matches);
  const most = Math.max(...counts);
  return most > 0 ? [counts.indexOf(most)] : rows;
}

/**
 * What the user said of sheets, by their names; a sheet that got a new name is known by having
 * every column that was mapped, where it alone has them and no sheet has the old name any more.
 */
export function mappingsOf(mappings: readonly SheetMapping[], sheets: readonly SheetSnapshot[]): ReadonlyMap<SheetSnapshot, SheetMapping> {
  const byName = new Map(mappings.map((mapping) => [mapping.sheet, mapping]));
  const told = new Map<SheetSnapshot, SheetMapping>();
  for (const sheet of sheets) {
    const mapping = byName.get(sheet.name);
    if (mapping === undefined) continue;
    told.set(sheet, mapping);
    byName.delete(sheet.name);
  }
  const others = sheets.filter((sheet) => !told.has(sheet));
  for (const lost of byName.values()) {
    const [sheet, another] = others.filter((one) => hasColumns(one, lost));
    if (sheet !== undefined && another === undefined && !told.has(sheet)) told.set(sheet, lost);
  }
  return told;
}

function hasColumns(sheet: SheetSnapshot, mapping: SheetMapping): boolean {
  const wanted = Object.keys(mapping.columns);
  if (wanted.length === 0) return false;
  for (let row = 0; row < Math.min(HEAD_ROWS, sheet.values.length); row += 1) {
    const keys = new Set(readHead(sheet, row).labels.map(({ key }) => key));
    if (wanted.every((key) => keys.has(key))) return true;
  }
  return false;
}

function filledCells(sheet: SheetSnapshot, row: number): number {
  return (sheet.values[row] ?? []).reduce((count: number, value) => count + (isBlank(value ?? null) ? 0 : 1), 0);
}

const SCORED: readonly Field[] = ['self', 'appraisal', 'survey', 'points'];

function kindOf(head: Head, sheet: SheetSnapshot, year: string): TableKind | null {
  const kind = kindByHead(head, sheet);
  const ofUnits = kind === 'units' || kind === 'matrix' || kind === 'summary';
  return ofUnits && isEarlierYear(sheet.name, year) ? 'previous' : kind;
}

/**
 * Whether a sheet's name says that it is of an earlier year.
 * @example isEarlierYear('Kết quả 2023', '2024') // true
 */
export function isEarlierYear(sheetName: string, year: string): boolean {
  const name = headerKey(sheetName);
  if (/\bnam (truoc|ngoai)\b|\b(previous|last) year\b/.test(name)) return true;
  const years = [...name.matchAll(/\b(?:19|20)\d\d\b/g)].map(([found]) => found);
  const judged = /\b(?:19|20)\d\d\b/.exec(year)?.[0];
  return judged !== undefined && years.length > 0 && years.every((found) => found < judged);
}

function kindByHead(head: Head, sheet: SheetSnapshot): TableKind | null {
  const has = (field: Field): boolean => head.columns.has(field);
  if (has('commitment')) return 'commitments';
  if (isRankList(head, sheet)) return 'ranks';
  if (has('title') && has('maximum') && !has('unit')) return SCORED.some(has) ? 'form' : 'criteria';
  if (!has('unit')) return null;
  if (head.codes.length > 0) return 'matrix';
  if (SCORED.some(has)) return 'summary';
  // A list of units may have columns for their results; an index alone is a summary.
  const listed = has('previousRank') || has('previousIndex') || has('excluded');
  if (listed || /^(danh sach )?(cac )?(don vi|units?)$/.test(headerKey(sheet.name))) return 'units';
  if (has('index')) return 'summary';
  return has('group') ? 'units' : null;
}

/** Ranks of this year and the last and nothing to work them out from, on a sheet that bears the name. */
function isRankList(head: Head, sheet: SheetSnapshot): boolean {
  const has = (field: Field): boolean => head.columns.has(field);
  const others: readonly Field[] = [...SCORED, 'index', 'excluded', 'group'];
  if (!has('unit') || head.codes.length > 0 || others.some(has)) return false;
  const ofYears = head.labels.filter(({ holds }) => holds === 'rankOfYear').length;
  return (has('rank') || ofYears > 0) && (has('previousRank') || ofYears > 1) && /xep hang|thu hang|rank/.test(headerKey(sheet.name));
}

/**
 * Whose points the sheet holds, by its name.
 * @example scoreSource('Điểm ĐTXHH') // 'survey'
 */
export function scoreSource(sheetName: string): ScoreSource {
  const name = headerKey(sheetName);
  if (/\b(tu cham|tu danh gia|self)\b/.test(name)) return 'self';
  if (/\b(dtxhh|xhh|dieu tra|khao sat|survey)\b/.test(name)) return 'survey';
  if (/\b(tham dinh|hoi dong|appraisal|appraised)\b/.test(name)) return 'appraisal';
  return 'final';
}
