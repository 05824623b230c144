import { parseAddress, rangeAddress } from '../address';
import type { CellRange } from '../snapshot';
import { around } from '../ranges';
import { makeFrame, type SheetFrame } from './sheet-part';
import { attributeOf, childOf, childrenOf, flagOf, numberOf, setAttribute, splice, type Splice } from './xml-edit';

/** The elements of a worksheet in the order the schema wants (ECMA-376 part 1, 18.3.1.99). */
export const WORKSHEET_ORDER = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
  ...['sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState'],
  ...['dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting'],
  ...['dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter'],
  ...['rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags'],
  ...['drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects'],
  ...['controls', 'webPublishItems', 'tableParts', 'extLst'],
] as const;

const LAST_COLUMN = 16_383;

/** The merged cells of a sheet. */
export function mergesOf({ root }: SheetFrame): readonly CellRange[] {
  return childrenOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap(
    (element) => parseAddress(attributeOf(element, 'ref') ?? '') ?? [],
  );
}

export function isProtected({ root }: SheetFrame): boolean {
  return flagOf(childOf(root, 'sheetProtection'), 'sheet');
}

/** Neighbouring columns with a width or a format of their own. */
export interface ColumnSpan {
  /** Counting from 0. */
  readonly first: number;
  readonly last: number;
  /** In characters; `undefined` where it is the sheet's usual one. */
  readonly width: number | undefined;
  readonly style: number;
  readonly hidden: boolean;
}

export function columnsOf({ root }: SheetFrame): readonly ColumnSpan[] {
  return childrenOf(childOf(root, 'cols'), 'col').map((element) => ({
    first: (numberOf(element, 'min') ?? 1) - 1,
    last: (numberOf(element, 'max') ?? 1) - 1,
    width: numberOf(element, 'width'),
    style: numberOf(element, 'style') ?? 0,
    hidden: flagOf(element, 'hidden'),
  }));
}

/** The styles of columns that have one, by column. */
export function columnStylesOf(frame: SheetFrame): readonly (number | undefined)[] {
  const styles: (number | undefined)[] = [];
  for (const { first, last, style } of columnsOf(frame)) {
    if (style === 0) continue;
    for (let column = first; column <= Math.min(last, LAST_COLUMN); column++) styles[column] = style;
  }
  return styles;
}

/** Makes edits before and behind the rows. */
export function editFrame(frame: SheetFrame, splices: readonly Splice[], part: string): SheetFrame {
  const { source, rowsAt } = frame;
  const before = splices.filter(({ start }) => start < rowsAt);
  const behind = splices
    .filter(({ start }) => start >= rowsAt)
    .map(({ start, end, text }) => ({ start: start - rowsAt, end: end - rowsAt, text }));
  return makeFrame(splice(source.slice(0, rowsAt), before), splice(source.slice(rowsAt), behind), part);
}

/** Has the sheet say that it reaches as far as cells were written. */
export function growDimension(frame: SheetFrame, written: readonly CellRange[], part: string): SheetFrame {
  const element = childOf(frame.root, 'dimension');
  const before = parseAddress(attributeOf(element, 'ref') ?? '');
  if (!element || !before) return frame;
  const address = rangeAddress([before, ...written].reduce(around));
  if (address === rangeAddress(before)) return frame;
  return editFrame(frame, [setAttribute(element, 'ref', address)], part);
}
