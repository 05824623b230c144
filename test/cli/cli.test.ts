import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../src/cli/arguments';
import { REPORT } from '../../src/council/report';
import { openWorkbook } from '../../src/workbook/file/file-workbook';

const root = join(__dirname, '../..');
jest.setTimeout(60_000);
// What the script `cchc` of package.json runs, without waiting for npm each time.
const tsx = require.resolve('tsx/cli');
const samples = join(root, 'assets/samples');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function cchc(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, 'src/cli/main.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  const sentences = stderr.split('\n').filter((line) => line !== '');
  return { status, stdout, sentences };
}

test('a clean run: exit 0, results in the workbook, a report that fits its schema, the input untouched', async () => {
  const input = join(samples, 'binh-duong-2017.xlsx');
  const before = readFileSync(input);
  const [out, json] = [join(folder, 'out.xlsx'), join(folder, 'report.json')];
  expect(cchc(['run', input, '--out', out, '--json', json])).toMatchObject({ status: 0, sentences: [] });
  expect(readFileSync(input).equals(before)).toBe(true);
  const report = REPORT.parse(JSON.parse(readFileSync(json, 'utf8')));
  expect(report.units.map(({ name, points, rank }) => [name, points, rank]).slice(0, 3)).toEqual([
    ['Thành phố Thủ Dầu Một', 84.58, 1],
    ['Thị xã Tân Uyên', 82, 2],
    ['Huyện Bàu Bàng', 80.27, 3],
  ]);
  const saved = await (await openWorkbook(readFileSync(out))).snapshot();
  expect(saved.sheets[0]?.values[6]?.slice(1, 7)).toEqual(['Huyện Bàu Bàng', 47.45, 32.82, 80.27, 80.27, 3]);
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('errors found: exit 1, and only validating writes no result', () => {
  const input = join(samples, 'vi-du-day-du.xlsx');
  const json = join(folder, 'validated.json');
  const { status, stdout } = cchc(['run', input, '--steps', 'validate', '--json', json, '--lang', 'en']);
  expect(status).toBe(1);
  expect(stdout).toContain('Findings: 1 errors');
  const report = REPORT.parse(JSON.parse(readFileSync(json, 'utf8')));
  expect([report.settings, report.units]).toEqual([null, []]);
  expect(report.findings[0]).toMatchObject({ code: 'points.missing', sheet: 'Điểm ĐTXHH', address: 'I23' });
});

test('functions in cells are calculated, and saved with formula and value', async () => {
  const out = join(folder, 'functions.xlsx');
  expect(cchc(['run', join(root, 'test/cases/functions-in-cells/in.xlsx'), '--out', out])).toMatchObject({ status: 1, sentences: [] });
  const { sheets } = await (await openWorkbook(readFileSync(out))).snapshot();
  const column = (name: string, at: number): unknown[] => sheets.find((sheet) => sheet.name === name)?.values.slice(1).map((row) => row[at]) ?? [];
  expect([column('Kết quả', 5), column('Kết quả', 6), column('Kết quả', 7)]).toEqual([
    [80.75, 85.75, 83.75, 81.3, { error: '#VALUE!' }],
    [83.68, 85.75, 83.75, 81.3, { error: '#VALUE!' }],
    [3, 1, 2, 1, undefined],
  ]);
  expect(column('Kiểm tra', 0)).toEqual([undefined, 'Sở A', 'Sở B', 'Sở C']);
  const formulas = [...new Set(sheets[0]?.formulas.values())];
  expect(formulas.filter((formula) => formula.includes('RANKS'))).toEqual(['CCHC.RANKS(G2:G5,B2:B5)']);
});

test('the same bytes in every language setting and time zone of the machine', () => {
  const outputs = ['vi_VN.UTF-8 Asia/Ho_Chi_Minh', 'en_US.UTF-8 America/New_York', 'tr_TR.UTF-8 Europe/Istanbul'].map((setting, at) => {
    const [locale = '', zone = ''] = setting.split(' ');
    const [out, json] = [join(folder, `out${at}.xlsx`), join(folder, `report${at}.json`)];
    cchc(['run', join(samples, 'vi-du-day-du.xlsx'), '--out', out, '--json', json], { LANG: locale, LC_ALL: locale, TZ: zone });
    return [readFileSync(out).toString('base64'), readFileSync(json, 'utf8')];
  });
  expect(outputs[1]).toEqual(outputs[0]);
  expect(outputs[2]).toEqual(outputs[0]);
});

describe('what cannot be read or done: exit 2, one sentence, nothing written', () => {
  test.each([
    ['noCommand', []],
    ['noCommand', ['chạy', 'a.xlsx']],
    ['noInput', ['run']],
    ['noInput', ['run', 'a.xlsx', 'b.xlsx']],
    ['badOption', ['run', 'a.xlsx', '--fast']],
    ['badOption', ['run', 'a.xlsx', '--out']],
    ['badStep', ['run', 'a.xlsx', '--steps', 'guess']],
    ['badLanguage', ['run', 'a.xlsx', '--lang', 'fr']],
  ])('a command line that is not right: %s %j', (problem, words) => {
    expect(readArguments(words)).toMatchObject({ command: 'usage', problem: { problem } });
  });

  test.each([
    ['an unknown option', ['run', 'a.xlsx', '--fast']],
    ['a file that is not there', ['run', 'nowhere.xlsx']],
    ['a result over the input', ['run', 'a.xlsx', '--out', './a.xlsx']],
  ])('%s', (_, words) => {
    const { status, stdout, sentences } = cchc(words);
    expect({ status, stdout, sentences: sentences.length }).toEqual({ status: 2, stdout: '', sentences: 1 });
  });

  test('a file that is no workbook, and a place that cannot be written', () => {
    const text = join(folder, 'text.xlsx');
    writeFileSync(text, 'STT;Đơn vị;Điểm');
    const out = join(folder, 'none.xlsx');
    expect(cchc(['run', text, '--out', out])).toMatchObject({ status: 2, sentences: [expect.stringContaining('.xlsx')] });
    expect(existsSync(out)).toBe(false);
    const nowhere = join(folder, 'no such folder', 'out.xlsx');
    expect(cchc(['run', join(samples, 'bo-2023.xlsx'), '--out', nowhere])).toMatchObject({ status: 2, sentences: [expect.stringContaining(nowhere)] });
  });
});

test('the script of package.json runs it', () => {
  const run = spawnSync('npm', ['run', '--silent', 'cchc', '--', '--help'], { cwd: root, encoding: 'utf8' });
  expect(run.status).toBe(0);
  expect(run.stdout).toContain('--steps');
});

test('help, in both languages', () => {
  expect(cchc(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('--steps') });
  expect(cchc(['--help', '--lang', 'en']).stdout).toContain('Exit codes');
});
