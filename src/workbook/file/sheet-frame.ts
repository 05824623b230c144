import { parseAddress } from '../address';
import type { CellRange } from '../snapshot';
import type { SheetFrame } from './sheet-part';
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from './xml-edit';

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
