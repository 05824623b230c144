/**
 * The criteria set of the example workbook. Areas bear the names of practice; everything below
 * them, maxima included, is made up for the example and is no authority's criteria set.
 */
export interface ExampleRow {
  /** Empty for an option. */
  readonly code: string;
  readonly title: string;
  readonly maximum: number;
  readonly survey?: true;
  readonly appliesTo?: string;
  readonly rule?: string;
}

const area = (code: string, title: string, maximum: number): ExampleRow => ({ code, title, maximum });
const row = (code: string, title: string, maximum: number, rule = ''): ExampleRow => ({ code, title, maximum, rule });
const option = (title: string, points: number): ExampleRow => ({ code: '', title, maximum: points });
const survey = (code: string, title: string, maximum: number): ExampleRow => ({
  code,
  title,
  maximum,
  survey: true,
  rule: 'Kết quả điều tra xã hội học',
});

/** Groups that draft legal documents; the others are not judged on that. */
export const DRAFTING_GROUPS = 'Sở, ban, ngành; Phường; Xã';

export const EXAMPLE_CRITERIA: readonly ExampleRow[] = [
  area('1', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH', 16),
  row('1.1', 'Kế hoạch cải cách hành chính năm', 6),
  row('1.1.1', 'Ban hành kế hoạch', 2, 'Theo mức'),
  option('Ban hành kịp thời', 2),
  option('Ban hành không kịp thời', 1),
  option('Không ban hành', 0),
  row('1.1.2', 'Mức độ hoàn thành kế hoạch', 4, 'Theo tỷ lệ hoàn thành'),
  row('1.2', 'Báo cáo cải cách hành chính định kỳ', 3, 'Đủ số lượng, đúng thời hạn'),
  row('1.3', 'Tuyên truyền, sáng kiến', 3),
  row('1.3.1', 'Tuyên truyền cải cách hành chính', 1, 'Theo mức'),
  option('Có kế hoạch và thực hiện đủ: 1', 1),
  option('Thực hiện một phần: 0,5', 0.5),
  option('Không thực hiện: 0', 0),
  row('1.3.2', 'Sáng kiến được công nhận', 2, 'Mỗi sáng kiến 1 điểm, tối đa 2'),
  survey('1.4', 'Đánh giá về sự quyết liệt của người đứng đầu', 4),
  area('2', 'CẢI CÁCH THỂ CHẾ', 12),
  { ...row('2.1', 'Xây dựng văn bản quy phạm pháp luật theo thẩm quyền', 5, 'Theo tỷ lệ đúng tiến độ'), appliesTo: DRAFTING_GROUPS },
  row('2.2', 'Rà soát, kiểm tra, xử lý văn bản', 4, 'Theo tỷ lệ xử lý'),
  survey('2.3', 'Đánh giá chất lượng tham mưu văn bản', 3),
  area('3', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', 22),
  row('3.1', 'Công bố, công khai thủ tục hành chính', 5),
  row('3.1.1', 'Công bố đúng thời hạn', 2, 'Theo mức'),
  option('Đúng thời hạn', 2),
  option('Không đúng thời hạn', 0),
  row('3.1.2', 'Công khai đầy đủ', 3, 'Theo tỷ lệ công khai'),
  row('3.2', 'Giải quyết hồ sơ đúng hạn', 9, 'Tỷ lệ đúng hạn × điểm tối đa'),
  survey('3.3', 'Mức độ hài lòng của người dân, tổ chức', 8),
  area('4', 'CẢI CÁCH TỔ CHỨC BỘ MÁY', 10),
  row('4.1', 'Sắp xếp tổ chức, thực hiện số lượng lãnh đạo', 4, 'Đúng quy định: 4; không đúng: 0'),
  row('4.2', 'Sử dụng biên chế được giao', 3, 'Đúng quy định: 3; không đúng: 0'),
  survey('4.3', 'Đánh giá tính hợp lý của tổ chức, phân cấp', 3),
  area('5', 'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ', 14),
  row('5.1', 'Thực hiện cơ cấu theo vị trí việc làm', 5, 'Theo tỷ lệ'),
  row('5.2', 'Chấp hành kỷ luật, kỷ cương hành chính', 5, 'Trừ điểm khi có vi phạm'),
  survey('5.3', 'Đánh giá năng lực, tinh thần trách nhiệm', 4),
  area('6', 'CẢI CÁCH TÀI CHÍNH CÔNG', 10),
  row('6.1', 'Giải ngân kinh phí được giao', 5, 'Theo tỷ lệ giải ngân'),
  row('6.2', 'Thực hiện kiến nghị sau thanh tra, kiểm toán', 2, 'Theo tỷ lệ thực hiện; không có kiến nghị: không áp dụng'),
  survey('6.3', 'Đánh giá việc công khai, quản lý tài sản công', 3),
  area('7', 'XÂY DỰNG CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ', 16),
  row('7.1', 'Dịch vụ công trực tuyến', 6),
  row('7.1.1', 'Tỷ lệ hồ sơ trực tuyến', 4, 'Tỷ lệ × điểm tối đa'),
  row('7.1.2', 'Thanh toán trực tuyến', 2, 'Tỷ lệ × điểm tối đa'),
  row('7.2', 'Số hóa hồ sơ, kết quả giải quyết', 5, 'Tỷ lệ × điểm tối đa'),
  survey('7.3', 'Đánh giá chất lượng cung cấp dịch vụ số', 5),
];
