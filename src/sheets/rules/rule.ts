import type { Book } from '../book';
import type { Report } from '../report';
import type { FindingCode, FindingValues, Fix } from '../finding';
import type { UnitResult } from '../result';
import { cellAddress } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { IndexColumn } from './index-columns';
import type { MissingSource } from './missing-sources';
import type { PointsFaults } from './points-faults';
import type { UntidyTexts } from './untidy-texts';

/** What rules look at. */
export interface Subject {
  /** The book as read. */
  readonly book: Book;
  /** The result of each of its units, in its order. */
  readonly results: readonly UnitResult[];
  /** What is wrong with the points of single cells. */
  readonly faults: PointsFaults;
  /** Units that have nothing at all of one source of points. */
  readonly gaps: readonly MissingSource[];
  /** Names, numbers and headers that are not written as they show. */
  readonly texts: UntidyTexts;
  /** The columns of indexes in tables of units. */
  readonly indexes: readonly IndexColumn[];
}

/** A rule makes one kind of finding. What it says stands in the locales, under its code. */
export interface Rule {
  readonly code: FindingCode;
  readonly check: (subject: Subject, report: Report) => void;
}

/** Where a rule tells what it looked at and what it found. */
export class RuleReport<C extends FindingCode> {
  constructor(
    private readonly code: C,
    private readonly report: Report,
  ) {}

  /** Counts cells that were looked at, so that *no findings* means something. */
  checked(cells = 1): void {
    this.report.checked(this.code, cells);
  }

  at(sheet: SheetSnapshot, row: number, column: number, values: FindingValues<C>, fix?: Fix): void {
    this.add(sheet.name, cellAddress(row, column), values, fix);
  }

  add(sheet: string, address: string, values: FindingValues<C>, fix?: Fix): void {
    this.report.add(this.code, sheet, address, values, fix);
  }
}

/**
 * Makes a rule; the values of its findings are checked by type.
 * @example rule('points.negative', ({ book }, found) => { found.checked(book.units.list.length); })
 */
export function rule<C extends FindingCode>(
  code: C,
  check: (subject: Subject, found: RuleReport<C>) => void,
): Rule {
  return {
    code,
    check: (subject, report) => {
      check(subject, new RuleReport(code, report));
    },
  };
}
