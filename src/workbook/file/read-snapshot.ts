import type { SheetSnapshot, Snapshot } from '../snapshot';
import { errorOf, type FormulaProblem } from '../calculator';
import type { CellContext } from './cell-value';
import { styleReader } from './cell-style';
import { externalBooks } from './external-books';
import { shownFormulas } from './function-names';
import { damaged } from './limits';
import { readMemory } from './memory';
import type { Package } from './package';
import { cellsOf } from './sheet-cells';
import { isProtected, mergesOf } from './sheet-frame';
import { readSheet, type SheetPart } from './sheet-part';
import { readSharedStrings } from './shared-strings';
import type { Steps } from './steps';
import { numberFormatOf, readStyles } from './styles';
import { tablesOf } from './tables';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook-part';

/** What reading the cells of a sheet needs to know of the workbook. */
export function contextOf(pkg: Package, workbook: WorkbookPart, part: string): CellContext {
  return {
    strings: readSharedStrings(pkg, workbook.sharedStrings),
    date1904: workbook.date1904,
    part,
  };
}

/** The sheets that have cells. */
export function worksheetsOf(workbook: WorkbookPart): readonly SheetEntry[] {
  return workbook.sheets.filter(({ type }) => type === 'worksheet');
}

/** Reads a sheet's rows, in steps of bytes. @throws WorkbookError `damaged` */
export function* loadSheet(pkg: Package, workbook: WorkbookPart, name: string): Steps<SheetPart> {
  const part = pkg.part(name);
  if (!part) throw damaged(name);
  return yield* readSheet(part, contextOf(pkg, workbook, name));
}

/** Reads everything, in steps of bytes. @throws WorkbookError `damaged` */
export function* readSnapshot(pkg: Package): Steps<Snapshot> {
  const workbook = readWorkbookPart(pkg);
  if (workbook.sheets.length === 0) throw damaged(workbook.part);
  const sheets: SheetSnapshot[] = [];
  for (const entry of worksheetsOf(workbook)) {
    const sheet = yield* loadSheet(pkg, workbook, entry.part);
    sheets.push(snapshotOf(pkg, workbook, entry, sheet));
  }
  const books = externalBooks(pkg, workbook.part);
  const memory = readMemory(pkg, workbook.part);
  return { sheets, memory, date1904: workbook.date1904, ...(books.length > 0 && { externalBooks: books }) };
}

function snapshotOf(pkg: Package, workbook: WorkbookPart, entry: SheetEntry, sheet: SheetPart): SheetSnapshot {
  const { values, formulas, uncalculated, hiddenRows } = cellsOf(sheet);
  const styles = readStyles(pkg, workbook.styles);
  const styleAt = styleReader(sheet);
  return {
    name: entry.name,
    hidden: entry.hidden,
    protected: isProtected(sheet.frame),
    values: withSpillErrors(values, pkg.problems.get(entry.part)),
    formulas: shownFormulas(formulas),
    uncalculated,
    hiddenRows,
    merges: mergesOf(sheet.frame),
    tables: tablesOf(pkg, entry.part).map(({ name, range }) => ({ name, range })),
    numberFormat: (row, column) => numberFormatOf(styles, styleAt(row, column)),
  };
}

/** The file has another error for `#SPILL!`, which is newer than its format. */
function withSpillErrors(values: SheetSnapshot['values'], problems: ReadonlyMap<number, FormulaProblem> = new Map()): SheetSnapshot['values'] {
  const result = [...values];
  for (const [key, problem] of problems) {
    if (problem.error !== '#SPILL!') continue;
    const row = Math.floor(key / 16_384);
    result[row] = (result[row] ?? []).with(key % 16_384, errorOf(problem));
  }
  return result;
}
