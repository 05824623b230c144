import type { BlockWrite, Plan } from '../plan';
import { settleFormulas, type Calculation } from './calculation';
import { writeMemory } from './memory';
import type { Package } from './package';
import type { Steps } from './steps';
import { readWorkbookPart } from './workbook-part';
import { writeBlocks, type Written } from './write-blocks';
import { writeSheets } from './write-sheets';

/**
 * The package with all of a plan in it: first the sheets of ours, then the blocks.
 * @throws WorkbookError what {@link writeSheets} and {@link writeBlocks} throw
 */
export function* applyPlan(pkg: Package, plan: Plan, calculation: Calculation): Steps<Package> {
  const sheets = yield* writeSheets(pkg, plan.sheets);
  const blocks = yield* writeBlocks(sheets.pkg, plan.blocks);
  const settled = yield* settle({
    pkg: blocks.pkg,
    changed: joined(sheets.changed, blocks.changed),
    formulasChanged: sheets.formulasChanged || blocks.formulasChanged,
  }, calculation);
  if (plan.memory === undefined) return settled;
  return writeMemory(settled, readWorkbookPart(settled).part, plan.memory);
}

/** The package with blocks written into it. */
export function* applyBlocks(pkg: Package, blocks: readonly BlockWrite[], calculation: Calculation): Steps<Package> {
  return yield* settle(yield* writeBlocks(pkg, blocks, true), calculation);
}

function joined(one: Written['changed'], other: Written['changed']): Written['changed'] {
  const result = new Map(one);
  for (const [part, keys] of other) result.set(part, new Set([...keys, ...(one.get(part) ?? [])]));
  return result;
}

function* settle(written: Written, calculation: Calculation): Steps<Package> {
  const changed = [...written.changed.values()].some(({ size }) => size > 0);
  return changed ? yield* settleFormulas(written, calculation) : written.pkg;
}
