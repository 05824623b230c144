/** A day of the calendar. */
export interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const MILLISECONDS = 86_400_000;
/** Days from the start of the date system to 1 January 1970. */
const EPOCH = { 1900: 25_569, 1904: 24_107 } as const;

/** The day of a serial number, as Excel counts days from March 1900 on. */
export function dayOfSerial(serial: number, date1904: boolean): Day {
  const date = new Date((Math.floor(serial) - EPOCH[date1904 ? 1904 : 1900]) * MILLISECONDS);
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}

/** @example dayText(44931, false) // '05/01/2023' */
export function dayText(serial: number, date1904: boolean): string {
  const { day, month, year } = dayOfSerial(serial, date1904);
  return [day, month].map((part) => String(part).padStart(2, '0')).concat(String(year)).join('/');
}

/**
 * Reads a day that is written day first.
 * @example dayOfText('5/2/2026') // { day: 5, month: 2, year: 2026 }
 */
export function dayOfText(text: string): Day | null {
  const [, day, month, year] = /^(?:ngày )?(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})$/iu.exec(text.trim()) ?? [];
  if (year === undefined) return null;
  const read = { day: Number(day), month: Number(month), year: Number(year) };
  const date = new Date(Date.UTC(read.year, read.month - 1, read.day));
  return date.getUTCMonth() === read.month - 1 && date.getUTCDate() === read.day ? read : null;
}
