import { minutes } from '../../../src/documents/paper/minutes';
import { data } from '../data';
import { lines } from './said';

test('biên bản: attendance, vote and what it came to', () => {
  expect(lines(minutes(data).blocks).filter((line) => !/^\d \|/.test(line))).toEqual([
    'BIÊN BẢN',
    'Họp Hội đồng xét khen thưởng thành tích thực hiện công tác cải cách hành chính năm 2017',
    'Thời gian bắt đầu: 08 giờ 00 phút, ngày 01 tháng 02 năm 2018',
    'Địa điểm: Phòng họp số 2, Sở Nội vụ',
    'Thành phần tham dự:',
    '- Ông Nguyễn Văn An, Phó Giám đốc Sở Nội vụ, Chủ tịch Hội đồng;',
    '- Bà Phạm Thị Bích, chuyên viên, thư ký.',
    'Vắng mặt:',
    '- Ông Lý Văn Cường, công tác.',
    'Chủ trì (chủ tọa): Ông Nguyễn Văn An, Phó Giám đốc Sở Nội vụ',
    'Thư ký (người ghi biên bản): Bà Phạm Thị Bích',
    'Nội dung (theo diễn biến cuộc họp):',
    '1. Hội đồng xem xét kết quả chấm điểm, xếp hạng Chỉ số cải cách hành chính năm 2017 của 12 cơ quan, đơn vị được xếp hạng trong 3 nhóm.',
    '2. Các trường hợp bằng nhau ở mức cắt chỉ tiêu và các trường hợp điều chỉnh:',
    'Các trường hợp bằng nhau ở mức cắt chỉ tiêu',
    'STT | Tập thể, cá nhân | Quyết định của Hội đồng, lý do',
    'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh - Sở, ban, ngành - 01 chỉ tiêu cho 02 trường hợp bằng nhau',
    'Các trường hợp điều chỉnh',
    'STT | Tập thể, cá nhân | Hình thức | Điều chỉnh | Lý do | Người đề nghị điều chỉnh',
    '3. Biểu quyết, bỏ phiếu: Hội đồng có 9 thành viên, có mặt 8, vắng mặt 1. Số thành viên có mặt bảo đảm điều kiện tiến hành họp. Tập thể, cá nhân được đề nghị khen thưởng phải đạt từ 90% số phiếu đồng ý, tính trên tổng số thành viên Hội đồng, tức ít nhất 9 phiếu.',
    'STT | Tập thể, cá nhân | Hình thức | Số phiếu đồng ý | Tỷ lệ (%) | Kết quả',
    '4. Kết luận: Hội đồng …… danh sách đề nghị khen thưởng gồm:',
    '- Cờ thi đua của Ủy ban nhân dân tỉnh: 01 tập thể.',
    '- Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh: 02 tập thể, 02 cá nhân.',
    '- Còn 02 trường hợp bằng nhau ở mức cắt chỉ tiêu nêu tại mục 2 Hội đồng chưa quyết định, chưa có trong danh sách.',
    'Cuộc họp kết thúc vào 10 giờ 30 phút cùng ngày./.',
  ]);
  const said = lines(minutes(data).blocks);
  expect(said).toContain('1 | Cục Hải quan tỉnh | Cờ thi đua của Ủy ban nhân dân tỉnh | 9 | 100,00 | Đạt');
  expect(said).toContain('2 | Sở Công Thương | Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh | 8 | 88,89 | Không đạt');
  expect(said).toContain('3 | Sở Nội vụ | Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh |  |  | Chưa có phiếu');
});

test('biên bản: signed by secretary and chair, with their names alone', () => {
  const { closing } = minutes(data);
  expect(closing.second).toEqual({ office: ['THƯ KÝ'], name: 'Phạm Thị Bích' });
  expect(closing.main).toEqual({ office: ['CHỦ TỌA'], name: 'Nguyễn Văn An' });
});

const { meeting } = data;
if (!meeting?.vote) throw new RangeError();
const { vote } = meeting;
const ballots = data.shortlists.flatMap(({ award, entries }) =>
  entries.map(({ nominee }) => ({ nominee: nominee.name, award: award.name, yes: 9, passed: true })),
);

test('biên bản: agreed where a quorum voted and everybody on the lists has the votes', () => {
  const said = lines(minutes({ ...data, meeting: { ...meeting, vote: { ...vote, ballots } } }).blocks);
  expect(said).toContain('4. Kết luận: Hội đồng thống nhất danh sách đề nghị khen thưởng gồm:');
});

test('biên bản: without a quorum nothing is said to be agreed', () => {
  const said = lines(minutes({ ...data, meeting: { ...meeting, vote: { ...vote, ballots, quorate: false } } }).blocks);
  expect(said.find((line) => line.startsWith('3.'))).toContain('chưa bảo đảm điều kiện');
  expect(said).toContain('4. Kết luận: Hội đồng …… danh sách đề nghị khen thưởng gồm:');
});
