import { forgetMapping, rememberMapping } from '../../src/council/mapping';
import { criterionCode, readingOf } from '../../src/council/reading';
import { validate } from '../../src/council/validate';
import { Memory } from '../../src/sheets/memory';
import type { SheetMapping } from '../../src/sheets/remembered';
import type { SheetReport } from '../../src/sheets/sheet-report';
import type { Snapshot } from '../../src/workbook/snapshot';
import { snapshotOf } from '../support/snapshot-of';
import { BOOK } from './example';

/** A table nobody would know for one of units: its headers say nothing. */
const ODD = snapshotOf({
  'Sổ tay': {
    rows: [
      ['Ghi nhanh'],
      ['Nơi nhận', 'Kết quả cuối', 'Nơi nhận', 'Lời dặn'],
      ['Sở A', 91, 'x', 'gấp'],
      ['Sở B', 82, null, null],
    ],
  },
});
const ODD_SHEET = sheetOf(ODD, 'Sổ tay');

function sheetOf(snapshot: Snapshot, name: string): Snapshot['sheets'][number] {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(name);
  return sheet;
}

function mapping(over: Partial<SheetMapping>): SheetMapping {
  return { sheet: 'Sổ tay', kind: null, headRow: null, source: null, columns: {}, ...over };
}

/** The workbook after a plan that writes nothing but memory. */
function after(snapshot: Snapshot, { memory }: { readonly memory?: string }): Snapshot {
  return { ...snapshot, memory: memory ?? null };
}

function report(snapshot: Snapshot, name: string): SheetReport | undefined {
  return validate(snapshot).sheets.find(({ sheet }) => sheet === name);
}

function kept(snapshot: Snapshot): readonly SheetMapping[] {
  return Memory.parse(snapshot.memory).mappings;
}

describe('reading a sheet with a mapping', () => {
  test('finds the likeliest head where none is known, and says what is missing', () => {
    const reading = readingOf(ODD_SHEET, mapping({ kind: 'summary' }));
    expect(reading).toMatchObject({ headRow: 1, source: 'final', missing: ['unit'] });
    expect(reading.columns.map(({ label, key, samples }) => [label, key, samples])).toEqual([
      ['Nơi nhận', 'nơi nhận', ['Sở A', 'Sở B']],
      ['Kết quả cuối', 'kết quả cuối', [91, 82]],
      ['Nơi nhận', 'nơi nhận #2', ['x']],
      ['Lời dặn', 'lời dặn', ['gấp']],
    ]);
  });

  test('a column that says the same as another is not read, the one the user named first is', () => {
    const columns = { 'nơi nhận': 'unit', 'nơi nhận #2': 'unit', 'kết quả cuối': 'index' };
    const reading = readingOf(ODD_SHEET, mapping({ kind: 'summary', columns }));
    expect(reading.missing).toEqual([]);
    expect(reading.columns.map(({ holds, automatic, repeats }) => [holds, automatic, repeats])).toEqual([
      ['unit', null, null],
      ['index', null, null],
      ['unit', null, 0],
      [null, null, null],
    ]);
  });

  test('codes of criteria head columns of score matrices alone, and each but one', () => {
    const sheet = sheetOf(snapshotOf({ A: { rows: [['Đơn vị', '1.1', 'TC 1.1', 'Tài liệu kiểm chứng'], ['Sở A', 1, 2]] } }), 'A');
    const read = (kind: SheetMapping['kind']): unknown =>
      readingOf(sheet, mapping({ sheet: 'A', kind })).columns.map(({ holds, repeats }) => [holds, repeats]);
    expect(read('matrix')).toEqual([['unit', null], ['1.1', null], ['1.1', 1], [null, null]]);
    expect(read('summary')).toEqual([['unit', null], [null, null], [null, null], [null, null]]);
    expect(read('ignored')).toEqual([[null, null], [null, null], [null, null], [null, null]]);
  });

  test('an empty sheet has no columns', () => {
    const sheet = sheetOf(snapshotOf({ A: { rows: [] } }), 'A');
    expect(readingOf(sheet, mapping({ sheet: 'A', kind: 'units' }))).toMatchObject({ headRow: 0, columns: [], missing: ['unit'] });
  });

  test.each([
    ['1.1.2.', '1.1.2'],
    [' IV) ', 'IV'],
    ['Sở', null],
    ['', null],
  ])('a code typed as %p is kept as %p', (text, code) => {
    expect(criterionCode(text)).toBe(code);
  });
});

describe('a mapping that is kept', () => {
  const odd = mapping({ kind: 'summary', headRow: 1, columns: { 'nơi nhận': 'unit', 'kết quả cuối': 'index' } });

  test('has the sheet read so, and forgetting has it read as before', () => {
    const told = after(ODD, rememberMapping(ODD, odd));
    expect(report(ODD, 'Sổ tay')).toMatchObject({ kind: 'unknown', mapping: null });
    expect(report(told, 'Sổ tay')).toMatchObject({ kind: 'summary', rows: 2, headRow: 1, mapping: { kind: 'summary' } });
    expect(report(after(told, forgetMapping(told, 'Sổ tay')), 'Sổ tay')).toMatchObject({ kind: 'unknown', mapping: null });
  });

  test('keeps no more than differs from what the sheet says by itself', () => {
    expect(kept(after(ODD, rememberMapping(ODD, odd)))).toEqual([{ ...odd, headRow: null }]);
    const book = snapshotOf(BOOK);
    const seen: SheetMapping = { sheet: 'Điểm ĐTXHH', kind: 'matrix', headRow: 0, source: 'survey', columns: { 'đơn vị': 'unit' } };
    expect(kept(after(book, rememberMapping(book, seen)))).toEqual([]);
    expect(kept(after(book, rememberMapping(book, { ...seen, source: 'self' })))).toEqual([
      { ...seen, headRow: null, source: 'self', columns: {} },
    ]);
  });

  test('keeps a row of headers that would not be found', () => {
    const two = snapshotOf({ A: { rows: [['Đơn vị', 'Tổng điểm'], ['Sở A', 5], ['Đơn vị', 'Tổng điểm'], ['Sở B', 7]] } });
    const lower: SheetMapping = { sheet: 'A', kind: 'summary', headRow: 2, source: null, columns: {} };
    const told = after(two, rememberMapping(two, lower));
    expect(kept(told)).toEqual([lower]);
    expect(report(told, 'A')).toMatchObject({ headRow: 2, rows: 1 });
  });

  test('of a sheet that is gone is for none of several that have its columns', () => {
    const told = after(ODD, rememberMapping(ODD, odd));
    const [sheet] = told.sheets;
    const copies = { ...told, sheets: ['Kết quả', 'Kết quả (2)'].flatMap((name) => (sheet === undefined ? [] : [{ ...sheet, name }])) };
    expect(validate(copies).sheets.map(({ kind, mapping: kept }) => [kind, kept])).toEqual([['unknown', null], ['unknown', null]]);
    expect(validate(copies).findings.map(({ code }) => code)).toContain('mapping.sheetGone');
  });

  test('of a sheet that got a new name is replaced, and forgotten, under both names', () => {
    const told = after(ODD, rememberMapping(ODD, odd));
    const renamed = { ...told, sheets: told.sheets.map((sheet) => ({ ...sheet, name: 'Kết quả' })) };
    expect(report(renamed, 'Kết quả')?.kind).toBe('summary');
    expect(kept(after(renamed, forgetMapping(renamed, 'Kết quả')))).toEqual([]);
    const ignored = after(renamed, rememberMapping(renamed, mapping({ sheet: 'Kết quả', kind: 'ignored' })));
    expect(kept(ignored).map(({ sheet, kind }) => [sheet, kind])).toEqual([['Kết quả', 'ignored']]);
  });

  test('not to read a sheet leaves its settings unread too', () => {
    const settings = snapshotOf({ ...BOOK, 'Thiết lập': { rows: [['Mục', 'Giá trị'], ['Số chữ số thập phân', 'hai']] } });
    const codes = (snapshot: Snapshot): readonly string[] => validate(snapshot).findings.map(({ code }) => code);
    expect(codes(settings)).toContain('settings.badValue');
    const ignored = after(settings, rememberMapping(settings, mapping({ sheet: 'Thiết lập', kind: 'ignored' })));
    expect(codes(ignored)).not.toContain('settings.badValue');
    expect(report(ignored, 'Thiết lập')?.kind).toBe('ignored');
  });

  test('leaves what else is remembered alone', () => {
    const other = mapping({ sheet: 'Khác', kind: 'ignored' });
    const before = after(ODD, rememberMapping({ ...ODD, memory: null }, other));
    const told = after(before, rememberMapping(before, odd));
    expect(kept(told).map(({ sheet }) => sheet)).toEqual(['Khác', 'Sổ tay']);
  });
});
