import type { SheetDraft } from '../../support/snapshot-of';

/** A workbook with quotas, nominees, changes, votes and texts of papers; a summary table holds the results. */
export const AWARD_BOOK: Readonly<Record<string, SheetDraft>> = {
  'Thiết lập': {
    rows: [
      ['Mục', 'Giá trị', null, 'Xếp loại', 'Từ (%)'],
      ['Năm', 2025, null, 'Tốt', 80],
      ['Số thành viên Hội đồng', 9, null, 'Khá', 65],
      ['Số thành viên có mặt', 8],
      ['Tỷ lệ phiếu đồng ý tối thiểu', 'Từ 70%'],
      ['Tính tỷ lệ trên', 'Tổng số thành viên'],
      ['Tỷ lệ có mặt tối thiểu', '2/3'],
    ],
  },
  'Tổng hợp kết quả': {
    rows: [
      ['STT', 'Đơn vị', 'Nhóm', 'Điểm tối đa', 'Tổng điểm', 'Đang xem xét', 'Phiếu đồng ý'],
      [1, 'Sở Nội vụ', 'Sở, ban, ngành', 100, 92.5, null, 9],
      [2, 'Sở Tài chính', 'Sở, ban, ngành', 100, 90, null, 8],
      [3, 'Sở Tư pháp', 'Sở, ban, ngành', 100, 90, null, null],
      [4, 'Sở Y tế', 'Sở, ban, ngành', 100, 85, 'Đang thanh tra', null],
      [5, 'Sở Xây dựng', 'Sở, ban, ngành', 100, 60, null, null],
      [6, 'Huyện Long Điền', 'Huyện', 100, 88, null, 5],
      [7, 'Huyện Côn Đảo', 'Huyện', 100, 70, null, null],
    ],
  },
  'Khen thưởng': {
    rows: [
      ['CHỈ TIÊU KHEN THƯỞNG'],
      ['Hình thức', 'Đối tượng', 'Nhóm', 'Số lượng', 'Điều kiện', 'Thứ tự ưu tiên', 'Khi bằng nhau', 'Lý do'],
      ['Bằng khen của Chủ tịch UBND tỉnh', 'Tập thể', 'Sở, ban, ngành', 1, 'Xếp loại Tốt trở lên', 2],
      ['Cờ thi đua', 'Tập thể', 'Sở, ban, ngành', 1, 'Chỉ số từ 80% trở lên', 1],
      ['Bằng khen của Chủ tịch UBND tỉnh', 'Tập thể', 'Huyện', 1, null, 2],
      ['Bằng khen của Chủ tịch UBND tỉnh', 'Cá nhân', 'Tất cả', 2, null, 3],
    ],
  },
  'Cá nhân': {
    rows: [
      ['STT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Chức vụ', 'Đơn vị', 'Thành tích', 'Hình thức đề nghị', 'Phiếu đồng ý'],
      [1, 'Trần Văn Đức', 'Nam', '02/9/1980', 'Giám đốc', 'Sở Nội vụ', 'Chỉ đạo sát sao', 'Bằng khen', 9],
      [2, 'Lê Thị Thuỷ', 'Nữ', 1985, 'Chuyên viên', 'sở tài chính', 'Sáng kiến', 'Bằng khen của Chủ tịch UBND tỉnh', 7],
      [3, 'Phạm An', 'Nam', null, 'Chuyên viên', 'Sở Xây dựng', null, 'Bằng khen', null],
    ],
  },
  'Điều chỉnh': {
    rows: [
      ['Tập thể, cá nhân', 'Hình thức', 'Điều chỉnh', 'Lý do', 'Người đề nghị'],
      ['Phạm An', null, 'Đưa vào', 'Có sáng kiến cấp tỉnh', 'Ông Nguyễn Văn An, Phó Chủ tịch Hội đồng'],
      ['Sở Y tế', 'Cờ thi đua', 'Đưa vào', 'Đã khắc phục', 'Ông Nguyễn Văn An'],
    ],
  },
  'Văn bản': {
    rows: [
      ['Mục', 'Giá trị', 'Tờ trình', 'Quyết định'],
      ['Cơ quan chủ quản', 'UBND tỉnh X', null, '-'],
      ['Cơ quan ban hành', 'Sở Nội vụ', null, 'Ủy ban nhân dân tỉnh X'],
      ['Số', null, 12],
      ['Ký hiệu', null, 'TTr-SNV', 'QĐ-UBND'],
      ['Địa danh', 'X'],
      ['Ngày ban hành', '05/01/2026'],
      ['Kính gửi', 'Chủ tịch Ủy ban nhân dân tỉnh'],
      ['Căn cứ', 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;'],
      [null, 'Căn cứ Kế hoạch số 1'],
      ['Chức vụ người ký', 'Giám đốc', null, 'TM. Ủy ban nhân dân\nChủ tịch'],
      ['Họ tên người ký', 'Nguyễn Thị Hoà'],
      ['Chủ trì', 'Ông Nguyễn Văn An'],
    ],
  },
};
