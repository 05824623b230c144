import type { CellValue } from '../../../src/workbook/snapshot';
import { cleanBook, found, foundAfter, put, type Draft } from './clean-book';
import { cleanForms } from './clean-forms';

function without(book: Draft, ...sheets: readonly string[]): Draft {
  return Object.fromEntries(Object.entries(book).filter(([name]) => !sheets.includes(name)));
}

function withoutRow(book: Draft, sheet: string, row: number): Draft {
  book[sheet]?.rows.splice(row - 1, 1);
  return book;
}

test('there is nothing to find in the clean forms', () => expect(found(cleanForms())).toEqual([]));

describe('points of a matrix', () => {
  test.each<readonly [string, Readonly<Record<string, CellValue>>, string[]]>([
    ['a blank cell', { 'Điểm thẩm định!D2': null }, ['points.missing Điểm thẩm định!D2']],
    ['a cell with a space', { 'Điểm thẩm định!D2': ' ' }, ['points.missing Điểm thẩm định!D2']],
    ['one of two surveyed components', { 'Điểm ĐTXHH!B3': null }, ['points.missing Điểm ĐTXHH!B3']],
    ['all surveyed components', { 'Điểm ĐTXHH!B3': null, 'Điểm ĐTXHH!C3': null }, ['unit.sourceMissing Điểm ĐTXHH!B3:C3']],
    ['a survey that does not apply', { 'Điểm ĐTXHH!B3': '-', 'Điểm ĐTXHH!C3': '-' }, []],
    ['a survey that cannot be read', { 'Điểm ĐTXHH!B3': '?', 'Điểm ĐTXHH!C3': null }, ['points.missing Điểm ĐTXHH!C3', 'number.unreadable Điểm ĐTXHH!B3']],
    ['one self-score', { 'Điểm tự chấm!D2': null }, []],
  ])('%s', (_, changes, expected) => expect([...foundAfter(changes)].sort()).toEqual([...expected].sort()));

  test('no row in the survey', () => {
    expect(found(withoutRow(cleanBook(), 'Điểm ĐTXHH', 3))).toEqual(['unit.sourceMissing Đơn vị!B3']);
  });

  test('no row in the appraisal', () => {
    expect(found(withoutRow(cleanBook(), 'Điểm thẩm định', 3))).toEqual(['unit.sourceMissing Đơn vị!B3']);
  });

  test('no row among the self-scores', () => {
    expect(found(withoutRow(cleanBook(), 'Điểm tự chấm', 3))).toEqual(['unit.withoutSelf Đơn vị!B3']);
  });

  test('no row anywhere', () => {
    const book = cleanBook();
    for (const sheet of ['Điểm ĐTXHH', 'Điểm thẩm định', 'Điểm tự chấm']) withoutRow(book, sheet, 3);
    expect(found(book)).toEqual(['unit.withoutScores Đơn vị!B3']);
    put(book, 'Đơn vị!D3', 'Mới thành lập');
    expect(found(book)).toEqual([]);
  });

  test('no column for a component', () => {
    const book = cleanBook();
    for (const sheet of ['Điểm thẩm định', 'Điểm tự chấm']) put(book, `${sheet}!E1`, null);
    expect(found(book)).toEqual(['component.withoutScores Tiêu chí!C9']);
  });

  test('no group', () => expect(foundAfter({ 'Đơn vị!C3': null })).toEqual(['unit.withoutGroup Đơn vị!B3']));
});

describe('forms', () => {
  test.each<readonly [string, Readonly<Record<string, CellValue>>, string[]]>([
    ['points without evidence', { 'Sở Y tế!F8': null }, ['evidence.missing Sở Y tế!F8']],
    ['evidence beside the criterion above', { 'Sở Y tế!F8': null, 'Sở Y tế!F6': 'Kế hoạch 12/KH' }, []],
    ['no points without evidence', { 'Sở Nội vụ!F9': null }, []],
    ['no evidence at all', { 'Sở Y tế!F7': null, 'Sở Y tế!F8': null, 'Sở Y tế!F9': null, 'Sở Y tế!F12': null }, ['form.withoutEvidence Sở Y tế!F4']],
    ['less than the maximum without explanation', { 'Sở Y tế!G8': null }, ['explanation.missing Sở Y tế!G8']],
    ['explained beside the area', { 'Sở Y tế!G8': null, 'Sở Y tế!G5': 'Thiếu nhân lực' }, []],
    ['no explanation at all', { 'Sở Y tế!G8': null, 'Sở Y tế!G9': null, 'Sở Y tế!G12': null }, ['form.withoutExplanation Sở Y tế!G4']],
    ['full points without explanation', { 'Sở Y tế!G7': null }, []],
    ['a blank score', { 'Sở Y tế!E8': null }, ['points.missing Sở Y tế!E8']],
    ['no survey', { 'Điểm ĐTXHH!B4': null }, ['points.missing Điểm ĐTXHH!B4']],
    ['another maximum', { 'Sở Y tế!C8': 16 }, ['form.maximumDiffers Sở Y tế!C8']],
    ['no row for a component', { 'Sở Y tế!A8': null, 'Sở Y tế!B8': null }, ['form.rowMissing Sở Y tế!']],
    ['a number twice', { 'Sở Y tế!A9': '1.2' }, ['criteria.duplicateCode Sở Y tế!A9']],
    ['an unreadable number', { 'Sở Y tế!A9': '1.O3' }, ['criteria.numberUnreadable Sở Y tế!A9']],
    ['an odd number', { 'Sở Y tế!A9': '1,3' }, ['criteria.oddNumber Sở Y tế!A9']],
    ['the appraisal above the self-score', { 'Sở Y tế!E8': 14 }, ['points.aboveSelf Sở Y tế!E8']],
  ])('%s', (_, changes, expected) => expect(foundAfter(changes, cleanForms())).toEqual(expected));

  test('a unit without its form', () => {
    expect(found(without(cleanForms(), 'Sở Y tế'))).toEqual(['unit.withoutForm Đơn vị!B4']);
    expect(found(without(cleanForms(), 'Sở Y tế', 'Điểm ĐTXHH'))).toEqual(['component.withoutScores Tiêu chí!C7', 'unit.withoutForm Đơn vị!B4']);
  });

  test('a unit of a group that hands in no forms lacks points, not a form', () => {
    const book = without(cleanForms(), 'Sở Y tế');
    put(book, 'Đơn vị!B4', 'Xã Bình An');
    put(book, 'Đơn vị!C4', 'Xã');
    put(book, 'Điểm ĐTXHH!A4', 'Xã Bình An');
    expect(found(book)).toEqual(['unit.sourceMissing Đơn vị!B4']);
  });

  test('a form of a unit that is not listed', () => {
    const book = withoutRow(withoutRow(cleanForms(), 'Đơn vị', 4), 'Điểm ĐTXHH', 4);
    expect(found(book)).toEqual(['unit.unknown Sở Y tế!A2']);
  });
});
