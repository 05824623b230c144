import { isFigure, type Figure } from '../../../src/scoring/judgement';
import { dayIso } from '../../../src/sheets/day';
import type { Reading } from '../../../src/sheets/commitments/reading';
import { readCommitmentText } from '../../../src/sheets/commitments/text';

const shown = (figure: Figure): number | string => (isFigure(figure) ? figure / 1e9 : figure.code);

function told({ kind, of, target, from, criteria, exceptions }: Reading): unknown[] {
  const aim = kind === 'byDate' && isFigure(target) ? dayIso(target) : target === from || shown(target) === shown(from) ? shown(target) : [shown(from), shown(target)];
  return [
    kind,
    ...(aim === 'noTarget' ? [] : [aim]),
    ...(of === 'target' ? ['of the target'] : []),
    ...(criteria.length > 0 ? [criteria.join(' ')] : []),
    ...exceptions.map((one) => `${one.unit} ${one.target / 1e9}`),
  ];
}
const read = (text: string): unknown[][] => readCommitmentText(text).map(({ units, reading }) => [units, ...told(reading)]);

test('the commitments of Vũng Tàu’s wards, as they were published', () => {
  const published =
    'Các phường phấn đấu tăng hạng cao trong năm như: Phường 02 cam kết tăng 32 bậc; Phường Thắng Tam cam kết tăng 16 bậc; ' +
    'Phường 7 và xã Long Sơn cam kết tăng 10 bậc; Phường 10 và Rạch Dừa cam kết tăng 8 bậc; Phường 8, 11, 12, Nguyễn An Ninh cam kết tăng 5 bậc; ' +
    'Phường Thắng Nhất cam kết tăng 4 bậc; Phường Thắng Nhì cam kết tăng 01 bậc, Phường 4 cam kết giữ nguyên thứ hạng.';
  expect(read(published)).toEqual([
    ['Phường 02', 'rankUp', 32],
    ['Phường Thắng Tam', 'rankUp', 16],
    ['Phường 7 và xã Long Sơn', 'rankUp', 10],
    ['Phường 10 và Rạch Dừa', 'rankUp', 8],
    ['Phường 8, 11, 12, Nguyễn An Ninh', 'rankUp', 5],
    ['Phường Thắng Nhất', 'rankUp', 4],
    ['Phường Thắng Nhì', 'rankUp', 1],
    ['Phường 4', 'keepRank'],
  ]);
});

test('the commitments of its divisions, as they were published', () => {
  const published =
    'Cam kết đạt điểm tối đa ở tiêu chí, tiêu chí thành phần chấm điểm Chỉ số cải cách hành chính năm 2023. ' +
    'Cam kết thực hiện các mệnh lệnh hành chính của cấp trên đúng thời hạn; ' +
    'Cam kết 100% thủ tục hành chính ở tất cả các lĩnh vực có phát sinh hồ sơ phải thực hiện qua dịch vụ công trực tuyến toàn trình hoặc dịch vụ công trực tuyến một phần ' +
    '(riêng Phòng Kinh tế cam kết 85% TTHC thực hiện qua DVC trực tuyến); ' +
    'Cam kết thực hiện giải quyết hồ sơ thủ tục hành chính đúng hẹn 100% (riêng Phòng Quản lý đô thị cam kết giải quyết hồ sơ đúng hẹn 95%)';
  expect(read(published)).toEqual([
    ['', 'maximumPoints'],
    ['', 'onTime'],
    ['', 'rateAtLeast', 100, 'Phòng Kinh tế 85'],
    ['', 'rateAtLeast', 100, 'Phòng Quản lý đô thị 95'],
  ]);
});

test.each([
  ['đạt điểm tối đa ở tiêu chí 1.1, 2.3', ['maximumPoints', '1.1 2.3']],
  ['Đạt điểm tối đa tại các tiêu chí thành phần: 1.1.2; 3.1 và 4.2', ['maximumPoints', '1.1.2 3.1 4.2']],
  ['Đạt điểm tối đa ở lĩnh vực III', ['maximumPoints', 'III']],
  ['Tăng thứ hạng CCHC thêm ít nhất 5 bậc', ['rankUp', 5]],
  ['Phấn đấu tăng hạng chỉ số cải cách hành chính lên 03 bậc', ['rankUp', 3]],
  ['Duy trì ổn định thứ hạng', ['keepRank']],
  ['không để tụt hạng so với năm trước', ['keepRank']],
  ['Giữ vững vị trí thứ 3', ['rankWithin', 3]],
  ['Giữ vững vị trí thứ nhất', ['rankWithin', 1]],
  ['Phấn đấu xếp hạng Nhì toàn tỉnh', ['rankWithin', 2]],
  ['Vươn lên hạng tư', ['rankWithin', 4]],
  ['Tăng từ hạng ba lên hạng nhất', ['rankWithin', 1]],
  ['Xếp thứ nhất trong khối', ['rankWithin', 1]],
  ['Giữ vững vị trí thứ tự', ['keepRank']],
  ['Giữ vững thứ hạng ba năm liên tục', ['keepRank']],
  ['Giữ vững hạng ba năm 2026', ['rankWithin', 3]],
  ['Báo cáo kết quả vào thứ hai hằng tuần', ['manual']],
  ['Giữ vững thứ hạng năm 2025', ['keepRank']],
  ['Giữ vững vị trí nhất định', ['keepRank']],
  ['Giữ vững vị trí thứ hai mươi', ['keepRank']],
  ['vào Top 10 toàn tỉnh', ['rankWithin', 10]],
  ['Phấn đấu trong nhóm 20 – 25 tỉnh', ['rankWithin', [20, 25]]],
  ['xếp từ hạng 5 đến hạng 3', ['rankWithin', [3, 5]]],
  ['Chỉ số CCHC đạt từ 90% trở lên', ['indexAtLeast', 90]],
  ['Chỉ số hài lòng (SIPAS) đạt 87,5%', ['indexAtLeast', 87.5]],
  ['Nâng chỉ số CCHC lên 90%', ['indexAtLeast', 90]],
  ['Tăng chỉ số CCHC thêm 1,5%', ['indexUp', 1.5]],
  ['Tổng điểm đạt 85 điểm', ['indexAtLeast', 85]],
  ['Tỷ lệ hồ sơ trực tuyến đạt 80%; riêng xã A', ['rateAtLeast', 80]],
  ['Thu ngân sách đạt 100% so với chỉ tiêu', ['rateAtLeast', 100, 'of the target']],
  ['100% hồ sơ, trừ Phòng Y tế 90%, Phòng Kinh tế: 85%', ['rateAtLeast', 100, 'Phòng Y tế 90', 'Phòng Kinh tế 85']],
  ['Hoàn thành số hóa hồ sơ trước ngày 30/6/2023', ['byDate', '2023-06-30']],
  ['Không có hồ sơ quá hạn', ['onTime']],
  ['Cam kết thực hiện tốt việc ứng dụng công nghệ thông tin, hiện đại hoá quản lý', ['manual']],
  ['Tỷ lệ đạt 1.234%', ['rateAtLeast', 'unreadable']],
  ['Tăng từ hạng 20 lên hạng 10', ['rankWithin', 10]],
  ['Giữ vững trong 10 đơn vị dẫn đầu', ['rankWithin', 10]],
  ['PAR INDEX trong nhóm 20-25 tỉnh, thành phố dẫn đầu', ['rankWithin', [20, 25]]],
  ['Giảm tỷ lệ hồ sơ trễ hạn xuống dưới 2%', ['manual']],
  ['Hồ sơ trễ hạn không quá 2%', ['manual']],
  ['Tỷ lệ trễ hạn còn 2%', ['manual']],
  ['Rút ngắn 30% thời gian giải quyết', ['rateAtLeast', 30]],
  ['Nâng tỷ lệ hồ sơ trực tuyến lên 90%', ['rateAtLeast', 90]],
])('%s', (text, expected) => {
  expect(read(text).map(([, ...reading]) => reading)).toEqual([expected]);
});

test('all that one sentence promises is proposed, none of it dropped', () => {
  expect(read('Phường 4 cam kết tăng ít nhất 02 bậc và chỉ số đạt trên 85%')).toEqual([
    ['Phường 4', 'rankUp', 2],
    ['Phường 4', 'indexAtLeast', 85],
  ]);
  expect(read('Hoàn thành 100% kế hoạch trước ngày 30/6/2026')).toEqual([
    ['', 'rateAtLeast', 100],
    ['', 'byDate', '2026-06-30'],
  ]);
});

test('the day of signing is no deadline', () => {
  expect(read('Theo cam kết ngày 15/3/2023, Phường 4 phấn đấu tăng 2 bậc').map(([, ...reading]) => reading)).toEqual([['rankUp', 2]]);
});

test('a blank promises nothing, and text without numbers is no rank', () => {
  expect(read('  ')).toEqual([]);
  expect(read('Các phường phấn đấu tăng hạng cao')).toEqual([['Các phường', 'manual']]);
});
