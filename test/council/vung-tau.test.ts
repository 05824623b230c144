import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleWorkbooks } from '../../assets/samples/build';
import { compare } from '../../src/council/compare';
import { confirmReadings } from '../../src/council/confirm';
import { newWorkbook } from '../../src/workbook/file/blank';
import { openWorkbook } from '../../src/workbook/file/file-workbook';
import type { Snapshot } from '../../src/workbook/snapshot';
import { applyPlan } from '../support/apply-plan';
import { snapshotOf } from '../support/snapshot-of';

const samples = join(__dirname, '../../assets/samples');
const options = { overwrite: new Set<string>(), language: 'vi' } as const;

/** What the made-up ranks of the sample come to, ward by ward. */
const EXPECTED = [
  ['Phường 2', 32, 32, 'met'],
  ['Phường Thắng Tam', 16, 7, 'infeasible'],
  ['Phường 5', 16, 17, 'exceeded'],
  ['Phường 9', 15, 14, 'notMet'],
  ['Phường 7', 10, 10, 'met'],
  ['Xã Long Sơn', 10, 11, 'exceeded'],
  ['Phường 1', 9, 9, 'met'],
  ['Phường 3', 9, 8, 'notMet'],
  ['Phường 10', 8, 8, 'met'],
  ['Phường Rạch Dừa', 8, 8, 'met'],
  ['Phường 8', 5, 5, 'met'],
  ['Phường 11', 5, 5, 'met'],
  ['Phường 12', 5, 3, 'notMet'],
  ['Phường Nguyễn An Ninh', 5, 5, 'met'],
  ['Phường Thắng Nhất', 4, 3, 'infeasible'],
  ['Phường Thắng Nhì', 1, 1, 'met'],
  ['Phường 4', 22, 22, 'met'],
];

async function sample(): Promise<Snapshot> {
  const sheets = (await sampleWorkbooks(samples)).get('vung-tau-2023.xlsx') ?? [];
  return (await openWorkbook(newWorkbook(sheets))).snapshot();
}

function told(snapshot: Snapshot): unknown[][] {
  return compare(snapshot, options).commitments.map(({ unit, target, actual, verdict }) => [unit, (target ?? 0) / 1e9, (actual ?? 0) / 1e9, verdict]);
}

test('seventeen wards and communes, ranked in the list of the province', async () => {
  const snapshot = await sample();
  expect(told(snapshot)).toEqual(EXPECTED);
  expect(new Set(compare(snapshot, options).commitments.map(({ list }) => list))).toEqual(new Set(['Xếp hạng cấp xã (tự đặt)']));
  const published = readFileSync(join(samples, 'data/vung-tau-2023.csv'), 'utf8').trim().split('\n').slice(1);
  expect(published).toHaveLength(EXPECTED.length);
});

test('among seventeen alone most of what was promised is infeasible: the list matters', async () => {
  const snapshot = await sample();
  const [, list] = snapshot.sheets;
  const own = { rows: (list?.values ?? []).slice(0, 21).map((row) => [row[1] ?? null, row[2] ?? null, row[3] ?? null]) };
  const ranked = own.rows.slice(4).map(([unit]) => unit);
  const place = (column: 1 | 2, value: unknown): number => own.rows.slice(4).filter((row) => Number(row[column]) < Number(value)).length + 1;
  const rows = [['Đơn vị', 'Xếp hạng năm 2022', 'Xếp hạng năm 2023'], ...own.rows.slice(4).map(([unit, before, now]) => [unit ?? null, place(1, before), place(2, now)])];
  expect(ranked).toHaveLength(17);
  const [commitments] = snapshot.sheets;
  const city = snapshotOf({ 'Cam kết': { rows: (commitments?.values ?? []).map((row) => row.map((value) => value ?? null)) }, 'Xếp hạng thành phố': { rows } });
  expect(compare(city, options).commitments.filter(({ verdict }) => verdict === 'infeasible').length).toBeGreaterThan(8);
});

test('the published sentence, pasted as it is, gives the same once its reading is confirmed', async () => {
  const sentence =
    'Các phường phấn đấu tăng hạng cao trong năm như: Phường 02 cam kết tăng 32 bậc; Phường Thắng Tam cam kết tăng 16 bậc; Phường 5 cam kết tăng 16 bậc; ' +
    'Phường 9 cam kết tăng 15 bậc; Phường 7 và xã Long Sơn cam kết tăng 10 bậc; Phường 1 và Phường 3 cam kết tăng 9 bậc; Phường 10 và Rạch Dừa cam kết tăng 8 bậc; ' +
    'Phường 8, 11, 12, Nguyễn An Ninh cam kết tăng 5 bậc; Phường Thắng Nhất cam kết tăng 4 bậc; Phường Thắng Nhì cam kết tăng 01 bậc, Phường 4 cam kết giữ nguyên thứ hạng.';
  const [, list] = (await sample()).sheets;
  const pasted = snapshotOf({
    'Cam kết': { rows: [['STT', 'Nội dung cam kết'], [1, sentence]] },
    'Xếp hạng cấp xã': { rows: (list?.values ?? []).map((row) => row.map((value) => value ?? null)) },
  });
  const { proposals, commitments } = compare(pasted, options);
  expect([commitments, proposals.length]).toEqual([[], 1]);
  expect(told(applyPlan(pasted, confirmReadings(pasted, proposals)))).toEqual(EXPECTED);
});
