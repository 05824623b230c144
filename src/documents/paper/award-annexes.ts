import { integerText } from '../../locales/numbers';
import { papers } from '../../locales/papers/papers';
import { fill } from '../../locales/template';
import { reasonText } from '../../locales/awards';
import type { Nominee, Place, Recipients, Shortlist } from '../../scoring/award';
import type { PaperTable, TableColumn, TableRow } from './paper';
import { atLeastTwo, groupInSentence, pointsText } from './wording';

const texts = papers.lists;

/** What a list of recipients has a column for. */
interface ListColumn extends TableColumn {
  readonly of: (place: Place, list: Shortlist, number: number) => string;
}

/**
 * The list of those who are proposed (*danh sách đề nghị khen thưởng*): a title row an award
 * and group, numbers that run on.
 */
export function recipientsTable(lists: readonly Shortlist[], recipients: Recipients, decimals: number): PaperTable {
  const own = lists.filter((list) => list.recipients === recipients && list.entries.length > 0);
  const places = own.flatMap((list) => list.entries);
  const columns = recipients === 'collective' ? collectiveColumns(places, own.some(({ group }) => group === ''), decimals) : individualColumns(places);
  let number = 0;
  const rows = own.flatMap((list): TableRow[] => [
    { title: titleOf(list) },
    ...list.entries.map((place) => {
      number += 1;
      return { cells: columns.map((column) => column.of(place, list, number)) };
    }),
  ]);
  return { columns: columns.map(({ head, width, align }) => ({ head, width, align })), rows };
}

function titleOf({ award, group, entries, recipients }: Shortlist): string {
  const values = { award: award.name, n: atLeastTwo(entries.length), recipients: texts.recipients[recipients] };
  if (group === '') return fill(texts.awardTitle, values);
  return fill(texts.awardTitleInGroup, { ...values, group: groupInSentence(group) });
}

/** @param mixed a list is for several groups, so that its title names none */
function collectiveColumns(places: readonly Place[], mixed: boolean, decimals: number): ListColumn[] {
  const known = (has: (nominee: Nominee) => boolean): boolean => places.some(({ nominee }) => has(nominee));
  return [
    NUMBER,
    { head: texts.collective, width: 26, align: 'left', of: ({ nominee }) => nominee.name },
    ...(mixed ? [GROUP] : []),
    RANK,
    { head: texts.index, width: 9, align: 'center', of: ({ nominee }) => pointsText(nominee.index, decimals) },
    ...(known(({ band }) => band !== null) ? [BAND] : []),
    ...(known(({ commitments }) => commitments !== null) ? [COMMITMENTS] : []),
    REASON,
  ];
}

function individualColumns(places: readonly Place[]): ListColumn[] {
  const achieved = places.some(({ nominee }) => (nominee.person?.achievement ?? '') !== '');
  return [
    NUMBER,
    { head: texts.individual, width: 20, align: 'left', of: ({ nominee }) => titledName(nominee) },
    {
      head: texts.position,
      width: 24,
      align: 'left',
      of: ({ nominee }) => [nominee.person?.position ?? '', nominee.unit].filter((part) => part !== '').join(', '),
    },
    { head: texts.unitRank, width: 10, align: 'center', of: ({ nominee }) => rankText(nominee.rank) },
    ...(achieved ? [ACHIEVEMENT] : []),
    REASON,
  ];
}

const NUMBER: ListColumn = { head: texts.number, width: 7, align: 'center', of: (_, __, number) => integerText(number, 'vi') };
const GROUP: ListColumn = { head: texts.group, width: 15, align: 'left', of: ({ nominee }) => nominee.group };
const RANK: ListColumn = { head: texts.rank, width: 9, align: 'center', of: ({ nominee }) => rankText(nominee.rank) };
const BAND: ListColumn = { head: texts.band, width: 10, align: 'center', of: ({ nominee }) => nominee.band ?? '' };
const COMMITMENTS: ListColumn = {
  head: texts.commitments,
  width: 9,
  align: 'center',
  of: ({ nominee: { commitments } }) =>
    commitments === null ? '' : fill(texts.kept, { met: String(commitments.met), signed: String(commitments.signed) }),
};
const ACHIEVEMENT: ListColumn = {
  head: texts.achievement,
  width: 23,
  align: 'left',
  of: ({ nominee }) => nominee.person?.achievement ?? '',
};
const REASON: ListColumn = { head: texts.reason, width: 22, align: 'left', of: (place, list) => reasonText(place.why, list, 'vi') };

function rankText(rank: number | null): string {
  return rank === null ? '' : integerText(rank, 'vi');
}

/** "Ông" or "Bà" in front where the gender is known. */
function titledName({ name, person }: Nominee): string {
  const gender = (person?.gender ?? '').normalize('NFC').trim().toLowerCase();
  if (texts.maleWords.includes(gender)) return fill(texts.male, { name });
  return texts.femaleWords.includes(gender) ? fill(texts.female, { name }) : name;
}
