import { proposal } from '../../../src/documents/paper/proposal';
import { collectives, data, nominee } from '../data';
import { lines, whole, withTexts } from './said';

test('tờ trình: what is proposed, and its lists', () => {
  expect(whole(proposal(data))).toEqual([
    'TỜ TRÌNH',
    'Về việc đề nghị tặng danh hiệu thi đua, hình thức khen thưởng cho tập thể, cá nhân có thành tích trong thực hiện công tác cải cách hành chính năm 2017',
    'Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh',
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
    'Căn cứ Kế hoạch cải cách hành chính năm 2017 của Ủy ban nhân dân tỉnh.',
    'Trên cơ sở kết quả chấm điểm, xếp hạng Chỉ số cải cách hành chính năm 2017, Sở Nội vụ kính đề nghị Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định khen thưởng các tập thể, cá nhân có thành tích trong thực hiện công tác cải cách hành chính năm 2017, cụ thể như sau:',
    '1. Cờ thi đua của Ủy ban nhân dân tỉnh: 01 tập thể.',
    '2. Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh: 02 tập thể, 02 cá nhân.',
    'Danh sách chi tiết tại Phụ lục I, Phụ lục II, Phụ lục III kèm theo Tờ trình này.',
    'Còn 02 trường hợp bằng nhau ở mức cắt chỉ tiêu, chưa được Hội đồng quyết định, nêu tại Phụ lục III; các trường hợp này chưa có trong danh sách đề nghị.',
    'Kính đề nghị Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định./.',
    'Phụ lục I',
    'DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG',
    'STT | Tên tập thể | Xếp hạng | Chỉ số (%) | Xếp loại | Cam kết đạt | Căn cứ đề nghị',
    'Cờ thi đua của Ủy ban nhân dân tỉnh, nhóm Cơ quan Trung ương đóng trên địa bàn tỉnh: 01 tập thể',
    '1 | Cục Hải quan tỉnh | 1 | 76,75 | Tốt |  | Trong chỉ tiêu theo thứ tự',
    'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh, nhóm Sở, ban, ngành: 02 tập thể',
    '2 | Sở Công Thương | 1 | 76,50 | Tốt |  | Trong chỉ tiêu theo thứ tự; đạt điều kiện: xếp loại Khá trở lên',
    '3 | Sở Nội vụ | 2 | 75,25 | Tốt | 5/6 | Trong chỉ tiêu theo thứ tự; đạt điều kiện: xếp loại Khá trở lên',
    'Phụ lục II',
    'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG',
    'STT | Họ và tên | Chức vụ, đơn vị công tác | Xếp hạng của đơn vị | Thành tích | Căn cứ đề nghị',
    'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh: 02 cá nhân',
    '1 | Ông Trần Văn Đức | Trưởng phòng Quản lý thương mại, Sở Công Thương | 1 | Rút ngắn thời gian giải quyết 12 thủ tục hành chính | Trong chỉ tiêu theo thứ tự',
    '2 | Bà Lê Thị Thuỷ | Chuyên viên, Sở Nội vụ | 2 |  | Đưa vào danh sách: Có sáng kiến được công nhận (Nguyễn Văn An, Phó Giám đốc)',
    'Phụ lục III',
    'CÁC TRƯỜNG HỢP BẰNG NHAU Ở MỨC CẮT CHỈ TIÊU VÀ CÁC TRƯỜNG HỢP ĐIỀU CHỈNH',
    'Các trường hợp bằng nhau ở mức cắt chỉ tiêu',
    'STT | Tập thể, cá nhân | Quyết định của Hội đồng, lý do',
    'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh - Sở, ban, ngành - 01 chỉ tiêu cho 02 trường hợp bằng nhau',
    '1 | Sở Tài chính | Chưa quyết định',
    '2 | Sở Tư pháp | Chưa quyết định',
    'Các trường hợp điều chỉnh',
    'STT | Tập thể, cá nhân | Hình thức | Điều chỉnh | Lý do | Người đề nghị điều chỉnh',
    '1 | Lê Thị Thuỷ | Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh | Đưa vào danh sách | Có sáng kiến được công nhận | Nguyễn Văn An, Phó Giám đốc',
  ]);
});

test('tờ trình: what the council decided on a tie stands there with its reason', () => {
  const decided = { ...collectives, cut: { tied: collectives.cut?.tied ?? [], free: 1, decision: { choice: 'allOut', reason: 'Để dành cho khối huyện' } as const } };
  const said = whole(proposal({ ...data, shortlists: [decided], changes: [] })).join('\n');
  expect(said).toContain('1 | Sở Tài chính | Không lấy trường hợp nào bằng nhau theo quyết định của Hội đồng: Để dành cho khối huyện');
  expect(said).not.toContain('chưa được Hội đồng quyết định');
});

test('tờ trình: nobody proposed, no annex', () => {
  const paper = proposal({ ...data, shortlists: [], changes: [] });
  expect(paper.annexes).toEqual([]);
  expect(lines(paper.blocks)).toContain('Chưa có tập thể, cá nhân nào đủ điều kiện đề nghị khen thưởng.');
});

test('tờ trình: several addressees, a line each; a list for all groups names them', () => {
  const paper = proposal({
    ...withTexts('proposal', { addressees: ['Bộ Nội vụ;', 'Ban Thi đua'] }),
    shortlists: [{ ...collectives, group: '', entries: collectives.entries.slice(0, 1), cut: null }],
  });
  expect(paper.blocks[1]).toEqual({ block: 'addressees', label: 'Kính gửi:', names: ['Bộ Nội vụ;', 'Ban Thi đua.'] });
  const [annex] = paper.annexes;
  expect(annex?.label).toBe('Phụ lục I');
  expect(lines(annex?.blocks ?? [])[0]).toContain('| Nhóm |');
});

test('a nominee whose gender is not known has no title', () => {
  const person = { gender: '', born: '', position: '', achievement: '' };
  const list = { ...collectives, recipients: 'individual', cut: null, entries: [{ nominee: nominee('Trần An', '', '80', 1, { unit: 'Sở A', person }), why: { why: 'order' } }] } as const;
  expect(whole(proposal({ ...data, shortlists: [list], changes: [] }))).toContain('1 | Trần An | Sở A | 1 | Trong chỉ tiêu theo thứ tự; đạt điều kiện: xếp loại Khá trở lên');
});
