import { acceptFindings, withdrawAcceptance } from '../../src/council/accept';
import { findingsSheetPlan } from '../../src/council/findings-sheet';
import { fixesOf, fixPlan } from '../../src/council/fix';
import { forgetMapping, rememberMapping } from '../../src/council/mapping';
import { score } from '../../src/council/score';
import { validate } from '../../src/council/validate';
import { blankWorkbook } from '../../src/workbook/file/blank';
import { openWorkbook, type FileWorkbook } from '../../src/workbook/file/file-workbook';
import { valueAt, type Snapshot } from '../../src/workbook/snapshot';
import type { WrittenValue } from '../../src/workbook/plan';

const ROWS: readonly (readonly WrittenValue[])[] = [
  ['Đơn vị', 'Điểm tối đa', 'Tổng điểm'],
  ['Sở Nội vụ', 100, '91,5'],
  ['Sở Y tế', 100, null],
];

async function file(rows = ROWS, numberFormat?: string): Promise<FileWorkbook> {
  const workbook = await openWorkbook(blankWorkbook());
  const { sheets } = await workbook.snapshot();
  const block = { sheet: sheets[0]?.name ?? '', row: 0, column: 0, values: rows };
  await workbook.edit([numberFormat === undefined ? block : { ...block, numberFormat }]);
  return workbook;
}

function found(snapshot: Snapshot): string[] {
  return validate(snapshot).findings.map(({ code, address, acceptance }) => [code, address, acceptance?.reason].join(' ').trim());
}

const ON = { reason: 'Hội đồng đã xem', by: 'Nguyễn Văn A', on: '2026-11-22' };

describe('Kiểm tra', () => {
  test('every finding has its row, its cell as a link; a second run writes nothing', async () => {
    const workbook = await file();
    const before = await workbook.snapshot();
    const outcome = validate(before);
    const { plan } = findingsSheetPlan(before, outcome, new Set(), 'vi');
    await workbook.apply(plan);
    const reopened = await openWorkbook(workbook.bytes());
    const after = await reopened.snapshot();
    const sheet = after.sheets.find(({ name }) => name === 'Kiểm tra');
    if (sheet === undefined) throw new Error('no sheet');
    const below = 4 + outcome.findings.length;
    expect(sheet.values.slice(below).map((row) => row.slice(0, 2)).filter(([number]) => typeof number === 'number')).toHaveLength(outcome.checks.size);
    expect(sheet.values.slice(4, below).map((row) => row.slice(0, 4))).toEqual(
      outcome.findings.map(({ severity, sheet: on, address }, at) => [
        at + 1,
        { error: 'Lỗi', warning: 'Cảnh báo', info: 'Thông tin' }[severity],
        on,
        address === '' ? '→' : address,
      ]),
    );
    expect([...sheet.formulas.values()]).toContain(`HYPERLINK("#'${outcome.findings[0]?.sheet ?? ''}'!C3","C3")`);
    expect(sheet.uncalculated.size).toBe(0);
    expect(found(after)).toEqual(found(before));
    expect(findingsSheetPlan(after, validate(after), new Set(), 'vi')).toMatchObject({ plan: { sheets: [] }, conflicts: [] });
  });

  test('scoring keeps it, and it keeps what scoring remembers', async () => {
    const workbook = await file([...ROWS.slice(0, 2), ['Sở Y tế', 100, 80]]);
    const options = { overwrite: new Set<string>(), language: 'vi' } as const;
    await workbook.apply(score(await workbook.snapshot(), options).plan);
    const scored = await workbook.snapshot();
    await workbook.apply(findingsSheetPlan(scored, validate(scored), new Set(), 'vi').plan);
    expect(score(await workbook.snapshot(), options).plan.sheets).toEqual([]);
    await workbook.apply(score(await workbook.snapshot(), options).plan);
    const last = await workbook.snapshot();
    expect(findingsSheetPlan(last, validate(last), new Set(), 'vi').plan.sheets).toEqual([]);
  });

  test('a sheet that somebody edited is not written over unasked', async () => {
    const workbook = await file();
    const before = await workbook.snapshot();
    await workbook.apply(findingsSheetPlan(before, validate(before), new Set(), 'vi').plan);
    await workbook.edit([{ sheet: 'Kiểm tra', row: 4, column: 7, values: [['đã sửa']] }]);
    const edited = await workbook.snapshot();
    const outcome = validate(edited);
    const { plan, conflicts } = findingsSheetPlan(edited, outcome, new Set(), 'vi');
    expect(plan.sheets).toEqual([]);
    expect(conflicts).toMatchObject([{ sheet: 'Kiểm tra', field: 'sheet' }]);
    expect(findingsSheetPlan(edited, outcome, new Set(['Kiểm tra!']), 'vi').plan.sheets).toHaveLength(1);
  });
});

describe('accepting', () => {
  test('an accepted finding stays visible, with reason, name and day, until it is withdrawn or says something else', async () => {
    const workbook = await file();
    const before = await workbook.snapshot();
    const missing = validate(before).findings.filter(({ code }) => code === 'points.missing');
    expect(missing).toHaveLength(1);
    await workbook.apply(acceptFindings(before, missing, ON));
    const accepted = await workbook.snapshot();
    expect(found(accepted)).toContain('points.missing C3 Hội đồng đã xem');
    expect(score(accepted, { overwrite: new Set(), language: 'vi' }).findings).toContainEqual({ ...missing[0], acceptance: ON });

    await workbook.edit([{ sheet: accepted.sheets[0]?.name ?? '', row: 3, column: 0, values: [['Sở Y tế mới', 100, null]] }]);
    expect(found(await workbook.snapshot())).toEqual(expect.arrayContaining(['points.missing C3 Hội đồng đã xem', 'points.missing C4']));

    await workbook.apply(withdrawAcceptance(await workbook.snapshot(), missing));
    expect(found(await workbook.snapshot())).toContain('points.missing C3');
  });

  test('who accepted a finding, why and when stands in Kiểm tra', async () => {
    const workbook = await file();
    const before = await workbook.snapshot();
    await workbook.apply(acceptFindings(before, validate(before).findings.filter(({ code }) => code === 'points.missing'), ON));
    const accepted = await workbook.snapshot();
    await workbook.apply(findingsSheetPlan(accepted, validate(accepted), new Set(), 'vi').plan);
    const sheet = (await workbook.snapshot()).sheets.find(({ name }) => name === 'Kiểm tra');
    expect(sheet?.values[1]?.[0]).toMatch(/; 1 mục đã được chấp nhận\.$/);
    expect(sheet?.values.map((row) => row[7])).toContain('Đã chấp nhận: Hội đồng đã xem (Nguyễn Văn A, 22/11/2026)');
  });

  test('scoring does not forget what was accepted', async () => {
    const workbook = await file();
    const before = await workbook.snapshot();
    await workbook.apply(acceptFindings(before, validate(before).findings, ON));
    await workbook.apply(score(await workbook.snapshot(), { overwrite: new Set(), language: 'vi' }).plan);
    expect(found(await workbook.snapshot())).toContain('points.missing C3 Hội đồng đã xem');
  });
});

describe('fixes', () => {
  test('text that is a number becomes the number, also in a cell formatted as text; undone in one step', async () => {
    const workbook = await file(ROWS, '@');
    const before = await workbook.snapshot();
    const fixes = fixesOf(validate(before).findings, before);
    expect(fixes.map(({ address, old, value }) => [address, old, value])).toEqual([['C2', '91,5', 91.5]]);
    await workbook.apply(fixPlan(fixes));
    const after = await (await openWorkbook(workbook.bytes())).snapshot();
    const [sheet] = after.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    expect(valueAt(sheet, 1, 2)).toBe(91.5);
    expect(sheet.numberFormat(1, 2)).toBe('General');
    expect(found(after)).not.toContain('number.asText C2');
    await workbook.undo();
    expect(found(await workbook.snapshot())).toEqual(found(before));
  });

  test('a formula is never offered', async () => {
    const workbook = await file([['Đơn vị', 'Điểm tối đa', 'Tổng điểm'], ['Sở Nội vụ', 100, { formula: '"91,5"', value: '91,5' }]]);
    const snapshot = await workbook.snapshot();
    expect(found(snapshot)).toContain('number.asText C2');
    expect(fixesOf(validate(snapshot).findings, snapshot)).toEqual([]);
  });
});

describe('mappings', () => {
  const ODD: readonly (readonly WrittenValue[])[] = [
    ['Nơi chấm', 'Mức trần', 'Được'],
    ['Sở Nội vụ', 50, 40],
    ['Sở Y tế', 100, 70],
  ];
  const columns = { 'nơi chấm': 'unit', 'mức trần': 'maximum', được: 'points' };

  test('what the user says of a sheet is remembered, and forgotten when asked', async () => {
    const workbook = await file(ODD);
    const before = await workbook.snapshot();
    const name = before.sheets[0]?.name ?? '';
    expect(validate(before).sheets[0]?.kind).toBe('unknown');
    await workbook.apply(rememberMapping(before, { sheet: name, kind: 'summary', headRow: 0, source: null, columns }));
    const told = await (await openWorkbook(workbook.bytes())).snapshot();
    expect(validate(told).sheets[0]).toMatchObject({ kind: 'summary', headRow: 0, rows: 2 });
    const { units } = score(told, { overwrite: new Set(), language: 'vi' });
    expect(units.map((unit) => [unit.name, unit.rank])).toEqual([['Sở Nội vụ', 1], ['Sở Y tế', 2]]);
    await workbook.apply(forgetMapping(told, name));
    expect(validate(await workbook.snapshot()).sheets[0]?.kind).toBe('unknown');
  });

  test('it holds when columns moved, rows came above, and the sheet got another name', async () => {
    const workbook = await file(ODD);
    const told = await workbook.snapshot();
    const memory = rememberMapping(told, { sheet: 'Cũ', kind: 'summary', headRow: 0, source: null, columns }).memory ?? null;
    const moved = await file([['Kết quả', null, null, null], [null, null, null, null], ['TT', 'Được', 'Nơi chấm', 'Mức trần'], [1, 40, 'Sở Nội vụ', 50]]);
    const snapshot = { ...(await moved.snapshot()), memory };
    expect(validate(snapshot).sheets[0]).toMatchObject({ kind: 'summary', headRow: 2, rows: 1 });
  });

  test('a sheet that is not to be read is left alone', async () => {
    const workbook = await file();
    const before = await workbook.snapshot();
    const sheet = before.sheets[0]?.name ?? '';
    await workbook.apply(rememberMapping(before, { sheet, kind: 'ignored', headRow: null, source: null, columns: {} }));
    const after = await workbook.snapshot();
    expect(validate(after).sheets[0]?.kind).toBe('ignored');
    expect(found(after)).toEqual(['sheet.noneRecognised']);
  });
});
