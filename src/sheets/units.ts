import type { Points } from '../scoring/points';
import { unitMatcher } from '../scoring/unit-match';
import { normalName } from '../scoring/unit-name';
import type { SheetSnapshot } from '../workbook/snapshot';
import { cellAddress } from '../workbook/address';
import { readText } from './cell';
import type { Report } from './report';

/** A unit that is judged (*đơn vị*). */
export interface Unit {
  readonly name: string;
  /** Its name key; what the workbook's memory knows it by. */
  readonly key: string;
  group: string;
  /** Why it is not ranked, in the council's words; empty when it is. */
  readonly excluded: string;
  readonly previousRank: Points | null;
  readonly previousIndex: Points | null;
  /** Where it is listed. */
  readonly sheet: string;
  readonly address: string;
  /** It stands more than once where it may stand only once. */
  duplicate: boolean;
  /** It has scores but is not in the list of units. */
  readonly unlisted: boolean;
}

/** Where a name was read. */
export interface NameCell {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
}

export type NewUnit = Pick<Unit, 'name' | 'key' | 'group'> & Partial<Pick<Unit, 'excluded' | 'previousRank' | 'previousIndex'>>;

const NAME_FINDINGS = ['unit.duplicate', 'unit.ambiguous', 'unit.unknown', 'unit.spelledDifferently'] as const;

/** The units of the workbook, found again under each spelling of their names. */
export class Units {
  readonly list: Unit[] = [];
  private readonly byKey = new Map<string, number>();
  private matcher: ReturnType<typeof unitMatcher> | null = null;

  /** Enters a unit of the list that the others are matched with; a second of the same name is reported. */
  enter(unit: NewUnit, cell: NameCell, report: Report): void {
    const { key } = unit;
    const first = this.list[this.byKey.get(key) ?? -1];
    if (first !== undefined) {
      first.duplicate = true;
      report.at('unit.duplicate', cell.sheet, cell.row, cell.column, { unit: unit.name, first: place(first) });
      return;
    }
    this.add(unit, cell, false);
  }

  /** Enters each name once; for workbooks without a list of units. */
  collect(unit: NewUnit, cell: NameCell): void {
    if (!this.byKey.has(unit.key)) this.add(unit, cell, false);
  }

  /**
   * The position of the unit that the name means; `null` when it could mean several. A name
   * that means none is entered as unlisted, so that its scores are not lost silently.
   */
  find({ name, key, group }: Pick<Unit, 'name' | 'key' | 'group'>, cell: NameCell, report: Report): number | null {
    const known = this.byKey.get(key);
    if (known !== undefined) {
      this.noteSpelling(name, known, cell, true, report);
      return known;
    }
    this.matcher ??= unitMatcher(this.list.map((unit) => unit.name));
    const match = this.matcher(name);
    if (match.kind === 'exact' || match.kind === 'loose') {
      this.noteSpelling(name, match.index, cell, match.kind === 'exact', report);
      return match.index;
    }
    if (match.kind === 'ambiguous') {
      const candidates = match.indexes.map((index) => this.list[index]?.name ?? '').join('; ');
      report.at('unit.ambiguous', cell.sheet, cell.row, cell.column, { unit: name, candidates });
      return null;
    }
    report.at('unit.unknown', cell.sheet, cell.row, cell.column, { unit: name });
    return this.add({ name, key, group }, cell, true);
  }

  /** Counts rows whose names were looked up. */
  countRows(rows: number, report: Report): void {
    for (const code of NAME_FINDINGS) report.checked(code, rows);
  }

  private add(unit: NewUnit, cell: NameCell, unlisted: boolean): number {
    const { name, key, group, excluded = '', previousRank = null, previousIndex = null } = unit;
    this.byKey.set(key, this.list.length);
    const address = cellAddress(cell.row, cell.column);
    const sheet = cell.sheet.name;
    this.list.push({ name, key, group, excluded, previousRank, previousIndex, sheet, address, duplicate: false, unlisted });
    return this.list.length - 1;
  }

  /** @param sure not only the kind of place was left out */
  private noteSpelling(name: string, index: number, cell: NameCell, sure: boolean, report: Report): void {
    const unit = this.list[index];
    if (unit === undefined || unit.name === name || normalName(unit.name).toLowerCase() === normalName(name).toLowerCase()) return;
    const fix = sure && readText(cell.sheet, cell.row, cell.column) === name ? { value: unit.name } : undefined;
    report.at('unit.spelledDifferently', cell.sheet, cell.row, cell.column, { unit: name, listed: unit.name }, fix);
  }
}

function place(unit: Unit): string {
  return `${unit.sheet}!${unit.address}`;
}
