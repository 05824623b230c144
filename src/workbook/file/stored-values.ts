import type { WrittenValue } from '../plan';
import type { CellContent } from './cell-xml';
import { withDynamicArrays } from './dynamic-arrays';
import { mayFillCells, storedNames } from './function-names';
import type { Package } from './package';

/** Turns a value into what a cell of the file holds. */
export type ToStored = (value: WrittenValue, row: number, column: number) => CellContent;

/**
 * How values are put into a package: formulas with the names that the file has for functions,
 * and noted as dynamic arrays where they may fill more cells than their own.
 * @param values all that are to be written
 */
export function storing(pkg: Package, values: Iterable<WrittenValue>): { readonly pkg: Package; readonly toStored: ToStored } {
  const formulas = new Map<string, { readonly text: string; readonly fills: boolean }>();
  for (const value of values) {
    if (typeof value !== 'object' || value === null || formulas.has(value.formula)) continue;
    const text = storedNames(value.formula);
    formulas.set(value.formula, { text, fills: mayFillCells(text) });
  }
  const noted = [...formulas.values()].some(({ fills }) => fills) ? withDynamicArrays(pkg) : { pkg, metadata: 0 };
  const toStored: ToStored = (value, row, column) => {
    if (typeof value !== 'object' || value === null) return value;
    const { text: formula, fills } = formulas.get(value.formula) ?? { text: value.formula, fills: false };
    const known = value.value === undefined ? {} : { value: value.value };
    if (!fills) return { formula, ...known };
    return { formula, ...known, array: { range: { row, column, rows: 1, columns: 1 }, metadata: noted.metadata } };
  };
  return { pkg: noted.pkg, toStored };
}
