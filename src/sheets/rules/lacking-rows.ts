import { MISSING } from '../../scoring/totals';
import type { Book } from '../book';
import { rowsByCode } from '../criteria-rows';
import type { FormTable } from '../form-sheet';

/**
 * Components that the form of a unit has no row for, that other units have, and whose points
 * stand nowhere else: the form of each such cell of the grid (unit × components + component).
 */
export function lackingRows({ criteria, final, forms }: Book): ReadonlyMap<number, FormTable> {
  const lacking = new Map<number, FormTable>();
  if (criteria === null || final === null) return lacking;
  for (const { form, unit } of forms) {
    if (unit === null) continue;
    const rows = rowsByCode(form.rows);
    criteria.components.forEach((position, component) => {
      const cell = unit * criteria.components.length + component;
      const open = final.grid.state[cell] === MISSING && final.from[cell] === 0 && final.covered[component] === true;
      if (open && !rows.has(criteria.list[position]?.code ?? '')) lacking.set(cell, form);
    });
  }
  return lacking;
}
