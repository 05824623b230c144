import type { Book } from '../book';
import type { CriteriaRows } from '../criteria-rows';
import type { Table } from '../recognise';

/** The criteria sheet in use and the unit forms, each once. */
export function numberedTables({ criteria, forms }: Book): CriteriaRows[] {
  const own = criteria?.rows ?? null;
  const others = forms.map(({ form }) => form.rows).filter(({ table }) => table !== own?.table);
  return own === null ? others : [own, ...others];
}

/** Where the numbers stand: before the titles where they have no column of their own. */
export function numberColumn({ head }: Table): number {
  return head.columns.get('number') ?? head.columns.get('title') ?? 0;
}
