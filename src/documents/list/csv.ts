import { numberText } from '../../locales/numbers';
import type { List, ListValue } from './list';

/** `;` goes with a decimal comma, as Vietnamese Excel expects; `,` with a dot. */
export const SEPARATORS = [',', ';'] as const;
export type Separator = (typeof SEPARATORS)[number];

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** What begins a formula: also behind quotes, white space and what cannot be seen, and in full width. */
const FORMULA = /^[\s\p{C}"]*[=+\-@＝＋－＠]|^[\t\r\n\0]/u;
/**
 * The same behind a separator or line end: the text would begin a cell there if the file were
 * opened with another separator. A dash with a space behind it is a dash.
 */
const INNER_FORMULA = /(?<=[,;\t\r\n][\s\p{C}"]*)(?=[=+@＝＋＠]|[-－]\S)/gu;

/**
 * Text that no program takes for a formula: an apostrophe stands in front of what could be one.
 * @example plainText('=1+1') // "'=1+1"
 * @example plainText('Sở Nội vụ') // 'Sở Nội vụ'
 */
export function plainText(text: string): string {
  const inner = text.replace(INNER_FORMULA, "'");
  return FORMULA.test(text) ? `'${inner}` : inner;
}

/**
 * The list as UTF-8 with a byte order mark, so that Excel reads the Vietnamese.
 * @example toCsv(list, ';')
 */
export function toCsv({ columns, rows }: List, separator: Separator): Uint8Array {
  const lines = [columns.map(({ head }) => head), ...rows].map((cells) => cells.map((value) => cell(value, separator)).join(separator));
  return new TextEncoder().encode(BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join(''));
}

function cell(value: ListValue, separator: Separator): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? numberText(value, separator === ';' ? 'vi' : 'en') : plainText(value.normalize('NFC'));
  return /[",;\t\r\n]/.test(text) && (typeof value === 'string' || text.includes(separator)) ? `"${text.replaceAll('"', '""')}"` : text;
}
