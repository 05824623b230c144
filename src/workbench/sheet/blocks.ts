import type { BlockWrite, WrittenValue } from '../../workbook/plan';

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: WrittenValue;
  readonly numberFormat?: string;
}

interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: WrittenValue[][];
  readonly numberFormat: string | undefined;
}

/**
 * Single cells, in the order of rows, as few blocks: cells side by side make a row, rows of the
 * same columns one under the other a block.
 */
export function blocksOf(sheet: string, cells: readonly CellWrite[]): BlockWrite[] {
  const blocks: Block[] = [];
  const lastByColumn = new Map<number, Block>();
  for (const run of runsOf(cells)) {
    const above = lastByColumn.get(run.column);
    const fits = above && above.row + above.values.length === run.row
      && above.values[0]?.length === run.values[0]?.length && above.numberFormat === run.numberFormat;
    if (fits) {
      above.values.push(...run.values);
    } else {
      blocks.push(run);
      lastByColumn.set(run.column, run);
    }
  }
  return blocks.map(({ numberFormat, ...block }) =>
    numberFormat === undefined ? { sheet, ...block } : { sheet, ...block, numberFormat });
}

/** Cells side by side, each run as a block of one row. */
function runsOf(cells: readonly CellWrite[]): Block[] {
  const runs: Block[] = [];
  for (const { row, column, value, numberFormat } of cells) {
    const last = runs.at(-1);
    const values = last?.values[0];
    if (last && values && last.row === row && last.column + values.length === column && last.numberFormat === numberFormat) {
      values.push(value);
    } else {
      runs.push({ row, column, values: [[value]], numberFormat });
    }
  }
  return runs;
}
