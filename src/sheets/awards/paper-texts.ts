import { valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import { readText } from '../cell';
import type { Report } from '../report';
import { dayIso, readDay } from '../day';
import { headerKey } from '../fields';
import { HEAD_ROWS } from '../head';
import { fieldOf, type Headers } from './award-table';

/** What the sheet *Văn bản* has texts for. */
export const TEXT_ITEMS = [
  'superior',
  'issuer',
  'number',
  'symbol',
  'place',
  'date',
  'subject',
  'addressees',
  'authority',
  'bases',
  'body',
  'office',
  'signer',
  'recipients',
  'start',
  'end',
  'venue',
  'chair',
  'secretary',
  'present',
  'absent',
] as const;
export type TextItem = (typeof TEXT_ITEMS)[number];

/** For all papers, or for one. */
export const TEXT_SCOPES = ['all', 'proposal', 'minutes', 'decision', 'notice', 'unitResult'] as const;
export type TextScope = (typeof TEXT_SCOPES)[number];

const ITEMS: Headers<TextItem> = [
  ['superior', /^(ten )?(co quan )?(chu quan|cap tren)|^superior/],
  ['authority', /^tham quyen|^authority/],
  ['issuer', /^(ten )?(co quan|don vi|to chuc) ban hanh|^issuer/],
  ['symbol', /^ky hieu|^symbol/],
  ['place', /^dia danh|^place$/],
  ['start', /^(thoi gian )?bat dau|^start/],
  ['end', /^(thoi gian )?ket thuc|^end/],
  ['venue', /^dia diem|^venue/],
  ['date', /^ngay|^date/],
  ['subject', /^trich yeu|^ve viec|^subject/],
  ['addressees', /^kinh gui|^to$|^addressees/],
  ['bases', /^can cu|^legal bases/],
  ['body', /^noi dung|^body/],
  ['signer', /^(ho (va )?ten )?nguoi ky( van ban)?$|^ho (va )?ten|^signer/],
  ['office', /^(quyen han|chuc vu|chuc danh)|^office/],
  ['recipients', /^noi nhan|^recipients/],
  ['chair', /^chu (tri|toa)|^chair/],
  ['secretary', /^thu ky|^secretary/],
  ['present', /^(thanh phan|thanh vien)( hoi dong)?( tham du| co mat| du hop)|^co mat|^present/],
  ['absent', /^(thanh vien )?vang|^absent/],
  ['number', /^so( van ban)?$|^number/],
];

const SCOPES: Headers<TextScope> = [
  ['all', /^(gia tri|chung|noi dung chung|tat ca|value|all)$/],
  ['proposal', /^to trinh/],
  ['minutes', /^bien ban/],
  ['decision', /^quyet dinh/],
  ['notice', /^thong bao/],
  ['unitResult', /^phieu/],
];

/** A day of the calendar. */
export interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** The texts of *Văn bản*, several to an item, and its dates; by paper. */
export interface TextBook {
  readonly lines: (scope: TextScope, item: TextItem) => readonly string[];
  readonly date: (scope: TextScope) => Day | null;
}

/** The sheet of texts, by its name. */
export function isTextsSheet(sheet: SheetSnapshot): boolean {
  return /^(noi dung |the thuc |mau )?van ban$|^papers?$|^documents?$/.test(headerKey(sheet.name));
}

/**
 * Reads the texts: items in the first column of the table, a column for all papers and one a
 * paper. What stands in a paper's own column goes before what is for all; `-` is nothing at all.
 */
export function readTexts(sheet: SheetSnapshot | undefined, date1904: boolean, report: Report): TextBook {
  const lines = new Map<string, string[]>();
  const dates = new Map<TextScope, Day>();
  const head = sheet === undefined ? null : headOf(sheet);
  if (sheet !== undefined && head !== null) {
    let item: TextItem | undefined;
    for (let row = head.row + 1; row < sheet.values.length; row += 1) {
      const label = readText(sheet, row, head.items);
      if (label !== '') item = fieldOf(label, ITEMS);
      if (label !== '' && item === undefined) report.at('settings.unknownItem', sheet, row, head.items, { item: label });
      for (const [scope, column] of item === undefined ? [] : head.scopes) {
        if (item === 'date') readDate(sheet, row, column, scope);
        else if (item !== undefined) add(scope, item, paragraphs(sheet, row, column));
      }
    }
  }
  function add(scope: TextScope, of: TextItem, texts: readonly string[]): void {
    const key = `${scope} ${of}`;
    if (texts.length > 0) lines.set(key, [...(lines.get(key) ?? []), ...texts]);
  }
  function readDate(at: SheetSnapshot, row: number, column: number, scope: TextScope): void {
    const read = readDay(at, row, column, date1904);
    if (read === 'missing' || read === 'notApplicable') return;
    report.checked('award.badValue');
    if (read === 'unreadable') report.at('award.badValue', at, row, column, { value: readText(at, row, column) });
    else {
      const [year, month, day] = dayIso(read).split('-').map(Number);
      dates.set(scope, { day: day ?? 0, month: month ?? 0, year: year ?? 0 });
    }
  }
  return {
    lines: (scope, of) => (lines.get(`${scope} ${of}`) ?? lines.get(`all ${of}`) ?? []).filter((text) => text !== NOTHING),
    date: (scope) => dates.get(scope) ?? dates.get('all') ?? null,
  };
}

/** In a paper's own column: not even what stands there for all. */
const NOTHING = '-';

interface TextHead {
  readonly row: number;
  /** The column of the items. */
  readonly items: number;
  readonly scopes: ReadonlyMap<TextScope, number>;
}

/** The first row that names a paper, or the column for all, behind the first column. */
function headOf(sheet: SheetSnapshot): TextHead | null {
  for (let row = 0; row < Math.min(HEAD_ROWS, sheet.values.length); row += 1) {
    const scopes = new Map<TextScope, number>();
    const first = (sheet.values[row] ?? []).findIndex((value) => typeof value === 'string' && value.trim() !== '');
    for (const [column, value] of (sheet.values[row] ?? []).entries()) {
      const scope = column > first && typeof value === 'string' ? fieldOf(value, SCOPES) : undefined;
      if (scope !== undefined && !scopes.has(scope)) scopes.set(scope, column);
    }
    if (scopes.size > 0) return { row, items: first, scopes };
  }
  return null;
}

/** A cell's paragraphs: its lines. */
function paragraphs(sheet: SheetSnapshot, row: number, column: number): string[] {
  const value = valueAt(sheet, row, column);
  const text = typeof value === 'string' ? value.normalize('NFC') : readText(sheet, row, column);
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');
}
