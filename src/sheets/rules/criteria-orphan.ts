import { numberingFaults } from './numbering-faults';
import { numberColumn } from './numbered-tables';
import { rule } from './rule';

/** A criterion whose number names a parent that is not there: told once for each such parent. */
export const criteriaOrphan = rule('criteria.orphan', ({ book: { criteria } }, found) => {
  const rows = criteria?.rows ?? null;
  if (rows === null) return;
  const { duplicates, meant } = numberingFaults(rows);
  // Where another row lost the parent's number, that row is told.
  const excused = duplicates.size > 0 || rows.unreadable.length > 0 ? meant : new Set<string>();
  const told = new Set<string>();
  found.checked(rows.numbered.length);
  for (const { row, code, parent, missingParent } of rows.numbered) {
    const missing = `${parent ?? ''}/${missingParent ?? ''}`;
    if (missingParent === null || excused.has(missingParent) || told.has(missing)) continue;
    told.add(missing);
    found.at(rows.table.sheet, row, numberColumn(rows.table), { code, parent: missingParent });
  }
});
