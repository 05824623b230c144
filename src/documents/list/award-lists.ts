import { reasonText, whyNotText } from '../../locales/awards';
import { dictionary, type Language } from '../../locales/language';
import type { ManualChange, Nominee, Omission, Place, Recipients, Shortlist } from '../../scoring/award';
import { pointsToNumber } from '../../scoring/points';
import type { List, ListColumn, ListValue } from './list';

/** A column with what it holds of a row. */
interface Column<T> extends ListColumn {
  readonly of: (row: T, number: number) => ListValue;
}

interface Proposed extends Place {
  readonly list: Shortlist;
}

interface Unproposed extends Omission {
  readonly list: Shortlist;
  readonly state: 'atCut' | 'reserve' | 'left';
}

/**
 * Everything a shortlist says, as lists: who is proposed, who is not and why, what was changed
 * by hand. Lists without rows are left out, but the first.
 */
export function awardLists(
  shortlists: readonly Shortlist[],
  changes: readonly ManualChange[],
  decimals: number,
  language: Language,
): List[] {
  const collectives = recipientsList(shortlists, 'collective', decimals, language);
  const others = [
    recipientsList(shortlists, 'individual', decimals, language),
    othersList(shortlists, language),
    changesList(changes, language),
  ];
  return [collectives, ...others.filter(({ rows }) => rows.length > 0)];
}

/** Who is proposed: collectives, or individuals. */
function recipientsList(
  shortlists: readonly Shortlist[],
  recipients: Recipients,
  decimals: number,
  language: Language,
): List {
  const texts = dictionary(language).lists;
  const rows = shortlists
    .filter((list) => list.recipients === recipients)
    .flatMap((list) => list.entries.map((entry): Proposed => ({ ...entry, list })));
  const collective = recipients === 'collective';
  const who: Column<Proposed>[] = collective
    ? [text('name', texts.collective, 40, ({ nominee }) => nominee.name)]
    : [
        text('name', texts.individual, 28, ({ nominee }) => nominee.name),
        text('gender', texts.gender, 10, ({ nominee }) => nominee.person?.gender ?? ''),
        text('born', texts.born, 12, ({ nominee }) => nominee.person?.born ?? ''),
        text('position', texts.position, 28, ({ nominee }) => nominee.person?.position ?? ''),
        text('unit', texts.unit, 36, ({ nominee }) => nominee.unit),
        text('achievement', texts.achievement, 50, ({ nominee }) => nominee.person?.achievement ?? ''),
      ];
  const columns: Column<Proposed>[] = [
    number('number', texts.number, 6, (_, at) => at),
    text('award', texts.award, 36, ({ list }) => list.award.name),
    text('group', texts.group, 26, ({ nominee }) => nominee.group),
    ...who,
    number('rank', collective ? texts.rank : texts.unitRank, 10, ({ nominee }) => nominee.rank),
    { ...number<Proposed>('index', texts.index, 11, ({ nominee }) => indexOf(nominee)), decimals },
    text('band', texts.band, 14, ({ nominee }) => nominee.band ?? ''),
    number('commitmentsMet', texts.met, 10, ({ nominee }) => nominee.commitments?.met ?? null),
    number('commitmentsSigned', texts.signed, 10, ({ nominee }) => nominee.commitments?.signed ?? null),
    text('reason', texts.reason, 60, ({ why, list }) => reasonText(why, list, language)),
  ];
  return listOf(collective ? texts.sheets.collectives : texts.sheets.individuals, columns, rows);
}

/** Who is not proposed, and why. */
function othersList(shortlists: readonly Shortlist[], language: Language): List {
  const { lists: texts, awards } = dictionary(language);
  const rows = shortlists.flatMap((list): Unproposed[] => [
    ...tiedOf(list).map((omission) => ({ ...omission, list, state: 'atCut' as const })),
    ...list.reserve.map((omission) => ({ ...omission, list, state: 'reserve' as const })),
    ...list.left.map((omission) => ({ ...omission, list, state: 'left' as const })),
  ]);
  return listOf<Unproposed>(
    texts.sheets.others,
    [
      number('number', texts.number, 6, (_, at) => at),
      text('award', texts.award, 36, ({ list }) => list.award.name),
      text('recipients', texts.recipients, 12, ({ list }) => awards.recipients[list.recipients]),
      text('group', texts.group, 26, ({ nominee }) => nominee.group),
      text('name', texts.nominee, 40, ({ nominee }) => nominee.name),
      text('unit', texts.unit, 36, ({ nominee }) => nominee.unit),
      text('state', texts.state, 22, ({ state }) => texts.states[state]),
      text('reason', texts.reason, 60, ({ why, list }) => whyNotText(why, list, language)),
    ],
    rows,
  );
}

/** Those on whom the council has yet to decide. */
function tiedOf({ cut }: Shortlist): Omission[] {
  if (cut === null || cut.decision !== null) return [];
  const why = { why: 'tiedAtCut', free: cut.free, tied: cut.tied.length } as const;
  return cut.tied.map((nominee) => ({ nominee, why }));
}

function changesList(changes: readonly ManualChange[], language: Language): List {
  const { lists: texts, awards } = dictionary(language);
  return listOf<ManualChange>(
    texts.sheets.changes,
    [
      number('number', texts.number, 6, (_, at) => at),
      text('name', texts.nominee, 40, ({ nominee }) => nominee),
      text('award', texts.award, 36, ({ award }) => award),
      text('move', texts.move, 22, ({ move }) => awards.moves[move]),
      text('reason', texts.reason, 50, ({ reason }) => reason),
      text('by', texts.by, 30, ({ by }) => by),
    ],
    changes,
  );
}

function listOf<T>(name: string, columns: readonly Column<T>[], rows: readonly T[]): List {
  return {
    name,
    columns: columns.map(({ of: _, ...column }) => column),
    rows: rows.map((row, at) => columns.map((column) => column.of(row, at + 1))),
  };
}

function text<T>(key: string, head: string, width: number, of: (row: T) => string): Column<T> {
  return { key, head, kind: 'text', width, of: (row) => of(row) || null };
}

function number<T>(key: string, head: string, width: number, of: (row: T, number: number) => number | null): Column<T> {
  return { key, head, kind: 'number', width, of };
}

function indexOf({ index }: Nominee): number | null {
  return index === null ? null : pointsToNumber(index);
}
