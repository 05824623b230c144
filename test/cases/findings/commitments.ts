import { sealCommitments } from '../../../src/council/seal';
import type { CellValue, Snapshot } from '../../../src/workbook/snapshot';
import { BOOK, HEAD } from '../../sheets/commitments/compare';
import { applyPlan } from '../../support/apply-plan';
import { snapshotOf, type SheetDraft } from '../../support/snapshot-of';
import type { FindingCase } from './finding-case';

const SIGNED = [...HEAD, 'Ngày ký', 'Người ký'];
const OTHER: readonly CellValue[] = ['Phường 1', 'Trong tốp 3', 'Trong tốp', 3, null, null, null, null, '15/3/2026', 'Trần Thị B'];
const PROMISE: readonly CellValue[] = ['Phường 2', 'Giữ hạng', 'Giữ hạng', null, null, null, null, null, '15/3/2026', 'Nguyễn Văn A'];

/** A row of Cam kết: unit, text, kind, target, criteria, numerator, denominator, result. */
function row(...cells: readonly CellValue[]): () => Snapshot {
  return () => complete({ 'Cam kết': { rows: [HEAD, cells] } });
}

const signedOn = (day: string): (() => Snapshot) => () => complete({ 'Cam kết': { rows: [SIGNED, PROMISE.with(8, day)] } });

/** Two rows that were signed and sealed, and the rows that stand there afterwards. */
function sealed(...after: readonly (readonly CellValue[])[]): () => Snapshot {
  return () => {
    const before = complete({ 'Cam kết': { rows: [SIGNED, PROMISE, OTHER] } });
    const { memory } = applyPlan(before, sealCommitments(before));
    return { ...complete({ 'Cam kết': { rows: [SIGNED, ...after] } }), memory };
  };
}

/** With all points there. */
function complete(more: Readonly<Record<string, SheetDraft>>): Snapshot {
  const rows = BOOK['Điểm']?.rows.map((cells) => (cells[0] === 'Phòng Nội vụ' ? ['Phòng Nội vụ', 1, 1, 3] : cells)) ?? [];
  return snapshotOf({ 'Thiết lập': { rows: [['Mục', 'Giá trị'], ['Thang điểm', 10]] }, ...BOOK, 'Điểm': { rows }, ...more });
}

const lists = (name: string, ...rows: CellValue[][]) => (): Snapshot => complete({ [name]: { rows } });

export const commitments = {
  'commitment.kindUnknown': {
    step: 'compare',
    fault: row('Phường 1', 'Làm tốt hơn', 'tăng mạnh', 5),
    finds: ['commitment.kindUnknown Cam kết!C2', 'commitment.unconfirmed Cam kết!B2'],
    inOrder: row('Phường 1', 'Làm tốt hơn', 'TĂNG HẠNG', 2),
  },
  'commitment.targetUnreadable': {
    step: 'compare',
    fault: row('Phường 1', 'Tăng hạng', 'Tăng hạng', 'nhiều'),
    finds: ['commitment.targetUnreadable Cam kết!D2'],
    inOrder: row('Phường 1', 'Tăng hạng', 'Tăng hạng', '2 bậc'),
  },
  'commitment.fraction': {
    step: 'compare',
    fault: row('Phường 1', 'Đúng hạn', 'Tỷ lệ', 0.95, null, null, null, 0.98),
    finds: ['commitment.fraction Cam kết!D2', 'commitment.fraction Cam kết!H2'],
    inOrder: row('Phường 1', 'Đúng hạn', 'Tỷ lệ', '0,95%', null, null, null, '0.98%'),
  },
  'commitment.unitUnknown': {
    step: 'compare',
    fault: row('Phường 99', 'Giữ hạng', 'Giữ hạng'),
    finds: ['commitment.unitUnknown Cam kết!A2'],
    inOrder: row('Các phường', 'Giữ hạng', 'Giữ hạng'),
  },
  'commitment.criterionUnknown': {
    step: 'compare',
    fault: row('Phường 1', 'Điểm tối đa', 'Điểm tối đa', null, '1.1, 9.9'),
    finds: ['commitment.criterionUnknown Cam kết!E2'],
    inOrder: row('Phường 1', 'Điểm tối đa', 'Điểm tối đa', null, '1.1, 1.2'),
  },
  'commitment.dateUnreadable': {
    step: 'compare',
    fault: row('Phường 1', 'Xong trước 30/6/2026', 'Thời hạn', '30/6/2026', null, null, null, 'xong'),
    finds: ['commitment.dateUnreadable Cam kết!H2'],
    inOrder: row('Phường 1', 'Xong trước 30/6/2026', 'Thời hạn', '30/6/2026', null, null, null, '15/6/2026'),
  },
  'commitment.signedDayUnreadable': {
    fault: signedOn('31/02/2026'),
    finds: ['commitment.signedDayUnreadable Cam kết!I2'],
    inOrder: signedOn('28/02/2026'),
  },
  'commitment.negative': {
    step: 'compare',
    fault: row('Phường 1', 'Đúng hạn 90%', 'Tỷ lệ', 90, null, -1, 10),
    finds: ['commitment.negative Cam kết!F2'],
    inOrder: row('Phường 1', 'Đúng hạn 90%', 'Tỷ lệ', 90, null, 0, 10),
  },
  'commitment.unconfirmed': {
    step: 'compare',
    fault: row('Phường 1', 'Phấn đấu tăng 2 bậc'),
    finds: ['commitment.unconfirmed Cam kết!B2'],
    inOrder: row('Phường 1', 'Phấn đấu tăng 2 bậc', 'Tăng hạng', 2),
  },
  'commitment.judgementUnknown': {
    step: 'compare',
    fault: row('Phường 1', 'Ứng dụng công nghệ thông tin', 'Tự đánh giá', null, null, null, null, 'tốt'),
    finds: ['commitment.judgementUnknown Cam kết!H2'],
    inOrder: row('Phường 1', 'Ứng dụng công nghệ thông tin', 'Tự đánh giá', null, null, null, null, 'Đạt'),
  },
  'commitment.resultUnused': {
    step: 'compare',
    fault: row('Phường 1', 'Giữ hạng', 'Giữ hạng', null, null, null, null, 3),
    finds: ['commitment.resultUnused Cam kết!H2'],
    inOrder: row('Phường 1', 'Đúng hạn', 'Đúng hạn', null, null, null, null, 0),
  },
  'commitment.rateAboveWhole': {
    step: 'compare',
    fault: row('Phường 1', 'Hồ sơ trực tuyến 50%', 'Tỷ lệ', 50, null, 3425, 3095),
    finds: ['commitment.rateAboveWhole Cam kết!F2'],
    inOrder: row('Phường 1', 'Hồ sơ trực tuyến 50%', 'Tỷ lệ so với chỉ tiêu', 50, null, 3425, 6191),
  },
  'commitment.resultDiffers': {
    step: 'compare',
    fault: row('Phường 1', 'Hồ sơ trực tuyến 50%', 'Tỷ lệ', 50, null, 3425, 6191, 51),
    finds: ['commitment.resultDiffers Cam kết!H2'],
    inOrder: row('Phường 1', 'Hồ sơ trực tuyến 50%', 'Tỷ lệ', 50, null, 3425, 6191, 55.32),
  },
  'commitment.typedDiffers': {
    step: 'compare',
    fault: row('Phường 1', 'Trong tốp 3', 'Trong tốp', 3, null, null, null, 2),
    finds: ['commitment.typedDiffers Cam kết!H2'],
    inOrder: row('Phường 1', 'Trong tốp 3', 'Trong tốp', 3, null, null, null, 1),
  },
  'commitment.claimDiffers': {
    step: 'compare',
    fault: row('Phường 1', 'Chỉ số từ 95%', 'Chỉ số', 95, null, null, null, 'Đạt'),
    finds: ['commitment.claimDiffers Cam kết!H2'],
    inOrder: row('Phường 1', 'Chỉ số từ 80%', 'Chỉ số', 80, null, null, null, 'Đạt'),
  },
  'commitment.changedSinceSigned': {
    step: 'compare',
    fault: sealed(PROMISE.map((cell, at) => (at === 2 ? 'Trong tốp' : at === 3 ? 3 : cell)), OTHER),
    finds: ['commitment.changedSinceSigned Cam kết!C2', 'commitment.changedSinceSigned Cam kết!D2'],
    inOrder: sealed(OTHER, PROMISE),
  },
  'commitment.gone': {
    step: 'compare',
    fault: sealed(OTHER),
    finds: ['commitment.gone !'],
    inOrder: sealed(OTHER, PROMISE),
  },
  'ranks.notWhole': {
    fault: lists('Xếp hạng cấp xã', ['Đơn vị', 'Xếp hạng năm 2025', 'Xếp hạng năm 2026'], ['Phường 1', 3, 2.5]),
    finds: ['ranks.notWhole Xếp hạng cấp xã!C2'],
    inOrder: lists('Xếp hạng cấp xã', ['Đơn vị', 'Xếp hạng năm 2025', 'Xếp hạng năm 2026'], ['Phường 1', 3, 2]),
  },
  'lineage.incomplete': {
    fault: lists('Sắp xếp', ['Đơn vị cũ', 'Đơn vị mới'], ['Phường 7', null]),
    finds: ['lineage.incomplete Sắp xếp!B2'],
    inOrder: lists('Sắp xếp', ['Đơn vị cũ', 'Đơn vị mới'], ['Phường 7', '-']),
  },
} satisfies Readonly<Record<string, FindingCase>>;
