import { cellAddress } from '../../workbook/address';
import { dependenciesOf } from '../formulas/dependencies';
import type { FormulaCell } from '../formulas/precedents';
import { rule } from './rule';

/** So many cells of a circle are named. */
const NAMED = 6;

/** A formula depends on its own result; each circle is found once, at its first cell. */
export const formulaCircular = rule('formula.circular', ({ book }, found) => {
  const { cells, circles } = dependenciesOf(book);
  found.checked(cells);
  for (const circle of circles) {
    const [first] = circle;
    if (first !== undefined) found.at(first.sheet, first.row, first.column, { path: pathOf(circle, first) });
  }
});

function pathOf(circle: readonly FormulaCell[], first: FormulaCell): string {
  const name = ({ sheet, row, column }: FormulaCell): string =>
    (sheet === first.sheet ? '' : `${sheet.name}!`) + cellAddress(row, column);
  const named = circle.slice(0, NAMED).map(name);
  return [...named, ...(circle.length > NAMED ? ['…'] : []), name(first)].join(' → ');
}
