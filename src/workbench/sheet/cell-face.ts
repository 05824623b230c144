import type { FormulaProblem } from '../../workbook/calculator';
import type { CellBorder, CellStyle } from '../../workbook/file/read-cell-style';
import { cellKey, valueAt } from '../../workbook/snapshot';
import type { CellRange, CellValue } from '../../workbook/snapshot';
import { boxCss, fontOf, textCss } from './cell-css';
import { shownText } from './cell-text';
import { shownFormula } from './formula-text';
import { fittedNumber } from './fitted-text';
import type { SheetModel } from './sheet-model';
import { spillOf } from './spill';

/** Where the text stands in relation to the cell's own corner, and how large its box is; pixels. */
export interface TextBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is to be drawn for a cell. */
export interface CellFace {
  readonly text: string;
  readonly css: string;
  readonly align: 'left' | 'right' | 'center';
  readonly vertical: CellStyle['vertical'];
  readonly wrap: boolean;
  /** Set where the text has more room than the cell: over blank neighbours, or in a merge. */
  readonly box: TextBox | null;
  /** The text stands over its neighbours, not cut off at the cell's edge. */
  readonly spills: boolean;
  readonly uncalculated: boolean;
  /** Why the formula has an error, where that is known. */
  readonly problem: FormulaProblem | null;
  /** A formula without any value; its text is shown. */
  readonly unknown: boolean;
}

/** Left and right of the text of a cell. */
const PADDING = 4;

/**
 * The face of the cell at a position of the grid. A piece of a merge shows the merge's value; a
 * formula that was never calculated shows itself, as a blank would pass for its result.
 */
export function faceOf(model: SheetModel, row: number, column: number): CellFace {
  const piece = model.pieces.at(row, column);
  const spot = model.spot(row, column);
  const cell: CellRange = piece?.merge ?? { ...spot, rows: 1, columns: 1 };
  const value = valueAt(model.sheet, cell.row, cell.column);
  const style = model.style(cell.row, cell.column);
  const align = alignOf(value, style);
  const width = piece?.width ?? model.columns.size(column);
  const key = cellKey(cell.row, cell.column);
  const formula = value === null ? model.sheet.formulas.get(key) : undefined;
  const text = formula === undefined ? textFor(model, value, style, width) : `=${shownFormula(formula)}`;
  const spill = piece || typeof value !== 'string' || style.wrap ? null : spillAt(model, row, column, text, align, style);
  return {
    text,
    css: `${boxCss(style.fill, ...linesOf(model, cell, style), model.look.showGridLines)}; ${textCss(style)}`,
    align,
    vertical: style.vertical,
    wrap: style.wrap && typeof value === 'string',
    box: piece ? { left: 0 - piece.left, top: 0 - piece.top, width: piece.width - 1, height: piece.height - 1 } : spill,
    spills: spill !== null,
    uncalculated: model.sheet.uncalculated.has(key),
    problem: model.look.problems.get(key) ?? null,
    unknown: formula !== undefined,
  };
}

function textFor(model: SheetModel, value: CellValue, style: CellStyle, width: number): string {
  const shown = shownText(value, style.numberFormat, model.date1904);
  if (typeof value !== 'number') return shown;
  return fittedNumber(shown, value, style.numberFormat, width - PADDING, fontOf(style), model.measure);
}

function spillAt(
  model: SheetModel, row: number, column: number, text: string, align: CellFace['align'], style: CellStyle,
): TextBox | null {
  const own = model.columns.size(column);
  const excess = text === '' ? 0 : model.measure(text, fontOf(style)) + PADDING - own;
  if (excess <= 0) return null;
  const { left, right } = spillOf(align, excess, (step) => {
    const beside = column + step;
    return model.isFree(row, beside, column) ? model.columns.size(beside) : null;
  });
  if (left + right === 0) return null;
  return { left: 0 - left, top: 0, width: own + left + right - 1, height: model.rows.size(row) - 1 };
}

/** The lines right of and below a cell or merge: its own, else those of its neighbours. */
function linesOf(model: SheetModel, cell: CellRange, style: CellStyle): [CellBorder | null, CellBorder | null] {
  const lastRow = cell.row + cell.rows - 1;
  const lastColumn = cell.column + cell.columns - 1;
  const single = cell.rows === 1 && cell.columns === 1;
  const corner = single ? style : model.style(cell.row, lastColumn);
  const foot = single ? style : model.style(lastRow, cell.column);
  return [
    corner.borders.right ?? model.style(cell.row, lastColumn + 1).borders.left,
    foot.borders.bottom ?? model.style(lastRow + 1, cell.column).borders.top,
  ];
}

/** Text stands left, numbers right, truth values and errors in the middle, unless the cell says. */
function alignOf(value: CellValue, { horizontal }: CellStyle): CellFace['align'] {
  if (horizontal === 'justify') return 'left';
  if (horizontal !== 'general') return horizontal;
  if (typeof value === 'number') return 'right';
  return value === null || typeof value === 'string' ? 'left' : 'center';
}
