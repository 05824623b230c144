import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../src/cli/arguments';
import { run } from '../../src/cli/run';
import { REPORT } from '../../src/council/report';
import { openWorkbook } from '../../src/workbook/file/file-workbook';

const input = join(__dirname, '../../assets/samples/vung-tau-2023.xlsx');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function compared(...words: readonly string[]) {
  const [out, json] = [join(folder, 'out.xlsx'), join(folder, 'report.json')];
  const asked = readArguments(['run', input, '--steps', 'compare', '--out', out, '--json', json, ...words]);
  if (asked.command !== 'run') throw new Error('not understood');
  await run(asked.run, asked.language);
  return { report: REPORT.parse(JSON.parse(readFileSync(json, 'utf8'))), saved: await (await openWorkbook(readFileSync(out))).snapshot() };
}

test('the step compare: verdicts in the workbook and in the report', async () => {
  const { report, saved } = await compared();
  expect(report.commitments).toHaveLength(17);
  expect(report.commitments[3]).toEqual({
    unit: 'Phường 9',
    kind: 'rankUp',
    target: 15,
    actual: 14,
    verdict: 'notMet',
    distance: -1,
    reason: 'Năm trước hạng 40, năm nay hạng 26: tăng 14 bậc; cam kết tăng 15 bậc. Tính trong danh sách “Xếp hạng cấp xã (tự đặt)”.',
    cells: ['Cam kết!E8', 'Xếp hạng cấp xã (tự đặt)!D12', 'Xếp hạng cấp xã (tự đặt)!C12'],
  });
  expect([report.settings, report.units]).toEqual([null, []]);
  expect(saved.sheets[0]?.values[3]?.slice(5)).toEqual(['Kết luận', 'Chênh lệch', 'Diễn giải']);
  expect(saved.sheets[0]?.values[4]?.slice(5, 7)).toEqual(['Đạt', 0]);
  expect(saved.sheets.map(({ name }) => name)).toContain('Đối chiếu cam kết');
});

test('the list that ranks are counted in may be named', async () => {
  const { report } = await compared('--rank-list', 'group', '--lang', 'en');
  expect(report.commitments[0]).toMatchObject({ unit: 'Phường 2', target: 32, actual: null, verdict: 'noData', reason: 'The workbook has no figures of Phường 2.' });
});
