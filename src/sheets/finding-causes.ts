import { cellAddress, parseAddress } from '../workbook/address';
import type { Finding, FindingCode } from './finding';

/** Which findings at the same cells are no more than what a finding leads to. */
const CAUSES: Partial<Record<FindingCode, readonly FindingCode[]>> = {
  'unit.duplicate': ['unit.spelledDifferently'],
  'form.unnamed': ['unit.unknown'],
  'form.nameDiffers': ['form.secondOfUnit', 'unit.unknown'],
  'index.share': ['result.differs', 'result.formulaDiffers'],
  'rank.byPoints': ['result.differs', 'result.formulaDiffers'],
  'formula.broken': ['cell.error', 'formula.differs', 'result.formulaDiffers'],
  'formula.circular': [
    'cell.error',
    'cell.uncalculated',
    'formula.differs',
    'formula.missesCells',
    'points.notSum',
    'result.formulaDiffers',
  ],
  'formula.missesCells': [
    'formula.differs',
    'criteria.maximumNotSum',
    'criteria.totalNotScale',
    'points.notSum',
    'summary.partsDiffer',
    'summary.totalWrong',
    'result.formulaDiffers',
  ],
  'formula.overtyped': ['points.notSum', 'result.differs', 'index.mixedFormats'],
  // The graver of the two: the total is wrong, however it came about.
  'summary.totalWrong': ['formula.overtyped', 'formula.differs', 'result.differs', 'result.formulaDiffers'],
  'formula.differs': ['points.notSum', 'result.formulaDiffers'],
  'formula.external': ['cell.error', 'formula.differs', 'result.formulaDiffers'],
};

/** Leaves out what other findings explain at all of its cells, so that one fault is found once; what somebody has accepted explains nothing. */
export function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const explained = new Set<string>();
  const codes = new Set<FindingCode>();
  for (const finding of findings) {
    for (const consequence of finding.acceptance === undefined ? (CAUSES[finding.code] ?? []) : []) {
      codes.add(consequence);
      for (const cell of cellsOf(finding)) explained.add(`${consequence} ${cell}`);
    }
  }
  if (codes.size === 0) return findings;
  return findings.filter((finding) => !codes.has(finding.code) || !cellsOf(finding).every((cell) => explained.has(`${finding.code} ${cell}`)));
}

/** The cells of a finding; one without an address has the sheet. */
function cellsOf({ sheet, address }: Finding): string[] {
  const block = parseAddress(address);
  if (block === null) return [sheet];
  return Array.from({ length: block.rows * block.columns }, (_, at) => {
    const [row, column] = [block.row + Math.floor(at / block.columns), block.column + (at % block.columns)];
    return `${sheet}!${cellAddress(row, column)}`;
  });
}
