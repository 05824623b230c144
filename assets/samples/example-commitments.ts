import type { SheetWrite, WrittenValue } from '../../src/workbook/plan';
import { sampleSheet } from './sheets';

type Row = readonly [unit: string, content: string, kind: string, target: WrittenValue, criteria: string, done: WrittenValue, all: WrittenValue, result: WrittenValue];

/** A day of the 1900 date system. */
const SIGNED = 46_096; // 15/3/2026

const ROWS: readonly Row[] = [
  ['Sở Nội vụ', 'Đạt điểm tối đa ở tiêu chí ban hành kế hoạch, công bố thủ tục', 'Điểm tối đa', null, '1.1.1, 3.1.1', null, null, null],
  ['Sở Nội vụ', 'Giữ vững trong 2 đơn vị dẫn đầu', 'Trong tốp', 2, '', null, null, null],
  ['Sở Tài chính', 'Giữ nguyên thứ hạng', 'Giữ hạng', null, '', null, null, null],
  ['Sở Tài chính', 'Chỉ số cải cách hành chính từ 90% trở lên', 'Chỉ số', '≥ 90%', '', null, null, null],
  ['Sở Tư pháp', 'Thực hiện mệnh lệnh hành chính đúng thời hạn', 'Đúng hạn', null, '', 47, 47, null],
  ['Sở Y tế', 'Tăng 2 bậc so với năm trước', 'Tăng hạng', 2, '', null, null, null],
  ['Sở Y tế', 'Chi mua sắm qua mạng', 'Tỷ lệ so với chỉ tiêu', '50%', '', 3425, 6191, null],
  ['Sở Giáo dục và Đào tạo', 'Hoàn thành số hóa hồ sơ trước ngày 30/6/2026', 'Thời hạn', '30/6/2026', '', null, null, '17/6/2026'],
  ['Công an tỉnh', 'Tăng 3 bậc so với năm trước', 'Tăng hạng', 3, '', null, null, null],
  ['Thuế tỉnh', 'Chỉ số lĩnh vực cải cách thủ tục hành chính từ 85%', 'Chỉ số', 85, '3', null, null, null],
  ['Các phường, xã', 'Giải quyết hồ sơ đúng hạn', 'Tỷ lệ', '100%; riêng Phường 4 95%', '', null, null, null],
  ['Phường 1', 'Giải quyết hồ sơ đúng hạn', 'Tỷ lệ', null, '', 1204, 1204, null],
  ['P. 4', 'Giải quyết hồ sơ đúng hạn', 'Tỷ lệ', null, '', 912, 960, null],
  ['Xã Tân Lập', 'Giải quyết hồ sơ đúng hạn', 'Tỷ lệ', null, '', 0, 0, null],
  ['Phường 2, 3, 5', 'Phấn đấu tăng 1 bậc', '', null, '', null, null, null],
  ['Xã Bình An', 'Tăng chỉ số thêm 1,5 điểm', 'Tăng chỉ số', 1.5, '', null, null, null],
  ['Xã Phú Hòa', 'Ứng dụng công nghệ thông tin, chuyển đổi số', 'Tự đánh giá', null, '', null, null, 'Đạt'],
  ['Xã Vĩnh Thủy', 'Ứng dụng công nghệ thông tin, chuyển đổi số', 'Tự đánh giá', null, '', null, null, null],
  ['Phường 2', 'Giải quyết hồ sơ đúng hạn', 'Tỷ lệ', null, '', 860, 860, null],
  ['Phường 3', 'Giải quyết hồ sơ đúng hạn', 'Tỷ lệ', null, '', 471, 475, null],
  ['Phường 5', 'Giải quyết hồ sơ đúng hạn', 'Tỷ lệ', null, '', 702, 702, null],
  ['Xã Bình An', 'Giải quyết hồ sơ đúng hạn', 'Tỷ lệ', null, '', 356, 356, null],
  ['Xã Phú Hòa', 'Giải quyết hồ sơ đúng hạn', 'Tỷ lệ', null, '', 298, 301, null],
  ['Xã Vĩnh Thủy', 'Giải quyết hồ sơ đúng hạn', 'Tỷ lệ', null, '', 240, 240, null],
];

/** Signed commitments of the example's units; made up like all else in it. */
export function exampleCommitments(note: string): SheetWrite {
  return sampleSheet({
    name: 'Cam kết',
    title: 'CAM KẾT NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH',
    notes: [note],
    head: [['STT', 'Đơn vị', 'Nội dung cam kết', 'Loại', 'Chỉ tiêu', 'Tiêu chí', 'Tử số', 'Mẫu số', 'Kết quả', 'Ngày ký', 'Người ký', 'Số văn bản']],
    rows: ROWS.map(([unit, content, kind, target, criteria, done, all, result], at) => [
      at + 1,
      unit,
      content,
      kind || null,
      target,
      criteria || null,
      done,
      all,
      result,
      SIGNED,
      'Thủ trưởng đơn vị',
      `${String(at + 1).padStart(2, '0')}/CK-VD`,
    ]),
    formats: ['0', '@', '@', '@', 'General', '@', '#,##0', '#,##0', 'General', 'dd/mm/yyyy', '@', '@'],
    widths: [6, 28, 48, 20, 14, 14, 10, 10, 12, 12, 20, 14],
    frozenColumns: 2,
  });
}
