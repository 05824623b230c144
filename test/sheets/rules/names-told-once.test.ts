import { textOf } from '../../../src/sheets/cell';
import { without } from '../../cases/findings/finding-case';
import { officeSummary } from '../../support/office-summary';
import type { CellValue } from '../../../src/workbook/snapshot';
import { cleanBook, found, foundAfter, put, type Draft } from './clean-book';
import { cleanForms } from './clean-forms';

describe('a name in a table of points that means no unit, or another one', () => {
  test('misspelt: the unit that lacks its row for that reason is not told as well', () => {
    expect(foundAfter({ 'Điểm ĐTXHH!A3': 'Sở Tài chinhs' })).toEqual(['unit.unknown Điểm ĐTXHH!A3']);
    expect(foundAfter({ 'Điểm tự chấm!A3': 'Sở Tài chinhs' })).toEqual(['unit.unknown Điểm tự chấm!A3']);
  });

  test('that of another unit', () => {
    expect(foundAfter({ 'Điểm thẩm định!A3': 'Sở Nội vụ' })).toEqual(['unit.duplicate Điểm thẩm định!A3']);
  });

  test('units that lack their rows for another reason are told', () => {
    const rows: CellValue[][] = [['Đơn vị', '1.3', '2.9'], ['Sở Nội vụ', 10.5, 3.1], ['Sở Tài chinhs', 10.75, 3.1], ['Phường 2', 11, 3.1]];
    expect(found({ ...cleanBook(), 'Điểm ĐTXHH': { rows } })).toEqual([
      'unit.sourceMissing Đơn vị!B3', 'unit.sourceMissing Đơn vị!B5', 'unit.unknown Điểm ĐTXHH!A3',
    ]);
  });

  test('in the only table of points', () => {
    const { 'Điểm ĐTXHH': survey, 'Điểm tự chấm': self, 'Điểm thẩm định': points, ...others } = cleanBook();
    if (survey === undefined || self === undefined || points === undefined) throw new Error('no sheet');
    const book = { ...others, Điểm: { rows: points.rows.map((row, at) => [...row, ...(survey.rows[at]?.slice(1) ?? [])]) } };
    expect(found(book)).toEqual([]);
    put(book, 'Điểm!A3', 'Sở Tài chinhs');
    expect(found(book)).toEqual(['unit.unknown Điểm!A3']);
  });
});

describe('a form of no unit, or of another one', () => {
  function renamed(inside: string, tab: string): Draft {
    const { 'Sở Y tế': form, ...others } = cleanForms();
    if (form === undefined) throw new Error('no form');
    const book = { ...others, [tab]: form };
    put(book, `${tab}!A2`, `Đơn vị: ${inside}`);
    return book;
  }

  test('misspelt inside, with a tab that says nothing', () => {
    expect(found(renamed('Sở Y té', 'Phiếu 3'))).toEqual(['unit.unknown Phiếu 3!A2']);
  });

  test('misspelt inside only', () => {
    expect(found(renamed('Sở Y té', 'Sở Y tế'))).toEqual(['form.nameDiffers Sở Y tế!A2']);
  });

  test('copied from another and left with its name, before the other one', () => {
    const { 'Sở Nội vụ': first, 'Sở Tài chính': second, 'Sở Y tế': third, ...others } = cleanForms();
    if (first === undefined || second === undefined || third === undefined) throw new Error('no form');
    const book = { 'Sở Nội vụ': first, 'Sở Tài chính': second, 'Sở Y tế': third, ...others };
    put(book, 'Sở Nội vụ!A2', 'Đơn vị: Sở Y tế');
    expect(found(book)).toEqual(['form.nameDiffers Sở Nội vụ!A2']);
  });

  test('a unit without a form is told beside a form of no unit, where more units lack theirs', () => {
    const book = renamed('Sở Y té', 'Phiếu 3');
    expect(found(without(() => book, 'Sở Tài chính'))).toEqual(['unit.withoutForm Đơn vị!B3', 'unit.withoutForm Đơn vị!B4', 'unit.unknown Phiếu 3!A2']);
  });
});

describe('forms and a summary without a list of units', () => {
  /** A form of each unit of the summary, whose points they have. */
  function book(): Draft {
    const summary = officeSummary({}, { pasted: true });
    const units = summary.rows.filter((row) => typeof row[2] === 'number');
    const form = ([, unit, appraisal, survey]: readonly CellValue[]): CellValue[][] => [
      ['PHIẾU CHẤM ĐIỂM'],
      [`Tên đơn vị: ${textOf(unit ?? null)}`],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Thẩm định', 'Điều tra XHH'],
      ['1', 'Kết quả cải cách', 65, appraisal ?? null],
      ['2', 'Tác động của cải cách', 35, null, survey ?? null],
    ];
    const forms = Object.fromEntries(units.map((row) => [textOf(row[1] ?? null), { rows: form(row) }]));
    return { 'Tổng hợp': { ...summary, rows: summary.rows.map((row) => [...row]) }, ...forms };
  }

  test('in order', () => {
    expect(found(book())).toEqual([]);
  });

  test('a form with a misspelt name is told there, and not in the summary', () => {
    const { 'Sở Y tế': form, ...others } = book();
    const draft = { ...others, 'Phiếu 3': form ?? { rows: [] } };
    put(draft, 'Phiếu 3!A2', 'Tên đơn vị: Sở Y té');
    expect(found(draft)).toEqual(['unit.unknown Phiếu 3!A2']);
  });

  test('a unit of the summary without a form', () => {
    expect(found(without(book, 'Sở Y tế'))).toEqual(['unit.withoutForm Tổng hợp!B8']);
  });

  test('forms of units that are in no summary are read as before', () => {
    const draft = book();
    draft['Tổng hợp']?.rows.splice(9);
    expect(found(draft).filter((line) => line.startsWith('unit.unknown'))).toEqual([]);
  });
});
