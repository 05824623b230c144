import { cellAddress, rangeAddress } from '../address';
import type { WrittenValue } from '../plan';
import type { CellError, CellRange } from '../snapshot';
import { encodeCellText, escapeXml } from './xml-text';

/** Excel takes no longer text in a cell. */
const LONGEST_TEXT = 32_767;

/** What a formula came to. */
export type FormulaValue = string | number | CellError;

/** A cell with a formula, or one that the formula of another cell fills. */
export interface FormulaContent {
  /** As the file has it; `null` where it stands in another cell. */
  readonly formula: string | null;
  /** Set when the formula is a dynamic array: the cells it fills, and how the workbook's metadata number those. */
  readonly array?: { readonly range: CellRange; readonly metadata: number };
  /** Missing where nothing calculated it. */
  readonly value?: FormulaValue;
}

/** What stands in a cell of a file. */
export type CellContent = Exclude<WrittenValue, object> | FormulaContent;

/**
 * The XML of a cell. Text that was typed stands in the cell itself (`inlineStr`), so that the
 * table of shared strings stays as it is.
 * @param prefix namespace prefix with its colon, or empty
 * @throws RangeError for what no cell can hold
 * @example cellXml('', 0, 1, 2, 1.5) // '<c r="B1" s="2"><v>1.5</v></c>'
 */
export function cellXml(prefix: string, row: number, column: number, style: number, content: CellContent): string {
  const address = cellAddress(row, column);
  const open = openTag(prefix, address, style);
  const close = `</${prefix}c>`;
  if (content === null || content === '') return `${open}/>`;
  if (typeof content === 'number') return `${open}>${numberXml(prefix, address, content)}${close}`;
  if (typeof content === 'boolean') return `${open} t="b"><${prefix}v>${content ? 1 : 0}</${prefix}v>${close}`;
  if (typeof content === 'object') return formulaXml(prefix, address, style, content);
  refuseLongText(address, content);
  const space = /^\s|\s$|\n/.test(content) ? ' xml:space="preserve"' : '';
  const inside = `<${prefix}t${space}>${encodeCellText(content)}</${prefix}t>`;
  return `${open} t="inlineStr"><${prefix}is>${inside}</${prefix}is>${close}`;
}

function formulaXml(prefix: string, address: string, style: number, { formula, array, value }: FormulaContent): string {
  const attributes = array ? ` t="array" ref="${rangeAddress(array.range)}"` : '';
  const element = formula === null ? '' : `<${prefix}f${attributes}>${escapeXml(formula)}</${prefix}f>`;
  return calculatedXml(prefix, address, style, array?.metadata ?? null, element, value);
}

/**
 * The XML of a cell whose value a formula gave.
 * @param metadata number of its metadata, `null` for none
 * @param formula the element `<f>`, empty where it stands in another cell
 */
export function calculatedXml(
  prefix: string,
  address: string,
  style: number,
  metadata: number | null,
  formula: string,
  value: FormulaValue | undefined,
): string {
  const open = openTag(prefix, address, style) + (metadata === null ? '' : ` cm="${metadata}"`);
  const close = `</${prefix}c>`;
  if (value === undefined) return `${open}>${formula}${close}`;
  if (typeof value === 'number') return `${open}>${formula}${numberXml(prefix, address, value)}${close}`;
  if (typeof value === 'object') return `${open} t="e">${formula}<${prefix}v>${escapeXml(storedError(value))}</${prefix}v>${close}`;
  refuseLongText(address, value);
  return `${open} t="str">${formula}<${prefix}v>${encodeCellText(value)}</${prefix}v>${close}`;
}

/** Errors newer than the format stand in files as this one. */
export function storedError({ error }: CellError): string {
  return error === '#SPILL!' ? '#VALUE!' : error;
}

function openTag(prefix: string, address: string, style: number): string {
  return `<${prefix}c r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
}

function numberXml(prefix: string, address: string, value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${address}: no cell can hold ${value}`);
  return `<${prefix}v>${value}</${prefix}v>`;
}

function refuseLongText(address: string, text: string): void {
  if (text.length > LONGEST_TEXT) throw new RangeError(`${address}: ${text.length} characters`);
}

/** True for what empties a cell: empty text does, as in Excel. */
export function isEmpty(value: CellContent): boolean {
  return value === null || value === '';
}

/** A value as text; a formula is its own text. */
export function textOf(value: WrittenValue): string {
  return typeof value === 'object' ? (value?.formula ?? '') : String(value);
}
