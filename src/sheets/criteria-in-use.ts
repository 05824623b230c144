import type { Report } from './report';
import { readCriteria } from './criteria-sheet';
import type { CriteriaSet } from './criteria-set';
import { GroupNames } from './groups';
import { criteriaOfMatrix } from './criteria-of-matrix';
import type { Table } from './recognise';
import type { Units } from './units';

/**
 * The criteria set that counts: of the first criteria sheet; where there is none, of the first
 * table of units in columns, unit form, or matrix with a row of maxima. `null` where nothing tells it.
 * @param maximumRow the row of maxima of a matrix, if it has one
 */
export function criteriaInUse(
  tables: readonly Table[],
  maximumRow: (table: Table) => number | null,
  units: Units,
  report: Report,
): CriteriaSet | null {
  const of = (kind: Table['kind']): Table[] => tables.filter((table) => table.kind === kind);
  const [sheet, ...others] = of('criteria');
  if (sheet !== undefined) report.checked('sheet.secondOfKind', others.length + 1);
  for (const other of others) {
    report.add('sheet.secondOfKind', other.sheet.name, '', { kind: 'criteria', used: sheet?.sheet.name ?? '' });
  }
  const [first] = [...of('unitColumns'), ...of('form')];
  const table = sheet ?? first;
  if (table !== undefined) return readCriteria(table, new GroupNames(units.list.map(({ group }) => group)), report);
  const matrices = of('matrix');
  report.checked('matrix.noMaxima', matrices.length);
  for (const matrix of matrices) {
    const set = criteriaOfMatrix(matrix, maximumRow(matrix), report);
    if (set !== null) return set;
  }
  const [matrix] = matrices;
  if (matrix !== undefined) report.add('matrix.noMaxima', matrix.sheet.name, '', {});
  return null;
}
