import { tabName } from '../../src/sheets/form-sheet';
import { found, put, type Draft } from './rules/clean-book';
import { cleanForms } from './rules/clean-forms';

const UNITS = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế'];

/** The clean forms with other tabs and another first and second row. */
function forms(tab: (unit: string, at: number) => string, above: (unit: string) => readonly [string, string | null]): Draft {
  const draft = cleanForms();
  return Object.fromEntries(Object.entries(draft).map(([name, sheet]) => {
    const at = UNITS.indexOf(name);
    if (at === -1) return [name, sheet];
    const [title, second] = above(name);
    sheet.rows.splice(0, 2, [title], [second]);
    return [tab(name, at + 1), sheet];
  }));
}

test.each([
  ['Sở A (2)', 'Sở A'],
  ['01. Sở A', 'Sở A'],
  ['2_Sở A', 'Sở A'],
  ['Phiếu 3 - Sở A', 'Sở A'],
  ['Phường 2', 'Phường 2'],
  ['12', '12'],
  ['Biểu 4', 'Biểu 4'],
])('the name on a tab: %s', (tab, name) => expect(tabName(tab)).toBe(name));

describe('forms that say whose they are', () => {
  test('on numbered tabs alone', () => {
    expect(found(forms((unit, at) => `${at}. ${unit}`, () => ['PHIẾU TỰ CHẤM ĐIỂM', null]))).toEqual([]);
  });

  test('where the issuing body stands', () => {
    expect(found(forms((_, at) => `Biểu ${at}`, (unit) => [unit.toUpperCase(), 'PHIẾU TỰ CHẤM ĐIỂM']))).toEqual([]);
  });

  test('in the title', () => {
    expect(found(forms((_, at) => `Biểu ${at}`, (unit) => [`PHIẾU TỰ CHẤM ĐIỂM CỦA ${unit.toUpperCase()}`, null]))).toEqual([]);
  });
});

test('the body that issued all forms is none of their units', () => {
  const draft = forms((_, at) => `Biểu ${at}`, () => ['SỞ NỘI VỤ', 'PHIẾU TỰ CHẤM ĐIỂM']);
  expect(found(draft)).toEqual(['unit.unknown Biểu 1!A1', 'unit.unknown Biểu 2!A1', 'unit.unknown Biểu 3!A1']);
  put(draft, 'Biểu 1!A2', 'Đơn vị: Sở Nội vụ');
  put(draft, 'Biểu 2!A2', 'Đơn vị: Sở Tài chính');
  expect(found(draft)).toEqual(['unit.unknown Biểu 3!A1']);
});
