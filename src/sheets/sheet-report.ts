import { cellAddress, rangeAddress } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import { findBands } from './bands-sheet';
import { readCriteriaRows } from './criteria-sheet';
import type { FormTable } from './form-sheet';
import type { UnitTable } from './matrix-sheet';
import type { Memory } from './memory';
import { isOurSheet } from './our-sheets';
import type { Table } from './recognise';
import { findSettings } from './settings-sheet';

/** What a sheet was taken for. */
export type SheetKind = 'criteria' | 'units' | 'matrix' | 'form' | 'summary' | 'settings' | 'ours' | 'unknown';

export interface SheetReport {
  readonly sheet: string;
  readonly kind: SheetKind;
  /** Where its table stands; empty when nothing was recognised. */
  readonly address: string;
  /** How many units, criteria or settings were read from it. */
  readonly rows: number;
}

/** A table that was recognised, and the position of its sheet in the snapshot. */
export interface Found {
  readonly table: Table;
  readonly sheetIndex: number;
}

/** What was read from the tables. */
interface ReadTables {
  readonly unitTables: readonly UnitTable[];
  readonly forms: readonly { readonly form: FormTable }[];
}

/** Tells what a sheet was taken for, where its table stands, and how much was read from it. */
export function sheetReport(
  sheet: SheetSnapshot,
  book: ReadTables,
  found: readonly Found[],
  memory: Memory,
): SheetReport {
  const table = found.find((one) => one.table.sheet === sheet)?.table;
  if (table !== undefined) {
    const unitTable = book.unitTables.find((one) => one.table === table);
    const form = book.forms.find((one) => one.form.table === table)?.form;
    const rows = unitTable?.rows.units.length ?? form?.rows.length ?? readCriteriaRows(table).numbered.length;
    const width = Math.max(...table.head.columns.values(), ...table.head.codes.map(({ column }) => column)) + 1;
    const address = rangeAddress({
      row: table.head.row,
      column: 0,
      rows: Math.max(1, sheet.values.length - table.head.row),
      columns: width,
    });
    return { sheet: sheet.name, kind: table.kind, address, rows };
  }
  if (isOurSheet(sheet, memory)) return { sheet: sheet.name, kind: 'ours', address: '', rows: 0 };
  const [small] = [...findSettings(sheet), ...findBands(sheet)];
  if (small === undefined) return { sheet: sheet.name, kind: 'unknown', address: '', rows: 0 };
  const column = Math.min(...small.columns.values());
  return { sheet: sheet.name, kind: 'settings', address: cellAddress(small.row, column), rows: sheet.values.length - small.row - 1 };
}
