import { cellAddress } from '../address';
import type { WrittenValue } from '../plan';
import { encodeCellText, escapeXml } from './xml-text';

/** Excel takes no longer text in a cell. */
const LONGEST_TEXT = 32_767;

/**
 * The XML of a cell. Text stands in the cell itself (`inlineStr`), so that the table of
 * shared strings stays as it is.
 * @param prefix namespace prefix with its colon, or empty
 * @throws RangeError for what no cell can hold
 * @example cellXml('', 0, 1, 2, 1.5) // '<c r="B1" s="2"><v>1.5</v></c>'
 */
export function cellXml(prefix: string, row: number, column: number, style: number, value: WrittenValue): string {
  const address = cellAddress(row, column);
  const open = `<${prefix}c r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
  const close = `</${prefix}c>`;
  if (isEmpty(value)) return `${open}/>`;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`${address}: no cell can hold ${value}`);
    return `${open}><${prefix}v>${value}</${prefix}v>${close}`;
  }
  if (typeof value === 'boolean') return `${open} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v>${close}`;
  if (typeof value === 'object' && value !== null) {
    const formula = `<${prefix}f>${escapeXml(value.formula)}</${prefix}f>`;
    if (value.value === undefined) return `${open}>${formula}${close}`;
    return `${open} t="str">${formula}<${prefix}v>${encodeCellText(value.value)}</${prefix}v>${close}`;
  }
  const text = value ?? '';
  if (text.length > LONGEST_TEXT) throw new RangeError(`${address}: ${text.length} characters`);
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  const inside = `<${prefix}t${space}>${encodeCellText(text)}</${prefix}t>`;
  return `${open} t="inlineStr"><${prefix}is>${inside}</${prefix}is>${close}`;
}

/** True for what empties a cell: empty text does, as in Excel. */
export function isEmpty(value: WrittenValue): boolean {
  return value === null || value === '';
}

/** A value as text; a formula is its own text. */
export function textOf(value: WrittenValue): string {
  return typeof value === 'object' ? (value?.formula ?? '') : String(value);
}
