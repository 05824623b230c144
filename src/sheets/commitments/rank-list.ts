import { absence } from '../../scoring/commitment-reason';
import type { Figure } from '../../scoring/judgement';
import { pointsToNumber, POINTS_PER_UNIT } from '../../scoring/points';
import { nameKey } from '../../scoring/unit-name';
import { cellAddress } from '../../workbook/address';
import { readPoints } from '../cell';
import type { Report } from '../report';
import type { Head } from '../head';
import { absenceOf } from './cell-figure';
import type { Table } from '../recognise';
import { readUnitRows } from '../unit-rows';

/** A unit's ranks, and the cells they stand in as `Sheet!A1`; empty where there is no cell. */
export interface Ranks {
  readonly previous: Figure;
  readonly rank: Figure;
  readonly previousCell: string;
  readonly rankCell: string;
}

/** A list that ranks are counted in, such as that of all communes of the province. */
export interface RankList {
  readonly name: string;
  readonly units: readonly string[];
  readonly find: (unit: string) => Ranks | null;
}

/** A row of a list of ranks. */
export interface RankRow extends Ranks {
  readonly unit: string;
}

/** The list of the rows, in which a unit is found under the name that `tidy` gives to its spelling. */
export function rankListOf(name: string, rows: readonly RankRow[], tidy: (unit: string) => string): RankList {
  const byUnit = new Map(rows.map((row) => [nameKey(tidy(row.unit)), row]));
  return { name, units: rows.map(({ unit }) => tidy(unit)), find: (unit) => byUnit.get(nameKey(unit)) ?? null };
}

/** Reads a list of last year's and this year's ranks; a unit that stands twice is reported. */
export function readRankRows(table: Table, report: Report): RankRow[] {
  const { sheet, head } = table;
  const columns = rankColumns(head);
  const unitColumn = head.columns.get('unit') ?? 0;
  const firsts = new Map<string, number>();
  const rows: RankRow[] = [];
  const figure = (row: number, column: number | undefined, unit: string, absent: 'noPrevious' | 'notRanked'): Figure => {
    if (column === undefined) return absence(absent, { unit });
    const cell = readPoints(report, sheet, row, column);
    if (cell.state !== 'given') return cell.state === 'missing' ? absence(absent, { unit }) : absenceOf(cell.state);
    report.checked('ranks.notWhole');
    if (cell.points >= POINTS_PER_UNIT && cell.points % POINTS_PER_UNIT === 0) return cell.points;
    report.at('ranks.notWhole', sheet, row, column, { value: pointsToNumber(cell.points), unit });
    return absence('unreadable', {});
  };
  for (const { row, name } of readUnitRows(table, report).units) {
    const key = nameKey(name);
    const first = firsts.get(key);
    if (first !== undefined) {
      report.at('unit.duplicate', sheet, row, unitColumn, { unit: name, first: `${sheet.name}!${cellAddress(first, unitColumn)}` });
      continue;
    }
    firsts.set(key, row);
    const place = (column: number | undefined): string => (column === undefined ? '' : `${sheet.name}!${cellAddress(row, column)}`);
    rows.push({
      unit: name,
      previous: figure(row, columns.previous, name, 'noPrevious'),
      rank: figure(row, columns.rank, name, 'notRanked'),
      previousCell: place(columns.previous),
      rankCell: place(columns.rank),
    });
  }
  return rows;
}

/** Where columns bear years, the latest two are this year and the last. */
function rankColumns({ columns, labels }: Head): { readonly previous: number | undefined; readonly rank: number | undefined } {
  const ofYears = labels
    .filter(({ holds }) => holds === 'rankOfYear')
    .map(({ column, label }) => ({ column, year: /(?:19|20)\d\d/.exec(label)?.[0] ?? '' }))
    .sort((a, b) => (a.year < b.year ? 1 : -1));
  const named = { previous: columns.get('previousRank'), rank: columns.get('rank') };
  const [first, second] = ofYears;
  if (named.rank !== undefined) return { ...named, previous: named.previous ?? first?.column };
  return named.previous !== undefined ? { ...named, rank: first?.column } : { previous: second?.column, rank: first?.column };
}
