import { points, pointsToNumber, POINTS_PER_UNIT, type Points } from '../scoring/points';
import { cellKey, valueAt, type SheetSnapshot } from '../workbook/snapshot';
import { isDateFormat, readNumberText, textOf } from './cell';

/** Days that lie between the two date systems of Excel. */
const DAYS_TO_1904 = 1462;
const LAST_DAY = 2_958_465;
const MS_PER_DAY = 86_400_000;
const DAY_0 = Date.UTC(1899, 11, 30);

const FORMS: readonly RegExp[] = [
  /(?<!\d)(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})(?!\d)/,
  /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/,
  /(?<!\d)(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})(?!\d)/iu,
];

/**
 * The first day that a text names, as a serial number of the 1900 date system; `null` where it
 * names none that there is.
 * @example dayInText('trước ngày 30/6/2023') // 45107
 */
export function dayInText(text: string): Points | null {
  for (const form of FORMS) {
    const { day, month, year } = form.exec(text.normalize('NFC'))?.groups ?? {};
    if (day === undefined || month === undefined || year === undefined) continue;
    const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
    const real = new Date(time).getUTCDate() === Number(day) && new Date(time).getUTCMonth() === Number(month) - 1;
    return real && Number(year) >= 1900 ? points(((time - DAY_0) / MS_PER_DAY) * POINTS_PER_UNIT) : null;
  }
  return null;
}

/** A day of the 1900 date system as `2023-06-30`. */
export function dayIso(day: Points): string {
  return new Date(DAY_0 + pointsToNumber(day) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day that a cell holds: a date, or a text that names one. */
export function readDay(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  date1904: boolean,
): Points | 'missing' | 'notApplicable' | 'unreadable' {
  const value = valueAt(sheet, row, column);
  if (value === null) return 'missing';
  if (sheet.uncalculated.has(cellKey(row, column))) return 'unreadable';
  if (typeof value === 'number') {
    const day = Math.floor(value) + (date1904 ? DAYS_TO_1904 : 0);
    const isDate = isDateFormat(sheet.numberFormat(row, column)) && day >= 1 && day <= LAST_DAY;
    return isDate ? points(day * POINTS_PER_UNIT) : 'unreadable';
  }
  if (typeof value !== 'string') return 'unreadable';
  const read = readNumberText(value);
  if (read === 'blank') return 'missing';
  return read === 'notApplicable' ? read : (dayInText(textOf(value)) ?? 'unreadable');
}
