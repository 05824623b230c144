import { rangeAddress } from '../../workbook/address';
import { rule } from './rule';

/**
 * An index of at most 1 that is no percentage: 0.85 where 85 is meant. Told at each such cell,
 * or once for a column that has nothing else.
 */
export const indexShare = rule('index.share', ({ indexes }, found) => {
  for (const { sheet, column, cells: all } of indexes) {
    const cells = all.filter(({ counts }) => counts);
    found.checked(cells.length);
    const shares = cells.filter(({ value, percent }) => !percent && value > 0 && value <= 1);
    const [first] = shares;
    const last = shares.at(-1);
    if (first === undefined || last === undefined) continue;
    if (shares.length === cells.length && shares.length > 1) {
      const address = rangeAddress({ row: first.row, column, rows: last.row - first.row + 1, columns: 1 });
      found.add(sheet.name, address, { value: first.value });
      continue;
    }
    for (const { row, value } of shares) found.at(sheet, row, column, { value });
  }
});
