import { nameKey } from '../scoring/unit-name';
import type { SheetSnapshot } from '../workbook/snapshot';
import { readText } from './cell';
import { groupRows, groupTitle, titleAbove, type Title } from './group-rows';
import type { Report } from './report';
import { isColumnNumbers } from './criteria-rows';
import { headerKey } from './fields';
import type { Table } from './recognise';
import { repeatsHead } from './repeated-head';
import { hasNumber, isSigningRow, SigningBlock } from './signing-row';

/** A row that stands for a unit. */
export interface UnitRow {
  readonly row: number;
  readonly name: string;
  /** Its name key. */
  readonly key: string;
  /** From the group column, else from the title row above; empty when there is neither. */
  readonly group: string;
}

export interface UnitRows {
  readonly units: readonly UnitRow[];
  /** The row of the maxima that some matrices carry above their units. */
  readonly maximumRow: number | null;
}

const TOTALS = /^(tong( cong| so| diem)?( .*)?|cong|cong lai|(diem )?(trung binh|binh quan)( .*)?|total|average|mean)$/;
const MAXIMA = /^(diem )?(toi da|chuan)$|^thang diem$|^max/;

/**
 * The unit rows of a table. Title rows ("I. Khối sở, ban, ngành") give the group of the rows
 * below them; repeated heads are passed over; totals, signatures and other rows are left out and
 * reported.
 */
export function readUnitRows(table: Table, report: Report): UnitRows {
  const { sheet, head } = table;
  const unitColumn = head.columns.get('unit') ?? 0;
  const repeated = repeatsHead(table, 'unit');
  const groupAt = groupRows(table);
  const units: UnitRow[] = [];
  let maximumRow: number | null = null;
  let title: Title | null = titleAbove(table);
  let signed = false;
  const signatures = new SigningBlock(sheet);
  const groupRow = mergedRows(sheet, head.columns.get('group'));
  const leaveOut = (row: number, column: number, text: string): void =>
    report.at('row.ignored', sheet, row, column, { text });

  report.checked('row.ignored', Math.max(0, sheet.values.length - head.row - head.rows));
  for (let row = head.row + head.rows; row < sheet.values.length; row += 1) {
    const name = readText(sheet, row, unitColumn);
    const key = headerKey(name);
    // Below "Người lập biểu" stand the names of people; whatever has a number there may be data.
    signed = (signed && !hasNumber(sheet, row) && !repeated(row, key)) || isSigningRow(sheet, row);
    if (signed) {
      signatures.add(row);
      continue;
    }
    signatures.tell(report);
    if (isColumnNumbers(sheet, row)) continue;
    if (repeated(row, key)) continue;
    if (MAXIMA.test(key)) {
      maximumRow ??= row;
      continue;
    }
    const heading = groupAt(row, name);
    if (heading !== null && !(heading.hasFigures && TOTALS.test(key))) {
      if (title !== null && !title.used && title.row >= head.row) leaveOut(title.row, title.column, title.text);
      const { column, text, hasFigures } = heading;
      if (hasFigures) leaveOut(row, column, text);
      title = { row, column, text, group: groupTitle(text), used: hasFigures };
      continue;
    }
    if (name === '') continue;
    if (TOTALS.test(key)) {
      leaveOut(row, unitColumn, name);
      continue;
    }
    if (title !== null) title.used = true;
    const group = readText(sheet, groupRow.get(row) ?? row, head.columns.get('group'));
    units.push({ row, name, key: nameKey(name), group: group || (title?.group ?? '') });
  }
  signatures.tell(report);
  if (title !== null && !title.used && title.row >= head.row) leaveOut(title.row, title.column, title.text);
  return { units, maximumRow };
}

/** Where cells of a column are merged downwards: each row to the row that holds the value. */
export function mergedRows(sheet: SheetSnapshot, column: number | undefined): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const merge of sheet.merges) {
    if (column === undefined || column < merge.column || column >= merge.column + merge.columns) continue;
    const end = Math.min(merge.row + merge.rows, sheet.values.length);
    for (let row = merge.row + 1; row < end; row += 1) rows.set(row, merge.row);
  }
  return rows;
}
