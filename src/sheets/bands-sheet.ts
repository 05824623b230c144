import type { Points } from '../scoring/points';
import { valueAt, type SheetSnapshot } from '../workbook/snapshot';
import { readPercent, readText, textOf } from './cell';
import type { Report } from './report';
import type { Band } from './settings';
import { findSmallTables, smallTableRows, type SmallTable } from './small-table';

/** The table *Nhóm | Xếp loại | Từ (%)*. */
export function findBands(sheet: SheetSnapshot): SmallTable[] {
  return findSmallTables(sheet, ['band', 'from'], ['group']);
}

/** Reads the bands; each has an inclusive lower bound in percent. */
export function readBands(tables: readonly SmallTable[], report: Report): Band[] {
  return tables.flatMap((table) => {
    const rows = smallTableRows(table);
    report.checked('settings.bandBound', rows.length);
    return rows.flatMap((row) => readBand(table, row, report));
  });
}

function readBand(table: SmallTable, row: number, report: Report): Band[] {
  const { sheet, columns } = table;
  const fromColumn = columns.get('from') ?? 0;
  const name = textOf(valueAt(sheet, row, columns.get('band') ?? 0));
  const cell = readPercent(report, sheet, row, fromColumn);
  const from: Points | null = cell.state === 'given' ? cell.points : null;
  if (cell.state === 'bad') return [];
  if (name === '' || from === null) {
    const value = textOf(valueAt(sheet, row, fromColumn));
    report.at('settings.bandBound', sheet, row, fromColumn, { band: name, value });
    return [];
  }
  return [{ group: readText(sheet, row, columns.get('group')), name, from }];
}
