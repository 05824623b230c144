import { rule } from './rule';

/** A column that the user told us to read has gone, or has another header: it is read no longer. */
export const mappingColumnGone = rule('mapping.columnGone', ({ book: { tables } }, found) => {
  for (const { mapping, head, sheet } of tables) {
    if (mapping === null) continue;
    const there = new Set(head.labels.map(({ key }) => key));
    const read = Object.keys(mapping.columns).filter((key) => mapping.columns[key] !== null);
    found.checked(read.length);
    for (const column of read) {
      if (!there.has(column)) found.add(sheet.name, '', { column });
    }
  }
});
