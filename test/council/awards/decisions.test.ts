import { decideTie } from '../../../src/council/awards/decide-tie';
import type { Decision } from '../../../src/council/awards/decision';
import { journalOf } from '../../../src/council/awards/journal';
import { isTakeable, moveByHand, takeBackMove } from '../../../src/council/awards/move';
import { shortlist } from '../../../src/council/shortlist';
import { LANGUAGES } from '../../../src/locales/language';
import type { ManualChange, TieChoice } from '../../../src/scoring/award';
import type { TieKey } from '../../../src/sheets/settings';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { names } from '../../scoring/awards/support';
import { applyPlan } from '../../support/apply-plan';
import { snapshotOf, type SheetDraft } from '../../support/snapshot-of';
import { AWARD_BOOK } from './example';

const ORIGIN = { workbook: 'kết quả.xlsx', entry: '', hash: '', made: '2026-01-05T00:00:00Z' };
const AT = '2026-11-22T18:30:00Z';
const OPTIONS = { overwrite: new Set<string>(), language: 'vi' } as const;
const ANSWER = { reason: 'Có sáng kiến cấp tỉnh', by: 'Ông Nguyễn Văn An', at: AT };
const MOVE = { move: 'in', nominee: 'Sở Xây dựng', award: 'Cờ thi đua', ...ANSWER } as const;
const CERTIFICATES = { award: 'Bằng khen của Chủ tịch UBND tỉnh', recipients: 'collective', group: 'Sở, ban, ngành', row: { sheet: 'Khen thưởng', address: 'A3' } } as const;

function book(changed: Readonly<Record<string, SheetDraft>> = {}): Snapshot {
  return snapshotOf({ ...AWARD_BOOK, ...changed });
}

function without(name: string): Snapshot {
  const snapshot = book();
  return { ...snapshot, sheets: snapshot.sheets.filter((sheet) => sheet.name !== name) };
}

function after(snapshot: Snapshot, decision: Decision): Snapshot {
  if (decision.refused !== null) throw new Error(decision.refused);
  return applyPlan(snapshot, decision.plan);
}

function rowsOf(snapshot: Snapshot, name: string): unknown[][] {
  return (snapshot.sheets.find((sheet) => sheet.name === name)?.values ?? []).map((row) => [...row]);
}

describe('a change by hand', () => {
  test('stands in a row below the last one, and is carried out', () => {
    const before = book();
    const now = after(before, moveByHand(before, MOVE, OPTIONS));
    expect(rowsOf(now, 'Điều chỉnh')[0]).toEqual(['Tập thể, cá nhân', 'Hình thức', 'Điều chỉnh', 'Lý do', 'Người đề nghị', 'Ngày']);
    expect(rowsOf(now, 'Điều chỉnh').slice(3)).toEqual([
      ['Sở Xây dựng', 'Cờ thi đua', 'Đưa vào', 'Có sáng kiến cấp tỉnh', 'Ông Nguyễn Văn An', '23/11/2026'],
    ]);
    expect(names(shortlist(now, ORIGIN).shortlists[0]).entries).toEqual(['Sở Xây dựng']);
  });

  test('makes the sheet where there is none, as one of the user’s', () => {
    const before = without('Điều chỉnh');
    const now = after(before, moveByHand(before, MOVE, OPTIONS));
    expect(names(shortlist(now, ORIGIN).shortlists[0]).entries).toEqual(['Sở Xây dựng']);
    const second = after(now, moveByHand(now, { ...MOVE, move: 'out', nominee: 'Sở Nội vụ' }, OPTIONS));
    expect(rowsOf(second, 'Điều chỉnh').slice(3).map(([nominee]) => nominee)).toEqual(['Sở Xây dựng', 'Sở Nội vụ']);
    expect(shortlist(second, ORIGIN).changes).toHaveLength(2);
  });

  test('takes a blank sheet of that name, and leaves one with other content alone', () => {
    const blank = book({ 'Điều chỉnh': { rows: [[null, ' ']] } });
    expect(rowsOf(after(blank, moveByHand(blank, MOVE, OPTIONS)), 'Điều chỉnh')[3]?.[0]).toBe('Sở Xây dựng');
    const other = book({ 'Điều chỉnh': { rows: [['Ghi chú họp']] } });
    const now = after(other, moveByHand(other, MOVE, OPTIONS));
    expect(rowsOf(now, 'Điều chỉnh')).toEqual([['Ghi chú họp']]);
    expect(rowsOf(now, 'Điều chỉnh CCHC')[3]?.[0]).toBe('Sở Xây dựng');
  });

  test('fills blank cells only: heads beside other columns, rows between formulas, numbers on', () => {
    const before = book({
      'Điều chỉnh': {
        rows: [
          ['STT', 'Tập thể, cá nhân', 'Điều chỉnh', 'Lý do', 'Người đề nghị', 'Theo dõi'],
          [1, 'Phạm An', 'Đưa vào', 'Có sáng kiến', 'Ông An'],
          [2, null, null, null, null, null, 'x'],
        ],
        formulas: { B3: 'IF(FALSE,"",""' },
      },
    });
    const now = after(before, moveByHand(before, MOVE, OPTIONS));
    expect(rowsOf(now, 'Điều chỉnh')).toEqual([
      ['STT', 'Tập thể, cá nhân', 'Điều chỉnh', 'Lý do', 'Người đề nghị', 'Theo dõi', undefined, 'Hình thức', 'Ngày'],
      [1, 'Phạm An', 'Đưa vào', 'Có sáng kiến', 'Ông An'],
      [2, null, null, null, null, null, 'x'],
      [2, 'Sở Xây dựng', 'Đưa vào', 'Có sáng kiến cấp tỉnh', 'Ông Nguyễn Văn An', undefined, undefined, 'Cờ thi đua', '23/11/2026'],
    ]);
  });

  test('is refused without nominee, reason or name, and where there is one already', () => {
    const refused = (change: Partial<typeof MOVE> | { nominee?: string; reason?: string; by?: string }): unknown =>
      moveByHand(book(), { ...MOVE, ...change }, OPTIONS).refused;
    expect([refused({ nominee: ' ' }), refused({ reason: '' }), refused({ by: ' ' })]).toEqual(['noNominee', 'noReason', 'noName']);
    expect(moveByHand(book(), { ...MOVE, nominee: 'sở y  tế' }, OPTIONS)).toEqual({
      refused: 'movedAlready',
      values: { nominee: 'sở y  tế', cell: 'Điều chỉnh!A3' },
    });
    // The change of Phạm An names no award: it is about every one.
    expect(refused({ nominee: 'Phạm An' })).toBe('movedAlready');
  });

  test('can be taken back while it stands as it was written, once', () => {
    const before = book();
    const now = after(before, moveByHand(before, MOVE, OPTIONS));
    const [change] = shortlist(now, ORIGIN).changes.filter(({ nominee }) => nominee === 'Sở Xây dựng');
    if (change === undefined) throw new Error('not carried out');
    expect(isTakeable(now, change)).toBe(true);
    const gone = after(now, takeBackMove(now, change, { ...ANSWER, reason: 'Ghi nhầm' }, OPTIONS));
    expect(rowsOf(gone, 'Điều chỉnh')[3]?.every((value) => value === null)).toBe(true);
    expect(shortlist(gone, ORIGIN).changes).toEqual(shortlist(before, ORIGIN).changes);
    expect(journalOf(gone).map(({ what }) => what)).toEqual(['move', 'takeBack']);
    // Typed again by hand, it is the user's.
    const typed = applyPlan(gone, { blocks: [{ sheet: 'Điều chỉnh', row: 3, column: 0, values: [[...MOVE_CELLS]] }], sheets: [] });
    expect(isTakeable(typed, change)).toBe(false);
    expect(takeBackMove(typed, change, ANSWER, OPTIONS).refused).toBe('notOurs');
  });

  test('is the user’s once it was edited, and what they typed was never ours', () => {
    const before = book();
    const now = after(before, moveByHand(before, MOVE, OPTIONS));
    const edited = applyPlan(now, { blocks: [{ sheet: 'Điều chỉnh', row: 3, column: 3, values: [['Lý do khác']] }], sheets: [] });
    const typed: ManualChange = { move: 'in', nominee: 'Phạm An', award: '', reason: 'Có sáng kiến cấp tỉnh', by: 'Ông Nguyễn Văn An, Phó Chủ tịch Hội đồng' };
    expect(takeBackMove(edited, { ...MOVE, reason: 'Lý do khác' }, ANSWER, OPTIONS).refused).toBe('notOurs');
    expect(takeBackMove(now, typed, ANSWER, OPTIONS).refused).toBe('notOurs');
    expect(takeBackMove(now, MOVE, { ...ANSWER, reason: '' }, OPTIONS).refused).toBe('noReason');
  });
});

const MOVE_CELLS = ['Sở Xây dựng', 'Cờ thi đua', 'Đưa vào', 'Có sáng kiến cấp tỉnh', 'Ông Nguyễn Văn An', '23/11/2026'];

describe('a decision on a tie', () => {
  const decided = (choice: TieChoice, key?: TieKey): Parameters<typeof decideTie>[2] => ({ choice, ...ANSWER, ...(key && { key }) });

  test('stands in the row of the quota with its reason, and is carried out', () => {
    const before = book();
    const now = after(before, decideTie(before, CERTIFICATES, decided('allIn'), OPTIONS));
    expect(rowsOf(now, 'Khen thưởng')[2]?.slice(6)).toEqual(['Lấy cả', 'Có sáng kiến cấp tỉnh']);
    const [, list] = shortlist(now, ORIGIN).shortlists;
    expect([names(list).entries, list?.cut?.decision?.choice]).toEqual([['Sở Tài chính', 'Sở Tư pháp'], 'allIn']);
  });

  test('adds the columns where the table has none', () => {
    const rows = (AWARD_BOOK['Khen thưởng']?.rows ?? []).map((row) => row.slice(0, 6));
    const before = book({ 'Khen thưởng': { rows } });
    const now = after(before, decideTie(before, CERTIFICATES, decided('allOut'), OPTIONS));
    expect(rowsOf(now, 'Khen thưởng')[1]?.slice(6)).toEqual(['Khi bằng nhau', 'Lý do']);
    expect(shortlist(now, ORIGIN).shortlists[1]?.cut?.decision?.choice).toBe('allOut');
  });

  test('by a tie key, says by which, in the lists and in the journal', () => {
    const before = book();
    const now = after(before, decideTie(before, CERTIFICATES, decided('byKey', { key: 'survey' }), OPTIONS));
    const [, list] = shortlist(now, ORIGIN).shortlists;
    // Nobody has such points: the tie stays open, and what was decided is in the journal.
    expect(list?.cut?.decision).toBeNull();
    expect(journalOf(now).map(({ text }) => text)).toEqual([
      'Bằng khen của Chủ tịch UBND tỉnh – Tập thể – Sở, ban, ngành: Xét tiêu chí phụ (điểm điều tra xã hội học) theo quyết định của Hội đồng: Có sáng kiến cấp tỉnh',
    ]);
    const points = after(before, decideTie(before, CERTIFICATES, { ...decided('byKey', { key: 'previousIndex' }), reason: 'Tiến bộ hơn' }, OPTIONS));
    const summary = points.sheets.find(({ name }) => name === 'Tổng hợp kết quả');
    const indexes = ['Chỉ số năm trước', 80, 85, 81, 80, 80, 80, 80].map((value) => [value]);
    const told = applyPlan(points, { blocks: [{ sheet: summary?.name ?? '', row: 0, column: 7, values: indexes }], sheets: [] });
    const [, decidedList] = shortlist(told, ORIGIN).shortlists;
    expect(decidedList?.entries.map(({ nominee, why }) => [nominee.name, why])).toEqual([
      ['Sở Tài chính', { why: 'tie', decision: { choice: 'byKey', keyName: 'chỉ số năm trước', reason: 'Tiến bộ hơn' } }],
    ]);
  });

  const KEYS: readonly TieKey[] = [
    { key: 'survey' },
    { key: 'appraisal' },
    { key: 'exactIndex' },
    { key: 'points' },
    { key: 'previousRank' },
    { key: 'previousIndex' },
    { key: 'code', code: '1.2' },
  ];
  test.each(LANGUAGES)('is read again as it was meant, in %s', (language) => {
    const before = book();
    const rounds = (decision: Parameters<typeof decideTie>[2]): unknown => {
      const now = after(before, decideTie(before, CERTIFICATES, decision, { ...OPTIONS, language }));
      return [shortlist(now, ORIGIN).own.filter(({ code }) => code === 'award.badValue'), rowsOf(now, 'Khen thưởng')[2]?.[6]];
    };
    for (const choice of ['allIn', 'allOut', 'byVote'] as const) expect([choice, rounds(decided(choice))]).toEqual([choice, [[], expect.any(String)]]);
    for (const key of KEYS) expect([key, rounds(decided('byKey', key))]).toEqual([key, [[], expect.any(String)]]);
  });

  test('replaces an earlier one of ours, but what the user typed only where that was chosen', () => {
    const before = book();
    const once = after(before, decideTie(before, CERTIFICATES, decided('allIn'), OPTIONS));
    const twice = after(once, decideTie(once, CERTIFICATES, { ...decided('allOut'), reason: 'Đổi ý' }, OPTIONS));
    expect(rowsOf(twice, 'Khen thưởng')[2]?.slice(6)).toEqual(['Không lấy', 'Đổi ý']);
    const typed = applyPlan(once, { blocks: [{ sheet: 'Khen thưởng', row: 2, column: 6, values: [['Họp sau']] }], sheets: [] });
    expect(decideTie(typed, CERTIFICATES, decided('allOut'), OPTIONS)).toEqual({
      refused: 'occupied',
      values: { cell: 'Khen thưởng!G3', existing: 'Họp sau' },
    });
    const chosen = decideTie(typed, CERTIFICATES, decided('allOut'), { ...OPTIONS, overwrite: new Set(['Khen thưởng!G3']) });
    expect(rowsOf(after(typed, chosen), 'Khen thưởng')[2]?.[6]).toBe('Không lấy');
  });

  test('of rows that are alike, stands in the one of its list', () => {
    const rows = AWARD_BOOK['Khen thưởng']?.rows ?? [];
    const before = book({ 'Khen thưởng': { rows: [...rows, rows[2] ?? []] } });
    const second = { ...CERTIFICATES, row: { sheet: 'Khen thưởng', address: 'A7' } };
    const now = after(before, decideTie(before, second, decided('allOut'), OPTIONS));
    expect([rowsOf(now, 'Khen thưởng')[2]?.[6], rowsOf(now, 'Khen thưởng')[6]?.slice(6)]).toEqual([undefined, ['Không lấy', ANSWER.reason]]);
    // The same words typed into the first row are the user's.
    const typed = applyPlan(now, { blocks: [{ sheet: 'Khen thưởng', row: 2, column: 6, values: [['Không lấy']] }], sheets: [] });
    expect(decideTie(typed, CERTIFICATES, decided('allIn'), OPTIONS).refused).toBe('occupied');
    expect(decideTie(typed, second, decided('allIn'), OPTIONS).refused).toBeNull();
  });

  test('is refused without reason, name or key, and where its row is not there', () => {
    const refused = (list: Parameters<typeof decideTie>[1], decision: Parameters<typeof decideTie>[2], snapshot = book()): unknown =>
      decideTie(snapshot, list, decision, OPTIONS).refused;
    expect(refused(CERTIFICATES, { ...decided('allIn'), reason: '' })).toBe('noReason');
    expect(refused(CERTIFICATES, { ...decided('allIn'), by: '' })).toBe('noName');
    expect(refused(CERTIFICATES, decided('byKey'))).toBe('noKey');
    expect(refused({ ...CERTIFICATES, group: 'Huyện miền núi' }, decided('allIn'))).toBe('listUnknown');
    expect(refused({ ...CERTIFICATES, row: { sheet: 'Khen thưởng', address: 'A4' } }, decided('allIn'))).toBe('listUnknown');
  });
});
