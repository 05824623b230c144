import { cellKey } from '../../workbook/snapshot';
import { pointsFromNumber, pointsToNumber } from '../../scoring/points';
import { rule } from './rule';

/**
 * Some indexes of a column are percentages (0.85 shown as 85 %), others plain numbers (85):
 * each of those that are fewer is told, the percentages where both are as many.
 */
export const indexMixedFormats = rule('index.mixedFormats', ({ indexes }, found) => {
  for (const { sheet, column, cells } of indexes) {
    found.checked(cells.length);
    const percentages = cells.filter(({ percent }) => percent).length;
    if (percentages === 0 || percentages === cells.length) continue;
    const odd = percentages * 2 <= cells.length;
    for (const { row, value, percent } of cells.filter((cell) => cell.percent === odd)) {
      const plain = pointsFromNumber(percent ? value * 100 : value);
      if (plain === null) continue;
      const shown = pointsToNumber(plain.points);
      const fix = percent && !sheet.formulas.has(cellKey(row, column)) ? { value: shown } : undefined;
      found.at(sheet, row, column, { value: shown }, fix);
    }
  }
});
