import type { Decision } from '../../../src/council/awards/decision';
import { isTakeable, moveByHand, takeBackMove } from '../../../src/council/awards/move';
import { shortlist } from '../../../src/council/shortlist';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { applyPlan } from '../../support/apply-plan';
import { snapshotOf, type SheetDraft } from '../../support/snapshot-of';
import { AWARD_BOOK } from './example';

const ORIGIN = { workbook: 'kết quả.xlsx', entry: '', hash: '', made: '2026-01-05T00:00:00Z' };
const OPTIONS = { overwrite: new Set<string>(), language: 'vi' } as const;
const ANSWER = { reason: 'Có sáng kiến cấp tỉnh', by: 'Ông Nguyễn Văn An', at: '2026-11-22T18:30:00Z' };

function after(snapshot: Snapshot, decision: Decision): Snapshot {
  if (decision.refused !== null) throw new Error(decision.refused);
  return applyPlan(snapshot, decision.plan);
}

describe('people of the same name', () => {
  const TWINS: SheetDraft = {
    rows: [
      ['Họ và tên', 'Ngày sinh', 'Đơn vị', 'Hình thức đề nghị'],
      ['Lê An', '01/02/1980', 'Sở Nội vụ', 'Bằng khen'],
      ['Lê An', '03/04/1985', 'Sở Nội vụ', 'Bằng khen'],
      ['Lê An', null, 'Sở Xây dựng', 'Bằng khen'],
      ['Trần Bình', null, 'Sở Xây dựng', 'Bằng khen'],
    ],
  };
  const before = snapshotOf({ ...AWARD_BOOK, 'Cá nhân': TWINS });

  test('are called by their unit, and of one unit by their birth too', () => {
    const { called } = shortlist(before, ORIGIN);
    const people = [...called].filter(([{ person }]) => person !== null).map(([, name]) => name);
    expect(people).toEqual(['Lê An (Sở Nội vụ, 01/02/1980)', 'Lê An (Sở Nội vụ, 03/04/1985)', 'Lê An (Sở Xây dựng)', 'Trần Bình']);
  });

  test('are told apart in the finding of a tie', () => {
    const rows = TWINS.rows.slice(0, 3);
    const tied = snapshotOf({ ...AWARD_BOOK, 'Cá nhân': { rows }, 'Khen thưởng': { rows: [['Hình thức', 'Đối tượng', 'Số lượng'], ['Bằng khen', 'Cá nhân', 1]] } });
    expect(shortlist(tied, ORIGIN).own.find(({ code }) => code === 'award.tieOpen')?.values).toMatchObject({
      names: 'Lê An (Sở Nội vụ, 01/02/1980), Lê An (Sở Nội vụ, 03/04/1985)',
    });
  });

  test.each(['Lê An (Sở Nội vụ, 03/04/1985)', 'Lê An (Sở Xây dựng)'])('%s is moved, and that is taken back', (nominee) => {
    const now = after(before, moveByHand(before, { move: 'in', nominee, award: 'Bằng khen của Chủ tịch UBND tỉnh', ...ANSWER }, OPTIONS));
    const [change] = shortlist(now, ORIGIN).changes.filter((one) => one.nominee === nominee);
    if (change === undefined) throw new Error('not carried out');
    expect(isTakeable(now, change)).toBe(true);
    const gone = after(now, takeBackMove(now, change, { ...ANSWER, reason: 'Ghi nhầm' }, OPTIONS));
    expect(shortlist(gone, ORIGIN).changes.filter((one) => one.nominee === nominee)).toEqual([]);
  });
});
