import { cellAddress } from '../address';
import { cellKey } from '../snapshot';
import { ByteWriter } from './byte-writer';
import { calculatedXml, cellXml, isEmpty, type CellContent, type FormulaValue } from './cell-xml';
import type { CellContext } from './cell-value';
import { readChunks, type RowChunk, type SheetRow } from './row-chunk';
import { cellsOf } from './sheet-cells';
import { SheetPart } from './sheet-part';
import { SheetScanner } from './sheet-scanner';
import type { Steps } from './steps';
import { escapeXml } from './xml-text';

/** What happens to one cell. */
export type CellPatch =
  /** It gets a value or a formula and a style. */
  | { readonly kind: 'write'; readonly value: CellContent; readonly style: number }
  /** Its formula, or the one that fills it, was calculated. */
  | { readonly kind: 'value'; readonly value: FormulaValue; readonly style: number }
  /** Its formula, perhaps one it shared with others, is written out; its value stays. */
  | { readonly kind: 'formula'; readonly formula: string }
  /** Its formula's value is no longer to be trusted. */
  | { readonly kind: 'stale' };

/** Patches of a sheet by row, then by column. */
export type SheetPatches = ReadonlyMap<number, ReadonlyMap<number, CellPatch>>;

/**
 * Patches cells of a sheet, in steps of bytes. Rows without a patch keep their bytes;
 * in rows with one the other cells keep theirs.
 */
export function* patchSheet(sheet: SheetPart, patches: SheetPatches, context: CellContext): Steps<SheetPart> {
  const wanted = [...patches.keys()].sort((a, b) => a - b);
  const prefix = prefixOf(sheet);
  const chunks: RowChunk[] = [];
  let next = 0;
  const all = sheet.chunks.length > 0 ? sheet.chunks : [{ bytes: new Uint8Array(0), rows: [] }];
  for (const [index, chunk] of all.entries()) {
    const last = index === all.length - 1 ? Infinity : (chunk.rows.at(-1)?.row ?? -1);
    const from = next;
    while (next < wanted.length && (wanted[next] ?? 0) <= last) next++;
    if (from === next) {
      chunks.push(chunk);
      yield chunk.bytes.length;
      continue;
    }
    const bytes = patchChunk(chunk, wanted.slice(from, next), patches, prefix, context);
    const read = yield* readChunks(bytes, 0, prefix.length, context);
    chunks.push(...read.chunks);
  }
  if (changesFormulas(sheet, patches)) return new SheetPart(sheet.frame, chunks);
  const { formulas, arrays } = cellsOf(sheet);
  return new SheetPart(sheet.frame, chunks, { formulas, arrays });
}

/** Whether formulas come, go or change; that one is stale changes none. */
export function changesFormulas(sheet: SheetPart, patches: SheetPatches): boolean {
  const { formulas } = cellsOf(sheet);
  for (const [row, cells] of patches) {
    for (const [column, patch] of cells) {
      if (patch.kind === 'formula') return true;
      if (patch.kind !== 'write') continue;
      if (formulas.has(cellKey(row, column)) || isFormula(patch.value)) return true;
    }
  }
  return false;
}

function isFormula(value: CellContent): boolean {
  return typeof value === 'object' && value !== null;
}

/** The namespace prefix of a sheet's tags, with its colon. */
export function prefixOf({ frame }: SheetPart): string {
  return frame.root.prefix;
}

function patchChunk(
  chunk: RowChunk,
  wanted: readonly number[],
  patches: SheetPatches,
  prefix: string,
  context: CellContext,
): Uint8Array {
  const writer = new ByteWriter();
  let copied = 0;
  let next = 0;
  const newRowsBefore = (row: number): void => {
    for (; next < wanted.length && (wanted[next] ?? 0) < row; next++) {
      const number = wanted[next] ?? 0;
      writer.text(newRow(number, patches.get(number), prefix));
    }
  };
  for (const row of chunk.rows) {
    if (next === wanted.length) break;
    if ((wanted[next] ?? 0) > row.row) continue;
    writer.bytes(chunk.bytes.subarray(copied, row.start));
    copied = row.start;
    newRowsBefore(row.row);
    if (wanted[next] !== row.row) continue;
    next++;
    patchRow(writer, chunk.bytes, row, patches.get(row.row), prefix, context);
    copied = row.end;
  }
  writer.bytes(chunk.bytes.subarray(copied));
  newRowsBefore(Infinity);
  return writer.result();
}

function newRow(row: number, patches: ReadonlyMap<number, CellPatch> | undefined, prefix: string): string {
  const cells = newCells([...(patches ?? [])].sort(byColumn), row, prefix);
  return cells === '' ? '' : `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
}

/** Cells where there were none: emptying them makes nothing. */
function newCells(patches: readonly (readonly [number, CellPatch])[], row: number, prefix: string): string {
  let xml = '';
  for (const [column, patch] of patches) {
    if (patch.kind === 'value') xml += calculatedXml(prefix, cellAddress(row, column), patch.style, null, '', patch.value);
    else if (patch.kind === 'write' && !isEmpty(patch.value)) xml += cellXml(prefix, row, column, patch.style, patch.value);
  }
  return xml;
}

function patchRow(
  writer: ByteWriter,
  bytes: Uint8Array,
  { row, start, end }: SheetRow,
  patches: ReadonlyMap<number, CellPatch> | undefined,
  prefix: string,
  context: CellContext,
): void {
  const sorted = [...(patches ?? [])].sort(byColumn);
  const scanner = new SheetScanner(bytes, start, end, prefix.length, context.part);
  scanner.nextRow();
  let copied = writeRowTag(writer, scanner);
  let next = 0;
  const newCellsBefore = (column: number): void => {
    const from = next;
    while (next < sorted.length && (sorted[next]?.[0] ?? 0) < column) next++;
    if (next > from) writer.text(newCells(sorted.slice(from, next), row, prefix));
  };
  while (scanner.nextCell()) {
    if ((sorted[next]?.[0] ?? Infinity) > scanner.column) continue;
    writer.bytes(bytes.subarray(copied, scanner.cellStart));
    copied = scanner.cellStart;
    newCellsBefore(scanner.column);
    const patch = sorted[next];
    if (patch?.[0] !== scanner.column) continue;
    next++;
    patchCell(writer, scanner, patch[1], prefix);
    copied = scanner.cellEnd;
  }
  writer.bytes(bytes.subarray(copied, scanner.rowInsideEnd));
  newCellsBefore(Infinity);
  writer.text(`</${prefix}row>`);
}

/** Copies the start tag of a row without `spans`, which would have to be kept right. */
function writeRowTag(writer: ByteWriter, scanner: SheetScanner): number {
  const { bytes, rowStart, rowInside, rowEmpty } = scanner;
  const tagEnd = rowEmpty ? rowInside - 2 : rowInside - 1;
  const spans = scanner.attributeRange('spans');
  writer.bytes(bytes.subarray(rowStart, spans?.start ?? tagEnd));
  if (spans) writer.bytes(bytes.subarray(spans.end, tagEnd));
  writer.text('>');
  return rowInside;
}

function patchCell(writer: ByteWriter, cell: SheetScanner, patch: CellPatch, prefix: string): void {
  const { bytes, cellStart, cellEnd } = cell;
  const copy = (from: number, to: number): void => {
    writer.bytes(bytes.subarray(from, to));
  };
  if (patch.kind === 'write') {
    writer.text(cellXml(prefix, cell.row, cell.column, patch.style, patch.value));
  } else if (patch.kind === 'value') {
    writer.text(withValue(cell, patch, prefix));
  } else if (patch.kind === 'stale') {
    const [start, end] = cell.valueStart < 0 ? [cell.inlineStart, cell.inlineEnd] : [cell.valueStart, cell.valueEnd];
    copy(cellStart, cell.typeStart);
    copy(cell.typeEnd, start < 0 ? cellEnd : start);
    if (start >= 0) copy(end, cellEnd);
  } else if (cell.formulaStart < 0) {
    copy(cellStart, cellEnd);
  } else {
    const [inside] = cell.formulaAttributes();
    const isArray = cell.attribute('t') === 'array';
    copy(cellStart, isArray ? inside : cell.formulaStart);
    writer.text(`${isArray ? '' : `<${prefix}f>`}${escapeXml(patch.formula)}</${prefix}f>`);
    copy(cell.formulaEnd, cellEnd);
  }
}

/** A cell with its formula and another value; what belonged to the old value is left out. */
function withValue(cell: SheetScanner, { value, style }: CellPatch & { readonly kind: 'value' }, prefix: string): string {
  const { bytes, formulaStart, formulaEnd } = cell;
  const formula = formulaStart < 0 ? '' : new TextDecoder().decode(bytes.subarray(formulaStart, formulaEnd));
  const metadata = formulaStart < 0 ? undefined : cell.cellAttribute('cm');
  const address = cellAddress(cell.row, cell.column);
  return calculatedXml(prefix, address, style, metadata === undefined ? null : Number(metadata), formula, value);
}

function byColumn(a: readonly [number, CellPatch], b: readonly [number, CellPatch]): number {
  return a[0] - b[0];
}
