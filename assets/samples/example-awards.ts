import type { SheetWrite, WrittenValue } from '../../src/workbook/plan';
import { sampleSheet } from './sheets';

const NOTE = 'VÍ DỤ: chỉ tiêu, họ tên, số phiếu, quyết định và văn bản ở đây đều tự đặt, không phải của cơ quan, người nào.';
const FLAG = 'Cờ thi đua của tỉnh';
const CERTIFICATE = 'Bằng khen của Chủ tịch UBND tỉnh';

/** What stands in the list of units for awards: why a unit is under review, and its yes-votes. */
export const EXAMPLE_REVIEW: Readonly<Record<string, string>> = { 'Sở Giáo dục và Đào tạo': 'Đang xác minh đơn khiếu nại (ví dụ)' };
export const EXAMPLE_VOTES: Readonly<Record<string, number>> = {
  'Sở Nội vụ': 8,
  'Sở Tài chính': 8,
  'Sở Tư pháp': 8,
  'Văn phòng Ủy ban nhân dân tỉnh': 7,
  'Công an tỉnh': 7,
  'Kho bạc Nhà nước khu vực': 8,
  'Phường 1': 7,
  'Phường 2': 8,
  'Phường 5': 7,
  'Xã Phú Hòa': 6,
  'Xã Bình An': 7,
};

/** What the settings say of the council. */
export const EXAMPLE_COUNCIL: readonly WrittenValue[][] = [
  ['Số thành viên Hội đồng', 9],
  ['Số thành viên có mặt', 8],
  ['Tỷ lệ có mặt tối thiểu', '2/3'],
  ['Tỷ lệ phiếu đồng ý tối thiểu', 'Từ 70%'],
  ['Tính tỷ lệ trên', 'Tổng số thành viên'],
  ['Chuyển chỉ tiêu còn lại', 'Không'],
];

function quotas(): SheetWrite {
  const rows: WrittenValue[][] = [
    [FLAG, 'Tập thể', 'Sở, ban, ngành', 1, 'Xếp loại Xuất sắc; đạt tất cả cam kết', 1],
    [FLAG, 'Tập thể', 'Cơ quan trung ương', 1, 'Xếp loại Xuất sắc', 1],
    [CERTIFICATE, 'Tập thể', 'Sở, ban, ngành', 2, 'Xếp loại Tốt trở lên', 2],
    [CERTIFICATE, 'Tập thể', 'Cơ quan trung ương', 1, 'Xếp loại Tốt trở lên', 2],
    [CERTIFICATE, 'Tập thể', 'Phường', 2, 'Xếp loại Tốt trở lên', 2],
    [CERTIFICATE, 'Tập thể', 'Xã', 1, 'Xếp loại Tốt trở lên', 2],
    [CERTIFICATE, 'Cá nhân', 'Tất cả', 4, 'Chỉ số từ 75% trở lên', 3],
  ];
  return sampleSheet({
    name: 'Khen thưởng',
    title: 'CHỈ TIÊU KHEN THƯỞNG',
    notes: [NOTE],
    head: [['Hình thức', 'Đối tượng', 'Nhóm', 'Số lượng', 'Điều kiện', 'Thứ tự ưu tiên', 'Khi bằng nhau', 'Lý do']],
    rows: rows.map((row) => [...row, null, null]),
    formats: ['@', '@', '@', '0', '@', '0', '@', '@'],
    widths: [34, 12, 22, 10, 38, 10, 18, 34],
  });
}

type Person = readonly [name: string, gender: string, born: number, position: string, unit: string, achievement: string, votes: number];

const PERSONS: readonly Person[] = [
  ['Nguyễn Văn A', 'Nam', 1975, 'Giám đốc', 'Sở Tài chính', 'Chỉ đạo rút ngắn thời gian giải quyết thủ tục về giá', 8],
  ['Trần Thị B', 'Nữ', 1984, 'Trưởng phòng', 'Sở Nội vụ', 'Tham mưu kế hoạch cải cách hành chính của tỉnh', 8],
  ['Lê Văn C', 'Nam', 1990, 'Chuyên viên', 'Sở Tư pháp', 'Sáng kiến rà soát văn bản quy phạm pháp luật', 7],
  ['Phạm Thị D', 'Nữ', 1988, 'Công chức Văn phòng', 'Phường 2', 'Vận hành Bộ phận Một cửa không có hồ sơ trễ hạn', 8],
  ['Hoàng Văn E', 'Nam', 1992, 'Công chức', 'Xã Bình An', 'Hướng dẫn người dân nộp hồ sơ trực tuyến', 7],
  ['Vũ Thị G', 'Nữ', 1981, 'Phó Trưởng phòng', 'Sở Giáo dục và Đào tạo', 'Số hóa hồ sơ tuyển sinh', 6],
];

function individuals(): SheetWrite {
  return sampleSheet({
    name: 'Cá nhân',
    title: 'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG',
    notes: [NOTE],
    head: [['STT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Chức vụ', 'Đơn vị', 'Thành tích', 'Hình thức đề nghị', 'Phiếu đồng ý']],
    rows: PERSONS.map(([name, gender, born, position, unit, achievement, votes], at) => [at + 1, name, gender, born, position, unit, achievement, CERTIFICATE, votes]),
    formats: ['0', '@', '@', '0', '@', '@', '@', '@', '0'],
    widths: [6, 22, 10, 11, 24, 30, 48, 34, 10],
    frozenColumns: 2,
  });
}

function changes(): SheetWrite {
  return sampleSheet({
    name: 'Điều chỉnh',
    title: 'ĐIỀU CHỈNH DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG',
    notes: [NOTE],
    head: [['Tập thể, cá nhân', 'Hình thức', 'Điều chỉnh', 'Lý do', 'Người đề nghị', 'Ngày']],
    rows: [['Hoàng Văn E', CERTIFICATE, 'Đưa vào', 'Ưu tiên người trực tiếp giải quyết công việc', 'Ông Đỗ Văn H, Chủ tịch Hội đồng', '04/01/2027']],
    formats: ['@', '@', '@', '@', '@', '@'],
    widths: [30, 34, 14, 44, 34, 12],
  });
}

/** Columns: for all papers, proposal, minutes, decision, notice, unit’s result. */
const TEXTS: readonly (readonly [item: string, all: string | null, proposal?: string | null, minutes?: string | null, decision?: string | null])[] = [
  ['Cơ quan chủ quản', 'Ủy ban nhân dân tỉnh Ví Dụ', null, null, '-'],
  ['Cơ quan ban hành', 'Sở Nội vụ', null, 'Hội đồng xét khen thưởng', 'Ủy ban nhân dân tỉnh Ví Dụ'],
  ['Số', null],
  ['Ký hiệu', null, 'TTr-SNV', 'BB-HĐ', 'QĐ-UBND'],
  ['Địa danh', 'Ví Dụ'],
  ['Ngày ban hành', null, '08/01/2027', '05/01/2027', '12/01/2027'],
  ['Kính gửi', 'Chủ tịch Ủy ban nhân dân tỉnh Ví Dụ'],
  ['Thẩm quyền ban hành', null, null, null, 'Chủ tịch Ủy ban nhân dân tỉnh Ví Dụ'],
  [
    'Căn cứ',
    null,
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nCăn cứ Kế hoạch số 01/KH-UBND của Ủy ban nhân dân tỉnh Ví Dụ (ví dụ)',
    null,
    'Căn cứ Kế hoạch số 01/KH-UBND của Ủy ban nhân dân tỉnh Ví Dụ (ví dụ);\nTheo đề nghị của Giám đốc Sở Nội vụ tỉnh Ví Dụ',
  ],
  ['Quyền hạn, chức vụ người ký', 'Giám đốc', null, null, 'Chủ tịch'],
  ['Họ tên người ký', 'Nguyễn Văn I', null, null, 'Lê Thị K'],
  ['Nơi nhận', 'Các cơ quan, đơn vị có tên;\nLưu: VT', 'Như trên;\nLưu: VT', 'Thành viên Hội đồng;\nLưu: VT', 'Như Điều 3;\nLưu: VT'],
  ['Bắt đầu', null, null, '14 giờ 00, ngày 05 tháng 01 năm 2027'],
  ['Kết thúc', null, null, '16 giờ 30 cùng ngày'],
  ['Địa điểm', null, null, 'Phòng họp số 1'],
  ['Chủ trì', null, null, 'Ông Đỗ Văn H, Chủ tịch Hội đồng'],
  ['Thư ký', null, null, 'Bà Ngô Thị L'],
  ['Thành viên có mặt', null, null, 'Ông Đỗ Văn H, Chủ tịch Hội đồng\nÔng Nguyễn Văn I, Phó Chủ tịch Hội đồng\nBà Ngô Thị L, thư ký\nVà 05 thành viên khác'],
  ['Thành viên vắng', null, null, 'Ông Bùi Văn M (đi công tác)'],
];

function papers(): SheetWrite {
  return sampleSheet({
    name: 'Văn bản',
    title: 'NỘI DUNG VĂN BẢN',
    notes: [NOTE, 'Ô để trống được để dấu chấm lửng trong văn bản; dấu “-” là không có. Căn cứ pháp lý do người dùng tự ghi.'],
    head: [['Mục', 'Chung', 'Tờ trình', 'Biên bản', 'Quyết định', 'Thông báo', 'Phiếu kết quả']],
    rows: TEXTS.map(([item, all, proposal = null, minutes = null, decision = null]) => [item, all, proposal, minutes, decision, null, null]),
    formats: ['@', '@', '@', '@', '@', '@', '@'],
    widths: [28, 36, 44, 44, 44, 16, 16],
    frozenColumns: 1,
  });
}

/** The example's sheets for awards and papers; made up like all else in it. */
export function exampleAwards(): SheetWrite[] {
  return [quotas(), individuals(), changes(), papers()];
}
