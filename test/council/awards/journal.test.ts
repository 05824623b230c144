import { journalOf, originOf, recordFiles } from '../../../src/council/awards/journal';
import { moveByHand } from '../../../src/council/awards/move';
import { score } from '../../../src/council/score';
import { contentHash } from '../../../src/sheets/content-hash';
import { Memory } from '../../../src/sheets/memory';
import type { Plan } from '../../../src/workbook/plan';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { applyPlan } from '../../support/apply-plan';
import { snapshotOf } from '../../support/snapshot-of';
import { AWARD_BOOK } from './example';

const AT = '2026-11-22T18:30:00Z';
const OPTIONS = { overwrite: new Set<string>(), language: 'vi' } as const;

function hashOf(snapshot: Snapshot): string {
  return contentHash(snapshot, Memory.parse(snapshot.memory));
}

function typed(snapshot: Snapshot, value: string | number | null, sheet = 'Cá nhân', row = 1, column = 7): Snapshot {
  return applyPlan(snapshot, { blocks: [{ sheet, row, column, values: [[value]] }], sheets: [] });
}

function journalRows(snapshot: Snapshot): unknown[][] {
  return (snapshot.sheets.find(({ name }) => name === 'Nhật ký')?.values ?? []).slice(4).map((row) => [...row]);
}

function planOf(snapshot: Snapshot): Plan {
  return recordFiles(snapshot, 'kết quả.xlsx', { at: AT, by: '', what: 'papers', names: ['tờ trình', 'biên bản'] }, OPTIONS).plan;
}

describe('the hash of the content', () => {
  test('is as documented', () => {
    const snapshot = snapshotOf({ A: { rows: [[null, 'é', 1.5], [' '], [true]] }, B: { rows: [] } });
    // printf '["A"]\n[1,2,"é",3,1.5]\n[3,1,true]\n["B"]\n' | sha256sum
    expect(hashOf(snapshot)).toBe('sha256:8115f0a0510442d496339c506a610fec17b79565dfe903565adaa89c0a3b4618');
  });

  test('differs with any value of the user’s, and comes back with it', () => {
    const before = snapshotOf(AWARD_BOOK);
    expect(hashOf(typed(before, 'Giấy khen'))).not.toBe(hashOf(before));
    expect(hashOf(typed(typed(before, 'Giấy khen'), 'Bằng khen'))).toBe(hashOf(before));
  });

  test('is the same whatever we write on sheets of our own', () => {
    const before = snapshotOf(AWARD_BOOK);
    const scored = applyPlan(before, { ...score(before, OPTIONS).plan, blocks: [] });
    expect(scored.sheets.length).toBeGreaterThan(before.sheets.length);
    expect(hashOf(scored)).toBe(hashOf(before));
    expect(hashOf(applyPlan(before, planOf(before)))).toBe(hashOf(before));
  });
});

describe('the journal', () => {
  test('has an entry a decision and a making of papers, and its sheet shows them', () => {
    const before = snapshotOf(AWARD_BOOK);
    const change = { move: 'in', nominee: 'Sở Xây dựng', award: 'Cờ thi đua', reason: 'Có sáng kiến', by: 'Ông An', at: AT } as const;
    const moved = moveByHand(before, change, OPTIONS);
    if (moved.refused !== null) throw new Error(moved.refused);
    const one = applyPlan(before, moved.plan);
    const two = applyPlan(one, planOf(one));
    expect(journalOf(two).map(({ number, what, at, by }) => [number, what, at, by])).toEqual([
      [1, 'move', AT, 'Ông An'],
      [2, 'papers', AT, ''],
    ]);
    expect(journalRows(two)).toEqual([
      [1, '23/11/2026 01:30', 'Điều chỉnh danh sách', 'Ông An', 'Sở Xây dựng – Cờ thi đua: Đưa vào danh sách: Có sáng kiến (Ông An)', hashOf(before)],
      [2, '23/11/2026 01:30', 'Lập văn bản', null, 'Đã lập: tờ trình, biên bản', hashOf(one)],
    ]);
  });

  test('names for papers the entry that is written with them', () => {
    const before = snapshotOf(AWARD_BOOK);
    expect(originOf(before, 'kết quả.xlsx', AT)).toEqual({ workbook: 'kết quả.xlsx', entry: '', hash: hashOf(before), made: AT });
    const { plan, origin, entry } = recordFiles(before, 'kết quả.xlsx', { at: AT, by: '', what: 'lists', names: ['CANHAN'] }, OPTIONS);
    expect([origin, entry.number]).toEqual([{ workbook: 'kết quả.xlsx', entry: '1', hash: hashOf(before), made: AT }, 1]);
    expect(originOf(applyPlan(before, plan), 'kết quả.xlsx', AT).entry).toBe('1');
  });

  test('is kept where its sheet was edited; the sheet is left alone until that was chosen', () => {
    const once = applyPlan(snapshotOf(AWARD_BOOK), planOf(snapshotOf(AWARD_BOOK)));
    const edited = typed(once, 'xem lại', 'Nhật ký', 4, 4);
    const recorded = recordFiles(edited, '', { at: AT, by: '', what: 'papers', names: ['quyết định'] }, OPTIONS);
    expect(recorded.conflicts.map(({ sheet, field }) => [sheet, field])).toEqual([['Nhật ký', 'sheet']]);
    const twice = applyPlan(edited, recorded.plan);
    expect(journalOf(twice)).toHaveLength(2);
    expect(journalRows(twice)).toEqual(journalRows(edited));
    const agreed = { ...OPTIONS, overwrite: new Set(['Nhật ký!']) };
    const third = recordFiles(twice, '', { at: AT, by: '', what: 'papers', names: ['thông báo'] }, agreed);
    expect(journalRows(applyPlan(twice, third.plan)).map(([, , , , text]) => text)).toEqual([
      'Đã lập: tờ trình, biên bản',
      'Đã lập: quyết định',
      'Đã lập: thông báo',
    ]);
  });

  test('outlives other steps', () => {
    const once = applyPlan(snapshotOf(AWARD_BOOK), planOf(snapshotOf(AWARD_BOOK)));
    expect(journalOf(applyPlan(once, score(once, OPTIONS).plan))).toHaveLength(1);
  });
});
