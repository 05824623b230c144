import { reportOf, REPORT } from '../../src/council/report';
import { score } from '../../src/council/score';
import { snapshotOf } from '../support/snapshot-of';
import { BOOK } from './example';
import { schemaText, writeSchema, writtenSchema } from './report-schema';

test('the schema in the docs is the one of the code; CCHC_WRITE_SCHEMA=1 renews it', () => {
  if (process.env.CCHC_WRITE_SCHEMA === '1') writeSchema();
  expect(writtenSchema()).toBe(schemaText());
});

test('a report fits its schema, and says reasons in the language of the run', () => {
  const outcome = score(snapshotOf(BOOK), { overwrite: new Set(), language: 'en' });
  const report = REPORT.parse(JSON.parse(JSON.stringify(reportOf(outcome, outcome, 'en'))));
  expect(report.units[0]).toEqual({
    name: 'Sở A',
    group: 'Sở, ban, ngành',
    maximum: 60,
    points: 50,
    index: 83.33,
    indexExact: '83.333333333333333333',
    rank: 1,
    tiedWith: ['Sở B'],
    band: null,
    notRanked: null,
    areas: [
      { code: 'I', name: 'Chỉ đạo, điều hành', points: 50, maximum: 60, index: 83.33 },
      { code: 'II', name: 'Thủ tục hành chính', points: 0, maximum: 0, index: null },
    ],
  });
  expect(report.units[2]?.notRanked).toBe('Points missing: 1.1');
});

test('points stand at the declared decimals, the exact index beside them', () => {
  const rows = [['Đơn vị', 'Điểm thẩm định', 'Điểm ĐTXHH'], ['Huyện A', 62.88, 32.555]];
  const outcome = score(snapshotOf({ Bảng: { rows } }), { overwrite: new Set(), language: 'vi' });
  expect(reportOf(outcome, outcome, 'vi').units[0]).toMatchObject({ points: 95.44, index: 95.44, indexExact: '95.435' });
});

test('of many on one rank each names the first hundred others', () => {
  const rows = [['Đơn vị', 'Tổng điểm'], ...Array.from({ length: 150 }, (_, at) => [`Xã ${at + 1}`, 80])];
  const outcome = score(snapshotOf({ Bảng: { rows } }), { overwrite: new Set(), language: 'vi' });
  const { units } = REPORT.parse(reportOf(outcome, outcome, 'vi'));
  expect(units.map(({ rank, tiedWith, name }) => [rank, tiedWith.length, tiedWith.includes(name)])).toEqual(units.map(() => [1, 100, false]));
  expect(units[2]?.tiedWith.slice(0, 3)).toEqual(['Xã 1', 'Xã 2', 'Xã 4']);
});
