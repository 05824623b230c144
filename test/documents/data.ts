import type { Nominee, Shortlist } from '../../src/scoring/award';
import { parsePoints, type Points } from '../../src/scoring/points';
import type { GroupResults, PaperData, PaperTexts, RankedUnit, UnitCard } from '../../src/documents/paper/data';

export function exact(text: string): Points {
  const value = parsePoints(text);
  if (value === null) throw new RangeError(text);
  return value;
}

/** Highest and lowest of each group as a province announced them for 2017; the others in between. */
const GROUPS: readonly (readonly [group: string, units: readonly (readonly [name: string, index: string])[]])[] = [
  [
    'Sở, ban, ngành',
    [
      ['Sở Công Thương', '76.5'],
      ['Sở Nội vụ', '75.25'],
      ['Sở Tài chính', '74'],
      ['Sở Tư pháp', '74'],
      ['Sở Xây dựng', '71.5'],
      ['Sở Ngoại vụ', '59'],
    ],
  ],
  [
    'Cơ quan Trung ương đóng trên địa bàn tỉnh',
    [
      ['Cục Hải quan tỉnh', '76.75'],
      ['Cục Thuế tỉnh', '70.5'],
      ['Công an tỉnh', '67'],
    ],
  ],
  [
    'Ủy ban nhân dân các huyện, thành phố',
    [
      ['Huyện Long Điền', '73.5'],
      ['Thành phố Vũng Tàu', '70'],
      ['Huyện Côn Đảo', '65.75'],
    ],
  ],
];

export function rankedUnit(name: string, index: string, rank: number, band: string | null): RankedUnit {
  return { name, rank, maximum: exact('100'), appraisal: null, survey: null, points: exact(index), index: exact(index), band, note: '' };
}

export const groups: readonly GroupResults[] = GROUPS.map(([group, units]) => ({
  group,
  bands: ['Tốt', 'Khá', 'Trung bình'],
  units: units.map(([name, index]) => {
    const rank = 1 + units.filter(([, other]) => Number(other) > Number(index)).length;
    const band = Number(index) >= 75 ? 'Tốt' : Number(index) >= 65 ? 'Khá' : 'Trung bình';
    const tied = units.filter(([other, value]) => value === index && other !== name).map(([other]) => other);
    const note = tied.length > 0 ? `Đồng hạng với ${tied.join(', ')}` : '';
    return { ...rankedUnit(name, index, rank, band), note };
  }),
}));

export const texts: PaperTexts = {
  superior: 'UBND tỉnh Bà Rịa - Vũng Tàu',
  issuer: 'Sở Nội vụ',
  number: '5',
  symbol: 'TTr-SNV',
  place: 'Bà Rịa - Vũng Tàu',
  date: { day: 5, month: 2, year: 2018 },
  subject: '',
  addressees: ['Chủ tịch Ủy ban nhân dân tỉnh'],
  authority: '',
  bases: ['Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;', 'Căn cứ Kế hoạch cải cách hành chính năm 2017 của Ủy ban nhân dân tỉnh'],
  body: [],
  office: ['Giám đốc'],
  signer: 'Nguyễn Thị Hoà',
  recipients: [],
};

export function nominee(name: string, group: string, index: string, rank: number, more: Partial<Nominee> = {}): Nominee {
  return { name, unit: name, group, index: exact(index), rank, band: 'Tốt', commitments: null, person: null, ...more };
}

const tied = [nominee('Sở Tài chính', 'Sở, ban, ngành', '74', 3), nominee('Sở Tư pháp', 'Sở, ban, ngành', '74', 3)];

export const collectives: Shortlist = {
  award: { kind: 'chairmanCertificate', name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', code: 'BK02' },
  recipients: 'collective',
  group: 'Sở, ban, ngành',
  quota: 3,
  conditions: [{ kind: 'bandAtLeast', band: 'Khá' }],
  entries: [
    { nominee: nominee('Sở Công Thương', 'Sở, ban, ngành', '76.5', 1), why: { why: 'order' } },
    { nominee: nominee('Sở Nội vụ', 'Sở, ban, ngành', '75.25', 2, { commitments: { met: 5, signed: 6 } }), why: { why: 'order' } },
  ],
  cut: { tied, free: 1, decision: null },
  reserve: [{ nominee: nominee('Sở Xây dựng', 'Sở, ban, ngành', '71.5', 5), why: { why: 'belowCut' } }],
  left: [
    {
      nominee: nominee('Sở Ngoại vụ', 'Sở, ban, ngành', '59', 6),
      why: { why: 'conditions', failed: [{ kind: 'bandAtLeast', band: 'Khá' }] },
    },
  ],
};

export const flags: Shortlist = {
  award: { kind: 'flag', name: 'Cờ thi đua của Ủy ban nhân dân tỉnh', code: '' },
  recipients: 'collective',
  group: 'Cơ quan Trung ương đóng trên địa bàn tỉnh',
  quota: 1,
  conditions: [],
  entries: [{ nominee: nominee('Cục Hải quan tỉnh', 'Cơ quan Trung ương đóng trên địa bàn tỉnh', '76.75', 1), why: { why: 'order' } }],
  cut: null,
  reserve: [],
  left: [],
};

export const individuals: Shortlist = {
  award: collectives.award,
  recipients: 'individual',
  group: '',
  quota: 2,
  conditions: [],
  entries: [
    {
      nominee: nominee('Trần Văn Đức', 'Sở, ban, ngành', '76.5', 1, {
        unit: 'Sở Công Thương',
        person: { gender: 'Nam', born: '02/9/1980', position: 'Trưởng phòng Quản lý thương mại', achievement: 'Rút ngắn thời gian giải quyết 12 thủ tục hành chính' },
      }),
      why: { why: 'order' },
    },
    {
      nominee: nominee('Lê Thị Thuỷ', 'Sở, ban, ngành', '75.25', 2, {
        unit: 'Sở Nội vụ',
        person: { gender: 'Nữ', born: '15/10/1985', position: 'Chuyên viên', achievement: '' },
      }),
      why: {
        why: 'manual',
        change: {
          move: 'in',
          nominee: 'Lê Thị Thuỷ',
          award: collectives.award.name,
          reason: 'Có sáng kiến được công nhận',
          by: 'Nguyễn Văn An, Phó Giám đốc',
        },
      },
    },
  ],
  cut: null,
  reserve: [],
  left: [],
};

export const data: PaperData = {
  origin: {
    workbook: 'Chấm điểm 2017.xlsx',
    entry: '12',
    hash: 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    made: '2018-02-05T03:00:00Z',
  },
  texts: {
    proposal: texts,
    minutes: { ...texts, issuer: 'Hội đồng Thi đua - Khen thưởng', number: '', symbol: '' },
    decision: { ...texts, superior: '', issuer: 'Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu', number: '', symbol: 'QĐ-UBND', authority: 'Chủ tịch Ủy ban nhân dân tỉnh', office: ['Chủ tịch'], signer: '' },
    notice: { ...texts, symbol: 'TB-SNV', number: '112' },
    unitResult: { ...texts, number: '', symbol: '' },
  },
  year: '2017',
  decimals: 2,
  groups,
  shortlists: [flags, collectives, individuals],
  changes: individuals.entries.flatMap(({ why }) => (why.why === 'manual' ? [why.change] : [])),
  meeting: {
    start: '08 giờ 00 phút, ngày 01 tháng 02 năm 2018',
    end: '10 giờ 30 phút cùng ngày',
    venue: 'Phòng họp số 2, Sở Nội vụ',
    chair: 'Ông Nguyễn Văn An, Phó Giám đốc Sở Nội vụ',
    secretary: 'Bà Phạm Thị Bích',
    present: ['Ông Nguyễn Văn An, Phó Giám đốc Sở Nội vụ, Chủ tịch Hội đồng', 'Bà Phạm Thị Bích, chuyên viên, thư ký'],
    absent: ['Ông Lý Văn Cường, công tác'],
    vote: {
      members: 9,
      present: 8,
      rules: { share: exact('90'), above: false, base: 'members', quorum: exact('66.67') },
      needed: 9,
      quorate: true,
      ballots: [
        { nominee: 'Cục Hải quan tỉnh', award: flags.award.name, yes: 9, passed: true },
        { nominee: 'Sở Công Thương', award: collectives.award.name, yes: 8, passed: false },
        { nominee: 'Sở Nội vụ', award: collectives.award.name, yes: null, passed: false },
      ],
    },
  },
};

export const unit = rankedUnit('Sở Nội vụ', '75.25', 2, 'Tốt');

export const card: UnitCard = {
  group: 'Sở, ban, ngành',
  unit,
  ranked: 6,
  previousRank: 5,
  areas: [
    { code: '1', name: 'Chỉ đạo, điều hành', points: exact('8.25'), maximum: exact('9'), index: exact('91.67') },
    { code: '2', name: 'Cải cách thể chế', points: exact('0'), maximum: exact('0'), index: null },
  ],
  commitments: [{ text: 'Tăng 3 bậc xếp hạng', verdict: 'Đạt' }],
};
