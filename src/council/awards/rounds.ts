import type { Candidate, Move, Round } from '../../scoring/candidate';
import { unitMatcher } from '../../scoring/unit-match';
import { nameKey } from '../../scoring/unit-name';
import type { ChangeRow } from '../../sheets/awards/change-rows';
import type { RoundRow } from '../../sheets/awards/round-rows';
import type { Report } from '../../sheets/report';
import type { TieKey } from '../../sheets/settings';
import { awardNamed } from './candidates';
import { callNames } from './call-names';

/** The tie keys that decisions on ties name, each once. */
export function tieKeysOf(rows: readonly RoundRow[]): TieKey[] {
  const keys = new Map(rows.flatMap(({ tie }) => (tie === null || tie.key === null ? [] : [[JSON.stringify(tie.key), tie.key] as const])));
  return [...keys.values()];
}

/** The rows as rounds of the draw. */
export function roundsOf(rows: readonly RoundRow[], keys: readonly TieKey[]): Round[] {
  const names = keys.map((key) => JSON.stringify(key));
  return rows.map(({ sheet: _, row: __, columns: ___, tie, ...round }) => ({
    ...round,
    tie: tie === null ? null : { decision: tie.decision, key: names.indexOf(JSON.stringify(tie.key)) },
  }));
}

/** A change by hand as a move, with its row of *Điều chỉnh*. */
export interface MoveOfRow extends Move {
  readonly row: ChangeRow;
}

/** The changes by hand as moves; those that mean nobody, or no award, are reported. */
export function movesOf(changes: readonly ChangeRow[], rounds: readonly Round[], candidates: readonly Candidate[], report: Report): MoveOfRow[] {
  const find = nomineeFinder(candidates);
  const called = callNames(candidates.map(({ nominee }) => nominee));
  return changes.flatMap((row): MoveOfRow[] => {
    const { sheet, columns, nominee: name, move, reason, by } = row;
    report.checked('award.nomineeUnknown');
    const candidate = find(name);
    if (candidate === undefined) {
      report.at('award.nomineeUnknown', sheet, row.row, columns.get('nominee') ?? 0, { nominee: name });
      return [];
    }
    const meant = meantRounds(row, rounds, candidate);
    if (meant.length === 0) report.at('award.nameUnknown', sheet, row.row, columns.get('award') ?? 0, { award: row.award });
    const nominee = called.get(candidate.nominee) ?? candidate.nominee.name;
    return meant.flatMap((at): MoveOfRow[] => {
      const round = rounds[at];
      if (round === undefined) return [];
      return [{ round: at, candidate: candidate.key, row, change: { move, nominee, award: round.award.name, reason, by } }];
    });
  });
}

/** Finds the one that a text names, as {@link callNames} does where several have that name. */
function nomineeFinder(candidates: readonly Candidate[]): (text: string) => Candidate | undefined {
  const match = unitMatcher(candidates.map(({ nominee }) => nominee.name));
  const called = callNames(candidates.map(({ nominee }) => nominee));
  const byName = new Map(candidates.map((candidate) => [nameKey(called.get(candidate.nominee) ?? ''), candidate]));
  return (text) => {
    const found = match(text);
    if (found.kind === 'exact' || found.kind === 'loose') return candidates[found.index];
    const named = byName.get(nameKey(text));
    if (named !== undefined) return named;
    const [, name = '', unit = ''] = /^(.+?)\s*(?:[(,]|\s[–-]\s)\s*(.+?)\)?$/u.exec(text) ?? [];
    const [one, ...more] = candidates.filter(({ nominee }) => nameKey(nominee.name) === nameKey(name) && nameKey(nominee.unit) === nameKey(unit));
    return more.length === 0 ? one : undefined;
  };
}

/** Out without an award: of every list. In: the list of the candidate's own group, else the first. */
function meantRounds({ award, move }: ChangeRow, rounds: readonly Round[], candidate: Candidate): number[] {
  const own = [...rounds.entries()].filter(([, { recipients }]) => recipients === candidate.recipients);
  const name = award === '' ? null : awardNamed(award, own.map(([, round]) => round.award.name));
  const named = own.filter(([, round]) => award === '' || round.award.name === name);
  const inGroup = named.filter(([, { group }]) => group === '' || nameKey(group) === nameKey(candidate.nominee.group));
  if (move === 'out') return inGroup.map(([at]) => at);
  const awards = new Set(named.map(([, round]) => round.award.name));
  const [first] = inGroup.length > 0 ? inGroup : named;
  return first === undefined || awards.size > 1 ? [] : [first[0]];
}
