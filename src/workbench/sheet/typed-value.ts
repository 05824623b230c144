import { dateToSerial, isDateFormat, isPercentFormat, isTextFormat } from 'numfmt';
import type { WrittenValue } from '../../workbook/plan';
import { storedFormula } from './formula-text';

/** What typed text stands for, and the number format it brings to a cell without one. */
export interface Typed {
  readonly value: WrittenValue;
  readonly numberFormat?: string;
}

const NUMBER = /^([+-]?)(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d*))?(\s*%)?$/;
const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
/** Excel keeps 15 digits of a number; a longer one stays text so that none is lost. */
const MOST_DIGITS = 15;

/**
 * Reads text typed into a cell as Vietnamese Excel does: the comma is the decimal sign, the
 * point parts thousands, `'` keeps the rest as text, `=` begins a formula. What fits nothing
 * stays text, and so do codes such as `1.10`; a date is read only in a cell that shows dates.
 * `null` for a formula that Excel would refuse.
 * @example typedValue('8,5', 'General') // { value: 8.5 }
 * @example typedValue('1.10', 'General') // { value: '1.10' }
 */
export function typedValue(typed: string, numberFormat: string): Typed | null {
  const text = typed.normalize('NFC');
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (isTextFormat(numberFormat)) return { value: text };
  if (text.startsWith('=') && text.length > 1) {
    const formula = storedFormula(text.slice(1).trim());
    return formula === null ? null : { value: { formula } };
  }
  const upper = text.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  return typedNumber(text.trim(), numberFormat) ?? typedDate(text.trim(), numberFormat) ?? { value: text };
}

function typedNumber(text: string, numberFormat: string): Typed | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', percent] = match;
  const digits = whole.replaceAll('.', '');
  if ((digits + fraction).replace(/^0+/, '').length > MOST_DIGITS) return null;
  const hundredths = percent !== undefined || isPercentFormat(numberFormat);
  const value = Number(`${sign}${digits}.${fraction}0e${hundredths ? '-2' : '0'}`);
  if (percent === undefined) return { value };
  return { value, numberFormat: fraction === '' ? '0%' : '0.00%' };
}

function typedDate(text: string, numberFormat: string): Typed | null {
  const match = DATE.exec(text);
  if (!match || !isDateFormat(numberFormat)) return null;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const value = dateToSerial([year, month, day]);
  return value === undefined ? null : { value };
}
