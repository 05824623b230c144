import type { Draft } from './clean-book';

/** A workbook in which each unit is a column of the table of criteria; nothing is at fault in it. */
export function cleanColumns(): Draft {
  return {
    'Bảng điểm': {
      rows: [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Tài chính', 'Phường 2'],
        ['I', 'Chỉ đạo, điều hành', 40, 36, 38.5, 30],
        ['1', 'Kế hoạch', 10, 9, 8.5, 10],
        ['2', 'Báo cáo', 30, 27, 30, 20],
        ['II', 'Thủ tục hành chính', 60, 55.25, 50, 41],
        ['3', 'Một cửa', 60, 55.25, 50, 41],
        [null, 'Tổng cộng', 100, 91.25, 88.5, 71],
      ],
    },
  };
}
