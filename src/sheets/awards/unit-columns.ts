import { cellAddress } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Book } from '../book';
import { readText } from '../cell';
import type { Report } from '../report';
import { fieldOf, unreadCell, type Headers } from './award-table';
import type { CellPlace } from './cell-place';
import { reviewOf, wholeNumber } from './person-rows';

type UnitField = 'review' | 'yes' | 'years';

const HEADERS: Headers<UnitField> = [
  ['review', /^dang (duoc )?xem xet( |$)|^under review$/],
  ['yes', /^(so )?phieu( dong y)?$|^yes votes$/],
  ['years', /^so nam( lien tuc)?$|^years$/],
];

/** What tables of units say for awards. */
export interface UnitAwardCells {
  /** Why the unit is under review (*đang xem xét*); empty when it is not. */
  readonly review: string;
  readonly yes: number | null;
  readonly years: number | null;
  /** Where its votes stand, or are to stand; `null` where no table has a column for them. */
  readonly votes: CellPlace | null;
}

export const NO_AWARD_CELLS: UnitAwardCells = { review: '', yes: null, years: null, votes: null };

/** The columns *Đang xem xét*, *Phiếu đồng ý*, *Số năm* beside units, by the unit's position. */
export function readUnitAwardCells({ unitTables }: Pick<Book, 'unitTables'>, report: Report): ReadonlyMap<number, UnitAwardCells> {
  const cells = new Map<number, UnitAwardCells>();
  for (const { table, rows, units } of unitTables) {
    const columns = new Map<UnitField, number>();
    for (const { column, label } of table.head.labels) {
      const field = fieldOf(label, HEADERS);
      if (field !== undefined) columns.set(field, column);
    }
    if (columns.size === 0) continue;
    rows.units.forEach(({ row }, at) => {
      const unit = units[at];
      if (unit === null || unit === undefined) return;
      const known = cells.get(unit) ?? NO_AWARD_CELLS;
      const count = (field: UnitField): number | null => wholeNumber(report, table.sheet, row, columns.get(field));
      cells.set(unit, {
        review: known.review || readReview(table.sheet, row, columns.get('review'), report),
        yes: known.yes ?? count('yes'),
        years: known.years ?? count('years'),
        votes: known.votes ?? placeIn(table.sheet.name, row, columns.get('yes')),
      });
    });
  }
  return cells;
}

/** A cell that cannot be read holds the unit back, as it may well say that the unit is under review. */
function readReview(sheet: SheetSnapshot, row: number, column: number | undefined, report: Report): string {
  if (column === undefined) return '';
  return unreadCell(sheet, row, column, report) ?? reviewOf(readText(sheet, row, column));
}

function placeIn(sheet: string, row: number, column: number | undefined): CellPlace | null {
  return column === undefined ? null : { sheet, address: cellAddress(row, column) };
}
