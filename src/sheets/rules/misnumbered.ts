import { cellAddress } from '../../workbook/address';
import type { Book } from '../book';
import { columnFinder, isBelow, type CriteriaSet } from '../criteria-set';
import type { CodeColumn } from '../head';
import { skippedNumbers } from './skipped-numbers';

/** Criteria that bear the number after the one that tables of points have for them. */
export interface Misnumbered {
  /** By position: the number it should have, and the cell of a column that has it. */
  readonly criteria: ReadonlyMap<number, { readonly expected: string; readonly cell: string }>;
  /** Whether a column has such a number, or one below it. */
  readonly isMeant: (column: CodeColumn) => boolean;
  /** Components that have no column for that reason. */
  readonly components: ReadonlySet<number>;
}

/** Finds numbers that the criteria set leaves out and tables of points have. */
export function misnumbered(set: CriteriaSet, unitTables: Book['unitTables']): Misnumbered {
  const skipped = [...skippedNumbers(set)];
  const find = columnFinder(set);
  const matrices = skipped.length === 0 ? [] : unitTables.filter(({ table }) => table.kind === 'matrix');
  const unknown = matrices.flatMap(({ table: { sheet, head } }) =>
    head.codes.filter((column) => find(column) === null).map((column) => ({ column, cell: `${sheet.name}!${cellAddress(head.row + head.rows - 1, column.column)}` })),
  );
  const criteria = new Map<number, { expected: string; cell: string }>();
  for (const [position, expected] of skipped) {
    const first = unknown.find(({ column }) => isAt(set, position, expected, column));
    if (first !== undefined) criteria.set(position, { expected, cell: first.cell });
  }
  return {
    criteria,
    isMeant: (column) => [...criteria].some(([position, { expected }]) => isAt(set, position, expected, column)),
    components: new Set(set.components.filter((component) => [...criteria.keys()].some((position) => isBelow(set, component, position)))),
  };
}

/** Whether a column has the code that a criterion should have, or one below it. */
function isAt(set: CriteriaSet, position: number, expected: string, { code, path }: CodeColumn): boolean {
  const { path: own = '', number = '' } = set.list[position] ?? {};
  const expectedPath = own.slice(0, own.length - number.length) + expected;
  return [expected, expectedPath].some((name) => [code, path].some((one) => one === name || one.startsWith(`${name}.`)));
}
