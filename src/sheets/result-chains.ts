import { indexOf } from '../scoring/percent';
import { pointsToNumber, POINTS_PER_UNIT, type Points } from '../scoring/points';
import { nameKey } from '../scoring/unit-name';
import { cellKey, valueAt, type CellValue } from '../workbook/snapshot';
import type { Book } from './book';
import { readPercent, readPoints } from './cell';
import type { Finding } from './finding';
import type { Field } from './fields';
import { sameResult } from './layout/result-values';
import type { UnitTable } from './matrix-sheet';
import { Report } from './report';
import type { NotRanked, UnitResult } from './result';

/** Points of the printed parts may differ from their printed total by this much. */
const PRINT_TOLERANCE = POINTS_PER_UNIT / 100;

/** Tells whether something is found at a cell. */
export type ToldCells = (sheet: string, row: number, column: number) => boolean;

/**
 * Results in tables of units that follow from what stands beside them and is told of: a total of
 * parts one of which is wrong, the index and the band of such a total, and ranks among units one
 * of which has such an index, or is not ranked. They are right again once that is mended.
 * @returns their cells, as `sheet` and cell key
 */
export function followingResults(book: Book, results: readonly UnitResult[], findings: readonly Finding[], told: ToldCells): ReadonlySet<string> {
  const sheets = new Set(findings.filter(({ code }) => code === 'result.differs' || code === 'result.formulaDiffers').map(({ sheet }) => sheet));
  const following = new Set<string>();
  for (const unitTable of book.unitTables) {
    if (sheets.has(unitTable.table.sheet.name)) new TableChains(book, results, unitTable, told, following).follow();
  }
  return following;
}

/** @example chainKey('Kết quả', 3, 2) // what {@link followingResults} has for C4 of that sheet */
export function chainKey(sheet: string, row: number, column: number): string {
  return `${sheet}!${cellKey(row, column)}`;
}

class TableChains {
  private readonly unread = new Report();

  constructor(
    private readonly book: Book,
    private readonly results: readonly UnitResult[],
    private readonly unitTable: UnitTable,
    private readonly told: ToldCells,
    private readonly following: Set<string>,
  ) {}

  follow(): void {
    const { rows, units } = this.unitTable;
    const groups = new Map<string, number[]>();
    rows.units.forEach(({ row, group: written }, at) => {
      this.followRow(row);
      const key = nameKey(this.results[units[at] ?? -1]?.group ?? written);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [at]);
      else group.push(at);
    });
    for (const group of groups.values()) this.followRanks(group);
  }

  private followRow(row: number): void {
    const total = this.printed(row, 'points');
    const parts = [this.printed(row, 'appraisal'), this.printed(row, 'survey')].filter((part) => part !== null);
    const agrees = total !== null && parts.length > 0 && Math.abs(parts.reduce<number>((sum, part) => sum + part, 0) - total) <= PRINT_TOLERANCE;
    if (agrees && (this.isTold(row, 'appraisal') || this.isTold(row, 'survey'))) this.mark(row, 'points');
    const follows = total !== null && this.isIndexOf(row, total);
    if (follows && (this.isTold(row, 'points') || this.isTold(row, 'maximum'))) this.mark(row, 'index');
    if (this.isTold(row, 'index')) this.mark(row, 'band');
  }

  /** Whether the printed index is that of the printed total. */
  private isIndexOf(row: number, total: Points): boolean {
    const { settings } = this.book;
    const index = this.printed(row, 'index');
    const maximum = this.unitTable.table.head.columns.has('maximum') ? this.printed(row, 'maximum') : settings.scale;
    // Beyond ten times the maximum nothing follows, and the quotient may be none of ours.
    if (index === null || maximum === null || maximum <= 0 || Math.abs(total) > maximum * 10) return false;
    const computed = indexOf(total, maximum, settings.decimals, settings.rounding);
    return computed !== null && sameResult(pointsToNumber(index), pointsToNumber(computed), 'index', settings);
  }

  /** Ranks that agree with the printed indexes of a group, one of which is told of or does not count. */
  private followRanks(group: readonly number[]): void {
    const { rows, units, table } = this.unitTable;
    const by = table.head.columns.has('index') ? 'index' : 'points';
    const column = table.head.columns.get(by) ?? 0;
    const places = group.flatMap((at) => {
      const row = rows.units[at]?.row;
      if (row === undefined) return [];
      const raw = valueAt(table.sheet, row, column);
      const read = { value: this.printed(row, by), raw: typeof raw === 'number' ? raw : null };
      return [{ row, ...read, reason: this.reasonAt(units[at] ?? null) }];
    });
    const leftOut = (reason: NotRanked['reason'] | undefined): boolean => reason !== undefined && reason !== 'excluded' && reason !== 'nothingApplies';
    if (!places.some(({ row, reason }) => this.isTold(row, by) || leftOut(reason))) return;
    // Formulas rank what cells hold: 0.85 where a cell shows 85 %.
    const [byValue, byRaw] = [ranksOf(places.map(({ value }) => value)), ranksOf(places.map(({ raw }) => raw))];
    const lost = places.some(({ row, reason }) => leftOut(reason) && isError(valueAt(table.sheet, row, column)));
    for (const { row, value, raw } of places) {
      const rankCell = table.head.columns.get('rank');
      if (lost && rankCell !== undefined && isError(valueAt(table.sheet, row, rankCell))) this.mark(row, 'rank');
      const rank = this.printed(row, 'rank');
      if (rank !== null && (rank === byValue(value) || rank === byRaw(raw))) this.mark(row, 'rank');
    }
  }

  /** Why the unit of a row has no rank; a row whose unit has another has been told. */
  private reasonAt(unit: number | null): NotRanked['reason'] | undefined {
    return unit === null ? 'duplicate' : this.results[unit]?.notRanked?.reason;
  }

  private printed(row: number, field: Field): Points | null {
    const { sheet, head } = this.unitTable.table;
    const column = head.columns.get(field);
    if (column === undefined) return null;
    const cell = (field === 'index' ? readPercent : readPoints)(this.unread, sheet, row, column);
    return cell.state === 'given' ? cell.points : null;
  }

  private isTold(row: number, field: Field): boolean {
    const { sheet, head } = this.unitTable.table;
    const column = head.columns.get(field);
    return column !== undefined && this.told(sheet.name, row, column);
  }

  private mark(row: number, field: Field): void {
    const { sheet, head } = this.unitTable.table;
    const column = head.columns.get(field);
    if (column !== undefined) this.following.add(chainKey(sheet.name, row, column));
  }
}

function isError(value: CellValue): boolean {
  return typeof value === 'object' && value !== null;
}

/** The rank of each value, as points: 1 + how many are greater. */
function ranksOf(values: readonly (number | null)[]): (value: number | null) => number | undefined {
  const ranks = new Map<number, number>();
  const sorted = values.filter((value) => value !== null).sort((a, b) => b - a);
  sorted.forEach((value, before) => {
    if (!ranks.has(value)) ranks.set(value, (before + 1) * POINTS_PER_UNIT);
  });
  return (value) => (value === null ? undefined : ranks.get(value));
}
