import { isPercentFormat } from '../cell';
import type { UnitTable } from '../matrix-sheet';
import { valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import type { Book } from '../book';

/** A number in a column of indexes. */
export interface IndexCell {
  readonly row: number;
  /** Position of the row's unit; -1 for a row that is not used. */
  readonly unit: number;
  readonly value: number;
  /** The cell shows 0.85 as 85 %. */
  readonly percent: boolean;
  /** Results are made from it; a printed result is compared with the one computed. */
  readonly counts: boolean;
}

/** A column of indexes, of this year or the last. */
export interface IndexColumn {
  readonly sheet: SheetSnapshot;
  readonly column: number;
  readonly cells: readonly IndexCell[];
}

/** The columns of indexes in the tables of units, with the numbers in them. */
export function indexColumns({ unitTables, summary }: Book): IndexColumn[] {
  return unitTables.flatMap((unitTable) =>
    (['index', 'previousIndex'] as const).flatMap((field) => {
      const column = unitTable.table.head.columns.get(field);
      const counts = (unit: number): boolean => field === 'previousIndex' || summary.get(unit)?.indexOnly === true;
      return column === undefined ? [] : [readColumn(unitTable, column, counts)];
    }),
  );
}

function readColumn({ table: { sheet }, rows, units }: UnitTable, column: number, counts: (unit: number) => boolean): IndexColumn {
  const cells: IndexCell[] = [];
  rows.units.forEach(({ row }, at) => {
    const value = valueAt(sheet, row, column);
    if (typeof value !== 'number') return;
    const unit = units[at] ?? -1;
    cells.push({ row, unit, value, percent: isPercentFormat(sheet.numberFormat(row, column)), counts: counts(unit) });
  });
  return { sheet, column, cells };
}
