import type { CellStyle } from '../../src/workbook/file/read-cell-style';
import type { FormulaProblem } from '../../src/workbook/calculator';
import { parseAddress } from '../../src/workbook/address';
import { cellKey } from '../../src/workbook/snapshot';
import type { CellRange, CellValue, SheetSnapshot } from '../../src/workbook/snapshot';
import { modelOf } from '../../src/workbench/sheet/model-of';
import type { SheetModel } from '../../src/workbench/sheet/sheet-model';

export const PLAIN: CellStyle = {
  font: { name: 'Arial', size: 12, bold: false, italic: false, underline: false, strike: false, color: null },
  fill: null,
  borders: { top: null, right: null, bottom: null, left: null },
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  numberFormat: 'General',
};

/** What differs from a plain sheet; addresses such as `B2` for single cells. */
export interface ModelParts {
  readonly merges?: readonly string[];
  readonly formulas?: Readonly<Record<string, string>>;
  readonly uncalculated?: readonly string[];
  readonly problems?: Readonly<Record<string, FormulaProblem>>;
  readonly styles?: Readonly<Record<string, Partial<CellStyle>>>;
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly hiddenRows?: readonly number[];
  readonly columnWidths?: ReadonlyMap<number, number>;
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly width?: number;
}

/** A sheet whose columns are 70 and rows 20 pixels by default, and whose letters are 7 pixels wide. */
export function modelFor(values: readonly (readonly CellValue[])[], parts: ModelParts = {}): SheetModel {
  const styles = new Map(Object.entries(parts.styles ?? {}).map(([at, style]) => [keyOf(at), { ...PLAIN, ...style }]));
  const style = (row: number, column: number): CellStyle => styles.get(cellKey(row, column)) ?? PLAIN;
  const merges = (parts.merges ?? []).map(rangeOf);
  const sheet: SheetSnapshot = {
    name: 'Điểm',
    hidden: false,
    protected: false,
    values,
    formulas: new Map(Object.entries(parts.formulas ?? {}).map(([at, formula]) => [keyOf(at), formula])),
    uncalculated: new Set((parts.uncalculated ?? []).map(keyOf)),
    merges,
    tables: [],
    hiddenRows: new Set(parts.hiddenRows),
    numberFormat: (row, column) => style(row, column).numberFormat,
  };
  const look = {
    defaultColumnWidth: 70,
    columnWidths: parts.columnWidths ?? new Map<number, number>(),
    defaultRowHeight: 20,
    rowHeights: parts.rowHeights ?? new Map<number, number>(),
    frozenRows: parts.frozenRows ?? 0,
    frozenColumns: parts.frozenColumns ?? 0,
    merges,
    showGridLines: true,
    uncalculated: sheet.uncalculated,
    problems: new Map(Object.entries(parts.problems ?? {}).map(([at, problem]) => [keyOf(at), problem])),
    style,
  };
  return modelOf(sheet, false, look, { width: parts.width ?? 1000, height: 600 }, (text) => text.length * 7);
}

function rangeOf(address: string): CellRange {
  const range = parseAddress(address);
  if (!range) throw new Error(`${address} is no address`);
  return range;
}

function keyOf(address: string): number {
  const { row, column } = rangeOf(address);
  return cellKey(row, column);
}
