import { cellAddress } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import { finding, type Finding, type FindingCode, type FindingValues, type Fix } from './finding';

/** What may be wrong with a cell of points by itself. */
const CELL_FINDINGS = [
  'number.asText',
  'number.ambiguous',
  'number.unreadable',
  'number.fraction',
  'number.date',
  'number.percent',
  'number.tooFine',
  'number.tooLarge',
  'cell.error',
  'cell.uncalculated',
] as const satisfies readonly FindingCode[];

/** Where findings are collected while cells are read. */
export class Report {
  readonly findings: Finding[] = [];
  /** Cells that were read as points. */
  numbers = 0;
  /** Other cells that were looked at. */
  others = 0;
  /** How many cells each rule has looked at. */
  readonly checks = new Map<FindingCode, number>();

  at<C extends FindingCode>(
    code: C,
    sheet: SheetSnapshot,
    row: number,
    column: number,
    values: FindingValues<C>,
    fix?: Fix,
  ): void {
    this.findings.push(finding(code, sheet.name, cellAddress(row, column), values, fix));
  }

  add<C extends FindingCode>(code: C, sheet: string, address: string, values: FindingValues<C>, fix?: Fix): void {
    this.findings.push(finding(code, sheet, address, values, fix));
  }

  /** Cells that were looked at. */
  get cells(): number {
    return this.numbers + this.others;
  }

  /** Every cell of points was looked at by all checks of single cells: counted at the end, not cell by cell. */
  countNumbers(): void {
    for (const code of CELL_FINDINGS) this.checked(code, this.numbers);
  }

  /** Counts cells that a rule has looked at, whether it found anything or not. */
  checked(code: FindingCode, cells = 1): void {
    if (cells > 0) this.checks.set(code, (this.checks.get(code) ?? 0) + cells);
  }
}
