import type { BlockWrite } from '../plan';
import { cellKey, type CellValue } from '../snapshot';
import { WorkbookError } from '../workbook';
import { isEmpty, type CellContent } from './cell-xml';
import { styleReader } from './cell-style';
import type { Package } from './package';
import { contextOf, loadSheet, worksheetsOf } from './read-snapshot';
import { blockRange, refuseBlocks } from './refusals';
import { cellsOf } from './sheet-cells';
import { growDimension } from './sheet-frame';
import { SheetPart } from './sheet-part';
import { changesFormulas, patchSheet, type CellPatch } from './sheet-patch';
import type { Steps } from './steps';
import { StyleWriter } from './style-writer';
import { readStyles } from './styles';
import { renameColumns, type ColumnRename } from './rename-columns';
import { replacedArrays } from './replaced-arrays';
import { storing, type ToStored } from './stored-values';
import { fitTableHeads } from './table-heads';
import { readWorkbookPart, type SheetEntry } from './workbook-part';

/** A package after some of its cells were changed. */
export interface Written {
  readonly pkg: Package;
  /** Keys of cells with another value or formula than before, by the sheet's part. */
  readonly changed: ReadonlyMap<string, ReadonlySet<number>>;
  /** Formulas came, went or were changed. */
  readonly formulasChanged: boolean;
}

const NOTHING_REPLACED = { arrays: [], cleared: [] };

type Patches = Map<number, Map<number, CellPatch>>;

/**
 * Writes blocks into sheets that are there, in steps of rows.
 * @param typed as somebody types: over the first cell of results that fill several, all of them are replaced
 * @throws WorkbookError `sheetMissing`, `sheetProtected`, `mergedInTheWay`, `arrayInTheWay`
 */
export function* writeBlocks(original: Package, blocks: readonly BlockWrite[], typed = false): Steps<Written> {
  const { pkg, toStored } = storing(original, blocks.flatMap(({ values }) => values.flat()));
  const workbook = readWorkbookPart(pkg);
  const bySheet = new Map<SheetEntry, BlockWrite[]>();
  for (const block of blocks) {
    const entry = worksheetsOf(workbook).find(({ name }) => sameName(name, block.sheet));
    if (!entry) throw new WorkbookError('sheetMissing', { sheet: block.sheet });
    const given = bySheet.get(entry) ?? [];
    bySheet.set(entry, given);
    given.push(block);
  }
  const writer = new StyleWriter(pkg, workbook);
  const changed = new Map<string, ReadonlySet<number>>();
  let result = pkg;
  const renames: ColumnRename[] = [];
  let formulasChanged = false;
  for (const [{ part }, given] of bySheet) {
    const sheet = yield* loadSheet(pkg, workbook, part);
    const styleAt = styleReader(sheet);
    const replaced = typed ? replacedArrays(sheet, given) : NOTHING_REPLACED;
    refuseBlocks(sheet, given, readStyles(pkg, workbook.styles), styleAt, replaced.arrays);
    const { blocks: own, pkg: fitted, renames: heads } = fitTableHeads(result, part, given);
    renames.push(...heads);
    const { patches, keys } = patchesOf(sheet, [...replaced.cleared, ...own], styleAt, writer, toStored);
    changed.set(part, keys);
    result = fitted;
    if (patches.size === 0) continue;
    unshareFormulas(sheet, patches);
    formulasChanged ||= changesFormulas(sheet, patches);
    const patched = yield* patchSheet(sheet, patches, contextOf(pkg, workbook, part));
    const frame = growDimension(patched.frame, own.map(blockRange), part);
    result = result.with(part, new SheetPart(frame, patched.chunks, patched.formulas));
  }
  const renamed = yield* renameColumns(writer.addTo(result), renames);
  return { pkg: renamed, changed, formulasChanged };
}

/** Sheets cannot be told apart by case alone. */
export function sameName(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}

/**
 * The patches for blocks. What a cell holds already is not written again: formulas that
 * depend on it keep their values, and a sheet to which nothing is new its bytes.
 */
function patchesOf(
  sheet: SheetPart,
  blocks: readonly BlockWrite[],
  styleAt: (row: number, column: number) => number,
  writer: StyleWriter,
  toStored: ToStored,
): { readonly patches: Patches; readonly keys: ReadonlySet<number> } {
  const patches: Patches = new Map();
  const keys = new Set<number>();
  const { values: held, formulas } = cellsOf(sheet);
  for (const { row: top, column: left, values, numberFormat } of blocks) {
    for (const [down, cells] of values.entries()) {
      for (const [right, written] of cells.entries()) {
        const [row, column] = [top + down, left + right];
        const value = toStored(written, row, column);
        const key = cellKey(row, column);
        const style = styleAt(row, column);
        const format = isEmpty(value) ? undefined : numberFormat;
        const given = format === undefined ? style : writer.withNumberFormat(style, format, written);
        // A cell may be written twice: only the patch before tells what it holds then.
        const same = !keys.has(key) && holds(value, held[row]?.[column], formulas.get(key));
        if (same && style === given) continue;
        if (!same || formulas.has(key)) keys.add(key);
        put(patches, row, column, { kind: 'write', value, style: given });
      }
    }
  }
  return { patches, keys };
}

/** Whether a cell holds what is to be written. */
function holds(written: CellContent, value: CellValue | undefined, formula: string | undefined): boolean {
  if (typeof written === 'object' && written !== null) return written.formula === formula;
  if (formula !== undefined) return false;
  return isEmpty(written) ? value === undefined || value === '' : written === value;
}

function put(patches: Patches, row: number, column: number, patch: CellPatch): void {
  const cells = patches.get(row) ?? new Map<number, CellPatch>();
  patches.set(row, cells.set(column, patch));
}

/**
 * Where the cell is overwritten in which a shared formula stands, the cells that shared it
 * get it each for itself.
 */
export function unshareFormulas(sheet: SheetPart, patches: Patches): void {
  const { formulas, rows } = cellsOf(sheet);
  const lost = new Set<string>();
  const overwritten = (row: number, column: number): boolean => patches.get(row)?.get(column)?.kind === 'write';
  for (const row of rows.values()) {
    for (const { column, kind, shared, text } of row.formulas) {
      if (kind !== 'shared' || shared === undefined) continue;
      const gone = overwritten(row.row, column);
      if (text !== '') {
        if (gone) lost.add(shared);
        else lost.delete(shared);
      } else if (lost.has(shared) && !gone) {
        const formula = formulas.get(cellKey(row.row, column)) ?? '';
        put(patches, row.row, column, { kind: 'formula', formula });
      }
    }
  }
}
