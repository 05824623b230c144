import { format, isDateFormat, isPercentFormat, isValidFormat } from 'numfmt';
import type { CellValue } from '../../workbook/snapshot';
import { shownFormula } from './formula-text';

const LOCALE = { locale: 'vi' };
/** Days from the first day of the 1900 date system to that of the 1904 one. */
const DAYS_1904 = 1462;

/**
 * What a cell shows: its value in its number format, with the decimal comma.
 * @example shownText(82.4667, '0.00', false) // '82,47'
 */
export function shownText(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'string') return numberFormat === 'General' ? value : formatted(value, numberFormat);
  const shifted = date1904 && isDateFormat(numberFormat) ? value + DAYS_1904 : value;
  return formatted(shifted, numberFormat);
}

function formatted(value: string | number, numberFormat: string): string {
  return format(isValidFormat(numberFormat) ? numberFormat : 'General', value, LOCALE);
}

/**
 * What stands in the value bar and in the editor: everything the cell holds, to the last digit.
 * @example editText(0.125, null, '0.0%', false) // '12,5%'
 * @example editText(3, 'SUM(A1,B1)', 'General', false) // '=SUM(A1;B1)'
 */
export function editText(value: CellValue, formula: string | null, numberFormat: string, date1904: boolean): string {
  if (formula !== null) return `=${shownFormula(formula)}`;
  if (typeof value !== 'number') return shownText(value, 'General', date1904);
  if (isPercentFormat(numberFormat)) return `${allDigits(hundredfold(value))}%`;
  if (isDateFormat(numberFormat) && Number.isInteger(value)) return shownText(value, 'dd/mm/yyyy', date1904);
  return allDigits(value);
}

/** Moves the decimal point in the text: 0.087 times 100 is 8.700000000000001 in floating point. */
function hundredfold(value: number): number {
  const text = String(value);
  return text.includes('e') ? value * 100 : Number(`${text}e2`);
}

function allDigits(value: number): string {
  return String(value).replace('.', ',');
}
