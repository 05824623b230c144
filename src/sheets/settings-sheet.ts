import { parsePoints, points, pointsToText, POINTS_PER_UNIT } from '../scoring/points';
import type { Rounding } from '../scoring/rounding';
import type { Ties } from '../scoring/rank';
import { codeKey, parseCode } from '../scoring/numbering';
import { valueAt, type SheetSnapshot } from '../workbook/snapshot';
import { isCouncilItem } from './awards/council-settings';
import { isDateFormat, readText } from './cell';
import type { Report } from './report';
import { headerKey } from './fields';
import type { Band, Settings, TieKey } from './settings';
import { findSmallTables, smallTableRows, type SmallTable } from './small-table';

export const DEFAULT_SETTINGS: Settings = {
  criteriaSet: '',
  decision: '',
  year: '',
  scale: points(100 * POINTS_PER_UNIT),
  step: null,
  decimals: 2,
  rounding: 'halfUp',
  ties: 'competition',
  tieKeys: [],
  rankBy: 'rounded',
  bands: [],
};

/** The table *Mục | Giá trị*. */
export function findSettings(sheet: SheetSnapshot): SmallTable[] {
  return findSmallTables(sheet, ['item', 'value'], []);
}

/** Reads the settings; a value that is not understood is reported and the default stands. */
export function readSettings(tables: readonly SmallTable[], bands: readonly Band[], report: Report): Settings {
  let settings: Settings = { ...DEFAULT_SETTINGS, bands };
  for (const table of tables) {
    const itemColumn = table.columns.get('item') ?? 0;
    const valueColumn = table.columns.get('value') ?? 0;
    for (const row of smallTableRows(table)) {
      const item = readText(table.sheet, row, itemColumn);
      const value = readText(table.sheet, row, valueColumn);
      report.others += 1;
      if (item === '' || value === '') continue;
      for (const code of ['settings.unknownItem', 'settings.badValue', 'settings.dateMade'] as const) report.checked(code);
      if (isCouncilItem(headerKey(item))) continue;
      const reader = ITEMS.find(([pattern]) => pattern.test(headerKey(item)))?.[1];
      if (reader === undefined) {
        report.at('settings.unknownItem', table.sheet, row, itemColumn, { item });
        continue;
      }
      const madeDate = dateMadeTies(table.sheet, row, valueColumn, item);
      if (madeDate !== null) {
        report.at('settings.dateMade', table.sheet, row, valueColumn, { item, used: madeDate });
      }
      const read = reader(madeDate ?? value);
      if (read === null) {
        report.at('settings.badValue', table.sheet, row, valueColumn, { item, value, used: usedInstead(reader, settings) });
      } else settings = { ...settings, ...read };
    }
  }
  return settings;
}

type Reader = (value: string) => Partial<Settings> | null;

const readScale: Reader = (value) => {
  const scale = parsePoints(value.replace(',', '.'));
  return scale !== null && scale > 0 ? { scale } : null;
};
const readStep: Reader = (value) => {
  const step = parsePoints(value.replace(',', '.'));
  return step !== null && step > 0 ? { step } : null;
};
const readDecimals: Reader = (value) => (/^[0-6]$/.test(value) ? { decimals: Number(value) } : null);
/** A way to round; `null` for other words. */
export const readRounding: Reader = (value) => {
  const rounding = match<Rounding>(value, [
    [/nua len|thong thuong|half ?up|lam tron len khi|4 5|ngu thap/, 'halfUp'],
    [/chan|half ?even|ngan hang|banker/, 'halfEven'],
    [/cat|bo (phan|so)|truncate|khong lam tron|xuong/, 'truncate'],
  ]);
  return rounding === null ? null : { rounding };
};
/** How ties are ranked; `null` for other words. */
export const readTies: Reader = (value) => {
  const ties = match<Ties>(value, [
    [/^1 1 3|cach bac|nhay (hang|bac)|competition|standard/, 'competition'],
    [/^1 1 2|lien (tiep|tuc)|khong cach|dense/, 'dense'],
  ]);
  return ties === null ? null : { ties };
};
const readRankBy: Reader = (value) => {
  const rankBy = match<Settings['rankBy']>(value, [
    [/chua lam tron|chinh xac|khong lam tron|exact|unrounded/, 'exact'],
    [/lam tron|rounded|^chi so( cchc| par index)?$/, 'rounded'],
  ]);
  return rankBy === null ? null : { rankBy };
};
const readTieKeys: Reader = (value) => {
  if (/^(khong( co)?|none|)$/.test(headerKey(value))) return { tieKeys: [] };
  const tieKeys: TieKey[] = [];
  for (const part of value.split(/[;,>\n]/).filter((text) => text.trim() !== '')) {
    const key = tieKey(part.trim());
    if (key === null) return null;
    tieKeys.push(key);
  }
  return { tieKeys };
};

/** A tie key by its name; `null` for other words. */
export function tieKey(text: string): TieKey | null {
  const code = /^(?:điểm\s+|points of\s+)?(?:criterion|lĩnh vực|tiêu chí(?: thành phần)?|tc|tctp)?\s*([0-9IVX][0-9a-zIVX.]*)$/iu.exec(text)?.[1];
  if (code !== undefined && parseCode(code) !== null) return { key: 'code', code: codeKey(code) };
  const key = match<Exclude<TieKey['key'], 'code'>>(text, [
    [/dieu tra|xhh|xa hoi hoc|khao sat|survey|sipas/, 'survey'],
    [/tham dinh|apprais/, 'appraisal'],
    [/(xep hang|thu hang|hang) nam truoc|previous rank|last year.?s rank/, 'previousRank'],
    [/(chi so|diem) nam truoc|previous index|last year.?s index/, 'previousIndex'],
    [/(chua|truoc khi) lam tron|chinh xac|exact|before rounding/, 'exactIndex'],
    [/^(tong )?(so )?diem( dat duoc)?$|^(total )?points$/, 'points'],
  ]);
  return key === null ? null : { key };
}

const ITEMS: readonly (readonly [RegExp, Reader])[] = [
  [/^(ten )?bo tieu chi|^criteria set/, (value) => ({ criteriaSet: value })],
  [/^so quyet dinh|^quyet dinh|^decision/, (value) => ({ decision: value })],
  [/^nam|^year/, (value) => ({ year: value })],
  [/^thang diem|^scale/, readScale],
  [/^buoc diem|^step/, readStep],
  [/so thap phan|^decimals/, readDecimals],
  [/lam tron|^rounding/, readRounding],
  [/dong hang|^ties/, readTies],
  [/^tieu chi phu|^tie break/, readTieKeys],
  [/^xep hang theo|^rank by/, readRankBy],
];

function match<T>(value: string, choices: readonly (readonly [RegExp, T])[]): T | null {
  const key = headerKey(value);
  return choices.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

/** Excel turns a typed `1-1-3` into a date of January 2003; nothing else can be meant here. */
function dateMadeTies(sheet: SheetSnapshot, row: number, column: number, item: string): string | null {
  const value = valueAt(sheet, row, column);
  if (typeof value !== 'number' || !/dong hang|^ties/.test(headerKey(item))) return null;
  if (!isDateFormat(sheet.numberFormat(row, column))) return null;
  // 1 January 2003 and 2002 in the date system of 1900, and in that of 1904.
  if (value === 37622 || value === 36160) return '1-1-3';
  return value === 37257 || value === 35795 ? '1-1-2' : null;
}

function usedInstead(reader: Reader, settings: Settings): string {
  if (reader === readScale) return pointsToText(settings.scale);
  if (reader === readDecimals) return String(settings.decimals);
  if (reader === readTies) return settings.ties === 'dense' ? '1-1-2' : '1-1-3';
  return reader === readRounding ? settings.rounding : reader === readRankBy ? settings.rankBy : '–';
}
