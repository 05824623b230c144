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
  for (const { sheet, range, inputs } of blocksOf(now)) {
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

/**
 * The first cell that holds neither what it held before nor what was being written, when nobody
 * knows how much of it was; our own sheets may also be emptied so far. `null` where there is none.
 */
export function firstForeign(before: WorkbookState, after: readonly CellBlock[], now: WorkbookState): { sheet: string; address: string } | null {
  const known = [expectedCells(blocksOf(before)), expectedCells(after)];
  const emptied = new Set(now.sheets.keys());
  for (const { sheet, range, inputs } of blocksOf(now)) {
    const holders = known.map((cells) => cells.get(sheet));
    for (const [r, line] of inputs.entries()) {
      for (const [c, input] of line.entries()) {
        const [row, column] = [range.row + r, range.column + c];
        const key = cellKey(row, column);
        const ours = holders.some((cells) => isSameInput(input, cells?.get(key) ?? '')) || (input === '' && emptied.has(sheet));
        if (!ours) return { sheet, address: cellAddress(row, column) };
      }
    }
  }
  return null;
}

/** All cells of a state, those of our sheets too. */
export function blocksOf({ blocks, sheets }: WorkbookState): CellBlock[] {
  return [...blocks, ...[...sheets.values()].flatMap((content) => content?.blocks ?? [])];
}

/** The apostrophe comes and goes with the format, and Excel writes formulas in its own way. */
function isSameInput(one: Input, other: Input): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return one === other;
  return one.replace(/^'/, '') === other.replace(/^'/, '') || (one.startsWith('=') && other.startsWith('='));
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
