import { pointsToNumber, sumPoints, type Points } from '../scoring/points';
import type { SheetSnapshot } from '../workbook/snapshot';
import { readPoints, Report } from './cell';
import { criterionFinder, isBelow, type CriteriaSet } from './criteria-set';
import type { Field } from './fields';
import { formRows, type FormTable } from './form-sheet';
import type { UnitTable } from './matrix-sheet';

/** A cell of the sheet that holds points, or should. */
interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Compares the sums that somebody wrote beside areas and criteria with the components below them. */
export function checkMatrixSubtotals({ table, rows }: UnitTable, set: CriteriaSet, report: Report): void {
  const find = criterionFinder(set);
  const columns = new Map<number, number>();
  for (const { column, code } of table.head.codes) {
    const position = find(code);
    if (position !== null && !columns.has(position)) columns.set(position, column);
  }
  for (const [position, column] of columns) {
    if (set.components.includes(position)) continue;
    const below = set.components.filter((component) => isBelow(set, component, position)).map((one) => columns.get(one));
    if (below.includes(undefined)) continue;
    for (const { row } of rows.units) {
      const parts = below.flatMap((part): Spot[] => (part === undefined ? [] : [{ row, column: part }]));
      compare(table.sheet, { row, column }, parts, set.list[position]?.code ?? '', report);
    }
  }
}

const SOURCES: readonly Field[] = ['appraisal', 'survey', 'self'];

/** The same for a unit form, column by column. */
export function checkFormSubtotals(form: FormTable, set: CriteriaSet, report: Report): void {
  const { sheet, head } = form.table;
  const rows = formRows(form);
  for (const column of SOURCES.flatMap((source) => head.columns.get(source) ?? [])) {
    set.list.forEach(({ code }, position) => {
      const row = rows.get(code)?.row;
      if (row === undefined || set.components.includes(position)) return;
      const parts = set.components
        .filter((component) => isBelow(set, component, position))
        .flatMap((component): Spot[] => {
          const part = rows.get(set.list[component]?.code ?? '')?.row;
          return part === undefined ? [] : [{ row: part, column }];
        });
      compare(sheet, { row, column }, parts, code, report);
    });
  }
}

function compare(sheet: SheetSnapshot, { row, column }: Spot, parts: readonly Spot[], code: string, report: Report): void {
  const printed = given(sheet, row, column);
  const found = parts.map((part) => given(sheet, part.row, part.column)).filter((points) => points !== null);
  if (printed === null || found.length === 0) return;
  const sum = sumPoints(found);
  if (sum === printed) return;
  report.at('points.notSum', sheet, row, column, { code, printed: pointsToNumber(printed), sum: pointsToNumber(sum) });
}

/** The points of a cell whose faults are reported elsewhere, or are no matter here. */
function given(sheet: SheetSnapshot, row: number, column: number): Points | null {
  const cell = readPoints(new Report(), sheet, row, column);
  return cell.state === 'given' ? cell.points : null;
}
