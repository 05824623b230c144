import { readBook } from '../../src/sheets/book';
import { DEFAULT_SETTINGS } from '../../src/sheets/settings-sheet';
import type { CellValue } from '../../src/workbook/snapshot';
import { snapshotOf, type SheetDraft } from '../support/snapshot-of';

function read(rows: readonly (readonly CellValue[])[], draft: Partial<SheetDraft> = {}) {
  const { settings, report } = readBook(snapshotOf({ 'Thiết lập': { rows, ...draft } }));
  const codes = report.findings.map(({ code, address }) => `${code} ${address}`).filter((code) => !code.startsWith('sheet.'));
  return { settings, codes };
}

describe('settings', () => {
  test('defaults where the workbook is silent: 2 decimals, half up, 1-1-3, rounded index, no bands', () => {
    expect(read([]).settings).toEqual(DEFAULT_SETTINGS);
    expect(DEFAULT_SETTINGS).toMatchObject({ decimals: 2, rounding: 'halfUp', ties: 'competition', rankBy: 'rounded', bands: [] });
  });

  test('every item, with bands beside them', () => {
    const { settings, codes } = read([
      ['THIẾT LẬP'],
      ['Mục', 'Giá trị', null, 'Nhóm', 'Xếp loại', 'Từ (%)'],
      ['Tên bộ tiêu chí', 'Bộ A', null, null, 'Tốt', 80],
      ['Số quyết định', '1/QĐ', null, null, 'Khá', '65,5'],
      ['Năm', 2026, null, 'Xã', 'Tốt', 75],
      ['Thang điểm', 50],
      ['Số chữ số thập phân', 3],
      ['Cách làm tròn', 'Cắt bỏ'],
      ['Cách xếp đồng hạng', '1-1-2'],
      ['Tiêu chí phụ', 'Điểm ĐTXHH; Tiêu chí 1.2; Lĩnh vực III; Xếp hạng năm trước; Chỉ số chưa làm tròn'],
      ['Xếp hạng theo', 'Chỉ số chưa làm tròn'],
      ['Bước điểm', '0,25'],
    ]);
    expect(codes).toEqual(['number.asText F4']);
    expect(settings).toEqual({
      criteriaSet: 'Bộ A',
      decision: '1/QĐ',
      year: '2026',
      scale: 50e9,
      step: 0.25e9,
      decimals: 3,
      rounding: 'truncate',
      ties: 'dense',
      tieKeys: [{ key: 'survey' }, { key: 'code', code: '1.2' }, { key: 'code', code: 'III' }, { key: 'previousRank' }, { key: 'exactIndex' }],
      rankBy: 'exact',
      bands: [
        { group: '', name: 'Tốt', from: 80e9 },
        { group: '', name: 'Khá', from: 65.5e9 },
        { group: 'Xã', name: 'Tốt', from: 75e9 },
      ],
    });
  });

  test('what is not understood is reported and the default stands', () => {
    const { settings, codes } = read([['Mục', 'Giá trị'], ['Số chữ số thập phân', 'hai'], ['Xếp hạng theo', 'Điểm'], ['Người lập', 'X'], ['Thang điểm', 0]]);
    expect(codes).toEqual(['settings.badValue B2', 'settings.badValue B3', 'settings.unknownItem A4', 'settings.badValue B5']);
    expect(settings).toEqual(DEFAULT_SETTINGS);
  });

  test('1-1-2 that Excel took for a date is read, and told of', () => {
    const { settings, codes } = read([['Mục', 'Giá trị'], ['Cách xếp đồng hạng', 37257]], { formats: { B2: 'd/m/yyyy' } });
    expect(settings.ties).toBe('dense');
    expect(codes).toEqual(['settings.dateMade B2']);
  });

  test('a band without a bound that can be read is reported', () => {
    expect(read([['Xếp loại', 'Từ (%)'], ['Tốt', '80-90'], ['Khá', 0.7]], { formats: { B3: '0%' } })).toMatchObject({
      codes: ['number.unreadable B2'],
      settings: { bands: [{ name: 'Khá', from: 70e9 }] },
    });
  });
});
