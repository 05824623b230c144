import { shortlist } from '../../../src/council/shortlist';
import { PAPER_KINDS } from '../../../src/documents/paper/paper';
import { findingText } from '../../../src/locales/format';
import { snapshotOf, type SheetDraft } from '../../support/snapshot-of';
import { names } from '../../scoring/awards/support';
import { AWARD_BOOK } from './example';

const ORIGIN = { workbook: 'kết quả.xlsx', entry: '', hash: 'sha256:0', made: '2026-01-05T00:00:00Z' };

function drawn(changed: Readonly<Record<string, SheetDraft>> = {}): ReturnType<typeof shortlist> {
  return shortlist(snapshotOf({ ...AWARD_BOOK, ...changed }), ORIGIN);
}

function whatIsSaid({ own: findings }: ReturnType<typeof shortlist>): string[] {
  return findings.filter(({ code }) => code.startsWith('award.')).map((one) => `${one.sheet}!${one.address} ${findingText(one, 'vi').what}`);
}

test('the lists, by priority', () => {
  const { shortlists } = drawn();
  expect(shortlists.map((list) => [list.award.name, list.recipients, list.group, names(list)])).toEqual([
    ['Cờ thi đua', 'collective', 'Sở, ban, ngành', { entries: ['Sở Nội vụ'], tied: [], reserve: ['Sở Tài chính', 'Sở Tư pháp'], left: ['Sở Y tế', 'Sở Xây dựng'] }],
    [
      'Bằng khen của Chủ tịch UBND tỉnh',
      'collective',
      'Sở, ban, ngành',
      { entries: [], tied: ['Sở Tài chính', 'Sở Tư pháp'], reserve: [], left: ['Sở Nội vụ', 'Sở Y tế', 'Sở Xây dựng'] },
    ],
    ['Bằng khen của Chủ tịch UBND tỉnh', 'collective', 'Huyện', { entries: ['Huyện Côn Đảo'], tied: [], reserve: [], left: ['Huyện Long Điền'] }],
    ['Bằng khen của Chủ tịch UBND tỉnh', 'individual', '', { entries: ['Trần Văn Đức', 'Phạm An'], tied: [], reserve: ['Lê Thị Thuỷ'], left: [] }],
  ]);
});

test('what the council has to know or decide', () => {
  expect(whatIsSaid(drawn())).toEqual([
    'Điều chỉnh!A3 Không thực hiện điều chỉnh đối với Sở Y tế: đang được xem xét.',
    'Khen thưởng!A3 Bằng khen của Chủ tịch UBND tỉnh – Sở, ban, ngành: 2 trường hợp bằng nhau nhưng chỉ còn 1 chỉ tiêu: Sở Tài chính, Sở Tư pháp.',
    'Cá nhân!B2 Trần Văn Đức được đề nghị Bằng khen của Chủ tịch UBND tỉnh, còn Sở Nội vụ do người này đứng đầu được đề nghị Cờ thi đua.',
  ]);
});

test('why each is where it is', () => {
  const [flags, certificates, district, people] = drawn().shortlists;
  const reasons = (list: typeof flags): unknown[] => [...(list?.reserve ?? []), ...(list?.left ?? [])].map(({ nominee, why }) => [nominee.name, why.why]);
  expect(reasons(flags)).toEqual([
    ['Sở Tài chính', 'belowCut'],
    ['Sở Tư pháp', 'belowCut'],
    ['Sở Y tế', 'underReview'],
    ['Sở Xây dựng', 'conditions'],
  ]);
  expect(reasons(certificates)).toEqual([
    ['Sở Nội vụ', 'otherAward'],
    ['Sở Y tế', 'underReview'],
    ['Sở Xây dựng', 'conditions'],
  ]);
  expect(reasons(district)).toEqual([['Huyện Long Điền', 'votes']]);
  expect(people?.entries.map(({ nominee, why }) => [nominee.name, why.why])).toEqual([
    ['Trần Văn Đức', 'order'],
    ['Phạm An', 'manual'],
  ]);
});

test('the council’s decision on a tie, with its reason', () => {
  const rows = AWARD_BOOK['Khen thưởng']?.rows.map((row, at) => (at === 2 ? [...row.slice(0, 6), 'Lấy cả', 'Hội đồng nhất trí'] : row));
  const { shortlists } = drawn({ 'Khen thưởng': { rows: rows ?? [] } });
  expect(names(shortlists[1]).entries).toEqual(['Sở Tài chính', 'Sở Tư pháp']);
  const silent = AWARD_BOOK['Khen thưởng']?.rows.map((row, at) => (at === 2 ? [...row.slice(0, 6), 'Lấy cả'] : row));
  const refused = drawn({ 'Khen thưởng': { rows: silent ?? [] } });
  expect(names(refused.shortlists[1]).entries).toEqual([]);
  expect(whatIsSaid(refused)[0]).toContain('chưa ghi lý do');
});

test('what cannot be read is reported, and no list is drawn for it', () => {
  const said = drawn({
    'Khen thưởng': {
      rows: [
        ['Hình thức', 'Đối tượng', 'Nhóm', 'Số lượng', 'Điều kiện', 'Khi bằng nhau'],
        ['Cờ thi đua', 'Tập thể', 'Khối xã', 1],
        ['Giấy khen', 'Tổ dân phố', null, 1],
        ['Giấy khen', 'Tập thể', null, 1.5],
        ['Giấy khen', 'Tập thể', null, null],
        ['Giấy khen', 'Tập thể', null, 1, 'Đoàn kết nội bộ; xếp loại Tốt'],
        ['Giấy khen', 'Tập thể', null, 0, null, 'Bốc thăm'],
      ],
    },
    'Cá nhân': {
      rows: [
        ['Họ và tên', 'Đơn vị', 'Hình thức đề nghị', 'Phiếu đồng ý'],
        ['Trần An', 'Sở Không có', 'Huy chương', 10],
        ['Lê Bình', 'Sở Y tế'],
        ['lê  bình', 'Sở Y tế'],
      ],
    },
    'Điều chỉnh': {
      rows: [
        ['Tên', 'Điều chỉnh', 'Lý do', 'Người đề nghị'],
        ['Sở Nội vụ', 'Đưa ra', null, 'Ông A'],
        ['Nhà hát', 'Đưa ra', 'x', 'Ông A'],
      ],
    },
  });
  expect(said.shortlists.map(({ award, group }) => [award.name, group])).toEqual([
    ['Cờ thi đua', 'Khối xã'],
    ['Giấy khen', ''],
  ]);
  expect(said.own.filter(({ code }) => code.startsWith('award.')).map(({ code, sheet, address }) => [code, sheet, address])).toEqual(
    expect.arrayContaining([
      ['award.groupUnknown', 'Khen thưởng', 'C2'],
      ['award.badValue', 'Khen thưởng', 'B3'],
      ['award.badValue', 'Khen thưởng', 'D4'],
      ['award.badValue', 'Khen thưởng', 'D5'],
      ['award.conditionUnknown', 'Khen thưởng', 'E6'],
      ['award.badValue', 'Khen thưởng', 'F7'],
      ['award.unfilled', 'Khen thưởng', 'A2'],
      ['award.unitUnknown', 'Cá nhân', 'B2'],
      ['award.nameUnknown', 'Cá nhân', 'C2'],
      ['award.personTwice', 'Cá nhân', 'A4'],
      ['award.votesAbovePresent', 'Cá nhân', 'D2'],
      ['award.changeIncomplete', 'Điều chỉnh', 'A2'],
      ['award.nomineeUnknown', 'Điều chỉnh', 'A3'],
    ]),
  );
});

test('what papers are made from', () => {
  const { data, cards, changes } = drawn();
  expect(changes).toEqual([
    {
      move: 'in',
      nominee: 'Phạm An',
      award: 'Bằng khen của Chủ tịch UBND tỉnh',
      reason: 'Có sáng kiến cấp tỉnh',
      by: 'Ông Nguyễn Văn An, Phó Chủ tịch Hội đồng',
    },
  ]);
  expect(data.texts.proposal).toMatchObject({
    superior: 'UBND tỉnh X',
    issuer: 'Sở Nội vụ',
    number: '12',
    symbol: 'TTr-SNV',
    date: { day: 5, month: 1, year: 2026 },
    bases: ['Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;', 'Căn cứ Kế hoạch số 1'],
    office: ['Giám đốc'],
  });
  expect(data.texts.decision).toMatchObject({ superior: '', issuer: 'Ủy ban nhân dân tỉnh X', number: '', office: ['TM. Ủy ban nhân dân', 'Chủ tịch'] });
  expect(Object.keys(data.texts).sort()).toEqual([...PAPER_KINDS].sort());
  expect(data.meeting).toMatchObject({ chair: 'Ông Nguyễn Văn An', vote: { members: 9, present: 8, needed: 7, quorate: true } });
  expect(data.meeting?.vote?.ballots).toContainEqual({ nominee: 'Huyện Long Điền', award: 'Bằng khen của Chủ tịch UBND tỉnh', yes: 5, passed: false });
  expect(data.groups.map(({ group, bands, units }) => [group, bands, units.length])).toEqual([
    ['Sở, ban, ngành', ['Tốt', 'Khá'], 5],
    ['Huyện', ['Tốt', 'Khá'], 2],
  ]);
  expect(cards).toHaveLength(7);
  expect(data.year).toBe('2025');
});

test('a workbook without quotas has no lists, and papers all the same', () => {
  const { 'Tổng hợp kết quả': results } = AWARD_BOOK;
  const { shortlists, data, own } = shortlist(snapshotOf({ 'Tổng hợp kết quả': results ?? { rows: [] } }), ORIGIN);
  expect(shortlists).toEqual([]);
  expect(data.meeting).toBeNull();
  expect(data.groups).toHaveLength(2);
  expect(own.map(({ code }) => code)).toContain('award.voteWithoutRule');
});

test('where the quotas, the nominees, their votes and the council’s settings stand', () => {
  const { shortlists, rounds, places, council } = drawn({
    'Thiết lập': { rows: [['Mục', 'Giá trị', null, 'Xếp loại', 'Từ (%)'], ['Số thành viên Hội đồng', 9, null, 'Tốt', 80], ['Tỷ lệ phiếu đồng ý tối thiểu', null]] },
  });
  expect(rounds).toEqual(['A4', 'A3', 'A5', 'A6'].map((address) => ({ sheet: 'Khen thưởng', address })));
  const placeOf = (list: number): unknown => shortlists[list]?.entries.map(({ nominee }) => places.get(nominee))[0];
  expect(placeOf(0)).toEqual({ sheet: 'Tổng hợp kết quả', address: 'B2', votes: { sheet: 'Tổng hợp kết quả', address: 'G2' } });
  expect(placeOf(3)).toEqual({ sheet: 'Cá nhân', address: 'B2', votes: { sheet: 'Cá nhân', address: 'I2' } });
  expect(Object.fromEntries(council.cells)).toEqual({
    members: { sheet: 'Thiết lập', address: 'B2' },
    share: { sheet: 'Thiết lập', address: 'B3' },
  });
});

test('of two individuals of one name, a change by hand means the one whose unit it names', () => {
  const people = ['Sở Nội vụ', 'Sở Tài chính'].map((unit, at) => [at + 1, 'Lê An', 'Nam', 1980 + at, 'Chuyên viên', unit, null, 'Bằng khen', 9]);
  const rows = (nominee: string): SheetDraft => ({
    rows: [
      ['Tập thể, cá nhân', 'Hình thức', 'Điều chỉnh', 'Lý do', 'Người đề nghị'],
      [nominee, 'Bằng khen', 'Đưa ra', 'Tự nguyện rút', 'Ông An'],
    ],
  });
  const changed = (nominee: string): ReturnType<typeof shortlist> =>
    drawn({ 'Cá nhân': { rows: [...(AWARD_BOOK['Cá nhân']?.rows.slice(0, 1) ?? []), ...people] }, 'Điều chỉnh': rows(nominee) });
  expect(changed('Lê An').own.map(({ code }) => code)).toContain('award.nomineeUnknown');
  for (const nominee of ['Lê An (Sở Tài chính)', 'lê an, sở tài chính', 'Lê An - Sở Tài chính']) {
    const { shortlists, changes } = changed(nominee);
    expect([nominee, changes.length, shortlists[3]?.entries.map(({ nominee: one }) => one.unit)]).toEqual([nominee, 1, ['Sở Nội vụ']]);
  }
});

test('more present than there are members is told', () => {
  const rows = AWARD_BOOK['Thiết lập']?.rows.map((row) => (row[0] === 'Số thành viên có mặt' ? ['Số thành viên có mặt', 12] : row));
  const { own } = drawn({ 'Thiết lập': { rows: rows ?? [] } });
  expect(own.filter(({ code }) => code === 'award.badValue').map(({ sheet, address, values }) => [sheet, address, values['value']])).toEqual([['Thiết lập', 'B4', '12']]);
});

test('a vote without a quorum is told', () => {
  const rows = AWARD_BOOK['Thiết lập']?.rows.map((row) => (row[0] === 'Số thành viên có mặt' ? ['Số thành viên có mặt', 5] : row));
  const { own } = drawn({ 'Thiết lập': { rows: rows ?? [] } });
  expect(own.filter(({ code }) => code === 'award.notQuorate').map(({ sheet, address, values }) => [sheet, address, values])).toEqual([
    ['Thiết lập', 'B4', { members: 9, present: 5 }],
  ]);
  expect(drawn().own.map(({ code }) => code)).not.toContain('award.notQuorate');
});

test.each([
  ['2/3', '2/3', 6, true, 6],
  ['Trên 2/3', '2/3', 6, true, 7],
  ['trên 1/2', '7/9', 6, false, 5],
  ['1/3', '5/9', 5, true, 3],
])('shares as fractions are exact: %s of 9 votes, quorum %s with %s present', (share, quorum, present, quorate, needed) => {
  const changed: Readonly<Record<string, string | number>> = { 'Số thành viên có mặt': present, 'Tỷ lệ phiếu đồng ý tối thiểu': share, 'Tỷ lệ có mặt tối thiểu': quorum };
  const rows = AWARD_BOOK['Thiết lập']?.rows.map((row) => {
    const [item] = row;
    const value = typeof item === 'string' ? changed[item] : undefined;
    return typeof item === 'string' && value !== undefined ? [item, value] : row;
  });
  expect(drawn({ 'Thiết lập': { rows: rows ?? [] } }).data.meeting?.vote).toMatchObject({ quorate, needed });
});
