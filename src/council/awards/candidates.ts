import type { Nominee } from '../../scoring/award';
import type { Candidate } from '../../scoring/candidate';
import type { TieKeyValue } from '../../scoring/tie-key';
import { unitMatcher } from '../../scoring/unit-match';
import { nameKey } from '../../scoring/unit-name';
import { awardKind, isHead } from '../../sheets/awards/award-names';
import type { NomineePlace } from '../../sheets/awards/cell-place';
import type { PersonRow } from '../../sheets/awards/person-rows';
import { NO_AWARD_CELLS } from '../../sheets/awards/unit-columns';
import type { Report } from '../../sheets/report';
import { headerKey } from '../../sheets/fields';
import type { UnitResult } from '../../sheets/result';
import type { TieKey } from '../../sheets/settings';
import { bandsFor } from '../bands-for';
import type { Evaluation } from '../evaluate';
import { tieReader } from '../tie-reader';
import type { AwardBook } from './award-book';
import type { KeptByUnit } from './kept';

/** A candidate, and where it stands in the workbook. */
export interface Applicant extends Candidate {
  readonly place: NomineePlace;
}

/** The units as candidates, in the order of the results. */
export function unitCandidates(evaluation: Evaluation, awards: AwardBook, keys: readonly TieKey[], kept: KeptByUnit): Applicant[] {
  return evaluation.results.map((result, at) => {
    const { review, yes, years, votes } = awards.units.get(at) ?? NO_AWARD_CELLS;
    return {
      nominee: nomineeOf(result, result.name, kept),
      key: `unit ${nameKey(result.name)}`,
      recipients: 'collective',
      proposedFor: '',
      head: false,
      bands: bandsReached(evaluation, result),
      years,
      review,
      yes,
      keys: keyValues(evaluation, at, keys),
      place: { sheet: result.sheet, address: result.address, votes },
    };
  });
}

/** The individuals as candidates; each stands where its unit stands. Who is there twice is reported. */
export function personCandidates(
  evaluation: Evaluation,
  awards: AwardBook,
  keys: readonly TieKey[],
  kept: KeptByUnit,
  report: Report,
): Applicant[] {
  const match = unitMatcher(evaluation.results.map(({ name }) => name));
  const seen = new Map<string, string>();
  return awards.persons.flatMap((row): Applicant[] => {
    const { sheet, columns, name, unit, person, place } = row;
    const found = match(unit);
    const at = found.kind === 'exact' || found.kind === 'loose' ? found.index : -1;
    const result = evaluation.results[at];
    for (const code of ['award.unitMissing', 'award.unitUnknown'] as const) report.checked(code);
    report.checked('award.personTwice');
    const unitColumn = columns.get('unit') ?? 0;
    if (unit === '') report.at('award.unitMissing', sheet, row.row, unitColumn, { nominee: name });
    else if (result === undefined) report.at('award.unitUnknown', sheet, row.row, unitColumn, { nominee: name, unit });
    const key = `person ${nameKey(name)} ${result === undefined ? nameKey(unit) : at} ${person.born}`;
    const first = seen.get(key);
    if (first !== undefined) {
      report.add('award.personTwice', place.sheet, place.address, { nominee: name, first });
      return [];
    }
    seen.set(key, `${place.sheet}!${place.address}`);
    const nominee = result === undefined ? unknownUnit(row) : { ...nomineeOf(result, name, kept), person };
    const { review, yes, years } = row;
    return [
      {
        nominee,
        key,
        recipients: 'individual',
        proposedFor: proposedFor(row, awards, report),
        head: isHead(person.position),
        bands: result === undefined ? [] : bandsReached(evaluation, result),
        years,
        review,
        yes,
        keys: keyValues(evaluation, at, keys),
        place,
      },
    ];
  });
}

function nomineeOf(result: UnitResult, name: string, kept: KeptByUnit): Nominee {
  const { group, index, rank, band } = result;
  return { name, unit: result.name, group, index, rank, band, commitments: kept.get(nameKey(result.name)) ?? null, person: null };
}

function unknownUnit({ name, unit, person }: PersonRow): Nominee {
  return { name, unit, group: '', index: null, rank: null, band: null, commitments: null, person };
}

function bandsReached({ book }: Evaluation, { index, group }: UnitResult): string[] {
  if (index === null) return [];
  return bandsFor(group, book.settings).filter(({ from }) => index >= from).map(({ name }) => name);
}

function keyValues({ book, tallies }: Evaluation, at: number, keys: readonly TieKey[]): TieKeyValue[] {
  return keys.map((key) => tieReader(book, tallies, key)(at));
}

/** The award a person is proposed for, under the name that the quotas give it. */
function proposedFor(row: PersonRow, { rounds }: AwardBook, report: Report): string {
  if (row.award === '') return '';
  const names = rounds.filter(({ recipients }) => recipients === 'individual').map(({ award }) => award.name);
  report.checked('award.nameUnknown');
  const name = awardNamed(row.award, names);
  if (name === null) report.at('award.nameUnknown', row.sheet, row.row, row.columns.get('award') ?? 0, { award: row.award });
  return name ?? row.award;
}

/** The name that a text means: the same words, else the one award of its kind. */
export function awardNamed(text: string, names: readonly string[]): string | null {
  const all = [...new Set(names)];
  const same = all.find((name) => headerKey(name) === headerKey(text));
  if (same !== undefined) return same;
  const kind = awardKind(text);
  const [one, ...more] = kind === 'other' ? [] : all.filter((name) => awardKind(name) === kind);
  return one !== undefined && more.length === 0 ? one : null;
}
