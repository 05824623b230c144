import { commitmentReason } from '../../../src/locales/commitment-text';
import type { CellValue } from '../../../src/workbook/snapshot';
import type { SheetDraft } from '../../support/snapshot-of';
import { codes, compare, told } from './compare';

describe('lists of ranks and reorganised units', () => {
  const LIST: SheetDraft = {
    rows: [
      ['STT', 'Đơn vị', 'Xếp hạng năm 2022', 'Xếp hạng năm 2023'],
      [1, 'Rạch Dừa', 40, 32],
      [2, 'Phường 01', 12, 12],
      [3, 'Xã Lớn', 50, null],
      [4, 'Xã Mới A', null, 45],
      [5, 'Xã Mới B', null, 60],
      [6, 'Phường 2', '-', 7],
      [7, 'Phường Gộp', null, 10],
      [8, 'Xã Đổi Tên', null, 8],
      [9, 'Xã Tên Cũ', 20, null],
      [10, 'Xã Không Rõ', null, 70],
      [11, 'Xã Đầu', 30, null],
      [12, 'Xã Cuối', null, 21],
      [13, 'Xã Ghép Mới', null, 22],
      [14, 'Xã Gốc 1', 33, null],
    ],
  };
  const LINEAGE: SheetDraft = {
    rows: [
      ['Đơn vị cũ', 'Đơn vị mới'],
      ['Xã Lớn', 'Xã Mới A, Xã Mới B'],
      ['Phường 7; Phường 8', 'Phường Gộp'],
      ['Xã Tên Cũ', 'Xã Đổi Tên'],
      ['-', 'Phường 2'],
      ['Xã Hết', '-'],
      ['Xã Dở', null],
      ['Xã Đầu', 'Xã Giữa'],
      ['Xã Giữa', 'Xã Cuối'],
      ['Xã Gốc 1', 'Xã Ghép'],
      ['Xã Gốc 2', 'Xã Ghép'],
      ['Xã Ghép', 'Xã Ghép Mới'],
      ['Xã Vòng 1', 'Xã Vòng 2'],
      ['Xã Vòng 2', 'Xã Vòng 1'],
    ],
  };
  const more = { 'Xếp hạng cấp xã': LIST, 'Sắp xếp': LINEAGE };
  const up = (unit: string, places = 8): CellValue[] => [unit, 'x', 'Tăng hạng', places];

  test('ranks are counted in the wider list where the unit, or others of its group, stand in it', () => {
    const read = compare([up('Phường Rạch Dừa'), up('Phòng Kinh tế', 0), up('Phường 1', 1)], more);
    expect(read.results.map((one) => [one.unit, one.list, one.verdict])).toEqual([
      ['Phường Rạch Dừa', 'Xếp hạng cấp xã', 'met'],
      ['Phòng Kinh tế', '', 'noData'],
      ['Phường 1', 'Xếp hạng cấp xã', 'notMet'],
    ]);
    expect(read.results[0]?.cells).toEqual(['Cam kết!D2', 'Xếp hạng cấp xã!D2', 'Xếp hạng cấp xã!C2']);
    const left = { 'Xếp hạng cấp xã': { rows: LIST.rows.slice(0, 2) } };
    expect(compare([up('Phường 1')], left).results.map((one) => one.reason)).toEqual([{ code: 'notInList', values: { unit: 'Phường 1', list: 'Xếp hạng cấp xã' } }]);
  });

  test('units of the group that are not ranked yet are counted where ranks in it are compared', () => {
    const within = (unit: string): CellValue[] => [unit, 'x', 'Trong tốp', 1];
    const read = compare([within('Phòng Kinh tế'), ['Phòng Kinh tế', 'y', 'Chỉ số', 80], within('Phòng Nội vụ'), within('Phường 1')]);
    expect(read.results.map(({ waiting }) => waiting)).toEqual([1, 0, 0, 0]);
    expect(read.results.slice(0, 1).map((one) => commitmentReason(one, 'vi'))).toEqual([
      'Hạng 1, cam kết trong tốp 1. Tính trong nhóm của đơn vị. Tạm tính: 1 đơn vị cùng nhóm chưa được xếp hạng.',
    ]);
  });

  test('the list may be chosen', () => {
    expect(compare([up('Phường 1', 1)], more, '').results.map(({ list, verdict }) => [list, verdict])).toEqual([['', 'exceeded']]);
    expect(compare([up('Phường 1', 1)], more, 'Xếp hạng cấp xã').results.map(({ list, verdict }) => [list, verdict])).toEqual([['Xếp hạng cấp xã', 'notMet']]);
    expect(told(compare([up('Phường 1', 1)], more, 'Không có'))).toEqual([['Phường 1', 'noData', null, null, null, 'listGone']]);
    expect(told(compare([up('Phường 1', 1)], { ...more, 'Xếp hạng khác': LIST }))).toEqual([['Phường 1', 'noData', null, null, null, 'noListChosen']]);
  });

  test.each<[string, string, unknown[]]>([
    ['split, for the new unit: its predecessor’s rank', 'Xã Mới A', ['notMet', 8, 5, -3, 'ranks']],
    ['split, signed by the old unit', 'Xã Lớn', ['council', null, null, null, 'severalSuccessors']],
    ['merged', 'Phường Gộp', ['council', null, null, null, 'severalPredecessors']],
    ['merged, signed by an old unit', 'Phường 7', ['council', null, null, null, 'severalPredecessors']],
    ['renamed, under its new name', 'Xã Đổi Tên', ['exceeded', 8, 12, 4, 'ranks']],
    ['renamed, signed under its old name', 'Xã Tên Cũ', ['exceeded', 8, 12, 4, 'ranks']],
    ['renamed twice, under its new name', 'Xã Cuối', ['exceeded', 8, 9, 1, 'ranks']],
    ['renamed twice, signed under its first name', 'Xã Đầu', ['exceeded', 8, 9, 1, 'ranks']],
    ['renamed twice, signed under its second name', 'Xã Giữa', ['exceeded', 8, 9, 1, 'ranks']],
    ['merged and then renamed', 'Xã Ghép Mới', ['council', null, null, null, 'severalPredecessors']],
    ['merged and then renamed, signed by an old unit', 'Xã Gốc 1', ['council', null, null, null, 'severalPredecessors']],
    ['in a circle', 'Xã Vòng 1', ['noData', null, null, null, 'noPrevious']],
    ['made of none', 'Phường 2', ['notApplicable', null, null, null, 'noPredecessor']],
    ['ended', 'Xã Hết', ['notApplicable', null, null, null, 'noSuccessor']],
    ['nothing known of the year before', 'Xã Không Rõ', ['noData', null, null, null, 'noPrevious']],
  ])('%s', (_, unit, expected) => {
    expect(told(compare([up(unit)], more))).toEqual([[unit, ...expected]]);
  });

  test('a result says which unit it is now', () => {
    expect(compare([up('Xã Tên Cũ'), up('Xã Đổi Tên')], more).results.map(({ unit, now }) => [unit, now])).toEqual([['Xã Tên Cũ', 'Xã Đổi Tên'], ['Xã Đổi Tên', null]]);
  });

  test('ties share their rank; ranks that are none, and rows that say half, are reported', () => {
    const rows = [['Đơn vị', 'Xếp hạng năm trước', 'Xếp hạng năm nay'], ['Phường 1', 10, 5], ['Phường 2', 10, 5], ['Phường Rạch Dừa', 2.5, 0], ['phường  01', 1, 1]];
    const read = compare([up('Phường 1', 5), up('Phường 2', 5), up('Rạch Dừa', 1)], { 'Thứ hạng': { rows }, 'Sắp xếp': LINEAGE });
    expect(told(read).map(([, verdict]) => verdict)).toEqual(['met', 'notApplicable', 'noData'].map((verdict, at) => (at === 1 ? 'met' : verdict)));
    expect(codes(read)).toEqual(expect.arrayContaining([['ranks.notWhole', 'B4'], ['ranks.notWhole', 'C4'], ['unit.duplicate', 'A5'], ['lineage.incomplete', 'B7']]));
  });
});
