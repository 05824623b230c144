import { awardLists } from '../../../src/documents/list/award-lists';
import { templateList } from '../../../src/documents/list/award-templates';
import { toCsv } from '../../../src/documents/list/csv';
import { toJson } from '../../../src/documents/list/json';
import { collectives, data, flags, individuals } from '../data';

const lists = awardLists(data.shortlists, data.changes, 2, 'vi');

function csv(list: (typeof lists)[number]): string[] {
  return new TextDecoder().decode(toCsv(list, ';')).trim().split('\r\n');
}

test('who is proposed, who is not and why, what was changed', () => {
  expect(lists.map((list) => [list.name, ...csv(list)])).toEqual([
    [
      'Tập thể',
      'STT;Hình thức khen thưởng;Nhóm;Tên tập thể;Xếp hạng;Chỉ số (%);Xếp loại;Cam kết đạt;Cam kết đã ký;Lý do',
      '1;Cờ thi đua của Ủy ban nhân dân tỉnh;Cơ quan Trung ương đóng trên địa bàn tỉnh;Cục Hải quan tỉnh;1;76,75;Tốt;;;Trong chỉ tiêu theo thứ tự',
      '2;Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh;"Sở, ban, ngành";Sở Công Thương;1;76,5;Tốt;;;"Trong chỉ tiêu theo thứ tự; đạt điều kiện: xếp loại Khá trở lên"',
      '3;Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh;"Sở, ban, ngành";Sở Nội vụ;2;75,25;Tốt;5;6;"Trong chỉ tiêu theo thứ tự; đạt điều kiện: xếp loại Khá trở lên"',
    ],
    [
      'Cá nhân',
      'STT;Hình thức khen thưởng;Nhóm;Họ và tên;Giới tính;Ngày sinh;Chức vụ;Đơn vị;Thành tích;Xếp hạng của đơn vị;Chỉ số (%);Xếp loại;Cam kết đạt;Cam kết đã ký;Lý do',
      '1;Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh;"Sở, ban, ngành";Trần Văn Đức;Nam;02/9/1980;Trưởng phòng Quản lý thương mại;Sở Công Thương;Rút ngắn thời gian giải quyết 12 thủ tục hành chính;1;76,5;Tốt;;;Trong chỉ tiêu theo thứ tự',
      '2;Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh;"Sở, ban, ngành";Lê Thị Thuỷ;Nữ;15/10/1985;Chuyên viên;Sở Nội vụ;;2;75,25;Tốt;;;"Đưa vào danh sách: Có sáng kiến được công nhận (Nguyễn Văn An, Phó Giám đốc)"',
    ],
    [
      'Không có trong danh sách',
      'STT;Hình thức khen thưởng;Đối tượng;Nhóm;Tập thể, cá nhân;Đơn vị;Tình trạng;Lý do'.replace('Tập thể, cá nhân', '"Tập thể, cá nhân"'),
      '1;Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh;Tập thể;"Sở, ban, ngành";Sở Tài chính;Sở Tài chính;Bằng nhau ở mức cắt;"Bằng nhau ở mức cắt: 2 trường hợp, còn 1 chỉ tiêu; chờ Hội đồng quyết định"',
      '2;Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh;Tập thể;"Sở, ban, ngành";Sở Tư pháp;Sở Tư pháp;Bằng nhau ở mức cắt;"Bằng nhau ở mức cắt: 2 trường hợp, còn 1 chỉ tiêu; chờ Hội đồng quyết định"',
      '3;Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh;Tập thể;"Sở, ban, ngành";Sở Xây dựng;Sở Xây dựng;Dự bị;Đã hết chỉ tiêu (3)',
      '4;Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh;Tập thể;"Sở, ban, ngành";Sở Ngoại vụ;Sở Ngoại vụ;Không đề nghị;Chưa đạt điều kiện: xếp loại Khá trở lên',
    ],
    [
      'Điều chỉnh',
      'STT;"Tập thể, cá nhân";Hình thức khen thưởng;Điều chỉnh;Lý do;Người đề nghị điều chỉnh',
      '1;Lê Thị Thuỷ;Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh;Đưa vào danh sách;Có sáng kiến được công nhận;"Nguyễn Văn An, Phó Giám đốc"',
    ],
  ]);
});

test('TAPTHE: a flag is a title, the others are forms; codes where the council gave them', () => {
  expect(csv(templateList(data.shortlists, 'collective'))).toEqual([
    'STT;Tên đơn vị/tập thể;Mã phân loại tập thể;Mã hình thức khen thưởng;Mã danh hiệu thi đua (nếu có)',
    '1;Cục Hải quan tỉnh;Cơ quan Trung ương đóng trên địa bàn tỉnh;;Cờ thi đua của Ủy ban nhân dân tỉnh',
    '2;Sở Công Thương;"Sở, ban, ngành";BK02;',
    '3;Sở Nội vụ;"Sở, ban, ngành";BK02;',
  ]);
});

test('CANHAN', () => {
  expect(csv(templateList(data.shortlists, 'individual'))).toEqual([
    'STT;Họ và tên;Giới tính;Ngày sinh;Chức vụ;"Tên phòng ban/khối, tổ";Tên đơn vị;Địa chỉ;Mã phân loại cán bộ;Mã hình thức;Mã danh hiệu',
    '1;Trần Văn Đức;Nam;02/9/1980;Trưởng phòng Quản lý thương mại;;Sở Công Thương;;;BK02;',
    '2;Lê Thị Thuỷ;Nữ;15/10/1985;Chuyên viên;;Sở Nội vụ;;;BK02;',
  ]);
});

test('JSON: rows by key, numbers as numbers', () => {
  const read: unknown = JSON.parse(toJson(awardLists([flags], [], 2, 'en')));
  expect(read).toEqual({
    Collectives: [
      {
        number: 1,
        award: 'Cờ thi đua của Ủy ban nhân dân tỉnh',
        group: 'Cơ quan Trung ương đóng trên địa bàn tỉnh',
        name: 'Cục Hải quan tỉnh',
        rank: 1,
        index: 76.75,
        band: 'Tốt',
        commitmentsMet: null,
        commitmentsSigned: null,
        reason: 'Within the quota, in order',
      },
    ],
  });
});

test('lists without rows are left out, but the first; a tie that was decided is not open', () => {
  expect(awardLists([individuals], [], 2, 'vi').map(({ name, rows }) => [name, rows.length])).toEqual([
    ['Tập thể', 0],
    ['Cá nhân', 2],
  ]);
  const decided = { ...collectives, reserve: [], left: [], cut: { tied: collectives.cut?.tied ?? [], free: 1, decision: { choice: 'allIn', reason: 'x' } as const } };
  expect(awardLists([decided], [], 2, 'vi')).toHaveLength(1);
});

test('a nominee without index or rank leaves their cells blank', () => {
  const [entry] = flags.entries;
  if (entry === undefined) throw new RangeError();
  const unranked = { ...flags, entries: [{ ...entry, nominee: { ...entry.nominee, index: null, rank: null, band: null } }] };
  expect(awardLists([unranked], [], 2, 'vi')[0]?.rows[0]?.slice(4, 7)).toEqual([null, null, null]);
});
