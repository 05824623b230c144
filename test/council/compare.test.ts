import { compare } from '../../src/council/compare';
import { confirmReadings } from '../../src/council/confirm';
import { sealCommitments } from '../../src/council/seal';
import { score } from '../../src/council/score';
import type { CellValue, Snapshot } from '../../src/workbook/snapshot';
import { applyPlan } from '../support/apply-plan';
import { snapshotOf, type SheetDraft } from '../support/snapshot-of';

const options = { overwrite: new Set<string>(), language: 'vi' } as const;

const COMMITMENTS: SheetDraft = {
  rows: [
    ['CAM KẾT NĂM 2023'],
    ['STT', 'Đơn vị', 'Nội dung cam kết', 'Loại', 'Chỉ tiêu', 'Ngày ký', 'Người ký', 'Số văn bản'],
    [1, 'Sở A', 'Chỉ số từ 80%', 'Chỉ số', '80%', '15/3/2023', 'Nguyễn Văn A', '01/CK'],
    [2, 'Sở A', 'Trong tốp 1', 'Trong tốp', 1, '15/3/2023', 'Nguyễn Văn A', '01/CK'],
    [3, 'Sở B', 'Tăng 2 bậc', 'Tăng hạng', 2],
    [4, 'Sở B', 'Phấn đấu chỉ số đạt 85%'],
    [5, 'Các sở', 'Ứng dụng công nghệ thông tin tốt', 'Tự đánh giá'],
  ],
};
const RESULTS: SheetDraft = {
  rows: [
    ['Đơn vị', 'Nhóm', 'Xếp hạng năm trước', 'Tổng điểm'],
    ['Sở A', 'Sở', 2, 80],
    ['Sở B', 'Sở', 2, 90],
  ],
};
const BOOK = snapshotOf({ 'Tổng': RESULTS, 'Cam kết': COMMITMENTS });

function rows(snapshot: Snapshot, name: string): (CellValue | undefined)[][] {
  return (snapshot.sheets.find((sheet) => sheet.name === name)?.values ?? []).map((row) => [...row]);
}

test('verdicts stand next to the commitments, and on a sheet of their own', () => {
  const outcome = compare(BOOK, options);
  expect(outcome.commitments.map(({ unit, verdict }) => [unit, verdict])).toEqual([
    ['Sở A', 'met'], ['Sở A', 'notMet'], ['Sở B', 'infeasible'], ['Sở A', 'council'], ['Sở B', 'council'],
  ]);
  const after = applyPlan(BOOK, outcome.plan);
  expect(rows(after, 'Cam kết').slice(1).map((row) => row.slice(8))).toEqual([
    ['Kết luận', 'Chênh lệch', 'Diễn giải'],
    ['Đạt', 0, 'Chỉ số 80%, cam kết 80%.'],
    ['Không đạt', -1, 'Hạng 2, cam kết trong tốp 1. Tính trong nhóm của đơn vị.'],
    ['Không khả thi', -1, 'Năm trước hạng 2: không có hạng nào cao hơn 2 bậc. Tính trong nhóm của đơn vị.'],
    ['Chờ xác nhận', undefined, 'Được hiểu là: Chỉ số: 85%. Chưa được xác nhận nên chưa đối chiếu.'],
    ['Chờ hội đồng: 2', undefined, 'Nhiều đơn vị; xem trang “Đối chiếu cam kết”.'],
  ]);
  const sheet = rows(after, 'Đối chiếu cam kết').map((row) => row.map((value) => value ?? ''));
  expect(sheet[1]).toEqual(['5 cam kết: 3 đã kết luận, trong đó 1 đạt hoặc vượt; 1 nội dung chờ xác nhận cách hiểu.']);
  expect(sheet.filter(([, name]) => name === 'Trong tốp' || name === 'Tự đánh giá' || name === 'Sở A' || name === 'Tổng cộng')).toEqual([
    [2, 'Trong tốp', 1, 0, 0, 1, 0, 0, 0, 0, 0],
    [4, 'Tự đánh giá', 2, 0, 0, 0, 0, 0, 0, 2, ''],
    ['', 'Tổng cộng', 5, 0, 1, 1, 1, 0, 0, 2, 33.33],
    [1, 'Sở A', 3, 0, 1, 1, 0, 0, 0, 1, 50],
    ['', 'Tổng cộng', 5, 0, 1, 1, 1, 0, 0, 2, 33.33],
    [1, 'Sở A', 'Chỉ số', 80, 80, '%', 'Đạt', 0, '15/03/2023', '01/CK', 'Nguyễn Văn A', 'Chỉ số từ 80%', 'Chỉ số 80%, cam kết 80%.', '', 'Cam kết!E3; Tổng!A2', 'Đã ký, chưa niêm phong', ''],
    [2, 'Sở A', 'Trong tốp', 1, 2, 'hạng', 'Không đạt', -1, '15/03/2023', '01/CK', 'Nguyễn Văn A', 'Trong tốp 1', 'Hạng 2, cam kết trong tốp 1. Tính trong nhóm của đơn vị.', 'Cần thêm 10 điểm để lên hạng 1. Chỉ đạt được khi lấy lại điểm đã mất.', 'Cam kết!E4; Tổng!A2', 'Đã ký, chưa niêm phong', ''],
    [4, 'Sở A', 'Tự đánh giá', '', '', '–', 'Chờ hội đồng', '', '', '', '', 'Ứng dụng công nghệ thông tin tốt', 'Chưa có kết luận.', '', '', 'Chưa ghi ngày ký, người ký', ''],
  ]);
  expect(outcome.writes.map(({ kind, sheet, address, field }) => [kind, sheet, address, field])).toEqual([
    ['column', 'Cam kết', 'I2:I7', 'verdict'],
    ['column', 'Cam kết', 'J2:J5', 'distance'],
    ['column', 'Cam kết', 'K2:K7', 'reason'],
    ['sheet', 'Đối chiếu cam kết', 'A1:Q27', null],
  ]);
});

test('a second run writes nothing, and in the other language renews the same cells', () => {
  const after = applyPlan(BOOK, compare(BOOK, options).plan);
  const again = compare(after, options);
  expect([again.plan.blocks, again.plan.sheets, again.conflicts]).toEqual([[], [], []]);
  const english = applyPlan(after, compare(after, { ...options, language: 'en' }).plan);
  expect(rows(english, 'Cam kết')[2]?.slice(8)).toEqual(['Met', 0, 'Index 80%, 80% promised.']);
  expect(english.sheets.map(({ name }) => name)).toEqual(after.sheets.map(({ name }) => name));
});

test('scoring keeps what the comparison wrote, and the comparison what scoring wrote', () => {
  const compared = applyPlan(BOOK, compare(BOOK, options).plan);
  const scored = applyPlan(compared, score(compared, options).plan);
  expect(compare(scored, options).conflicts).toEqual([]);
  const again = applyPlan(scored, compare(scored, options).plan);
  expect(score(again, options)).toMatchObject({ conflicts: [], plan: { blocks: [], sheets: [] } });
});

test('what somebody wrote there is kept, compared, and overwritten only when that is chosen', () => {
  const own = COMMITMENTS.rows.map((row, at) => [...row, at === 1 ? 'Kết luận' : at === 2 ? 'ĐẠT' : at === 3 ? 'Đạt' : null]);
  const book = snapshotOf({ 'Tổng': RESULTS, 'Cam kết': { rows: own } });
  const outcome = compare(book, options);
  expect(outcome.conflicts).toEqual([
    { sheet: 'Cam kết', address: 'I4', field: 'verdict', unit: 'Sở A', existing: 'Đạt', formula: null, computed: 'Không đạt' },
  ]);
  expect(rows(applyPlan(book, outcome.plan), 'Cam kết')[3]?.[8]).toBe('Đạt');
  const over = compare(book, { ...options, overwrite: new Set(['Cam kết!I4']) });
  expect(rows(applyPlan(book, over.plan), 'Cam kết')[3]?.[8]).toBe('Không đạt');
});

test('a reading is compared once it is confirmed, for as long as the text says the same', () => {
  const { proposals } = compare(BOOK, options);
  expect(proposals).toMatchObject([{ sheet: 'Cam kết', address: 'C6', content: 'Phấn đấu chỉ số đạt 85%', readings: [{ units: ['Sở B'], reading: { kind: 'indexAtLeast' } }] }]);
  const confirmed = applyPlan(BOOK, confirmReadings(BOOK, proposals));
  const after = compare(confirmed, options);
  expect(after.proposals).toEqual([]);
  expect(after.commitments.filter(({ unit }) => unit === 'Sở B').map(({ verdict }) => verdict)).toEqual(['infeasible', 'exceeded', 'council']);
  const edited = COMMITMENTS.rows.map((row) => row.map((value) => (value === 'Phấn đấu chỉ số đạt 85%' ? 'Phấn đấu chỉ số đạt 95%' : value)));
  const changed = snapshotOf({ 'Tổng': RESULTS, 'Cam kết': { rows: edited } }, confirmed.memory);
  expect(compare(changed, options).proposals).toHaveLength(1);
  expect(applyPlan(confirmed, score(confirmed, options).plan).memory).toContain('confirmed');
});

describe('rows of one unit that are sorted anew, or come between', () => {
  const made = applyPlan(BOOK, confirmReadings(BOOK, compare(BOOK, options).proposals));
  const before = applyPlan(made, compare(made, options).plan);
  const [title, head, ...lines] = rows(before, 'Cam kết');
  const after = (...order: (readonly (CellValue | undefined)[])[]): Snapshot => ({
    ...before,
    sheets: before.sheets.map((sheet) => (sheet.name === 'Cam kết' ? { ...sheet, values: [title ?? [], head ?? [], ...order] } : sheet)),
  });
  const [, second, third, fourth] = lines;

  test('stay confirmed, and their verdicts ours', () => {
    const outcome = compare(after(...[...lines].reverse()), options);
    expect([outcome.proposals, outcome.conflicts]).toEqual([[], []]);
    const added = [9, 'Sở B', 'Giữ hạng', 'Giữ hạng'];
    const more = compare(after(added, ...lines), options);
    expect([more.proposals, more.conflicts]).toEqual([[], []]);
    expect(more.plan.blocks.map(({ row, column, values }) => [row, column, values[0]?.[0]])).toEqual([[2, 8, 'Vượt'], [2, 9, 1], [2, 10, expect.anything()]]);
  });

  test('a verdict that somebody wrote stays theirs, also where another row of the unit has the same', () => {
    const theirs = (fourth ?? []).map((value, at) => (at === 8 ? third?.[8] : value));
    const outcome = compare(after(second ?? [], theirs, third ?? []), options);
    expect(outcome.conflicts.map(({ address, existing }) => [address, existing])).toEqual([['I4', 'Không khả thi']]);
  });

  test('a verdict stays ours where the words next to it were mended, and from then on goes with those', () => {
    const mended = (third ?? []).map((value, at) => (at === 2 ? 'Tăng hai bậc' : at === 4 ? 1 : value));
    const edited = after(...lines.map((line) => (line === third ? mended : line)));
    const outcome = compare(edited, options);
    expect(outcome.conflicts).toEqual([]);
    const written = applyPlan(edited, outcome.plan);
    const reversed = written.sheets.map((sheet) => (sheet.name === 'Cam kết' ? { ...sheet, values: [title ?? [], head ?? [], ...sheet.values.slice(2).reverse()] } : sheet));
    expect(compare({ ...written, sheets: reversed }, { ...options, language: 'en' }).conflicts).toEqual([]);
  });
});

test('a workbook without commitments is left as it is', () => {
  const { plan, commitments } = compare(snapshotOf({ 'Tổng': RESULTS }), options);
  expect([plan.blocks, plan.sheets, commitments]).toEqual([[], [], []]);
});

test('what is signed is fixed: sealed once, a change shows next to the commitment and among the findings', () => {
  const sealed = applyPlan(BOOK, sealCommitments(BOOK));
  expect(sealed.sheets).toEqual(BOOK.sheets);
  expect(compare(sealed, options).own).toEqual([]);
  const edited = COMMITMENTS.rows.map((row, at) => row.map((value, column) => (at === 3 && column === 4 ? 2 : value)));
  const changed = snapshotOf({ 'Tổng': RESULTS, 'Cam kết': { rows: edited } }, sealed.memory);
  const outcome = compare(changed, options);
  expect(outcome.own).toMatchObject([
    { code: 'commitment.changedSinceSigned', sheet: 'Cam kết', address: 'E4', values: { unit: 'Sở A', on: '2023-03-15', signedField: 'target', before: '1', after: '2' } },
  ]);
  const after = applyPlan(changed, outcome.plan);
  expect(rows(after, 'Cam kết')[3]?.slice(8)).toEqual(['Đạt', 0, 'Hạng 2, cam kết trong tốp 2. Tính trong nhóm của đơn vị. Đã sửa sau khi ký: Chỉ tiêu cam kết từ “1” thành “2”']);
  const kept = applyPlan(after, score(after, options).plan);
  expect(compare(kept, options).seals.gone).toEqual([]);
  const without = snapshotOf({ 'Tổng': RESULTS, 'Cam kết': { rows: COMMITMENTS.rows.slice(0, 3) } }, sealed.memory);
  expect(compare(without, options).own).toMatchObject([{ code: 'commitment.gone', values: { unit: 'Sở A', text: 'Trong tốp 1' } }]);
});
