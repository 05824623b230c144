import type { SheetWrite, WrittenValue } from '../../src/workbook/plan';
import { EXAMPLE_COUNCIL, EXAMPLE_REVIEW, EXAMPLE_VOTES, exampleAwards } from './example-awards';
import { exampleCommitments } from './example-commitments';
import { EXAMPLE_CRITERIA } from './example-criteria';
import {
  APPRAISED_COMPONENTS,
  EXAMPLE_APPRAISAL,
  EXAMPLE_SELF,
  EXAMPLE_SURVEY,
  SURVEYED_COMPONENTS,
  type ExampleComponent,
  type ScoreCell,
} from './example-scores';
import { EXAMPLE_UNITS } from './example-units';
import { sampleSheet } from './sheets';

const EXAMPLE_NOTE = 'VÍ DỤ: bộ tiêu chí, điểm và xếp hạng năm trước đều là số liệu tự đặt, không phải của cơ quan nào.';

function readMe(): SheetWrite {
  const lines = [
    EXAMPLE_NOTE,
    'EXAMPLE: criteria, scores and last year’s ranks are made up and belong to no real office.',
    'Bấm “Kiểm tra” để xem các phát hiện, rồi “Tính điểm và xếp hạng” để tính và ghi kết quả vào sổ tính này.',
    'Trong ví dụ có: tiêu chí không áp dụng cho một nhóm, ô “-” (không áp dụng), số gõ dạng chữ, tên đơn vị viết khác nhau,',
    'một đơn vị thiếu điểm, một đơn vị không xếp hạng, một trường hợp bằng chỉ số được tiêu chí phụ phân định và một trường hợp đồng hạng.',
    'Các trang: Thiết lập (cách làm tròn, xếp hạng, xếp loại), Tiêu chí, Đơn vị, Điểm tự chấm, Điểm thẩm định, Điểm ĐTXHH, Cam kết,',
    'Khen thưởng (chỉ tiêu), Cá nhân, Điều chỉnh, Văn bản. Ở mức cắt của một bằng khen có hai phường bằng nhau chờ Hội đồng quyết định.',
  ];
  return sampleSheet({
    name: 'Đọc trước',
    title: 'SỔ TÍNH VÍ DỤ: CHẤM ĐIỂM, XẾP HẠNG CẢI CÁCH HÀNH CHÍNH',
    notes: lines,
    head: [],
    rows: [],
    formats: [],
    widths: Array.from({ length: 10 }, () => 13),
  });
}

function settings(): SheetWrite {
  const items: WrittenValue[][] = [
    ['Tên bộ tiêu chí', 'Bộ tiêu chí ví dụ'],
    ['Số quyết định', 'Ví dụ, không có quyết định'],
    ['Năm', 2026],
    ['Thang điểm', 100],
    ['Số chữ số thập phân', 2],
    ['Cách làm tròn', 'Nửa lên'],
    ['Cách xếp đồng hạng', '1-1-3'],
    ['Tiêu chí phụ', 'Điểm ĐTXHH; Điểm thẩm định'],
    ['Xếp hạng theo', 'Chỉ số đã làm tròn'],
    ...EXAMPLE_COUNCIL,
  ];
  const bands: WrittenValue[][] = [
    [null, 'Xuất sắc', 90],
    [null, 'Tốt', 80],
    [null, 'Khá', 70],
    [null, 'Trung bình', 0],
    ['Xã', 'Tốt', 75],
    ['Xã', 'Khá', 65],
    ['Xã', 'Trung bình', 0],
  ];
  const blank: WrittenValue[] = [null, null, null];
  return sampleSheet({
    name: 'Thiết lập',
    title: 'THIẾT LẬP',
    notes: [EXAMPLE_NOTE],
    head: [['Mục', 'Giá trị', null, 'Nhóm', 'Xếp loại', 'Từ (%)']],
    rows: items.map((item, at) => [...item, null, ...(bands[at] ?? blank)]),
    formats: ['@', 'General', 'General', '@', '@', '0.00'],
    widths: [24, 30, 4, 10, 16, 10],
  });
}

function criteria(): SheetWrite {
  return sampleSheet({
    name: 'Tiêu chí',
    title: 'BỘ TIÊU CHÍ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH',
    notes: [EXAMPLE_NOTE],
    head: [['STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm tối đa', 'Nguồn điểm', 'Cách chấm', 'Nhóm áp dụng']],
    rows: [
      ...EXAMPLE_CRITERIA.map((row) => [
        row.code || null,
        row.title,
        row.maximum,
        row.code === '' || row.rule === undefined || row.rule === '' ? null : row.survey === true ? 'Điều tra XHH' : 'Thẩm định',
        row.rule || null,
        row.appliesTo ?? null,
      ]),
      [null, 'TỔNG CỘNG', 100, null, null, null],
    ],
    formats: ['@', '@', 'General', '@', '@', '@'],
    widths: [8, 52, 10, 14, 34, 26],
  });
}

function units(): SheetWrite {
  return sampleSheet({
    name: 'Đơn vị',
    title: 'DANH SÁCH ĐƠN VỊ ĐƯỢC CHẤM ĐIỂM',
    notes: [EXAMPLE_NOTE],
    head: [['STT', 'Đơn vị', 'Nhóm', 'Xếp hạng năm trước', 'Chỉ số năm trước', 'Không xếp hạng', 'Chỉ số', 'Xếp hạng', 'Xếp loại', 'Đang xem xét', 'Phiếu đồng ý']],
    rows: EXAMPLE_UNITS.map((unit, at) => [
      at + 1,
      unit.name,
      unit.group,
      unit.previousRank,
      unit.previousIndex,
      unit.excluded ?? null,
      null,
      null,
      null,
      EXAMPLE_REVIEW[unit.name] ?? null,
      EXAMPLE_VOTES[unit.name] ?? null,
    ]),
    formats: ['0', '@', '@', '0', '0.00', '@', 'General', 'General', 'General', '@', '0'],
    widths: [6, 34, 20, 11, 11, 36, 10, 9, 13, 34, 10],
    frozenColumns: 2,
  });
}

function matrix(
  name: string,
  title: string,
  components: readonly ExampleComponent[],
  scores: readonly (readonly ScoreCell[])[],
  spelling: Readonly<Record<string, string>> = {},
): SheetWrite {
  return sampleSheet({
    name,
    title,
    notes: [EXAMPLE_NOTE],
    head: [['STT', 'Đơn vị', ...components.map(({ code }) => code)]],
    rows: EXAMPLE_UNITS.map((unit, at) => [at + 1, spelling[unit.name] ?? unit.name, ...(scores[at] ?? [])]),
    formats: ['0', '@', ...components.map(() => '0.00')],
    widths: [6, 34, ...components.map(() => 8)],
    frozenColumns: 2,
  });
}

/** The example workbook: every kind of sheet, and a little of everything that goes wrong. */
export function exampleWorkbook(): SheetWrite[] {
  return [
    readMe(),
    settings(),
    criteria(),
    units(),
    matrix('Điểm tự chấm', 'ĐIỂM TỰ CHẤM', APPRAISED_COMPONENTS, EXAMPLE_SELF),
    matrix('Điểm thẩm định', 'ĐIỂM THẨM ĐỊNH', APPRAISED_COMPONENTS, EXAMPLE_APPRAISAL, { 'Phường 2': 'Phường 02' }),
    matrix('Điểm ĐTXHH', 'ĐIỂM ĐIỀU TRA XÃ HỘI HỌC', SURVEYED_COMPONENTS, EXAMPLE_SURVEY, {
      'Phường 4': 'P. 4',
      'Xã Phú Hòa': 'Xã Phú Hoà',
    }),
    exampleCommitments(EXAMPLE_NOTE),
    ...exampleAwards(),
  ];
}
