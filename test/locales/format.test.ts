import { finding } from '../../src/sheets/finding';
import { WorkbookError } from '../../src/workbook/workbook';
import {
  findingMessage,
  findingText,
  notRankedText,
  resultFieldName,
  sheetKindName,
  tieKeyName,
  tieNoteText,
  workbookErrorText,
} from '../../src/locales/format';
import { isLanguage } from '../../src/locales/language';

const above = finding('points.aboveMaximum', 'Điểm', 'C7', {
  value: 2.5,
  maximum: '2.0',
  code: '1.1.1',
  unit: 'Sở Y tế {code}',
});

test('a finding: numbers take the decimal sign, text stands as it is', () => {
  expect(findingText(above, 'vi').what).toBe('Sở Y tế {code} được 2,5 điểm ở mục 1.1.1, vượt điểm tối đa 2.0.');
  expect(findingText(above, 'en').what).toBe(
    'Sở Y tế {code} has 2.5 points for 1.1.1, above the maximum 2.0.',
  );
});

test('a finding as one paragraph has all three sentences in order', () => {
  const { what, why, mend } = findingText(above, 'vi');
  expect(findingMessage(above, 'vi')).toBe(`${what} ${why} ${mend}`);
});

test('codes of sheet kinds and result fields are named', () => {
  const second = finding('sheet.secondOfKind', 'Điểm 2', '', { kind: 'matrix', used: 'Điểm' });
  expect(findingText(second, 'vi').what).toContain('“Bảng điểm”');
  const values = { unit: 'Sở Y tế', field: 'rank', existing: 2, computed: 3 };
  expect(findingText(finding('result.differs', 'KQ', 'F7', values), 'en').what).toBe(
    'Rank of Sở Y tế reads 2; the computed result is 3.',
  );
  const unknown = finding('sheet.secondOfKind', 'X', '', { kind: 'matrix of last year', used: 'Điểm' });
  expect(findingText(unknown, 'vi').what).toContain('“matrix of last year”');
});

test('a finding that lacks a value still makes a sentence', () => {
  expect(findingText({ ...above, values: {} }, 'en').what).toBe('… has … points for …, above the maximum ….');
});

test('reasons for having no rank', () => {
  expect(notRankedText({ reason: 'excluded', text: 'Mới thành lập' }, 'vi')).toBe('Không xếp hạng: Mới thành lập');
  expect(notRankedText({ reason: 'excluded', text: ' ' }, 'en')).toBe('Not ranked, as the list of units says');
  expect(notRankedText({ reason: 'missing', codes: ['1.1', '2.3'] }, 'vi')).toBe('Còn thiếu điểm: 1.1, 2.3');
  expect(notRankedText({ reason: 'noScores' }, 'en')).toBe('No points');
});

test('a long list of missing codes is cut and counted', () => {
  const codes = Array.from({ length: 11 }, (_, index) => `1.${index + 1}`);
  expect(notRankedText({ reason: 'missing', codes }, 'vi')).toBe(
    'Còn thiếu điểm: 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8 và 3 tiêu chí khác',
  );
  expect(notRankedText({ reason: 'missing', codes: codes.slice(0, 8) }, 'vi')).not.toContain('khác');
});

test('ties, shared and broken, have their note', () => {
  const name = 'Sở Tư pháp';
  expect(tieNoteText({ name, tied: [], tieBreaks: [] }, 'vi')).toBe('');
  expect(tieNoteText({ name, tied: ['Sở Y tế', name, 'Sở Nội vụ'], tieBreaks: [] }, 'vi')).toBe(
    'Đồng hạng với Sở Y tế, Sở Nội vụ',
  );
  const broken = { by: { key: 'survey' as const }, from: ['Sở Công Thương'] };
  expect(tieNoteText({ name, tied: [], tieBreaks: [broken] }, 'vi')).toBe(
    'Bằng chỉ số với Sở Công Thương; phân định theo điểm điều tra xã hội học',
  );
  expect(tieNoteText({ name, tied: [name, 'Sở Y tế'], tieBreaks: [broken] }, 'en')).toBe(
    'Tied with Sở Y tế. Same index as Sở Công Thương; told apart by survey points',
  );
});

test('of many that are tied, eight are named and the others counted, wherever the unit stands among them', () => {
  const tied = Array.from({ length: 11 }, (_, at) => `Phường ${at + 1}`);
  const note = (name: string): string => tieNoteText({ name, tied, tieBreaks: [] }, 'vi');
  expect(note('Phường 3')).toBe(
    'Đồng hạng với Phường 1, Phường 2, Phường 4, Phường 5, Phường 6, Phường 7, Phường 8, Phường 9 và 2 đơn vị khác',
  );
  expect(note('Phường 11')).toBe(
    'Đồng hạng với Phường 1, Phường 2, Phường 3, Phường 4, Phường 5, Phường 6, Phường 7, Phường 8 và 2 đơn vị khác',
  );
  const nine = tied.slice(0, 9);
  expect(tieNoteText({ name: 'Phường 9', tied: nine, tieBreaks: [] }, 'vi')).not.toContain('khác');
});

test('names', () => {
  expect(tieKeyName({ key: 'code', code: '1.2' }, 'vi')).toBe('điểm tiêu chí 1.2');
  expect(resultFieldName('rank', 'vi')).toBe('Xếp hạng');
  expect(sheetKindName('summary', 'en')).toBe('Summary table');
  expect([isLanguage('vi'), isLanguage('fr'), isLanguage(null)]).toEqual([true, false, false]);
});

test('workbook errors name the place and what to do', () => {
  const error = new WorkbookError('sheetProtected', { sheet: 'Tổng hợp', address: 'F7' });
  expect(workbookErrorText(error, 'vi')).toBe(
    'Trang tính “Tổng hợp” đang được bảo vệ nên không ghi được vào F7. ' +
      'Vui lòng bỏ bảo vệ trang tính (Review › Unprotect Sheet) rồi thực hiện lại.',
  );
  expect(workbookErrorText(new WorkbookError('hostTooOld', { needed: 1.14 }), 'vi')).toContain('cần 1,14');
  expect(workbookErrorText(new WorkbookError('damaged'), 'en')).toContain('in part …');
});
