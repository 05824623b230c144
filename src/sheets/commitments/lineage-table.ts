import type { Descent } from '../../scoring/lineage';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { readNumberText, readText } from '../cell';
import type { Report } from '../report';
import { findSmallTables, smallTableRows, type SmallTable } from '../small-table';
import { mergedRows } from '../unit-rows';
import { splitNames } from './split-names';

/** The table *Đơn vị cũ | Đơn vị mới*. */
export function findLineage(sheet: SheetSnapshot): SmallTable[] {
  return findSmallTables(sheet, ['oldUnit', 'newUnit'], []);
}

/**
 * Reads what became of units; a cell may list several. "-" as the old unit: the new one was made
 * out of none; as the new unit: nothing followed the old one. A blank says neither.
 */
export function readLineage(tables: readonly SmallTable[], report: Report): Descent[] {
  return tables.flatMap((table) => {
    const { sheet } = table;
    const names = (row: number, field: 'oldUnit' | 'newUnit'): (string | null)[] => {
      report.others += 1;
      const column = table.columns.get(field);
      const text = readText(sheet, mergedRows(sheet, column).get(row) ?? row, column);
      return readNumberText(text) === 'notApplicable' ? [null] : splitNames(text);
    };
    return smallTableRows(table).flatMap((row): Descent[] => {
      report.checked('lineage.incomplete');
      const [before, after] = [names(row, 'oldUnit'), names(row, 'newUnit')];
      const [known] = [...before, ...after];
      if (before.length === 0 || after.length === 0) {
        const blank = table.columns.get(before.length === 0 ? 'oldUnit' : 'newUnit') ?? 0;
        report.at('lineage.incomplete', sheet, row, blank, { unit: known ?? '' });
        return [];
      }
      return before.flatMap((from) => after.map((to) => ({ from, to })));
    });
  });
}
