import type { SheetSnapshot } from '../workbook/snapshot';
import type { Memory } from './memory';

/** Every Excel Table that we make has a name that begins so. */
export const OUR_TABLES = 'CCHC_';

/**
 * Whether a sheet is one that we wrote: the workbook remembers it, or, where another program
 * dropped that memory, it holds a table of ours.
 */
export function isOurSheet(sheet: SheetSnapshot, memory: Memory): boolean {
  return memory.isOurSheet(sheet.name) || sheet.tables.some((table) => table.name.startsWith(OUR_TABLES));
}
