import { Memory, type SheetMapping } from '../sheets/memory';
import type { Plan } from '../workbook/plan';
import type { Snapshot } from '../workbook/snapshot';

/**
 * The plan that keeps in the workbook how a sheet is to be read, instead of what was kept of
 * that sheet before; it writes no cell.
 */
export function rememberMapping(snapshot: Snapshot, mapping: SheetMapping): Plan {
  const memory = Memory.parse(snapshot.memory);
  const others = memory.mappings.filter(({ sheet }) => sheet !== mapping.sheet);
  return { blocks: [], sheets: [], memory: memory.with({ mappings: [...others, mapping] }) };
}

/** The plan that has the headers and the name of a sheet decide again. */
export function forgetMapping(snapshot: Snapshot, sheet: string): Plan {
  const memory = Memory.parse(snapshot.memory);
  const mappings = memory.mappings.filter((mapping) => mapping.sheet !== sheet);
  return { blocks: [], sheets: [], memory: memory.with({ mappings }) };
}
