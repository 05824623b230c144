import { cellAddress } from '../address';
import { cellKey } from '../snapshot';
import type { Input } from './cells';
import { placeKey } from './state';
import type { CellBlock, WorkbookState } from './state';

/** What must be written to get from one state to another; sheets that are gone are left alone. */
export function difference(wanted: WorkbookState, now: WorkbookState): WorkbookState {
  const held = new Map(now.blocks.map((block) => [placeKey(block), JSON.stringify(block)]));
  const changed = (block: CellBlock): boolean => {
    const text = held.get(placeKey(block));
    return text !== undefined && text !== JSON.stringify(block);
  };
  return {
    blocks: wanted.blocks.filter(changed),
    sheets: new Map(
      [...wanted.sheets].filter(([name, content]) => JSON.stringify(content) !== JSON.stringify(now.sheets.get(name) ?? null)),
    ),
    memory: wanted.memory === now.memory ? undefined : wanted.memory,
  };
}

/**
 * The first cell that does not hold what we wrote; on sheets of ours no other cell may hold
 * anything either, as taking back would take that too. `null` when all is as we left it.
 */
export function firstChange(written: readonly CellBlock[], now: WorkbookState): { sheet: string; address: string } | null {
  const expected = expectedCells(written);
  const none = new Map<number, Input>();
  for (const { sheet, range, inputs } of [...now.blocks, ...[...now.sheets.values()].flatMap((content) => content?.blocks ?? [])]) {
    const cells = expected.get(sheet) ?? none;
    for (const [r, line] of inputs.entries()) {
      for (const [c, input] of line.entries()) {
        const [row, column] = [range.row + r, range.column + c];
        if (input !== (cells.get(cellKey(row, column)) ?? '')) return { sheet, address: cellAddress(row, column) };
        cells.delete(cellKey(row, column));
      }
    }
  }
  for (const [sheet, cells] of expected) {
    for (const key of cells.keys()) return { sheet, address: cellAddress(Math.floor(key / 16384), key % 16384) };
  }
  return null;
}

/** What we wrote that is not empty, by sheet and cell. */
function expectedCells(written: readonly CellBlock[]): Map<string, Map<number, Input>> {
  const sheets = new Map<string, Map<number, Input>>();
  for (const { sheet, range, inputs } of written) {
    const cells = sheets.get(sheet) ?? new Map<number, Input>();
    sheets.set(sheet, cells);
    inputs.forEach((line, r) => {
      line.forEach((input, c) => {
        if (input !== '') cells.set(cellKey(range.row + r, range.column + c), input);
      });
    });
  }
  return sheets;
}
