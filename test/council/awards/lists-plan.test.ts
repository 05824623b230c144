import { journalOf } from '../../../src/council/awards/journal';
import { listsPlan } from '../../../src/council/awards/lists-plan';
import { shortlist } from '../../../src/council/shortlist';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { applyPlan } from '../../support/apply-plan';
import { snapshotOf } from '../../support/snapshot-of';
import { AWARD_BOOK } from './example';

const ORIGIN = { workbook: 'kết quả.xlsx', entry: '', hash: '', made: '2026-01-05T00:00:00Z' };
const NOTE = { at: '2026-11-22T08:30:00Z', by: '' };
const OPTIONS = { overwrite: new Set<string>(), language: 'vi' } as const;

function planOf(snapshot: Snapshot, overwrite: ReadonlySet<string> = new Set()): ReturnType<typeof listsPlan> {
  return listsPlan(snapshot, shortlist(snapshot, ORIGIN), NOTE, { ...OPTIONS, overwrite });
}

function rowsOf(snapshot: Snapshot): unknown[][] {
  return (snapshot.sheets.find(({ name }) => name === 'Danh sách khen thưởng')?.values ?? []).map((row) => [...row]);
}

test('the shortlists stand on a sheet of ours: who is proposed, the cut, and below it who is not, with the reasons', () => {
  const before = snapshotOf(AWARD_BOOK);
  const { plan, writes, conflicts } = planOf(before);
  expect([writes.map(({ sheet }) => sheet), conflicts]).toEqual([['Danh sách khen thưởng', 'Nhật ký'], []]);
  const now = applyPlan(before, plan);
  const rows = rowsOf(now).map((row) => [row[0], row[1], row[8], row[9]]);
  expect(rows.slice(3, 13)).toEqual([
    ['Cờ thi đua – Tập thể – Sở, ban, ngành: đề nghị 1, chỉ tiêu 1', undefined, undefined, undefined],
    ['STT', 'Tập thể, cá nhân', 'Tình trạng', 'Lý do'],
    [1, 'Sở Nội vụ', 'Đề nghị', 'Trong chỉ tiêu theo thứ tự; đạt điều kiện: chỉ số từ 80% trở lên'],
    [undefined, undefined, undefined, undefined],
    ['Dưới mức cắt của Cờ thi đua – Tập thể – Sở, ban, ngành', undefined, undefined, undefined],
    ['STT', 'Tập thể, cá nhân', 'Tình trạng', 'Lý do'],
    [1, 'Sở Tài chính', 'Dự bị', 'Đã hết chỉ tiêu (1)'],
    [2, 'Sở Tư pháp', 'Dự bị', 'Đã hết chỉ tiêu (1)'],
    [3, 'Sở Y tế', 'Không đề nghị', 'Đang xem xét: Đang thanh tra'],
    [4, 'Sở Xây dựng', 'Không đề nghị', 'Chưa đạt điều kiện: chỉ số từ 80% trở lên'],
  ]);
  expect(rows.map(([title]) => title)).toContain(
    'Dưới mức cắt của Bằng khen của Chủ tịch UBND tỉnh – Tập thể – Sở, ban, ngành: 2 trường hợp bằng nhau, còn 1 chỉ tiêu, chờ Hội đồng quyết định',
  );
  expect(rows).toContainEqual([null, 'Chưa có ai', null, null]);
  expect(journalOf(now).map(({ what, text }) => [what, text])).toEqual([['lists', 'Đã lập: Danh sách khen thưởng']]);
  // The sheet is not read as one of the council's.
  expect(shortlist(now, ORIGIN).shortlists).toEqual(shortlist(before, ORIGIN).shortlists);
});

test('what stands there already is not written again, and what somebody edited only when that was chosen', () => {
  const before = snapshotOf(AWARD_BOOK);
  const now = applyPlan(before, planOf(before).plan);
  expect(planOf(now)).toEqual({ plan: { blocks: [], sheets: [] }, writes: [], conflicts: [] });
  const edited = applyPlan(now, { blocks: [{ sheet: 'Danh sách khen thưởng', row: 5, column: 9, values: [['Ý kiến khác']] }], sheets: [] });
  const again = planOf(edited);
  expect([again.plan, again.conflicts.map(({ sheet, field }) => [sheet, field])]).toEqual([{ blocks: [], sheets: [] }, [['Danh sách khen thưởng', 'sheet']]]);
  expect(planOf(edited, new Set(['Danh sách khen thưởng!'])).writes.map(({ sheet }) => sheet)).toContain('Danh sách khen thưởng');
});
