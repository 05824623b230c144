import type { SheetWrite } from '../../src/workbook/plan';
import { readCsv, sampleSheet } from './sheets';

/** PAR INDEX 2023 of 17 ministries, with totals as published; index and rank are left to be filled. */
export function ministries2023(csv: string): SheetWrite[] {
  return [
    sampleSheet({
      name: 'PAR INDEX 2023',
      title: 'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA CÁC BỘ, CƠ QUAN NGANG BỘ',
      notes: ['Nguồn: xaydungchinhsach.chinhphu.vn, 17/4/2024. Tổng điểm ghi như đã công bố.'],
      head: [['STT', 'Bộ, cơ quan ngang bộ', 'Điểm thẩm định', 'Điểm ĐTXHH', 'Tổng điểm', 'Chỉ số (%)', 'Xếp hạng']],
      rows: readCsv(csv).map((row, at) => [
        at + 1,
        row.unit ?? '',
        Number(row.appraised_points),
        Number(row.survey_points),
        Number(row.total_points),
        null,
        null,
      ]),
      formats: ['0', '@', '0.00', '0.00', '0.00', 'General', 'General'],
      widths: [6, 40, 12, 12, 12, 12, 10],
    }),
  ];
}

/** Bình Dương 2017: nine districts; totals, index and rank are left to be filled. */
export function binhDuong2017(csv: string): SheetWrite[] {
  return [
    sampleSheet({
      name: 'Cấp huyện 2017',
      title: 'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2017 CẤP HUYỆN, TỈNH BÌNH DƯƠNG',
      notes: ['Nguồn: baubang.binhduong.gov.vn. Điểm thẩm định tối đa 65, điểm điều tra xã hội học tối đa 35.'],
      head: [['STT', 'Đơn vị', 'Điểm thẩm định', 'Điểm ĐTXHH', 'Tổng điểm', 'Chỉ số (%)', 'Xếp hạng', 'Ghi chú']],
      rows: readCsv(csv).map((row, at) => [
        at + 1,
        row.unit ?? '',
        Number(row.appraised_points_of_65),
        Number(row.survey_points_of_35),
        null,
        null,
        null,
        null,
      ]),
      formats: ['0', '@', '0.00', '0.00', 'General', 'General', 'General', '@'],
      widths: [6, 28, 12, 12, 12, 12, 10, 24],
    }),
  ];
}

/** The printed layout of Cà Mau's unit form, with the rows of the excerpt; no points were published. */
export function caMau2013(csv: string): SheetWrite[] {
  return [
    sampleSheet({
      name: 'Phiếu chấm điểm',
      title: 'PHIẾU CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH (TRÍCH)',
      notes: ['Nguồn: QĐ 1880/QĐ-UBND năm 2013 của tỉnh Cà Mau, trích lĩnh vực 1; nguồn không có điểm của đơn vị nào.', 'Đơn vị: (chưa ghi tên)'],
      head: [
        ['STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm tối đa', 'Điểm đánh giá', null, null, 'Điểm đạt được', 'Chỉ số', 'Ghi chú'],
        [null, null, null, 'Điều tra XHH', 'Tự đánh giá', 'SNV đánh giá', null, null, null],
      ],
      headMerges: [
        [0, 0, 2, 1],
        [0, 1, 2, 1],
        [0, 2, 2, 1],
        [0, 3, 1, 3],
        [0, 6, 2, 1],
        [0, 7, 2, 1],
        [0, 8, 2, 1],
      ],
      rows: readCsv(csv).map((row) => [
        row.stt || null,
        row.text_short ?? '',
        Number(row.max_points),
        ...Array.from({ length: 6 }, () => null),
      ]),
      formats: ['@', '@', 'General', '0.00', '0.00', '0.00', 'General', 'General', '@'],
      widths: [8, 56, 10, 11, 11, 11, 11, 10, 16],
    }),
  ];
}
