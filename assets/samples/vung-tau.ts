import type { SheetWrite } from '../../src/workbook/plan';
import { readCsv, sampleSheet } from './sheets';

const COMMUNES = 82;

/**
 * Last year's and this year's rank of the seventeen, as a list of the province might have them.
 * Nothing is published of them: every rank is MADE UP, so that each verdict occurs.
 */
const MADE_UP_RANKS: readonly (readonly [unit: string, previous: number, rank: number])[] = [
  ['Phường 1', 20, 11],
  ['Phường 2', 70, 38],
  ['Phường 3', 31, 23],
  ['Phường 4', 22, 22],
  ['Phường 5', 33, 16],
  ['Phường 7', 25, 15],
  ['Phường 8', 14, 9],
  ['Phường 9', 40, 26],
  ['Phường 10', 18, 10],
  ['Phường 11', 45, 40],
  ['Phường 12', 52, 49],
  ['Phường Nguyễn An Ninh', 8, 3],
  ['Phường Rạch Dừa', 36, 28],
  ['Phường Thắng Nhất', 4, 1],
  ['Phường Thắng Nhì', 7, 6],
  ['Phường Thắng Tam', 12, 5],
  ['Xã Long Sơn', 61, 50],
];

/** Those who share a rank this year: what follows a tie is skipped. */
const MADE_UP_TIES: Readonly<Record<number, number>> = { 29: 28, 41: 40 };

/** The commitments of Vũng Tàu's seventeen wards and commune, as published, beside a made-up list of ranks. */
export function vungTau2023(csv: string): SheetWrite[] {
  return [
    sampleSheet({
      name: 'Cam kết',
      title: 'CAM KẾT TĂNG THỨ HẠNG CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA CÁC PHƯỜNG, XÃ, THÀNH PHỐ VŨNG TÀU',
      notes: ['Cam kết ghi như báo chí đã đưa, 19/3/2023. Thứ hạng ở trang bên là SỐ TỰ ĐẶT, không phải kết quả thật.'],
      head: [['STT', 'Đơn vị', 'Nội dung cam kết', 'Loại', 'Chỉ tiêu']],
      rows: readCsv(csv).map(({ unit = '', kind = '', places = '' }, at) => [
        at + 1,
        unit,
        places === '' ? 'Giữ nguyên thứ hạng' : `Tăng ${places} bậc`,
        kind,
        places === '' ? null : Number(places),
      ]),
      formats: ['0', '@', '@', '@', '0'],
      widths: [6, 28, 28, 14, 12],
    }),
    sampleSheet({
      name: 'Xếp hạng cấp xã (tự đặt)',
      title: 'SỐ LIỆU TỰ ĐẶT ĐỂ LÀM VÍ DỤ: XẾP HẠNG CẢI CÁCH HÀNH CHÍNH CẤP XÃ TOÀN TỈNH',
      notes: ['Mọi thứ hạng trong trang này là số tự đặt; các xã ngoài thành phố Vũng Tàu ghi bằng tên ví dụ.'],
      head: [['STT', 'Đơn vị', 'Xếp hạng năm 2022', 'Xếp hạng năm 2023']],
      rows: madeUpList().map(([unit, previous, rank], at) => [at + 1, unit, previous, rank]),
      formats: ['0', '@', '0', '0'],
      widths: [6, 32, 14, 14],
    }),
  ];
}

/** All ranks that the seventeen leave are given to communes with made-up names. */
function madeUpList(): (readonly [string, number, number])[] {
  const left = (column: 1 | 2): number[] => {
    const taken = new Set(MADE_UP_RANKS.map((row) => row[column]));
    return Array.from({ length: COMMUNES }, (_, at) => at + 1).filter((rank) => !taken.has(rank));
  };
  const [previous, ranks] = [left(1), left(2)];
  const others = previous.map((rank, at): readonly [string, number, number] => {
    const now = ranks[(at * 7) % ranks.length] ?? 0;
    return [`Xã ví dụ ${at + 1}`, rank, MADE_UP_TIES[now] ?? now];
  });
  return [...MADE_UP_RANKS, ...others];
}
