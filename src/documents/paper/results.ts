import { integerText } from '../../locales/numbers';
import { papers } from '../../locales/papers/papers';
import { decimalText } from '../../locales/numbers';
import { fill } from '../../locales/template';
import { indexOf } from '../../scoring/percent';
import { points, POINTS_PER_UNIT } from '../../scoring/points';
import type { GroupResults, RankedUnit } from './data';
import type { PaperTable, TableColumn } from './paper';
import { pointsText } from './wording';

interface ResultColumn extends TableColumn {
  readonly of: (unit: RankedUnit) => string;
}

/** A group's ranking; units without rank stand last, with the reason. */
export function rankingTable({ units }: GroupResults, decimals: number): PaperTable {
  const texts = papers.ranking;
  const known = (of: (unit: RankedUnit) => unknown): boolean => units.some((unit) => (of(unit) ?? '') !== '');
  const numbers = (head: string, of: (unit: RankedUnit) => RankedUnit['points'], places: number): ResultColumn[] =>
    known(of) ? [{ head, width: 10, align: 'center', of: (unit) => pointsText(of(unit), places) }] : [];
  const columns: ResultColumn[] = [
    { head: texts.rank, width: 9, align: 'center', of: ({ rank }) => (rank === null ? '-' : integerText(rank, 'vi')) },
    { head: texts.unit, width: 30, align: 'left', of: ({ name }) => name },
    ...numbers(texts.maximum, ({ maximum }) => maximum, 0),
    ...numbers(texts.appraisal, ({ appraisal }) => appraisal, decimals),
    ...numbers(texts.survey, ({ survey }) => survey, decimals),
    ...numbers(texts.points, (unit) => unit.points, decimals),
    ...numbers(texts.index, ({ index }) => index, decimals),
    ...(known(({ band }) => band) ? [{ head: texts.band, width: 10, align: 'center', of: bandText } as const] : []),
    ...(known(({ note }) => note) ? [{ head: texts.note, width: noteWidth(units), align: 'left', of: noteText } as const] : []),
  ];
  return { columns: columns.map(({ head, width, align }) => ({ head, width, align })), rows: units.map((unit) => ({ cells: columns.map(({ of }) => of(unit)) })) };
}

/** Sentences get room, so that no row becomes a tower. */
function noteWidth(units: readonly RankedUnit[]): number {
  return units.some(({ note }) => note.length > 30) ? 32 : 18;
}

function bandText({ band }: RankedUnit): string {
  return band ?? '';
}

function noteText({ note }: RankedUnit): string {
  return note;
}

/** How many units of each group have which band, with the share of the group's ranked units. */
export function bandTable(groups: readonly GroupResults[]): PaperTable {
  const texts = papers.bandCounts;
  const bands = [...new Set(groups.flatMap((group) => group.bands))];
  const ranked = groups.map(({ units }) => units.filter(({ rank }) => rank !== null));
  const bandless = ranked.some((units) => units.some(({ band }) => band === null));
  const unranked = groups.some(({ units }, at) => units.length > (ranked[at]?.length ?? 0));
  const columns: TableColumn[] = [
    { head: texts.group, width: 28, align: 'left' },
    { head: texts.ranked, width: 12, align: 'center' },
    ...[...bands, ...(bandless ? [texts.noBand] : [])].map((head): TableColumn => ({ head, width: 14, align: 'center' })),
    ...(unranked ? [{ head: texts.unranked, width: 12, align: 'center' } as const] : []),
  ];
  const row = (name: string, units: readonly RankedUnit[], all: number): { cells: string[] } => ({
    cells: [
      name,
      String(units.length),
      ...[...bands, ...(bandless ? [null] : [])].map((band) => share(units.filter((unit) => unit.band === band).length, units.length)),
      ...(unranked ? [String(all - units.length)] : []),
    ],
  });
  const rows = groups.map(({ group, units }, at) => row(group === '' ? papers.notice.all : group, ranked[at] ?? [], units.length));
  const all = groups.reduce((sum, { units }) => sum + units.length, 0);
  return { columns, rows: groups.length > 1 ? [...rows, row(texts.all, ranked.flat(), all)] : rows };
}

function share(count: number, of: number): string {
  const percent = indexOf(points(count * POINTS_PER_UNIT), points(of * POINTS_PER_UNIT), 2, 'halfUp');
  if (percent === null) return String(count);
  return fill(papers.bandCounts.count, { n: String(count), share: decimalText(percent, 0, 'vi') });
}
