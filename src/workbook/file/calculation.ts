import type { Calculator, FormulaProblem } from '../calculator';
import { calculateFormulas, type CalculatedFormula } from './calculate';
import { changeOf, keepsFormula, type SheetChange } from './calculated-patches';
import { loadBook, type BookSheet, type CalculationBook } from './calculation-book';
import type { PlacedFormula } from './calculation-order';
import { removePart } from './content-types';
import { dependentsOf } from './dependents';
import { withDynamicArrays } from './dynamic-arrays';
import { ownFormulasOf } from './own-formulas';
import type { FormulaProblems, Package } from './package';
import { contextOf } from './read-snapshot';
import { removeRelationships } from './relationships';
import { growDimension } from './sheet-frame';
import { SheetPart } from './sheet-part';
import { changesFormulas, patchSheet, type CellPatch } from './sheet-patch';
import type { Steps } from './steps';
import { readWorkbookPart, WORKBOOK_ORDER } from './workbook-part';
import { unshareFormulas, type Written } from './write-blocks';
import { childOf, flagOf, insertInOrder, setAttribute, splice } from './xml-edit';

/** How often results may make other results necessary by filling more or fewer cells. */
const MOST_ROUNDS = 20;

/** What calculates formulas, if anything does. */
export interface Calculation {
  readonly calculator: Calculator | null;
  /** Errors are calculated again as well: the program that saved the file may not have known the functions. */
  readonly errors?: boolean;
}

/**
 * Leaves no formula with a value that is no longer true. Those of the product's functions are
 * calculated; the saved values of all others that depend on changed cells are taken away, and
 * the next program that can calculate is told to. Works in steps of rows.
 */
export function* settleFormulas({ pkg, changed, formulasChanged }: Written, calculation: Calculation): Steps<Package> {
  let result = pkg;
  let next = changed;
  let anyFormula = false;
  let chainIsTrue = !formulasChanged;
  for (let round = 0; round < MOST_ROUNDS && (round === 0 || hasAny(next)); round++) {
    const settled = yield* settleRound(result, next, { ...calculation, errors: calculation.errors === true && round === 0 });
    anyFormula ||= settled.anyFormula;
    chainIsTrue &&= !settled.formulasChanged;
    result = settled.pkg;
    next = settled.changed;
  }
  // Results that go on making each other change are no results.
  if (hasAny(next)) result = (yield* settleRound(result, next, { calculator: null })).pkg;
  if (result.parts === pkg.parts && !hasAny(changed)) return result;
  const demanded = anyFormula ? demandCalculation(result) : result;
  return chainIsTrue ? demanded : dropCalculationChain(demanded);
}

function hasAny(changed: Written['changed']): boolean {
  return [...changed.values()].some(({ size }) => size > 0);
}

interface Round extends Written {
  readonly anyFormula: boolean;
}

const NONE: ReadonlySet<number> = new Set();

/** @returns as changed those cells that the round did not know would change */
function* settleRound(pkg: Package, changed: Written['changed'], { calculator, errors }: Calculation): Steps<Round> {
  const book = yield* loadBook(pkg);
  const anyFormula = book.sheets.some(({ formulas }) => formulas.size > 0);
  if (!anyFormula) return { pkg: pkg.problems.size > 0 ? pkg.withProblems(new Map()) : pkg, changed: new Map(), formulasChanged: false, anyFormula };
  const stale = hasAny(changed) ? dependentsOf(book, new Map(book.sheets.map((sheet) => [sheet, changed.get(sheet.part) ?? NONE]))) : null;
  const staleIn = (sheet: BookSheet): ReadonlySet<number> => stale?.get(sheet) ?? NONE;
  const wanted = calculator ? formulasToCalculate(book, pkg, staleIn, errors === true) : [];
  const calculated = calculator ? yield* calculateFormulas(book, wanted, staleIn, calculator) : [];
  const noted = calculated.every(keepsFormula) ? { pkg, metadata: 0 } : withDynamicArrays(pkg);
  const fresh = new Map<string, ReadonlySet<number>>();
  let result = noted.pkg;
  let formulasChanged = false;
  for (const sheet of book.sheets) {
    const formulas = calculated.filter((each) => each.sheet === sheet);
    const change = changeOf(sheet, formulas, noted.metadata);
    addStale(change, sheet, staleIn(sheet));
    const before = changed.get(sheet.part) ?? NONE;
    fresh.set(sheet.part, new Set([...change.changed].filter((key) => !staleIn(sheet).has(key) && !before.has(key))));
    if (change.patches.size === 0) continue;
    unshareFormulas(sheet.sheet, change.patches);
    formulasChanged ||= changesFormulas(sheet.sheet, change.patches);
    const patched = yield* patchSheet(sheet.sheet, change.patches, contextOf(pkg, readWorkbookPart(pkg), sheet.part));
    const frame = growDimension(patched.frame, formulas.flatMap(({ filling }) => filling?.area ?? []), sheet.part);
    result = result.with(sheet.part, new SheetPart(frame, patched.chunks, patched.formulas));
  }
  return { pkg: result.withProblems(problemsAfter(book, pkg, calculated)), changed: fresh, formulasChanged, anyFormula };
}

/** Those that depend on changes, have no value yet, or had no room for their results. */
function formulasToCalculate(
  book: CalculationBook,
  { problems }: Package,
  stale: (sheet: BookSheet) => ReadonlySet<number>,
  errors: boolean,
): readonly PlacedFormula[] {
  return book.sheets.flatMap((sheet) => {
    const spilling = problems.get(sheet.part);
    const { cells } = sheet;
    return ownFormulasOf(cells)
      .filter(({ key, row, column }) => {
        const value = cells.values[row]?.[column];
        const isError = typeof value === 'object' && value !== null;
        return stale(sheet).has(key) || cells.uncalculated.has(key) || spilling?.get(key)?.error === '#SPILL!' || (errors && isError);
      })
      .map((formula) => ({ sheet, formula }));
  });
}

function addStale({ patches, calculated }: SheetChange, { cells }: BookSheet, stale: ReadonlySet<number>): void {
  for (const key of stale) {
    if (calculated.has(key) || cells.uncalculated.has(key)) continue;
    const row = Math.floor(key / 16_384);
    const inRow = patches.get(row) ?? new Map<number, CellPatch>();
    patches.set(row, inRow.set(key % 16_384, { kind: 'stale' }));
  }
}

function problemsAfter(book: CalculationBook, { problems }: Package, calculated: readonly CalculatedFormula[]): FormulaProblems {
  const result = new Map<string, Map<number, FormulaProblem>>();
  for (const { part, cells } of book.sheets) {
    const before = problems.get(part);
    const kept = ownFormulasOf(cells).flatMap(({ key }) => {
      const problem = before?.get(key);
      return problem ? [[key, problem] as const] : [];
    });
    result.set(part, new Map(kept));
  }
  for (const { sheet, formula, filling } of calculated) {
    if (filling?.problem) result.get(sheet.part)?.set(formula.key, filling.problem);
    else result.get(sheet.part)?.delete(formula.key);
  }
  return result;
}

function demandCalculation(pkg: Package): Package {
  const { part } = readWorkbookPart(pkg);
  const { source, root } = pkg.xml(part);
  const settings = childOf(root, 'calcPr');
  if (flagOf(settings, 'fullCalcOnLoad')) return pkg;
  const edit = settings
    ? setAttribute(settings, 'fullCalcOnLoad', '1')
    : insertInOrder(root, WORKBOOK_ORDER, 'calcPr', `<${root.prefix}calcPr fullCalcOnLoad="1"/>`);
  return pkg.withText(part, splice(source, [edit]));
}

/** The order of the last calculation; Excel makes a new one where there is none. */
function dropCalculationChain(pkg: Package): Package {
  const { part, calculationChain } = readWorkbookPart(pkg);
  if (calculationChain === undefined) return pkg;
  const unrelated = removeRelationships(pkg, part, ({ type }) => type === 'calcChain');
  return removePart(unrelated, calculationChain);
}
