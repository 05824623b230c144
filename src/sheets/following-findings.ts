import { parseAddress } from '../workbook/address';
import { valueAt } from '../workbook/snapshot';
import type { Book } from './book';
import type { Finding, FindingCode } from './finding';
import { precedentsOf } from './formulas/dependencies';
import { FoundCells, formulasReading } from './formulas/reading-told';
import { chainKey, followingResults } from './result-chains';
import type { UnitResult } from './result';

/** Cells whose value is not what it should be, or not what formulas make of it. */
const WRONG_VALUES: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'number.asText',
  'number.ambiguous',
  'number.unreadable',
  'number.fraction',
  'number.date',
  'number.percent',
  'number.tooLarge',
  'cell.error',
  'points.missing',
  'points.notSum',
  'summary.totalWrong',
  'result.differs',
  'result.formulaDiffers',
  'formula.broken',
  'formula.circular',
  'formula.missesCells',
  'formula.overtyped',
  'formula.differs',
  'formula.external',
]);

/** Findings that a formula has when it reads such a cell. */
const OF_FORMULAS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'cell.error',
  'points.notSum',
  'summary.totalWrong',
  'criteria.maximumNotSum',
  'criteria.totalNotScale',
  'result.formulaDiffers',
]);

/**
 * Leaves out what follows from another finding at a cell that it was made from: a fault in one
 * cell changes totals, indexes and ranks all over a workbook, and is told once. A rank that reads
 * a whole group is left out only where it agrees with the indexes beside it. What somebody has accepted explains nothing.
 */
export function withoutFollowing(findings: readonly Finding[], book: Book, results: readonly UnitResult[]): readonly Finding[] {
  if (!findings.some(({ code }) => OF_FORMULAS.has(code) || code === 'result.differs')) return findings;
  const wrong = findings.filter(({ code, acceptance }) => WRONG_VALUES.has(code) && acceptance === undefined);
  const cells = new FoundCells(wrong);
  const chained = followingResults(book, results, findings, (...cell) => cells.has(...cell));
  let reads: ReturnType<typeof formulasReading> | null = null;
  return findings.filter((finding) => {
    const { code, sheet, address, values } = finding;
    const cell = parseAddress(address);
    if (cell === null) return true;
    const isResult = code === 'result.differs' || code === 'result.formulaDiffers';
    if (isResult && chained.has(chainKey(sheet, cell.row, cell.column))) return false;
    if (!OF_FORMULAS.has(code) || (isRank(values['field']) && !holdsError(book, sheet, cell))) return true;
    reads ??= formulasReading(cells, precedentsOf(book.snapshot));
    return !reads(sheet, cell.row, cell.column);
  });
}

function isRank(field: string | number | undefined): boolean {
  return field === 'rank' || field === 'band';
}

function holdsError({ snapshot }: Book, name: string, { row, column }: { readonly row: number; readonly column: number }): boolean {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  const value = sheet === undefined ? null : valueAt(sheet, row, column);
  return typeof value === 'object' && value !== null;
}
