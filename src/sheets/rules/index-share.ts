import { pointsToNumber, ZERO } from '../../scoring/points';
import { rangeAddress } from '../../workbook/address';
import { sameResult } from '../layout/result-values';
import type { IndexCell } from './index-columns';
import { rule } from './rule';

/**
 * An index of at most 1 that is no percentage: 0.85 where 85 is meant. Told at each such cell,
 * or once for a column that has nothing else. A printed result counts where it is a hundredth of
 * the one computed.
 */
export const indexShare = rule('index.share', ({ book, results, indexes }, found) => {
  const isHundredth = ({ unit, value }: IndexCell): boolean =>
    sameResult(value * 100, pointsToNumber(results[unit]?.index ?? ZERO), 'index', book.settings);
  for (const { sheet, column, cells: all } of indexes) {
    const isShare = ({ value, percent }: IndexCell): boolean => !percent && value > 0 && value <= 1;
    const cells = all.filter((cell) => cell.counts || (isShare(cell) && isHundredth(cell)));
    found.checked(cells.length);
    const shares = cells.filter(isShare);
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
