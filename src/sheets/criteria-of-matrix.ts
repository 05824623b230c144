import { codeKey, outline } from '../scoring/numbering';
import { largestOf } from '../scoring/points';
import { readPoints, readText } from './cell';
import type { CriteriaSet, Criterion } from './criteria-set';
import type { Table } from './recognise';
import type { Report } from './report';

/**
 * The criteria set of a workbook that has no criteria sheet, only a matrix with a row of
 * maxima above its units; `null` without such a row.
 */
export function criteriaOfMatrix(table: Table, maximumRow: number | null, report: Report): CriteriaSet | null {
  if (maximumRow === null) return null;
  const codes = table.head.codes.filter(({ code }, at, all) => all.findIndex((other) => other.code === code) === at);
  const entries = outline(codes.map(({ code }) => codeKey(code)));
  const largest = largestOf(codes.length);
  const list: Criterion[] = [];
  codes.forEach(({ column, code }, position) => {
    const cell = readPoints(report, table.sheet, maximumRow, column, largest);
    const parent = entries[position]?.parent ?? null;
    list.push({
      number: code,
      code,
      path: entries[position]?.path ?? code,
      missingParent: entries[position]?.missing ?? null,
      title: readText(table.sheet, table.head.row, column) === code ? '' : readText(table.sheet, table.head.row, column),
      maximum: cell.state === 'given' ? cell.points : null,
      parent,
      area: parent === null ? position : (list[parent]?.area ?? position),
      source: 'appraisal',
      appliesTo: null,
      options: [],
      row: maximumRow,
      column,
    });
  });
  const parents = new Set(list.map((criterion) => criterion.parent));
  return {
    sheet: table.sheet.name,
    rows: null,
    origin: 'matrix',
    declaredTotal: null,
    list,
    components: list.map((_, position) => position).filter((position) => !parents.has(position)),
    areas: list.map((_, position) => position).filter((position) => list[position]?.parent === null),
  };
}
