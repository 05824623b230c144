import { rule } from './rule';

/** A sheet that the user told us to read is not read: its headers are no longer those that were kept. */
export const mappingHeadGone = rule('mapping.headGone', ({ book: { sheets, tables } }, found) => {
  const read = new Set(tables.map(({ sheet }) => sheet.name));
  for (const { sheet, mapping } of sheets) {
    if (mapping === null || mapping.kind === 'ignored') continue;
    found.checked();
    if (!read.has(sheet)) found.add(sheet, '', {});
  }
});
