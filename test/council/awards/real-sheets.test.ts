import { shortlist, type ShortlistOutcome } from '../../../src/council/shortlist';
import { snapshotOf, type SheetDraft } from '../../support/snapshot-of';
import { AWARD_BOOK } from './example';

const ORIGIN = { workbook: 'kết quả.xlsx', entry: '', hash: '', made: '2026-01-05T00:00:00Z' };

function drawn(changed: Readonly<Record<string, SheetDraft>>): ShortlistOutcome {
  return shortlist(snapshotOf({ ...AWARD_BOOK, 'Điều chỉnh': { rows: [] }, ...changed }), ORIGIN);
}

function lists({ shortlists }: ShortlistOutcome): unknown[] {
  return shortlists.map(({ award, group, quota }) => [award.name, group, quota]);
}

function told({ own }: ShortlistOutcome, sheet: string): unknown[] {
  return own.filter((finding) => finding.sheet === sheet).map(({ code, address }) => [code, address]);
}

describe('quotas as provinces write them', () => {
  test('merged names, totals, heads with other words, groups in other case', () => {
    const outcome = drawn({
      'Khen thưởng': {
        rows: [
          ['CHỈ TIÊU KHEN THƯỞNG NĂM 2025'],
          ['STT', 'Danh hiệu, hình thức khen thưởng', 'Đối tượng', 'Cụm, khối thi đua', 'Số lượng đề nghị'],
          [1, 'Cờ thi đua', 'Tập thể', 'SỞ, BAN, NGÀNH', '1'],
          [null, null, 'Tập thể', 'huyện ', ' 1 '],
          [],
          ['Tổng cộng', null, null, null, 2],
          [null, 'Ghi rõ nơi nhận', null, null, null],
          [null, null, null, null, 'CHỦ TỊCH'],
        ],
        merges: ['B3:B4'],
      },
    });
    expect(lists(outcome)).toEqual([['Cờ thi đua', 'SỞ, BAN, NGÀNH', 1], ['Cờ thi đua', 'huyện', 1]]);
    expect(outcome.shortlists.map(({ entries }) => entries.map(({ nominee }) => nominee.name))).toEqual([['Sở Nội vụ'], ['Huyện Côn Đảo']]);
    expect(told(outcome, 'Khen thưởng')).toEqual(expect.arrayContaining([['row.ignored', 'A6'], ['row.ignored', 'B7'], ['row.ignored', 'E8']]));
  });

  test('a number of places for no award is not passed over', () => {
    const outcome = drawn({ 'Khen thưởng': { rows: [['Hình thức', 'Nhóm', 'Số lượng'], ['Cờ thi đua', 'Huyện', 1], [null, 'Huyện', 3]] } });
    expect(told(outcome, 'Khen thưởng')).toContainEqual(['award.badValue', 'A3']);
  });

  test('a group or a condition that was not calculated is not taken for none', () => {
    const outcome = drawn({
      'Khen thưởng': {
        rows: [
          ['Hình thức', 'Nhóm', 'Số lượng', 'Điều kiện'],
          ['Cờ thi đua', null, 1],
          ['Giấy khen', 'Huyện', 1, null],
          ['Bằng khen', 'Huyện', 1, { error: '#REF!' }],
        ],
        formulas: { B2: 'A9', D3: 'A9' },
        uncalculated: ['B2', 'D3'],
      },
    });
    expect(lists(outcome)).toEqual([]);
    expect(told(outcome, 'Khen thưởng')).toEqual([['cell.uncalculated', 'B2'], ['cell.uncalculated', 'D3'], ['cell.error', 'D4']]);
  });
});

test('“Không” is no reason to hold a unit back; a cell that cannot be read is', () => {
  const rows = (AWARD_BOOK['Tổng hợp kết quả']?.rows ?? []).map((row, at) => (at === 1 ? [...row.slice(0, 5), 'Không'] : row));
  const outcome = drawn({ 'Tổng hợp kết quả': { rows, formulas: { F3: 'A99' }, uncalculated: ['F3'] } });
  expect(outcome.shortlists[0]?.entries.map(({ nominee }) => nominee.name)).toEqual(['Sở Nội vụ']);
  expect(outcome.shortlists[1]?.left.find(({ nominee }) => nominee.name === 'Sở Tài chính')?.why).toEqual({ why: 'underReview', text: '=A99' });
});

test('a person whose achievement was not calculated is still considered; one whose award cannot be read is held back', () => {
  const rows = AWARD_BOOK['Cá nhân']?.rows ?? [];
  const people: SheetDraft = { rows, formulas: { G2: 'A1', H3: 'A1' }, uncalculated: ['G2', 'H3'] };
  const outcome = drawn({ 'Cá nhân': people });
  const list = outcome.shortlists.find(({ recipients }) => recipients === 'individual');
  expect(list?.entries.map(({ nominee }) => nominee.name)).toContain('Trần Văn Đức');
  expect(list?.left.find(({ nominee }) => nominee.name === 'Lê Thị Thuỷ')?.why).toEqual({ why: 'underReview', text: '=A1' });
  expect(told(outcome, 'Cá nhân')).toEqual(expect.arrayContaining([['cell.uncalculated', 'G2'], ['cell.uncalculated', 'H3']]));
});

test('each refused change is told at its own row', () => {
  const answer = ['Theo nghị quyết', 'Ông An'];
  const outcome = drawn({
    'Điều chỉnh': {
      rows: [
        ['Tập thể, cá nhân', 'Hình thức', 'Điều chỉnh', 'Lý do', 'Người đề nghị'],
        ['Sở Xây dựng', 'Cờ thi đua', 'Bổ sung', ...answer],
        ['Sở Y tế', 'Cờ thi đua', 'Đưa vào', ...answer],
      ],
    },
  });
  expect(outcome.shortlists[0]?.entries.map(({ nominee }) => nominee.name)).toEqual(['Sở Xây dựng']);
  expect(told(outcome, 'Điều chỉnh')).toEqual([['award.changeRefused', 'A3']]);
});
