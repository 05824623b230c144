import type { FormulaProblem } from '../calculator';
import type { CellRange } from '../snapshot';
import { styleReader } from './cell-style';
import { readCellStyle, type CellStyle } from './read-cell-style';
import { readPalette } from './colors';
import type { Package } from './package';
import { loadSheet } from './read-snapshot';
import { cellsOf } from './sheet-cells';
import { columnsOf, mergesOf } from './sheet-frame';
import type { SheetFrame } from './sheet-part';
import { atOnce } from './steps';
import { readStyles } from './styles';
import { readWorkbookPart, type SheetEntry } from './workbook-part';
import { attributeOf, childOf, flagOf, numberOf } from './xml-edit';

/** What is needed to draw a sheet. Rows and columns count from 0, sizes are CSS pixels. */
export interface SheetLook {
  readonly defaultColumnWidth: number;
  /** Columns with a width of their own; 0 for those that are hidden. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly defaultRowHeight: number;
  /** Rows with a height of their own; 0 for those that are hidden. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merges: readonly CellRange[];
  readonly showGridLines: boolean;
  /** Formula cells whose value is not to be trusted, by `cellKey`. */
  readonly uncalculated: ReadonlySet<number>;
  /** Why formulas of the product's functions have errors, by `cellKey` of their cell. */
  readonly problems: ReadonlyMap<number, FormulaProblem>;
  /** The same object for all cells that look the same. */
  style(row: number, column: number): CellStyle;
}

/** How a sheet looks. */
export function lookOf(pkg: Package, entry: SheetEntry): SheetLook {
  const workbook = readWorkbookPart(pkg);
  const sheet = atOnce(loadSheet(pkg, workbook, entry.part));
  const { frame } = sheet;
  const { rows, uncalculated } = cellsOf(sheet);
  const styles = readStyles(pkg, workbook.styles);
  const palette = readPalette(pkg, workbook.theme, styles.root);
  const styleAt = styleReader(sheet);
  const known = new Map<number, CellStyle>();
  const style = (row: number, column: number): CellStyle => {
    const number = styleAt(row, column);
    const made = known.get(number) ?? readCellStyle(styles, number, palette);
    known.set(number, made);
    return made;
  };
  const rowHeights = new Map<number, number>();
  for (const { row, height, hidden } of rows.values()) {
    if (hidden) rowHeights.set(row, 0);
    else if (height !== undefined) rowHeights.set(row, pixels(height));
  }
  return {
    ...columnWidths(frame),
    defaultRowHeight: pixels(numberOf(childOf(frame.root, 'sheetFormatPr'), 'defaultRowHeight') ?? 15),
    rowHeights,
    ...freezing(frame),
    merges: mergesOf(frame),
    uncalculated,
    problems: pkg.problems.get(entry.part) ?? new Map(),
    style,
  };
}

function pixels(points: number): number {
  return Math.round((points * 4) / 3);
}

/** Pixels of a digit in the font that widths are counted in. */
const DIGIT = 7;
const USUAL_WIDTH = 9.140625;

function columnWidths(frame: SheetFrame): Pick<SheetLook, 'defaultColumnWidth' | 'columnWidths'> {
  const usual = numberOf(childOf(frame.root, 'sheetFormatPr'), 'defaultColWidth') ?? USUAL_WIDTH;
  const widths = new Map<number, number>();
  for (const { first, last, width, hidden } of columnsOf(frame)) {
    if (!hidden && width === undefined) continue;
    for (let column = first; column <= Math.min(last, 16_383); column++) {
      widths.set(column, hidden ? 0 : Math.round((width ?? usual) * DIGIT));
    }
  }
  return { defaultColumnWidth: Math.round(usual * DIGIT), columnWidths: widths };
}

function freezing(frame: SheetFrame): Pick<SheetLook, 'frozenRows' | 'frozenColumns' | 'showGridLines'> {
  const view = childOf(childOf(frame.root, 'sheetViews'), 'sheetView');
  const pane = childOf(view, 'pane');
  const frozen = (attributeOf(pane, 'state') ?? '').startsWith('frozen');
  return {
    frozenRows: frozen ? (numberOf(pane, 'ySplit') ?? 0) : 0,
    frozenColumns: frozen ? (numberOf(pane, 'xSplit') ?? 0) : 0,
    showGridLines: flagOf(view, 'showGridLines', true),
  };
}
