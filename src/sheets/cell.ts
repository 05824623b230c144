import { LARGEST, parsePoints, pointsFromNumber, pointsToNumber, pointsToText, type Points } from '../scoring/points';
import { cellKey, valueAt, type CellValue, type SheetSnapshot } from '../workbook/snapshot';
import type { Report } from './report';
import { isTidy } from './tidy-text';

/** What a cell says about points. Blank is *missing*, never zero; `bad` has its finding already. */
export type PointsCell =
  | { readonly state: 'given'; readonly points: Points }
  | { readonly state: 'missing' | 'notApplicable' | 'bad' };

const MISSING = { state: 'missing' } as const;
const NOT_APPLICABLE = { state: 'notApplicable' } as const;
const BAD = { state: 'bad' } as const;

/**
 * Reads a cell that should hold points, a maximum or a rank; what is wrong goes to the report.
 * A percentage is none of them: nobody can tell 85 points from 85 % of the maximum.
 * @param largest what the cell may hold, up or down: points are added up, and that exactly
 */
export function readPoints(report: Report, sheet: SheetSnapshot, row: number, column: number, largest = LARGEST): PointsCell {
  return readNumber(report, sheet, row, column, { percent: false, largest });
}

/** Reads a cell that should hold a percentage, such as an index: 85 also where the cell shows 0.85 as 85 %. */
export function readPercent(report: Report, sheet: SheetSnapshot, row: number, column: number): PointsCell {
  return readNumber(report, sheet, row, column, { percent: true, largest: LARGEST });
}

/** What a number may be. */
interface Expected {
  readonly percent: boolean;
  readonly largest: Points;
}

function readNumber(report: Report, sheet: SheetSnapshot, row: number, column: number, expected: Expected): PointsCell {
  report.numbers += 1;
  const value = valueAt(sheet, row, column);
  const key = cellKey(row, column);
  if (sheet.uncalculated.size > 0 && sheet.uncalculated.has(key)) {
    report.at('cell.uncalculated', sheet, row, column, { formula: `=${sheet.formulas.get(key) ?? ''}` });
    return BAD;
  }
  if (value === null) return MISSING;
  if (typeof value === 'number') return readNumberCell(report, sheet, row, column, value, expected);
  if (typeof value === 'string') return readTextCell(report, sheet, row, column, value, expected);
  report.at('cell.error', sheet, row, column, { error: typeof value === 'object' ? value.error : String(value).toUpperCase() });
  return BAD;
}

function readNumberCell(
  report: Report,
  sheet: SheetSnapshot,
  row: number,
  column: number,
  value: number,
  { percent, largest }: Expected,
): PointsCell {
  const format = sheet.numberFormat(row, column);
  if (isDateFormat(format)) {
    report.at('number.date', sheet, row, column, { value });
    return BAD;
  }
  const shown = isPercentFormat(format);
  const read = pointsFromNumber(shown ? value * 100 : value);
  if (read !== null && shown && !percent) {
    report.at('number.percent', sheet, row, column, { percent: pointsToNumber(read.points) });
    return BAD;
  }
  if (read === null || Math.abs(read.points) > largest) {
    const digits = Math.abs(value) < 1e15 ? value : String(value);
    report.at('number.tooLarge', sheet, row, column, { value: digits, largest: pointsToNumber(largest) });
    return BAD;
  }
  if (!read.exact) report.at('number.tooFine', sheet, row, column, { value });
  return { state: 'given', points: read.points };
}

/**
 * Tells which numbers of a sheet stand for themselves: neither dates, nor percentages, nor out
 * of date. Makes nothing: it is asked of millions of cells.
 * @returns a function of the row and the column of a cell that holds a number
 */
export function plainCells(sheet: SheetSnapshot): (row: number, column: number) => boolean {
  let lastFormat = '';
  let isPlain = true;
  if (sheet.uncalculated.size > 0) return () => false;
  return (row, column) => {
    const format = sheet.numberFormat(row, column);
    if (format !== lastFormat) {
      lastFormat = format;
      isPlain = !isDateFormat(format) && !isPercentFormat(format);
    }
    return isPlain;
  };
}

function readTextCell(
  report: Report,
  sheet: SheetSnapshot,
  row: number,
  column: number,
  text: string,
  { percent, largest }: Expected,
): PointsCell {
  const read = readNumberText(text);
  if (typeof read === 'number' && !percent && /[%％]\s*$/.test(text)) {
    report.at('number.percent', sheet, row, column, { percent: pointsToNumber(read) });
    return BAD;
  }
  if (read === 'tooLarge' || (typeof read === 'number' && Math.abs(read) > largest)) {
    report.at('number.tooLarge', sheet, row, column, { value: text, largest: pointsToNumber(largest) });
    return BAD;
  }
  if (typeof read === 'number') {
    const value = pointsToNumber(read);
    report.at('number.asText', sheet, row, column, { text, value }, { value });
    return { state: 'given', points: read };
  }
  if (read === 'blank') return MISSING;
  if (read === 'notApplicable') return NOT_APPLICABLE;
  const fraction = /^\s*[0-9]+(?:[.,][0-9]+)?\s*[/⁄:]\s*[0-9]+(?:[.,][0-9]+)?\s*$/.test(text);
  report.at(fraction ? 'number.fraction' : read === 'ambiguous' ? 'number.ambiguous' : 'number.unreadable', sheet, row, column, { text });
  return BAD;
}

const NOT_APPLICABLE_TEXT = /^(-+|–|—|không áp dụng|không có|kad|k\.a\.d\.?|káp dụng|n\/a|na|not applicable)$/iu;

/**
 * A number written as text, with a decimal comma or dot. Text such as `1.234` is ambiguous:
 * in Vietnam the dot parts thousands, in much software it is the decimal sign.
 * @example readNumberText('8,50') // 8.5 points
 * @example readNumberText('-') // 'notApplicable'
 */
export function readNumberText(text: string): Points | 'blank' | 'notApplicable' | 'ambiguous' | 'tooLarge' | 'unreadable' {
  const tidy = text.normalize('NFKC').replace(/\p{Cf}/gu, '').replace(/\s+/g, ' ').trim();
  if (tidy === '') return 'blank';
  if (NOT_APPLICABLE_TEXT.test(tidy)) return 'notApplicable';
  const number = tidy.replace(/[−–]/gu, '-').replace(/ ?(điểm|đ|%)$/iu, '');
  if (/^-?[1-9][0-9]{0,2}\.[0-9]{3}$/.test(number)) return 'ambiguous';
  if (!/^-?[0-9]+([.,][0-9]+)?$/.test(number)) return 'unreadable';
  const decimal = number.replace(',', '.');
  return parsePoints(decimal) ?? (Math.abs(Number(decimal)) > pointsToNumber(LARGEST) ? 'tooLarge' : 'unreadable');
}

/**
 * Whether a number format shows a date or a time.
 * @example isDateFormat('dd/mm/yyyy') // true
 */
export function isDateFormat(format: string): boolean {
  if (format === 'General' || format === '0.00' || format === '@') return false;
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]/gi, '');
  return /[dmyhs]/i.test(bare) && !/general/i.test(bare);
}

/** The text of a cell, in NFC without outer white space; numbers as they would be typed. */
export function readText(sheet: SheetSnapshot, row: number, column: number | undefined): string {
  return column === undefined ? '' : textOf(valueAt(sheet, row, column));
}

/** The first text of a row; empty where there is none. */
export function firstText(sheet: SheetSnapshot, row: number): string {
  const column = (sheet.values[row] ?? []).findIndex((value) => typeof value === 'string' && value.trim() !== '');
  return column === -1 ? '' : readText(sheet, row, column);
}

export function textOf(value: CellValue): string {
  if (typeof value === 'string') return isTidy(value) ? value : value.normalize('NFC').replace(/\p{Cf}/gu, '').replace(/\s+/g, ' ').trim();
  if (typeof value !== 'number') return '';
  const read = pointsFromNumber(value);
  return read === null ? String(value) : pointsToText(read.points);
}

/**
 * Whether a number format shows 0.85 as 85 %.
 * @example isPercentFormat('0.00%') // true
 */
export function isPercentFormat(format: string): boolean {
  return format.includes('%') && /%/.test(format.replace(/"[^"]*"|\\./g, ''));
}

/** Whether a cell shows its number as a percentage, so that 0.85 stands for 85. */
export function percentFormat(sheet: SheetSnapshot, row: number, column: number): boolean {
  return typeof valueAt(sheet, row, column) === 'number' && isPercentFormat(sheet.numberFormat(row, column));
}
