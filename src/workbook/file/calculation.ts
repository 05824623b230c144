import { removePart } from './content-types';
import { dependentsOf } from './dependents';
import type { Package } from './package';
import { contextOf, loadSheet, worksheetsOf } from './read-snapshot';
import { removeRelationships } from './relationships';
import type { ReferenceSheet } from '../formula/resolve';
import { cellsOf } from './sheet-cells';
import { patchSheet, type CellPatch } from './sheet-patch';
import type { Steps } from './steps';
import { tablesOf } from './tables';
import { readWorkbookPart, WORKBOOK_ORDER } from './workbook-part';
import { childOf, flagOf, insertInOrder, setAttribute, splice } from './xml-edit';
import type { Written } from './write-blocks';

/**
 * Leaves no formula with a value that is no longer true: the saved values of all formulas
 * that depend on changed cells are taken away, and the next program that can calculate is
 * told to. Works in steps of rows.
 */
export function* settleFormulas({ pkg, changed, formulasChanged }: Written): Steps<Package> {
  const workbook = readWorkbookPart(pkg);
  const sheets = new Map<ReferenceSheet, string>();
  for (const { name, part } of worksheetsOf(workbook)) {
    const { formulas } = cellsOf(yield* loadSheet(pkg, workbook, part));
    sheets.set({ name, formulas, tables: tablesOf(pkg, part) }, part);
  }
  const anyFormula = [...sheets.keys()].some(({ formulas }) => formulas.size > 0);
  const unchained = formulasChanged ? dropCalculationChain(pkg) : pkg;
  if (!anyFormula) return unchained;
  const dependents = dependentsOf(
    { sheets: [...sheets.keys()], names: workbook.names },
    new Map([...sheets].map(([sheet, part]) => [sheet, changed.get(part) ?? new Set()])),
  );
  let result = demandCalculation(unchained);
  for (const [key, part] of sheets) {
    const keys = dependents.get(key) ?? new Set();
    const sheet = yield* loadSheet(pkg, workbook, part);
    const patches = stalePatches(keys, cellsOf(sheet).uncalculated);
    if (patches.size === 0) continue;
    const context = contextOf(pkg, workbook, part);
    result = result.with(part, yield* patchSheet(sheet, patches, context));
  }
  return result;
}

function stalePatches(keys: ReadonlySet<number>, already: ReadonlySet<number>): Map<number, Map<number, CellPatch>> {
  const patches = new Map<number, Map<number, CellPatch>>();
  for (const key of keys) {
    if (already.has(key)) continue;
    const row = Math.floor(key / 16_384);
    const cells = patches.get(row) ?? new Map<number, CellPatch>();
    patches.set(row, cells.set(key % 16_384, { kind: 'stale' }));
  }
  return patches;
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
