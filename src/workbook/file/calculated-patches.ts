import { cellKey, type CellValue } from '../snapshot';
import type { BookSheet } from './calculation-book';
import type { CalculatedFormula } from './calculate';
import { storedError, type FormulaValue } from './cell-xml';
import { storedNames } from './function-names';
import { holdsKey, keysOf, sameRange } from '../ranges';
import { usedPart } from './sheet-cells';
import type { CellPatch } from './sheet-patch';
import { styleReader } from './cell-style';

const COLUMNS = cellKey(1, 0);

/** What calculating changes in a sheet. */
export interface SheetChange {
  readonly patches: Map<number, Map<number, CellPatch>>;
  /** Keys of cells whose value is another one than before. */
  readonly changed: Set<number>;
  /** Keys of cells that were calculated, whether their value changed or not. */
  readonly calculated: Set<number>;
}

/** Whether a formula can stay in the file as it is: it fills as many cells as before. */
export function keepsFormula({ formula, filling }: CalculatedFormula): boolean {
  return !filling || (sameRange(filling.area, formula.area) && storedNames(formula.text) === formula.text);
}

/**
 * The patches that put results into a sheet. Cells that hold their result already are left alone,
 * and a formula that fills as many cells as before keeps its own XML.
 * @param metadata how the workbook numbers dynamic arrays
 */
export function changeOf(sheet: BookSheet, formulas: readonly CalculatedFormula[], metadata: number): SheetChange {
  const change: SheetChange = { patches: new Map(), changed: new Set(), calculated: new Set() };
  const styleAt = styleReader(sheet.sheet);
  const put = (key: number, patch: (style: number) => CellPatch): void => {
    const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
    const cells = change.patches.get(row) ?? new Map<number, CellPatch>();
    change.patches.set(row, cells.set(column, patch(styleAt(row, column))));
  };
  for (const each of formulas) {
    const { formula, filling } = each;
    if (!filling) continue;
    const { area } = filling;
    const before = usedPart(sheet.cells, formula.area);
    for (const key of keysOf(before)) {
      change.calculated.add(key);
      if (holdsKey(area, key)) continue;
      change.changed.add(key);
      put(key, (style) => ({ kind: 'write', value: null, style }));
    }
    const keeps = keepsFormula(each);
    for (const key of keysOf(area)) {
      const value = filling.values[Math.floor(key / COLUMNS) - area.row]?.[(key % COLUMNS) - area.column] ?? '';
      const same = isHeld(sheet, key, value) && (key === formula.key || holdsKey(formula.area, key));
      change.calculated.add(key);
      if (!same) change.changed.add(key);
      if (same && keeps) continue;
      const result = resultOf(value);
      if (keeps) put(key, (style) => ({ kind: 'value', value: result, style }));
      else if (key === formula.key) put(key, (style) => ({ kind: 'write', value: { formula: storedNames(formula.text), array: { range: area, metadata }, value: result }, style }));
      else put(key, (style) => ({ kind: 'write', value: { formula: null, value: result }, style }));
    }
  }
  return change;
}

/** Whether a cell of the file holds a result, calculated as it is to be. */
function isHeld({ cells }: BookSheet, key: number, value: CellValue): boolean {
  if (cells.uncalculated.has(key)) return false;
  const held = cells.values[Math.floor(key / COLUMNS)]?.[key % COLUMNS];
  if (typeof held !== 'object' || typeof value !== 'object' || !held || !value) return held === value;
  return held.error === storedError(value);
}

/** Functions give no truth values, and nothing for nothing. */
function resultOf(value: CellValue): FormulaValue {
  return value === null || typeof value === 'boolean' ? String(value ?? '') : value;
}
