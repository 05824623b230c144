import { cellAddress, parseAddress, rangeAddress } from '../workbook/address';
import { valueAt, type SheetSnapshot, type Snapshot } from '../workbook/snapshot';
import { isAwardSheet } from './awards/award-sheets';
import { findBands } from './bands-sheet';
import { textOf } from './cell';
import type { Finding } from './finding';
import type { Report } from './report';
import type { CommitmentBook } from './commitments/commitment-book';
import { findLineage } from './commitments/lineage-table';
import { readCriteriaRows } from './criteria-rows';
import type { FormTable } from './form-sheet';
import type { ColumnLabel, Head } from './head';
import type { UnitTable } from './matrix-sheet';
import type { Memory } from './memory';
import type { SheetMapping } from './remembered';
import { isOurSheet } from './our-sheets';
import type { Table } from './recognise';
import { hasSource, type ScoreSource, type TableKind } from './table-kind';
import { findSettings } from './settings-sheet';

/** What a sheet was taken for; `ignored` where the user said that it is not to be read. */
export type SheetKind = TableKind | 'settings' | 'lineage' | 'awards' | 'ours' | 'ignored' | 'unknown';

export interface SheetReport {
  readonly sheet: string;
  readonly kind: SheetKind;
  /** Where its table stands; empty when nothing was recognised. */
  readonly address: string;
  /** How many units, criteria or settings were read from it. */
  readonly rows: number;
  /** Row of the headers, from 0; `null` when no table was recognised. */
  readonly headRow: number | null;
  /** Its columns, and what each was taken for: why the sheet is of its kind. */
  readonly columns: readonly ColumnReport[];
  /** Whose points a table of points holds; `null` for other tables. */
  readonly source: ScoreSource | null;
  /** How many rows below the headers were left out. */
  readonly ignoredRows: number;
  /** What the user said of it; `null` where headers and names decided. */
  readonly mapping: SheetMapping | null;
}

/** A column with some of its values, to see what it was taken for. */
export interface ColumnReport extends ColumnLabel {
  readonly samples: readonly (string | number)[];
}

/** A table that was recognised, and the position of its sheet in the snapshot. */
export interface Found {
  readonly table: Table;
  readonly sheetIndex: number;
}

/** What was read from the tables. */
interface ReadTables {
  readonly snapshot: Snapshot;
  readonly report: Report;
  readonly unitTables: readonly UnitTable[];
  readonly forms: readonly { readonly form: FormTable }[];
  readonly commitments: CommitmentBook;
}

/**
 * Tells what a sheet was taken for, where its table stands, and how much was read from it.
 * @param mapping what the user said of it
 */
export function sheetReport(
  sheet: SheetSnapshot,
  mapping: SheetMapping | null,
  book: ReadTables,
  found: readonly Found[],
  memory: Memory,
): SheetReport {
  const nothing = { sheet: sheet.name, address: '', rows: 0, headRow: null, columns: [], source: null, ignoredRows: 0, mapping };
  const table = found.find((one) => one.table.sheet === sheet)?.table;
  if (table !== undefined) return { ...nothing, ...tableReport(table, book) };
  if (mapping?.kind === 'ignored') return { ...nothing, kind: 'ignored' };
  if (isOurSheet(sheet, memory)) return { ...nothing, kind: 'ours' };
  if (isAwardSheet(sheet)) return { ...nothing, kind: 'awards' };
  const [small] = [...findSettings(sheet), ...findBands(sheet)];
  const [lineage] = findLineage(sheet);
  const beside = small ?? lineage;
  if (beside === undefined) return { ...nothing, kind: 'unknown' };
  const address = cellAddress(beside.row, Math.min(...beside.columns.values()));
  return { ...nothing, kind: small === undefined ? 'lineage' : 'settings', address, rows: sheet.values.length - beside.row - 1 };
}

function tableReport(table: Table, book: ReadTables): Omit<SheetReport, 'sheet' | 'mapping'> {
  const { kind, head, sheet, source } = table;
  const unitTable = book.unitTables.find((one) => one.table === table);
  const form = book.forms.find((one) => one.form.table === table)?.form;
  const width = Math.max(...head.columns.values(), ...head.labels.filter(({ holds }) => holds !== null).map(({ column }) => column)) + 1;
  const rows = Math.max(1, sheet.values.length - head.row);
  return {
    kind,
    address: rangeAddress({ row: head.row, column: 0, rows, columns: width }),
    rows: unitTable?.rows.units.length ?? form?.rows.numbered.length ?? commitmentRows(table, book.commitments) ?? readCriteriaRows(table).numbered.length,
    headRow: head.row,
    columns: columnReports(sheet, head),
    source: hasSource(kind) ? source : null,
    ignoredRows: ignoredRows(book.report.findings, sheet.name),
  };
}

/** How many rows were left out; signatures are told as one block. */
function ignoredRows(findings: readonly Finding[], sheet: string): number {
  const ignored = findings.filter((one) => one.code === 'row.ignored' && one.sheet === sheet);
  return ignored.reduce((rows, { address }) => rows + (parseAddress(address)?.rows ?? 1), 0);
}

/** The columns of a head, with some of their values. */
export function columnReports(sheet: SheetSnapshot, head: Head): ColumnReport[] {
  return head.labels.map((label) => ({ ...label, samples: samples(sheet, head, label.column) }));
}

/** How many commitments, or ranked units, were read; `null` for other tables. */
function commitmentRows({ kind, sheet }: Table, { list, rankLists }: CommitmentBook): number | null {
  if (kind === 'commitments') return new Set(list.filter(({ row }) => row.table.sheet === sheet).map(({ row }) => row.row)).size;
  return kind === 'ranks' ? (rankLists.find(({ name }) => name === sheet.name)?.units.length ?? 0) : null;
}

/** The first values below the head. */
function samples(sheet: SheetSnapshot, head: Head, column: number): (string | number)[] {
  const found: (string | number)[] = [];
  const end = Math.min(sheet.values.length, head.row + head.rows + SAMPLED_ROWS);
  for (let row = head.row + head.rows; row < end && found.length < SAMPLES; row += 1) {
    const value = valueAt(sheet, row, column);
    const sample = typeof value === 'number' ? value : textOf(value);
    if (sample !== '') found.push(sample);
  }
  return found;
}

const SAMPLES = 3;
const SAMPLED_ROWS = 50;
