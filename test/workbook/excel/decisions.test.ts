import { decideTie } from '../../../src/council/awards/decide-tie';
import type { Decision } from '../../../src/council/awards/decision';
import { journalOf } from '../../../src/council/awards/journal';
import { listsPlan } from '../../../src/council/awards/lists-plan';
import { moveByHand, takeBackMove } from '../../../src/council/awards/move';
import { shortlist } from '../../../src/council/shortlist';
import { newWorkbook } from '../../../src/workbook/file/blank';
import { openWorkbook } from '../../../src/workbook/file/file-workbook';
import type { WrittenValue } from '../../../src/workbook/plan';
import type { Snapshot } from '../../../src/workbook/snapshot';
import type { Workbook } from '../../../src/workbook/workbook';
import { AWARD_BOOK } from '../../council/awards/example';
import { names } from '../../scoring/awards/support';
import type { SheetDraft } from '../../support/snapshot-of';
import { contentsOf } from '../contents';
import { closeExcel, openInExcel } from './open-in-excel';

afterEach(closeExcel);

const AT = '2026-11-22T08:30:00Z';
const OPTIONS = { overwrite: new Set<string>(), language: 'vi' } as const;
const ANSWER = { reason: '=1+1', by: 'Ông Nguyễn Văn An', at: AT };
const MOVE = { move: 'in', nominee: 'Lê Thị Thuỷ', award: 'Bằng khen của Chủ tịch UBND tỉnh', ...ANSWER } as const;
const TIED = { award: 'Bằng khen của Chủ tịch UBND tỉnh', recipients: 'collective', group: 'Sở, ban, ngành', row: { sheet: 'Khen thưởng', address: 'A3' } } as const;

function sheets(withChanges: boolean): [string, SheetDraft][] {
  return Object.entries(AWARD_BOOK).filter(([name]) => withChanges || name !== 'Điều chỉnh');
}

function inExcel(withChanges: boolean): Promise<Workbook> {
  const book = { sheets: sheets(withChanges).map(([name, { rows }]) => ({ name, rows: rows.map((row) => row.map((value) => (typeof value === 'object' ? null : value))) })) };
  return Promise.resolve(openInExcel(book).workbook);
}

async function inFile(withChanges: boolean): Promise<Workbook> {
  const empty = { tables: [], merges: [], columnWidths: [], frozenRows: 0, frozenColumns: 0 };
  const made = sheets(withChanges).map(([name, { rows }]) => ({
    ...empty,
    name,
    blocks: rows.map((row, at) => ({ row: at, column: 0, values: [row.map((value): WrittenValue => (typeof value === 'object' ? null : value))], look: 'body' as const })),
  }));
  return await openWorkbook(newWorkbook(made));
}

/** Decides, as the panel does; hands back the workbook as it is then. */
async function decide(workbook: Workbook, decision: (snapshot: Snapshot) => Decision): Promise<Snapshot> {
  const decided = decision(await workbook.snapshot());
  if (decided.refused !== null) throw new Error(decided.refused);
  await workbook.apply(decided.plan);
  return await workbook.snapshot();
}

const ORIGIN = { workbook: '', entry: '', hash: '', made: AT };

describe.each([
  ['in Excel', inExcel],
  ['in a file', inFile],
])('decisions %s', (_, open) => {
  test.each([true, false])('are written, carried out, and taken back (with a sheet of changes: %s)', async (withChanges) => {
    const workbook = await open(withChanges);
    const before = contentsOf(await workbook.snapshot());
    const moved = await decide(workbook, (snapshot) => moveByHand(snapshot, MOVE, OPTIONS));
    expect(names(shortlist(moved, ORIGIN).shortlists[3]).entries).toContain('Lê Thị Thuỷ');
    const tied = await decide(workbook, (snapshot) => decideTie(snapshot, TIED, { choice: 'allIn', ...ANSWER }, OPTIONS));
    const decision = shortlist(tied, ORIGIN).shortlists[1]?.cut?.decision;
    // What was typed stays text, whatever it looks like.
    expect(decision).toEqual({ choice: 'allIn', reason: '=1+1' });
    const listed = listsPlan(tied, shortlist(tied, ORIGIN), { at: AT, by: '' }, OPTIONS);
    await workbook.apply(listed.plan);
    const back = await decide(workbook, (snapshot) => takeBackMove(snapshot, MOVE, { ...ANSWER, reason: 'Ghi nhầm' }, OPTIONS));
    expect(journalOf(back).map(({ what }) => what)).toEqual(['move', 'tie', 'lists', 'takeBack']);
    expect(shortlist(back, ORIGIN).changes.map(({ nominee }) => nominee)).not.toContain('Lê Thị Thuỷ');
    for (let left = 4; left > 0; left -= 1) await workbook.undo();
    expect(contentsOf(await workbook.snapshot())).toEqual(before);
    expect(journalOf(await workbook.snapshot())).toEqual([]);
  });
});

test('what Excel and a file hold after the same decisions is the same', async () => {
  const [excel, file] = await Promise.all([inExcel, inFile].map(async (open) => await decide(await open(false), (snapshot) => moveByHand(snapshot, MOVE, OPTIONS))));
  const rows = (snapshot: Snapshot | undefined, name: string): unknown => snapshot?.sheets.find((sheet) => sheet.name === name)?.values.map((row) => row.flatMap((value, column) => ((value ?? null) === null ? [] : [[column, value]])));
  for (const name of ['Điều chỉnh', 'Nhật ký']) expect([name, rows(excel, name)]).toEqual([name, rows(file, name)]);
  const hashes = [excel, file].map((snapshot) => (snapshot === undefined ? [] : journalOf(snapshot).map(({ hash }) => hash)));
  expect(hashes[0]).toEqual([expect.stringMatching(/^sha256:[0-9a-f]{64}$/)]);
  expect(hashes[1]).toEqual(hashes[0]);
});
