import type { CellValue } from '../../../src/workbook/snapshot';
import type { Draft } from './clean-book';

const CRITERIA: readonly (readonly CellValue[])[] = [
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Nguồn điểm'],
  ['I', 'Chỉ đạo, điều hành', 60],
  ['1', 'Kế hoạch', 60],
  ['1.1', 'Ban hành kế hoạch', 20, 'Thẩm định'],
  ['1.2', 'Báo cáo', 15, 'Thẩm định'],
  ['1.3', 'Tuyên truyền', 5, 'Thẩm định'],
  ['1.4', 'Người dân đánh giá', 20, 'Điều tra XHH'],
  ['II', 'Thủ tục hành chính', 40],
  ['2', 'Một cửa', 40, 'Thẩm định'],
];

/** Rows of a form from its fifth on: self-scores, appraised points, evidence, explanation. */
function form(unit: string, [plan, report, press, counter]: readonly [number, number, number, number]): CellValue[][] {
  const line = (number: string, title: string, maximum: number, points: number): CellValue[] => [
    number,
    title,
    maximum,
    points,
    points,
    points > 0 ? `${number}/BC` : null,
    points < maximum ? 'Còn chậm' : null,
  ];
  return [
    ['PHIẾU TỰ CHẤM ĐIỂM'],
    [`Đơn vị: ${unit}`],
    [],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Tài liệu kiểm chứng', 'Giải trình'],
    ['I', 'Chỉ đạo, điều hành', 60],
    ['1', 'Kế hoạch', 60],
    line('1.1', 'Ban hành kế hoạch', 20, plan),
    line('1.2', 'Báo cáo', 15, report),
    line('1.3', 'Tuyên truyền', 5, press),
    ['1.4', 'Người dân đánh giá', 20],
    ['II', 'Thủ tục hành chính', 40],
    line('2', 'Một cửa', 40, counter),
  ];
}

/** A workbook of unit forms in which there is nothing to find; the survey has a table of its own. */
export function cleanForms(): Draft {
  return {
    'Tiêu chí': { rows: CRITERIA.map((row) => [...row]) },
    'Đơn vị': {
      rows: [
        ['STT', 'Đơn vị', 'Nhóm', 'Không xếp hạng'],
        [1, 'Sở Nội vụ', 'Sở, ban, ngành'],
        [2, 'Sở Tài chính', 'Sở, ban, ngành'],
        [3, 'Sở Y tế', 'Sở, ban, ngành'],
      ],
    },
    'Sở Nội vụ': { rows: form('Sở Nội vụ', [20, 14, 0, 35]) },
    'Sở Tài chính': { rows: form('Sở Tài chính', [10, 15, 5, 40]) },
    'Sở Y tế': { rows: form('Sở Y tế', [20, 13, 4, 38]) },
    'Điểm ĐTXHH': { rows: [['Đơn vị', '1.4'], ['Sở Nội vụ', 17.5], ['Sở Tài chính', 16], ['Sở Y tế', 18]] },
  };
}
