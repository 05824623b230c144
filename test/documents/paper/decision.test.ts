import { decision } from '../../../src/documents/paper/decision';
import { data, groups } from '../data';
import { lines, withTexts } from './said';

test('quyết định: a ranking annexed for each group, band counts last', () => {
  const paper = decision(data);
  expect(lines(paper.blocks).slice(0, 6)).toEqual([
    'QUYẾT ĐỊNH',
    'Về việc công bố Chỉ số cải cách hành chính năm 2017 của các cơ quan, đơn vị',
    'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
    'Căn cứ Kế hoạch cải cách hành chính năm 2017 của Ủy ban nhân dân tỉnh.',
    'QUYẾT ĐỊNH:',
  ]);
  expect(lines(paper.blocks)[6]).toBe(
    'Điều 1. Công bố Chỉ số cải cách hành chính năm 2017 của 12 cơ quan, đơn vị thuộc 3 nhóm (chi tiết tại Phụ lục I, Phụ lục II, Phụ lục III, Phụ lục IV kèm theo).',
  );
  expect(lines(paper.blocks).at(-1)).toMatch(/Quyết định này\.\/\.$/);
  expect(paper.annexes.map(({ title }) => title)).toEqual([
    'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2017 - SỞ, BAN, NGÀNH',
    'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2017 - CƠ QUAN TRUNG ƯƠNG ĐÓNG TRÊN ĐỊA BÀN TỈNH',
    'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2017 - ỦY BAN NHÂN DÂN CÁC HUYỆN, THÀNH PHỐ',
    'TỔNG HỢP KẾT QUẢ XẾP LOẠI NĂM 2017',
  ]);
  expect(lines(paper.annexes[0]?.blocks ?? [])).toEqual([
    'Xếp hạng | Cơ quan, đơn vị | Điểm tối đa | Tổng điểm | Chỉ số (%) | Xếp loại | Ghi chú',
    '1 | Sở Công Thương | 100 | 76,50 | 76,50 | Tốt | ',
    '2 | Sở Nội vụ | 100 | 75,25 | 75,25 | Tốt | ',
    '3 | Sở Tài chính | 100 | 74,00 | 74,00 | Khá | Đồng hạng với Sở Tư pháp',
    '3 | Sở Tư pháp | 100 | 74,00 | 74,00 | Khá | Đồng hạng với Sở Tài chính',
    '5 | Sở Xây dựng | 100 | 71,50 | 71,50 | Khá | ',
    '6 | Sở Ngoại vụ | 100 | 59,00 | 59,00 | Trung bình | ',
  ]);
  expect(lines(paper.annexes[3]?.blocks ?? [])).toEqual([
    'Nhóm | Số đơn vị xếp hạng | Tốt | Khá | Trung bình',
    'Sở, ban, ngành | 6 | 2 (33,33%) | 3 (50%) | 1 (16,67%)',
    'Cơ quan Trung ương đóng trên địa bàn tỉnh | 3 | 1 (33,33%) | 2 (66,67%) | 0 (0%)',
    'Ủy ban nhân dân các huyện, thành phố | 3 | 0 (0%) | 3 (100%) | 0 (0%)',
    'Tổng cộng | 12 | 3 (25%) | 8 (66,67%) | 1 (8,33%)',
    'Tỷ lệ tính trên số đơn vị được xếp hạng của nhóm, làm tròn đến hai chữ số thập phân nên tổng có thể chênh lệch so với 100%.',
  ]);
});

test('quyết định: one group without bands has one annex without number; unranked units keep their reason', () => {
  const [first] = groups;
  if (first === undefined) throw new RangeError();
  const unranked = { ...first.units[0], name: 'Thanh tra tỉnh', rank: null, index: null, points: null, band: null, maximum: null, note: 'Còn thiếu điểm: 1.1' };
  const paper = decision({ ...data, groups: [{ group: '', bands: [], units: [...first.units.map((unit) => ({ ...unit, band: null })), { ...first.units[0], ...unranked, appraisal: null, survey: null }] }] });
  expect(paper.annexes.map(({ label, title }) => [label, title])).toEqual([['Phụ lục', 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2017']]);
  expect(lines(paper.annexes[0]?.blocks ?? []).at(-1)).toBe('- | Thanh tra tỉnh |  |  |  | Còn thiếu điểm: 1.1');
  expect(lines(paper.blocks)[6]).toContain('của 6 cơ quan, đơn vị (chi tiết tại Phụ lục kèm theo)');
});

test('quyết định: the user’s own articles', () => {
  const paper = decision(withTexts('decision', { body: ['Điều 1. Công bố kết quả.', 'Điều 2: Có hiệu lực từ ngày ký.'] }));
  expect(paper.blocks.slice(4)).toEqual([
    { block: 'paragraph', runs: [{ text: 'Điều 1. ', bold: true }, { text: 'Công bố kết quả.' }] },
    { block: 'paragraph', runs: [{ text: 'Điều 2: ', bold: true }, { text: 'Có hiệu lực từ ngày ký./.' }] },
  ]);
});
