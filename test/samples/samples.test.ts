import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleWorkbooks } from '../../assets/samples/build';
import { compare } from '../../src/council/compare';
import { score } from '../../src/council/score';
import { shortlist } from '../../src/council/shortlist';
import { COMMITMENT_KINDS } from '../../src/scoring/commitment';
import { VERDICTS } from '../../src/scoring/commitment-reason';
import { newWorkbook } from '../../src/workbook/file/blank';
import { openWorkbook } from '../../src/workbook/file/file-workbook';

const folder = join(__dirname, '../../assets/samples');

test('the committed sample workbooks are what `npm run samples` builds', async () => {
  for (const [name, sheets] of await sampleWorkbooks(folder)) {
    expect([name, Buffer.from(newWorkbook(sheets)).equals(readFileSync(join(folder, name)))]).toEqual([name, true]);
  }
});

test('the example shows a tie, a broken tie, a missing score, an excluded unit and its own maxima', async () => {
  const workbook = await openWorkbook(readFileSync(join(folder, 'vi-du-day-du.xlsx')));
  const { units, findings } = score(await workbook.snapshot(), { overwrite: new Set(), language: 'vi' });
  expect(units).toHaveLength(21);
  expect(units.filter(({ tied }) => tied.length > 0).map(({ name }) => name)).toEqual(['Phường 1', 'Phường 5']);
  expect(units.filter(({ tieBreaks }) => tieBreaks.length > 0).map(({ name }) => name)).toEqual([
    'Kho bạc Nhà nước khu vực',
    'Công an tỉnh',
  ]);
  expect(units.flatMap(({ name, notRanked }) => (notRanked === null ? [] : [[name, notRanked.reason]]))).toEqual([
    ['Xã Tân Lập', 'missing'],
    ['Xã Đông Sơn', 'excluded'],
  ]);
  expect(new Set(units.map(({ maximum }) => maximum))).toEqual(new Set([100e9, 98e9, 95e9, null]));
  expect(findings.map(({ code }) => code)).toEqual(['points.missing', 'commitment.unconfirmed', 'number.asText', 'unit.spelledDifferently', 'unit.spelledDifferently']);
});

test('its commitments have every kind and every verdict, one text waits to be confirmed', async () => {
  const workbook = await openWorkbook(readFileSync(join(folder, 'vi-du-day-du.xlsx')));
  const { commitments, proposals } = compare(await workbook.snapshot(), { overwrite: new Set(), language: 'vi' });
  expect(new Set(commitments.map(({ verdict }) => verdict))).toEqual(new Set(VERDICTS));
  expect(new Set(commitments.map(({ reading }) => reading.kind))).toEqual(new Set(COMMITMENT_KINDS));
  expect(proposals.map(({ readings }) => readings.map(({ units, reading }) => [reading.kind, ...units]))).toEqual([[['rankUp', 'Phường 2', 'Phường 3', 'Phường 5']]]);
});

test('its shortlists have a tie at the cut for the council, one under review, one short of votes, a change by hand', async () => {
  const workbook = await openWorkbook(readFileSync(join(folder, 'vi-du-day-du.xlsx')));
  const { own, shortlists } = shortlist(await workbook.snapshot(), { workbook: '', entry: '', hash: '', made: '' });
  expect(shortlists.map(({ entries }) => entries.map(({ nominee }) => nominee.name))).toEqual([
    ['Sở Tài chính'],
    ['Kho bạc Nhà nước khu vực'],
    ['Sở Nội vụ', 'Sở Tư pháp'],
    ['Công an tỉnh'],
    ['Phường 2'],
    ['Xã Bình An'],
    ['Nguyễn Văn A', 'Trần Thị B', 'Lê Văn C', 'Hoàng Văn E'],
  ]);
  const ties = shortlists.flatMap(({ cut }) => cut?.tied.map(({ name }) => name) ?? []);
  expect(ties).toEqual(['Phường 1', 'Phường 5']);
  const reasons = new Set(shortlists.flatMap(({ left, entries }) => [...left, ...entries].map(({ why }) => why.why)));
  expect([...reasons]).toEqual(expect.arrayContaining(['underReview', 'votes', 'conditions', 'otherAward', 'manual', 'order']));
  expect(own.map(({ code }) => code)).toEqual(['award.tieOpen', 'award.headOfAwarded']);
});
