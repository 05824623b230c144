import type { Points } from '../../scoring/points';
import { isBlank, valueAt } from '../../workbook/snapshot';
import type { Book, UnitForm } from '../book';
import { readPoints } from '../cell';
import { Report } from '../report';
import { rowsByCode, type CriteriaRow } from '../criteria-rows';
import type { Criterion } from '../criteria-set';
import type { Field } from '../fields';
import { mergedRows } from '../unit-rows';

/** What a unit claims for a component in its form, and where it should account for that. */
export interface FormClaim {
  readonly row: number;
  readonly column: number;
  readonly criterion: Criterion;
  readonly claimed: Points;
  /** Something stands there, beside the component or a criterion above it. */
  readonly answered: boolean;
}

/** The claims of a form with a column for accounts of them. */
export interface FormClaims {
  readonly form: UnitForm['form'];
  readonly unit: string;
  readonly column: number;
  readonly claims: readonly FormClaim[];
  /** Nothing stands in the whole column. */
  readonly empty: boolean;
}

/** The claims of all forms that have a column for evidence, or for explanations: what units gave themselves. */
export function formClaims({ criteria, forms, units }: Book, field: 'evidence' | 'explanation'): FormClaims[] {
  if (criteria === null) return [];
  return forms.flatMap(({ form, unit }): FormClaims[] => {
    const { sheet, head } = form.table;
    const column = head.columns.get(field);
    const points = CLAIMED.map((source) => head.columns.get(source)).find((at) => at !== undefined);
    if (unit === null || column === undefined || points === undefined) return [];
    const rows = rowsByCode(form.rows);
    const merged = mergedRows(sheet, column);
    const filled = (row: number): boolean => !isBlank(valueAt(sheet, merged.get(row) ?? row, column));
    const claims = criteria.components.flatMap((position): FormClaim[] => {
      const criterion = criteria.list[position];
      const row = rows.get(criterion?.code ?? '');
      if (criterion === undefined || row === undefined || criterion.source === 'survey') return [];
      const cell = readPoints(new Report(), sheet, row.row, points);
      if (cell.state !== 'given') return [];
      const answered = withParents(row, form.rows.numbered).some((at) => filled(at.row));
      return [{ row: row.row, column, criterion, claimed: cell.points, answered }];
    });
    const empty = !form.rows.numbered.some(({ row }) => filled(row));
    return [{ form, unit: units.list[unit]?.name ?? form.name, column, claims, empty }];
  });
}

/** What a unit gave itself; in a form without that, the only points there are. */
const CLAIMED: readonly Field[] = ['self', 'points', 'appraisal'];

function withParents(row: CriteriaRow, numbered: readonly CriteriaRow[]): CriteriaRow[] {
  const above = row.parent === null ? undefined : numbered[row.parent];
  return above === undefined ? [row] : [row, ...withParents(above, numbered)];
}
