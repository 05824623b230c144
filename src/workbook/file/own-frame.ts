import { cellAddress, rangeAddress } from '../address';
import type { SheetWrite } from '../plan';
import type { CellRange } from '../snapshot';
import { editFrame, WORKSHEET_ORDER } from './sheet-frame';
import { makeFrame, type SheetFrame } from './sheet-part';
import { append, childOf, childrenOf, insertInOrder, remove, replace, withPrefix, type Splice } from './xml-edit';

/** The frame of a sheet of ours that is new: A4, landscape, as wide as the page. */
export function newFrame(namespace: string, part: string): SheetFrame {
  const head =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15.75"/><sheetData>';
  const tail =
    '</sheetData>' +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>';
  return makeFrame(head, tail, part);
}

/**
 * The frame as our sheet wants it. What is not content (charts, page set-up, conditional
 * formats somebody added) stays.
 * @param relationships namespace of `r:id`
 * @param tables ids of the tables
 */
export function ownFrame(
  frame: SheetFrame,
  sheet: SheetWrite,
  used: CellRange,
  tables: readonly string[],
  relationships: string,
  part: string,
): SheetFrame {
  const merges = sheet.merges.map((merge) => `<mergeCell ref="${rangeAddress(merge)}"/>`).join('');
  const ids = tables.map((id) => `<tablePart xmlns:r="${relationships}" r:id="${id}"/>`).join('');
  const behind: readonly (readonly [(typeof WORKSHEET_ORDER)[number], string])[] = [
    ['cols', columns(sheet.columnWidths)],
    ['autoFilter', ''],
    ['sortState', ''],
    ['mergeCells', merges && `<mergeCells count="${sheet.merges.length}">${merges}</mergeCells>`],
    ['tableParts', ids && `<tableParts count="${tables.length}">${ids}</tableParts>`],
  ];
  // In the order of the schema: splices at the same place keep theirs.
  const splices = [
    ...put(frame, 'dimension', `<dimension ref="${rangeAddress(used)}"/>`),
    ...freeze(frame, sheet),
    ...behind.flatMap(([name, text]) => put(frame, name, text)),
  ];
  return editFrame(frame, splices, part);
}

function put(frame: SheetFrame, name: (typeof WORKSHEET_ORDER)[number], xml: string): Splice[] {
  const { root } = frame;
  const old = childOf(root, name);
  const text = xml === '' ? '' : withPrefix(xml, root.prefix);
  if (old) return [text === '' ? remove(old) : replace(old, text)];
  return text === '' ? [] : [insertInOrder(root, WORKSHEET_ORDER, name, text)];
}

/** What Excel adds to a width in characters for the space beside the text. */
const PADDING = 0.7109375;

function columns(widths: readonly number[]): string {
  const list = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width + PADDING}" customWidth="1"/>`,
  );
  return list.length === 0 ? '' : `<cols>${list.join('')}</cols>`;
}

/** Freezes rows and columns in the first view of the sheet. */
function freeze(frame: SheetFrame, { frozenRows, frozenColumns }: SheetWrite): Splice[] {
  const { root } = frame;
  const pane = frozenRows + frozenColumns === 0 ? '' : paneXml(frozenRows, frozenColumns);
  const view = childOf(childOf(root, 'sheetViews'), 'sheetView');
  if (!view) {
    const views = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
    return put(frame, 'sheetViews', views);
  }
  const old = [...childrenOf(view, 'pane'), ...childrenOf(view, 'selection')];
  if (old.length === 0) return pane === '' ? [] : [append(view, withPrefix(pane, root.prefix))];
  return old.map((element, index) => (index === 0 ? replace(element, withPrefix(pane, root.prefix)) : remove(element)));
}

function paneXml(rows: number, columns: number): string {
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const panes = [
    ...(columns > 0 ? ['topRight'] : []),
    ...(rows > 0 ? ['bottomLeft'] : []),
    ...(columns > 0 && rows > 0 ? ['bottomRight'] : []),
  ];
  const active = panes.at(-1) ?? '';
  const first = cellAddress(rows, columns);
  return (
    `<pane${split} topLeftCell="${first}" activePane="${active}" state="frozen"/>` +
    `<selection pane="${active}" activeCell="${first}" sqref="${first}"/>`
  );
}
