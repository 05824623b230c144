import { CERTIFICATE, draw, FLAG, MINISTER, names, person, round, unit } from './support';
import type { Candidate } from '../../../src/scoring/candidate';

/**
 * The quotas of two conferences of Bà Rịa – Vũng Tàu: 2016–2020 in review (January 2021) and the
 * year 2017 (March 2018). The units below are a stand-in; the quotas and what came of them are not.
 */
const SIZES: readonly (readonly [group: string, size: number])[] = [
  ['Sở, ban, ngành', 21],
  ['Cơ quan Trung ương', 6],
  ['Huyện', 8],
  ['Xã, phường, thị trấn', 82],
];

const units: readonly Candidate[] = SIZES.flatMap(([group, size], at) =>
  Array.from({ length: size }, (_, index) => {
    const name = group === 'Cơ quan Trung ương' && index === 0 ? 'Cục Hải quan tỉnh' : `${group} ${index + 1}`;
    return unit(name, 90 - index / 4 - at / 100, {}, { group, rank: index + 1 });
  }),
);
const people = units.slice(0, 40).map(({ nominee }, at) => person(`Cá nhân ${at + 1}`, nominee.name, 90 - at / 4));

test('2016–2020: 1 + 1 from the Minister, 5 flags, 15 + 30 certificates', () => {
  const flags = SIZES.map(([group], at) => round(FLAG, at === 0 ? 2 : 1, { group, order: 'rank', priority: 2 }));
  const rounds = [
    round(MINISTER, 1, { group: 'Huyện', order: 'rank' }),
    round(MINISTER, 1, { recipients: 'individual' }),
    ...flags,
    round(CERTIFICATE, 15, { priority: 3 }),
    round(CERTIFICATE, 30, { recipients: 'individual', priority: 4 }),
  ];
  const { shortlists, remarks } = draw(rounds, [...units, ...people]);
  expect(shortlists.map(({ award, group, entries }) => [award.name, group, entries.length])).toEqual([
    ['Bằng khen Bộ', 'Huyện', 1],
    ['Bằng khen Bộ', '', 1],
    ['Cờ', 'Sở, ban, ngành', 2],
    ['Cờ', 'Cơ quan Trung ương', 1],
    ['Cờ', 'Huyện', 1],
    ['Cờ', 'Xã, phường, thị trấn', 1],
    ['Bằng khen', '', 15],
    ['Bằng khen', '', 30],
  ]);
  expect(names(shortlists[3]).entries).toEqual(['Cục Hải quan tỉnh']); // the only unit of its block with a flag
  expect(names(shortlists[4]).entries).toEqual(['Huyện 2']); // the first has the Minister's certificate
  expect(remarks).toEqual([]);
  const all = shortlists.flatMap((list) => names(list).entries);
  expect(new Set(all).size).toBe(52);
});

test('2017: 5 collectives and 10 individuals, no flags', () => {
  const rounds = [round(CERTIFICATE, 5), round(CERTIFICATE, 10, { recipients: 'individual', priority: 2 })];
  const { shortlists } = draw(rounds, [...units, ...people]);
  expect(shortlists.map(({ entries }) => entries.length)).toEqual([5, 10]);
});
