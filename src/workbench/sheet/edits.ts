import type { BlockWrite, WrittenValue } from '../../workbook/plan';
import { cellKey, valueAt } from '../../workbook/snapshot';
import type { CellRange } from '../../workbook/snapshot';
import { blocksOf } from './blocks';
import type { CellWrite } from './blocks';
import { editText } from './cell-text';
import type { SheetModel, Spot } from './sheet-model';
import { fromTsv, toTsv } from './tsv';
import { typedValue } from './typed-value';

/** Writes, or the cell whose text would be a formula that Excel refuses. Ranges are positions. */
export type Edit = { readonly writes: readonly BlockWrite[] } | { readonly refused: Spot };

/** What a cell holds, as its editor shows it. */
export function heldText(model: SheetModel, { row, column }: Spot): string {
  const { sheet, date1904 } = model;
  const formula = sheet.formulas.get(cellKey(row, column)) ?? null;
  return editText(valueAt(sheet, row, column), formula, sheet.numberFormat(row, column), date1904);
}

/** Text typed into a cell of the sheet. */
export function typing(model: SheetModel, spot: Spot, text: string): Edit {
  return edit(model, [{ spot, text }]);
}

/** Copied text into the selected cells: one value fills all of them, a block begins at the first. */
export function pasting(model: SheetModel, range: CellRange, text: string): Edit {
  const rows = fromTsv(text);
  const single = rows.length === 1 && rows[0]?.length === 1;
  const height = single ? range.rows : rows.length;
  const width = single ? range.columns : (rows[0]?.length ?? 0);
  const cells: { spot: Spot; text: string }[] = [];
  for (let down = 0; down < height; down += 1) {
    for (let across = 0; across < width; across += 1) {
      const typed = (single ? rows[0]?.[0] : rows[down]?.[across]) ?? '';
      const piece = model.pieces.at(range.row + down, range.column + across);
      const spot = model.spot(range.row + down, range.column + across);
      const covered = piece && (piece.merge.row !== spot.row || piece.merge.column !== spot.column);
      if (covered && (typed === '' || single)) continue;
      cells.push({ spot, text: typed });
    }
  }
  return edit(model, cells);
}

function edit(model: SheetModel, cells: readonly { spot: Spot; text: string }[]): Edit {
  const written: CellWrite[] = [];
  for (const { spot, text } of cells) {
    const typed = typedValue(text, model.sheet.numberFormat(spot.row, spot.column));
    if (!typed) return { refused: spot };
    written.push({ ...spot, ...typed });
  }
  return { writes: blocksOf(model.sheet.name, written) };
}

/** Empties those of the selected cells that hold something. */
export function clearing(model: SheetModel, range: CellRange): readonly BlockWrite[] {
  const empty: WrittenValue = null;
  const held = usedSpots(model, range).flat().filter((spot) => holds(model, spot));
  return blocksOf(model.sheet.name, held.map((spot) => ({ ...spot, value: empty })));
}

function holds({ sheet }: SheetModel, { row, column }: Spot): boolean {
  return valueAt(sheet, row, column) !== null || sheet.formulas.has(cellKey(row, column));
}

/** The selected cells for the clipboard: values to their last digit, not formulas. */
export function copying(model: SheetModel, range: CellRange): string {
  const { sheet, date1904 } = model;
  return toTsv(usedSpots(model, range).map((row) => row.map((spot) =>
    editText(valueAt(sheet, spot.row, spot.column), null, sheet.numberFormat(spot.row, spot.column), date1904))));
}

/** The cells of a block, as far as the sheet is used; at least its first cell. */
function usedSpots(model: SheetModel, { row, column, rows, columns }: CellRange): Spot[][] {
  const used = model.usedPositions;
  const height = Math.max(Math.min(rows, used.rows - row), 1);
  const width = Math.max(Math.min(columns, used.columns - column), 1);
  return Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (__, across) => model.spot(row + down, column + across)));
}
