import type { CellRange } from '../../workbook/snapshot';
import { positionOf } from './geometry';
import type { Geometry, Shown } from './geometry';

/**
 * The part of a merged cell that lies in one pane. A merge that crosses the edge of the frozen
 * rows or columns is drawn as two or four pieces, each showing its part of the same picture.
 */
export interface Piece {
  /** Positions in the grid. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** The merged block in the sheet; its first cell holds the value. */
  readonly merge: CellRange;
  /** All of the merged block that is shown, in positions. */
  readonly whole: CellRange;
  /** Where this piece begins in the merged cell, and how large the whole is; pixels. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The merged cells of a sheet as the grid draws them. */
export class Pieces {
  readonly all: readonly Piece[];
  private readonly covering = new Map<number, Piece[]>();

  constructor(merges: readonly CellRange[], geometry: Geometry) {
    this.all = merges.flatMap((merge) => piecesOf(merge, geometry));
    for (const piece of this.all) {
      for (let row = piece.row; row < piece.row + piece.rows; row += 1) {
        const inRow = this.covering.get(row);
        if (inRow) inRow.push(piece);
        else this.covering.set(row, [piece]);
      }
    }
  }

  /** The piece that covers a position, if any. */
  at(row: number, column: number): Piece | null {
    const piece = this.inRow(row).find(({ column: first, columns }) => column >= first && column < first + columns);
    return piece ?? null;
  }

  /** The pieces that cover some cell of a row. */
  inRow(row: number): readonly Piece[] {
    return this.covering.get(row) ?? [];
  }
}

interface Span {
  readonly from: number;
  readonly count: number;
  readonly offset: number;
}

function piecesOf(merge: CellRange, { rows, columns }: Geometry): Piece[] {
  const down = spans(merge.row, merge.rows, rows);
  const across = spans(merge.column, merge.columns, columns);
  const whole = { row: down.from, column: across.from, rows: down.count, columns: across.count };
  return down.list.flatMap((row) => across.list.map((column) => ({
    row: row.from, column: column.from, rows: row.count, columns: column.count,
    merge, whole, left: column.offset, top: row.offset, width: across.size, height: down.size,
  })));
}

/** The positions of a merge along one axis, parted where the frozen ones end. */
function spans(first: number, count: number, { indexes, sizes, frozen }: Shown): Span & { list: Span[]; size: number } {
  const from = positionOf(indexes, first);
  const end = positionOf(indexes, first + count);
  const whole = { from, count: end - from, offset: 0, size: sum(sizes, from, end) };
  if (end <= from) return { ...whole, list: [] };
  if (from >= frozen || end <= frozen) return { ...whole, list: [whole] };
  const stays = { from, count: frozen - from, offset: 0 };
  return { ...whole, list: [stays, { from: frozen, count: end - frozen, offset: sum(sizes, from, frozen) }] };
}

function sum(sizes: readonly number[], from: number, end: number): number {
  let total = 0;
  for (let position = from; position < end; position += 1) total += sizes[position] ?? 0;
  return total;
}
