import { unitResult } from '../../../src/documents/paper/unit-result';
import { card, data, unit } from '../data';
import { lines } from './said';

test('phiếu kết quả: a unit’s result', () => {
  const paper = unitResult(data, card);
  expect(paper.title).toBe('Chấm điểm, xếp hạng cải cách hành chính năm 2017 - Sở Nội vụ');
  expect(paper.letterhead.number).toBe('');
  expect(lines(paper.blocks)).toEqual([
    'PHIẾU KẾT QUẢ',
    'Chấm điểm, xếp hạng cải cách hành chính năm 2017',
    'Đơn vị: Sở Nội vụ',
    'Nhóm: Sở, ban, ngành',
    'Chỉ số cải cách hành chính: 75,25% (tổng điểm 75,25 trên điểm tối đa 100)',
    'Xếp hạng: 2/6 đơn vị được xếp hạng trong nhóm; năm trước: 5 (tăng 3 bậc)',
    'Xếp loại: Tốt',
    'Kết quả theo lĩnh vực:',
    'STT | Lĩnh vực | Điểm tối đa | Điểm đạt được | Chỉ số (%)',
    '1 | Chỉ đạo, điều hành | 9 | 8,25 | 91,67',
    '2 | Cải cách thể chế | 0 | - | Không áp dụng',
    ' | Tổng cộng | 100 | 75,25 | 75,25',
    'Kết quả thực hiện cam kết:',
    'STT | Nội dung cam kết | Kết quả',
    '1 | Tăng 3 bậc xếp hạng | Đạt',
  ]);
});

test.each([
  [2, '2/6 đơn vị được xếp hạng trong nhóm; năm trước: 2 (giữ nguyên)'],
  [1, '2/6 đơn vị được xếp hạng trong nhóm; năm trước: 1 (giảm 1 bậc)'],
  [null, '2/6 đơn vị được xếp hạng trong nhóm'],
])('phiếu kết quả: rank after %s', (previousRank, rank) => {
  expect(lines(unitResult(data, { ...card, previousRank }).blocks)).toContain(`Xếp hạng: ${rank}`);
});

test('phiếu kết quả: no groups, an index alone, no rank', () => {
  const alone = { ...unit, points: null, maximum: null };
  expect(lines(unitResult(data, { ...card, group: '', unit: alone, areas: [], commitments: [], previousRank: null }).blocks).slice(2)).toEqual([
    'Đơn vị: Sở Nội vụ',
    'Chỉ số cải cách hành chính: 75,25%',
    'Xếp hạng: 2/6',
    'Xếp loại: Tốt',
  ]);
  const unranked = { ...unit, rank: null, index: null, band: null, note: 'Chưa có điểm' };
  expect(lines(unitResult(data, { ...card, unit: unranked, areas: [], commitments: [] }).blocks).slice(3)).toEqual([
    'Nhóm: Sở, ban, ngành',
    'Xếp hạng: không xếp hạng',
    'Ghi chú: Chưa có điểm',
  ]);
});
