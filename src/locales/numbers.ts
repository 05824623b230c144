import { fill } from './template';
import type { CountForms } from './template';
import type { CellValue } from '../workbook/snapshot';
import type { Points } from '../scoring/points';
import type { Language } from './language';

const DECIMAL_SIGN: Readonly<Record<Language, string>> = { vi: ',', en: '.' };
const POINTS_DECIMALS = 9;

const PLAIN: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat('vi-VN', { useGrouping: false, maximumFractionDigits: 20 }),
  en: new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 20 }),
};
const GROUPED: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat('vi-VN'),
  en: new Intl.NumberFormat('en-US'),
};

/**
 * Exact points as text: every digit they have, and at least so many decimals. It never
 * rounds; what is to be shown rounded is rounded by the council's rule beforehand.
 * @param decimals 0 to 9
 * @example decimalText(points(92_670_000_000), 2, 'vi') // '92,67'
 * @example decimalText(points(8_500_000_000), 2, 'en') // '8.50'
 * @example decimalText(points(95_435_000_000), 2, 'vi') // '95,435'
 */
export function decimalText(points: Points, decimals: number, language: Language): string {
  const digits = String(Math.abs(points)).padStart(POINTS_DECIMALS + 1, '0');
  const whole = digits.slice(0, -POINTS_DECIMALS);
  const fraction = digits.slice(-POINTS_DECIMALS).replace(/0+$/, '').padEnd(decimals, '0');
  const sign = points < 0 ? '-' : '';
  return fraction === '' ? sign + whole : sign + whole + DECIMAL_SIGN[language] + fraction;
}

/**
 * Decimal text with a dot, such as an exact index, with the language's decimal sign.
 * @example localDecimal('92.674999', 'vi') // '92,674999'
 */
export function localDecimal(text: string, language: Language): string {
  return text.replaceAll('.', DECIMAL_SIGN[language]);
}

/**
 * A plain number with the decimal sign of the language, all its digits, no grouping.
 * @example numberText(1234.5, 'vi') // '1234,5'
 */
export function numberText(value: number, language: Language): string {
  return PLAIN[language].format(value);
}

/**
 * A count, grouped by thousands.
 * @example integerText(11_000, 'vi') // '11.000'
 */
export function integerText(value: number, language: Language): string {
  return GROUPED[language].format(value);
}

const LISTS: Readonly<Record<Language, Intl.ListFormat>> = {
  vi: new Intl.ListFormat('vi-VN', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

/**
 * Several things as one phrase.
 * @example joinText(['Nhóm', 'Đơn vị', 'Điểm'], 'vi') // 'Nhóm, Đơn vị và Điểm'
 */
export function joinText(items: readonly string[], language: Language): string {
  return LISTS[language].format(items);
}

/**
 * How many of something there are.
 * @example countText({ one: '{n} cell', other: '{n} cells' }, 1200, 'en') // '1,200 cells'
 */
export function countText(forms: CountForms, n: number, language: Language): string {
  return fill(n === 1 ? forms.one : forms.other, { n: integerText(n, language) });
}

/**
 * What a cell holds, for people: numbers with the language's decimal sign.
 * @param blank the text for a blank cell
 * @example cellText(1.5, 'vi', '(trống)') // '1,5'
 */
export function cellText(value: CellValue, language: Language, blank: string): string {
  if (value === null || value === '') return blank;
  if (typeof value === 'number') return numberText(value, language);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? value : value.error;
}

const DAY_FORMATS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  vi: new Intl.DateTimeFormat('vi-VN', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
};
const DAY_0 = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;

/**
 * A day, given as a serial number of the 1900 date system in the form of points.
 * @example dateText(points(45_107_000_000_000), 'vi') // '30/06/2023'
 */
export function dateText(day: Points, language: Language): string {
  return DAY_FORMATS[language].format(DAY_0 + (day / 10 ** POINTS_DECIMALS) * MS_PER_DAY);
}

/**
 * A day as programs write it, for people; text that is none stands as it is.
 * @example isoDateText('2026-11-02', 'vi') // '02/11/2026'
 */
export function isoDateText(day: string, language: Language): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : DAY_FORMATS[language].format(time);
}
