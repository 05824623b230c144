import { rule } from './rule';

/** A sheet is read by what was kept for one of another name, which is gone: it has all the columns told of it. */
export const mappingSheetRenamed = rule('mapping.sheetRenamed', ({ book: { sheets } }, found) => {
  for (const { sheet, mapping } of sheets) {
    if (mapping === null) continue;
    found.checked();
    if (mapping.sheet !== sheet) found.add(sheet, '', { name: mapping.sheet });
  }
});
