import type { LaidBlock, SheetWrite, WrittenValue } from '../plan';
import { rowHeights } from '../row-heights';
import type { CellRange } from '../snapshot';
import { ByteWriter } from './byte-writer';
import { cellXml, isEmpty, textOf } from './cell-xml';
import type { ToStored } from './stored-values';
import type { StyleWriter } from './style-writer';
import { rename } from './table-heads';

interface OwnCell {
  readonly value: WrittenValue;
  readonly style: number;
  readonly laid: LaidBlock;
}

/** Rows by number, their cells by column. */
export type OwnCells = ReadonlyMap<number, ReadonlyMap<number, OwnCell>>;

/** The cells of a sheet of ours; later blocks lie over earlier ones. */
export function layCells(sheet: SheetWrite, styles: StyleWriter): OwnCells {
  const cells = new Map<number, Map<number, OwnCell>>();
  for (const laid of sheet.blocks) {
    laid.values.forEach((values, down) => {
      const row = cells.get(laid.row + down) ?? new Map<number, OwnCell>();
      cells.set(laid.row + down, row);
      values.forEach((value, right) => {
        const style = styles.look(laid.look, laid.numberFormats?.[right] ?? 'General');
        row.set(laid.column + right, { value, style, laid });
      });
    });
  }
  for (const { range } of sheet.tables) nameColumns(cells.get(range.row), range);
  return cells;
}

/** The head of a table is text, each once: Excel repairs tables that are otherwise. */
function nameColumns(row: Map<number, OwnCell> | undefined, range: CellRange): void {
  const names: string[] = [];
  for (let index = 0; index < range.columns; index++) {
    const cell = row?.get(range.column + index);
    if (!row || !cell) throw new RangeError('A table without a head');
    row.set(range.column + index, { ...cell, value: rename(names, index, cell.value) });
  }
}

/** The texts in the head of a table. */
export function headOf(cells: OwnCells, range: CellRange): readonly string[] {
  return Array.from({ length: range.columns }, (_, index) =>
    textOf(cells.get(range.row)?.get(range.column + index)?.value ?? null),
  );
}

/** The rows as XML. */
export function ownRows(cells: OwnCells, sheet: SheetWrite, prefix: string, toStored: ToStored): Uint8Array {
  const writer = new ByteWriter();
  const heights = rowHeights(sheet);
  for (const [row, own] of [...cells].sort(([a], [b]) => a - b)) {
    const height = heights.get(row);
    const tall = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    writer.text(`<${prefix}row r="${row + 1}"${tall}>`);
    for (const [column, { value, style, laid }] of [...own].sort(([a], [b]) => a - b)) {
      if (isEmpty(value) && laid.look === 'body') continue;
      writer.text(cellXml(prefix, row, column, style, toStored(value, row, column)));
    }
    writer.text(`</${prefix}row>`);
  }
  return writer.result();
}

/** The smallest range with all cells; A1 when there are none. */
export function usedRange(cells: OwnCells): CellRange {
  const keys = [...cells].flatMap(([row, own]) => [...own.keys()].map((column) => [row, column] as const));
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const [row, column] of keys) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (keys.length === 0) return { row: 0, column: 0, rows: 1, columns: 1 };
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
