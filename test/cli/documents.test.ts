import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { journalOf, originOf } from '../../src/council/awards/journal';
import { REPORT } from '../../src/council/report';
import { newWorkbook } from '../../src/workbook/file/blank';
import { openWorkbook } from '../../src/workbook/file/file-workbook';
import type { WrittenValue } from '../../src/workbook/plan';
import { AWARD_BOOK } from '../council/awards/example';
import { opened, textOf } from '../documents/opened';

const root = join(__dirname, '../..');
jest.setTimeout(60_000);
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-'));
  const sheets = Object.entries(AWARD_BOOK).map(([name, { rows }]) => ({
    name,
    blocks: rows.map((row, at) => ({ row: at, column: 0, values: [row.map((value): WrittenValue => (typeof value === 'object' ? null : value))], look: 'body' as const })),
    tables: [],
    merges: [],
    columnWidths: [],
    frozenRows: 0,
    frozenColumns: 0,
  }));
  writeFileSync(join(folder, 'in.xlsx'), newWorkbook(sheets));
});
afterAll(() => rmSync(folder, { recursive: true }));

function cchc(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [require.resolve('tsx/cli'), 'src/cli/main.ts', 'run', join(folder, 'in.xlsx'), ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function files(at: string): string[] {
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(at.length + 1))
    .sort();
}

test('papers and lists into a folder, the shortlists in the report; twice the same bytes', () => {
  const [first, second, json] = [join(folder, 'first'), join(folder, 'second'), join(folder, 'report.json')];
  const { status, stdout, stderr } = cchc('--documents', first, '--json', json);
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toContain('Cờ thi đua (Tập thể, Sở, ban, ngành): 1/1, bằng nhau ở mức cắt 0.');
  expect(files(first)).toEqual([
    'CANHAN.xlsx',
    'TAPTHE.xlsx',
    'bien-ban.docx',
    'danh-sach-de-nghi-khen-thuong-ca-nhan.csv',
    'danh-sach-de-nghi-khen-thuong-dieu-chinh.csv',
    'danh-sach-de-nghi-khen-thuong-khong-co-trong-danh-sach.csv',
    'danh-sach-de-nghi-khen-thuong-tap-the.csv',
    'danh-sach-de-nghi-khen-thuong.json',
    'danh-sach-de-nghi-khen-thuong.xlsx',
    'phieu-ket-qua/1-so-noi-vu.docx',
    'phieu-ket-qua/2-so-tai-chinh.docx',
    'phieu-ket-qua/3-so-tu-phap.docx',
    'phieu-ket-qua/4-so-y-te.docx',
    'phieu-ket-qua/5-so-xay-dung.docx',
    'phieu-ket-qua/6-huyen-long-dien.docx',
    'phieu-ket-qua/7-huyen-con-dao.docx',
    'quyet-dinh.docx',
    'thong-bao.docx',
    'to-trinh.docx',
  ]);
  const report = REPORT.parse(JSON.parse(readFileSync(json, 'utf8')));
  expect(report.shortlists[1]).toEqual({
    award: 'Bằng khen của Chủ tịch UBND tỉnh',
    recipients: 'collective',
    group: 'Sở, ban, ngành',
    quota: 1,
    entries: [],
    atCut: [
      { name: 'Sở Tài chính', reason: 'Bằng nhau ở mức cắt: 2 trường hợp, còn 1 chỉ tiêu; chờ Hội đồng quyết định' },
      { name: 'Sở Tư pháp', reason: 'Bằng nhau ở mức cắt: 2 trường hợp, còn 1 chỉ tiêu; chờ Hội đồng quyết định' },
    ],
    reserve: [],
    left: [
      { name: 'Sở Nội vụ', reason: 'Đã được đề nghị Cờ thi đua cho cùng thành tích' },
      { name: 'Sở Y tế', reason: 'Đang xem xét: Đang thanh tra' },
      { name: 'Sở Xây dựng', reason: 'Chưa đạt điều kiện: xếp loại Tốt trở lên' },
    ],
  });
  expect(report.shortlists[0]?.entries).toEqual([
    { name: 'Sở Nội vụ', unit: 'Sở Nội vụ', group: 'Sở, ban, ngành', index: 92.5, rank: 1, band: 'Tốt', reason: 'Trong chỉ tiêu theo thứ tự; đạt điều kiện: chỉ số từ 80% trở lên' },
  ]);
  const paper = opened(readFileSync(join(first, 'to-trinh.docx')));
  expect(textOf(paper.get('word/document.xml') ?? '')).toContain('Số: 12/TTr-SNV');
  expect(paper.get('docProps/custom.xml')).toMatch(/name="Workbook"[^>]*><vt:lpwstr>in.xlsx<\/vt:lpwstr>.*sha256:[0-9a-f]{64}/);
  expect(paper.get('docProps/custom.xml')).not.toContain('Journal entry');
  cchc('--documents', second);
  for (const name of files(first)) {
    if (!name.endsWith('.docx') && !name.endsWith('.xlsx')) continue;
    expect([name, readFileSync(join(second, name)).equals(readFileSync(join(first, name)))]).toEqual([name, true]);
  }
});

test('only the steps that are asked for', () => {
  const json = join(folder, 'scored.json');
  cchc('--steps', 'score', '--json', json);
  expect(REPORT.parse(JSON.parse(readFileSync(json, 'utf8'))).shortlists).toEqual([]);
});

test('where the workbook is saved too, papers name the entry of its journal, and the figures it holds', async () => {
  const [at, out] = [join(folder, 'third'), join(folder, 'out.xlsx')];
  cchc('--documents', at, '--out', out);
  const snapshot = await (await openWorkbook(readFileSync(out))).snapshot();
  const [entry] = journalOf(snapshot);
  expect([entry?.what, entry?.text, entry?.hash]).toEqual([
    'papers',
    expect.stringContaining('Đã lập: to-trinh.docx, bien-ban.docx, quyet-dinh.docx, thong-bao.docx, phieu-ket-qua, danh-sach-de-nghi-khen-thuong.xlsx'),
    originOf(snapshot, '', '').hash,
  ]);
  const properties = opened(readFileSync(join(at, 'to-trinh.docx'))).get('docProps/custom.xml') ?? '';
  expect(properties).toMatch(/name="Journal entry"[^>]*><vt:lpwstr>1</);
  expect(properties).toContain(entry?.hash ?? 'no entry');
  expect(snapshot.sheets.map(({ name }) => name)).toContain('Nhật ký');
});

test.each([['validate'], ['validate,shortlist'], ['validate,score,shortlist']])('findings of awards are listed once: %s', (steps) => {
  const json = join(folder, 'once.json');
  cchc('--steps', steps, '--json', json);
  const codes = REPORT.parse(JSON.parse(readFileSync(json, 'utf8'))).findings.map(({ code }) => code);
  expect(codes.filter((code) => code.startsWith('award.'))).toEqual(['award.changeRefused', 'award.tieOpen', 'award.headOfAwarded']);
});
