import type { Award, Nominee, Shortlist } from '../../../src/scoring/award';
import type { Candidate, DrawOptions, Round } from '../../../src/scoring/candidate';
import { drawShortlists, type Draw } from '../../../src/scoring/draw';
import { points, POINTS_PER_UNIT } from '../../../src/scoring/points';

export const FLAG: Award = { kind: 'flag', name: 'Cờ', code: '' };
export const CERTIFICATE: Award = { kind: 'chairmanCertificate', name: 'Bằng khen', code: '' };
export const MINISTER: Award = { kind: 'ministerCertificate', name: 'Bằng khen Bộ', code: '' };

const NOTHING = { moves: [], votesNeeded: null, reallocate: false } as const;

export function unit(name: string, index: number | null, more: Partial<Candidate> = {}, about: Partial<Nominee> = {}): Candidate {
  const nominee: Nominee = {
    name,
    unit: name,
    group: '',
    index: index === null ? null : points(index * POINTS_PER_UNIT),
    rank: null,
    band: null,
    commitments: null,
    person: null,
    ...about,
  };
  return { nominee, key: name, recipients: 'collective', proposedFor: '', head: false, bands: [], years: null, review: '', yes: null, keys: [], ...more };
}

export function person(name: string, unitName: string, index: number, more: Partial<Candidate> = {}): Candidate {
  const about = { unit: unitName, person: { gender: '', born: '', position: '', achievement: '' } };
  return unit(name, index, { recipients: 'individual', ...more }, about);
}

export function round(award: Award, quota: number, more: Partial<Round> = {}): Round {
  return { award, recipients: 'collective', group: '', quota, priority: 1, conditions: [], order: 'index', reserve: 0, tie: null, ...more };
}

export function draw(rounds: readonly Round[], candidates: readonly Candidate[], options: Partial<DrawOptions> = {}): Draw {
  return drawShortlists(rounds, candidates, { ...NOTHING, ...options });
}

/** The names on a list, part by part. */
export function names(list: Shortlist | undefined): { entries: string[]; tied: string[]; reserve: string[]; left: string[] } {
  const of = (part: readonly { nominee: Nominee }[]): string[] => part.map(({ nominee }) => nominee.name);
  const open = list?.cut?.decision === null ? list.cut.tied : [];
  return {
    entries: of(list?.entries ?? []),
    tied: open.map(({ name }) => name),
    reserve: of(list?.reserve ?? []),
    left: of(list?.left ?? []),
  };
}

/** Why somebody is left out of a list. */
export function whyNot(list: Shortlist | undefined, name: string): unknown {
  return [...(list?.reserve ?? []), ...(list?.left ?? [])].find(({ nominee }) => nominee.name === name)?.why;
}
