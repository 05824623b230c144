import { codeKey, parseCode } from '../scoring/numbering';
import { isField, type Field } from '../sheets/fields';
import { HEAD_ROWS, readHead, type Head } from '../sheets/head';
import type { SheetMapping } from '../sheets/remembered';
import { FIELDS_OF_KIND, NEEDED_FIELDS, recognise, scoreSource, type Table } from '../sheets/recognise';
import { columnReports, type ColumnReport } from '../sheets/sheet-report';
import { hasSource, SCORE_SOURCES, TABLE_KINDS, type ScoreSource, type TableKind } from '../sheets/table-kind';
import { withUnitColumns } from '../sheets/unit-columns';
import type { SheetSnapshot } from '../workbook/snapshot';

/** What a user may say a sheet is. */
export const KINDS = [...TABLE_KINDS, 'ignored'] as const;
/** Whose points a user may say a score matrix holds. */
export const SOURCES: readonly ScoreSource[] = SCORE_SOURCES;

/** A column as a mapping has it read. */
export interface ColumnReading extends ColumnReport {
  /** What it would be taken for if the user had said nothing. */
  readonly automatic: string | null;
  /** The column, from 0, that goes before it as both hold the same; `null` where it is read. */
  readonly repeats: number | null;
}

/** A sheet as a mapping has it read. */
export interface SheetReading {
  /** Row of the headers, from 0. */
  readonly headRow: number;
  readonly source: ScoreSource;
  /** Whose points it holds is to be said. */
  readonly ofSource: boolean;
  readonly columns: readonly ColumnReading[];
  /** What columns of a table of this kind may hold; codes of criteria besides, in a score matrix. */
  readonly fields: readonly Field[];
  /** Those of them without which such a table is not read. */
  readonly needed: readonly Field[];
  /** Those needed that no column holds. */
  readonly missing: readonly Field[];
}

/**
 * How a sheet would be read with a mapping, be it kept or not; of a sheet that is not to be
 * read, its headers as they would be found.
 * @example readingOf(sheet, { sheet: 'Điểm', kind: 'matrix', headRow: null, source: null, columns: {} }).missing // ['unit']
 */
export function readingOf(sheet: SheetSnapshot, mapping: SheetMapping): SheetReading {
  const kind = mapping.kind === 'ignored' ? null : mapping.kind;
  const source = mapping.source ?? scoreSource(sheet.name);
  const read = headOf(sheet, { ...mapping, kind });
  const { head, source: told } = inKind(sheet, read, kind, source);
  const automatic = inKind(sheet, readHead(sheet, read.row), kind, source).head.labels;
  const fields: readonly Field[] = kind === null ? [] : FIELDS_OF_KIND[kind];
  const needed: readonly Field[] = kind === null ? [] : NEEDED_FIELDS[kind];
  const held = (holds: string | null): string | null =>
    holds !== null && (isField(holds) ? fields.includes(holds) : kind === 'matrix') ? holds : null;
  return {
    headRow: head.row,
    source: mapping.source ?? told,
    ofSource: hasSource(kind),
    columns: columnReports(sheet, head).map((column, at) => ({
      ...column,
      holds: held(column.holds),
      automatic: held(automatic[at]?.holds ?? null),
      repeats: held(column.holds) === null || (kind === 'unitColumns' && column.holds === 'points') ? null : firstOf(head, column),
    })),
    fields,
    needed,
    missing: needed.filter((field) => !head.columns.has(field)),
  };
}

/** In a table of units in columns, columns that say nothing else are units'. */
function inKind(sheet: SheetSnapshot, head: Head, kind: TableKind | null, source: ScoreSource): Pick<Table, 'head' | 'source'> {
  return kind === 'unitColumns' ? withUnitColumns({ kind, sheet, head, source, mapping: null }) : { head, source };
}

/**
 * The code of a criterion as it is kept; `null` for text that is none.
 * @example criterionCode('1.1.2.') // '1.1.2'
 */
export function criterionCode(text: string): string | null {
  return parseCode(text.trim()) === null ? null : codeKey(text.trim());
}

/** The head the mapping names or leads to; where it leads to none, the likeliest row. */
function headOf(sheet: SheetSnapshot, mapping: SheetMapping): Head {
  if (mapping.headRow !== null) return readHead(sheet, mapping.headRow, mapping.columns);
  const table = recognise(sheet, mapping, '');
  if (table !== null) return table.head;
  const rows = Array.from({ length: Math.max(1, Math.min(HEAD_ROWS, sheet.values.length)) }, (_, row) => row);
  const heads = rows.map((row) => readHead(sheet, row, mapping.columns));
  return heads.reduce((best, head) => (likelihood(head) > likelihood(best) ? head : best));
}

/** A row of headers is known by its fields, or at least by words in many columns. */
function likelihood({ columns, labels }: Head): number {
  return columns.size * 100 + Math.min(99, labels.filter(({ label }) => /\p{L}{2}/u.test(label)).length);
}

/** The column that is read instead of this one; `null` where it is this one. */
function firstOf(head: Head, { holds, column }: ColumnReport): number | null {
  if (holds === null) return null;
  const first = isField(holds) ? head.columns.get(holds) : head.codes.find(({ code }) => code === holds)?.column;
  return first === undefined || first === column ? null : first;
}
