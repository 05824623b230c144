import type { CellStyle } from '../../workbook/file/read-cell-style';
import type { SheetLook } from '../../workbook/file/sheet-look';
import { cellKey, valueAt } from '../../workbook/snapshot';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { Axis } from '../grid/axis';
import type { Measure } from './fitted-text';
import { positionOf, usedColumns } from './geometry';
import type { Geometry } from './geometry';
import { Pieces } from './merges';

/** A cell of the sheet, counting from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A sheet as the grid draws it: the snapshot's values in the file's looks, by position. */
export class SheetModel {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly pieces: Pieces;

  constructor(
    readonly sheet: SheetSnapshot,
    readonly date1904: boolean,
    readonly geometry: Geometry,
    readonly look: SheetLook,
    readonly measure: Measure,
  ) {
    this.rows = new Axis(geometry.rows.sizes);
    this.columns = new Axis(geometry.columns.sizes);
    this.pieces = new Pieces(sheet.merges, geometry);
  }

  /** How a cell of the sheet looks. */
  style(row: number, column: number): CellStyle {
    return this.look.style(row, column);
  }

  /** The cell of the sheet at a position of the grid; beyond its end, counting on. */
  spot(row: number, column: number): Spot {
    const { rows, columns } = this.geometry;
    return { row: indexAt(rows.indexes, row), column: indexAt(columns.indexes, column) };
  }

  /** True where a position shows nothing: no value and no formula, its merge's where it lies in one. */
  isBlank({ row, column }: Spot): boolean {
    const spot = this.pieces.at(row, column)?.merge ?? this.spot(row, column);
    return valueAt(this.sheet, spot.row, spot.column) === null && !this.sheet.formulas.has(cellKey(spot.row, spot.column));
  }

  /** True where text of the cell in column `from` may run over the cell at a position. */
  isFree(row: number, column: number, from: number): boolean {
    const { frozen, indexes } = this.geometry.columns;
    const sameSide = column < frozen === from < frozen;
    if (!sameSide || indexes[column] === undefined || this.pieces.at(row, column)) return false;
    return this.isBlank({ row, column });
  }

  /** How many positions there are up to the last row and the last column that hold something. */
  get usedPositions(): { readonly rows: number; readonly columns: number } {
    const { rows, columns } = this.geometry;
    return {
      rows: positionOf(rows.indexes, this.sheet.values.length),
      columns: positionOf(columns.indexes, usedColumns(this.sheet)),
    };
  }
}

function indexAt(indexes: readonly number[], position: number): number {
  return indexes[position] ?? (indexes.at(-1) ?? -1) + 1 + position - indexes.length;
}
