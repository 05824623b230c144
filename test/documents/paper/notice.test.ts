import { notice } from '../../../src/documents/paper/notice';
import { data, exact, groups } from '../data';
import { lines } from './said';

test('thông báo: highest and lowest of each group, as announced for 2017', () => {
  expect(lines(notice(data).blocks)).toEqual([
    'THÔNG BÁO',
    'Kết quả Chỉ số cải cách hành chính năm 2017 của các cơ quan, đơn vị',
    'Sở Nội vụ thông báo kết quả Chỉ số cải cách hành chính năm 2017 như sau:',
    '1. Đối với nhóm Sở, ban, ngành (6 đơn vị được xếp hạng): Sở Công Thương đạt Chỉ số cao nhất (76,50%); Sở Ngoại vụ đạt Chỉ số thấp nhất (59,00%). Về xếp loại: 2 đơn vị xếp loại Tốt, 3 đơn vị xếp loại Khá, 1 đơn vị xếp loại Trung bình.',
    '2. Đối với nhóm Cơ quan Trung ương đóng trên địa bàn tỉnh (3 đơn vị được xếp hạng): Cục Hải quan tỉnh đạt Chỉ số cao nhất (76,75%); Công an tỉnh đạt Chỉ số thấp nhất (67,00%). Về xếp loại: 1 đơn vị xếp loại Tốt, 2 đơn vị xếp loại Khá.',
    '3. Đối với nhóm Ủy ban nhân dân các huyện, thành phố (3 đơn vị được xếp hạng): Huyện Long Điền đạt Chỉ số cao nhất (73,50%); Huyện Côn Đảo đạt Chỉ số thấp nhất (65,75%). Về xếp loại: 3 đơn vị xếp loại Khá.',
    'Căn cứ kết quả trên, 03 tập thể, 02 cá nhân có thành tích trong thực hiện công tác cải cách hành chính năm 2017 được đề nghị khen thưởng.',
    'Sở Nội vụ thông báo để các cơ quan, đơn vị biết, thực hiện./.',
  ]);
});

test('thông báo: equals are named together; a group of equals, or of nobody, says so', () => {
  const [first] = groups;
  const unit = first?.units[0];
  if (first === undefined || unit === undefined) throw new RangeError();
  const equals = ['A', 'B', 'C'].map((name) => ({ ...unit, name: `Xã ${name}` }));
  const nobody = { ...unit, name: 'Xã D', rank: null, index: null, note: '' };
  const said = lines(
    notice({
      ...data,
      shortlists: [],
      groups: [
        { group: 'Khối xã', bands: [], units: [...equals, { ...unit, name: 'Xã E', rank: 4, index: exact('50') }] },
        { group: 'Cụm 2', bands: [], units: equals.slice(0, 1) },
        { group: 'Phường', bands: [], units: [nobody] },
      ],
    }).blocks,
  );
  expect(said.slice(3)).toEqual([
    '1. Đối với khối xã (4 đơn vị được xếp hạng): Xã A, Xã B và Xã C cùng đạt Chỉ số cao nhất (76,50%); Xã E đạt Chỉ số thấp nhất (50,00%).',
    '2. Đối với cụm 2 (1 đơn vị được xếp hạng): Xã A đạt Chỉ số 76,50%.',
    '3. Đối với nhóm Phường: không có đơn vị nào được xếp hạng.',
    'Có 1 đơn vị không được xếp hạng: Xã D.',
    'Sở Nội vụ thông báo để các cơ quan, đơn vị biết, thực hiện./.',
  ]);
});
