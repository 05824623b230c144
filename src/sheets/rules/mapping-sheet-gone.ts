import { rule } from './rule';

/**
 * How a sheet is to be read is kept, but there is no such sheet any more, nor one with its
 * columns under another name: whatever took its place is read by its own headers.
 */
export const mappingSheetGone = rule('mapping.sheetGone', ({ book: { memory, sheets } }, found) => {
  const used = new Set(sheets.map(({ mapping }) => mapping?.sheet));
  found.checked(memory.mappings.length);
  for (const { sheet } of memory.mappings) {
    if (!used.has(sheet)) found.add('', '', { name: sheet });
  }
});
