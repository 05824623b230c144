import { columnFinder } from '../criteria-set';
import { HEAD_ROWS, readHead } from '../head';
import { rule } from './rule';

/** So many columns are headed by a number of a criterion by no chance. */
const ENOUGH = 2;

/**
 * A sheet has columns headed by numbers of criteria, and yet was taken for no table, as none of
 * its columns is known for one of units. Bare numbers do not count: they number columns, too.
 */
export const sheetCodesNotRead = rule('sheet.codesNotRead', ({ book: { snapshot, criteria, sheets } }, found) => {
  if (criteria === null) return;
  const find = columnFinder(criteria);
  for (const { sheet: name, kind, mapping } of sheets) {
    const sheet = snapshot.sheets.find((one) => one.name === name);
    if (sheet === undefined || kind !== 'unknown' || mapping !== null) continue;
    const rows = Math.min(HEAD_ROWS, sheet.values.length);
    found.checked(rows);
    for (let row = 0; row < rows; row += 1) {
      const codes = readHead(sheet, row).codes.filter((one) => one.code.includes('.') && find(one) !== null);
      const [first] = codes;
      if (first === undefined || codes.length < ENOUGH) continue;
      found.at(sheet, row, first.column, { count: codes.length });
      break;
    }
  }
});
