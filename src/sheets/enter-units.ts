import type { Points } from '../scoring/points';
import { unitMatcher } from '../scoring/unit-match';
import { readPercent, readPoints, readText } from './cell';
import type { Field } from './fields';
import type { FormTable } from './form-sheet';
import { unitOfForm } from './place-forms';
import type { Table } from './recognise';
import type { Report } from './report';
import type { ColumnTable } from './unit-columns';
import type { UnitRow } from './unit-rows';
import type { Units } from './units';

/** The tables of a workbook with the rows of those that have units. */
export interface UnitSources {
  readonly tables: readonly Table[];
  readonly rowsOf: (table: Table) => readonly UnitRow[];
  readonly forms: readonly FormTable[];
  readonly columnTables: readonly ColumnTable[];
}

/**
 * Enters the units of a workbook: its list of units; where it has none, the units of its scores,
 * else of its summaries.
 */
export function enterUnits(sources: UnitSources, units: Units, report: Report): void {
  const { tables, rowsOf, forms, columnTables } = sources;
  const of = (kind: Table['kind']): Table[] => tables.filter((table) => table.kind === kind);
  const [lists, matrices, summaries] = [of('units'), of('matrix'), of('summary')];
  const enter = (table: Table, listed = false, group = ''): void => enterRows(table, rowsOf(table), listed, group, units, report);
  for (const table of lists) enter(table, true);
  if (lists.length > 0) return;
  for (const table of matrices.filter(({ source }) => source !== 'survey')) enter(table);
  for (const column of columnTables.flatMap(({ columns }) => columns)) units.collect(column, column.cell);
  const enterSummaries = (): void => {
    // One sheet a group: the sheet's name is the group's.
    const titled = (table: Table): boolean => rowsOf(table).some((row) => row.group !== '');
    for (const table of summaries) enter(table, false, summaries.length > 1 && !titled(table) ? table.sheet.name : '');
  };
  const names = summaries.flatMap((table) => rowsOf(table).map(({ name }) => name));
  if (units.list.length === 0 && formsAreLacking(names, forms)) enterSummaries();
  else for (const form of forms) units.collect(unitOfForm(form), form.nameCell);
  if (units.list.length > 0) return;
  for (const table of matrices) enter(table);
  if (units.list.length === 0) enterSummaries();
}

/**
 * Whether a summary has units that have no form, and no fewer than there are forms of units that
 * it does not have: then it is the list that forms are missing from, or misspelt in.
 */
function formsAreLacking(names: readonly string[], forms: readonly FormTable[]): boolean {
  const find = unitMatcher(names);
  const matches = forms.map(({ name }) => find(name));
  const found = new Set(matches.flatMap((match) => (match.kind === 'exact' || match.kind === 'loose' ? [match.index] : [])));
  const without = names.length - found.size;
  return forms.length > 0 && found.size > 0 && without > 0 && matches.filter(({ kind }) => kind === 'none').length <= without;
}

function enterRows(table: Table, rows: readonly UnitRow[], listed: boolean, sheetGroup: string, units: Units, report: Report): void {
  const { sheet, head } = table;
  const column = head.columns.get('unit') ?? 0;
  const excluded = head.columns.get('excluded');
  const previous = (row: number, field: Field): Points | null => {
    const at = head.columns.get(field);
    if (at === undefined) return null;
    const cell = (field === 'previousIndex' ? readPercent : readPoints)(report, sheet, row, at);
    return cell.state === 'given' ? cell.points : null;
  };
  for (const { row, name, key, group } of rows) {
    const unit = {
      name,
      key,
      group: group || sheetGroup,
      excluded: readText(sheet, row, excluded),
      previousRank: previous(row, 'previousRank'),
      previousIndex: previous(row, 'previousIndex'),
    };
    if (listed) units.enter(unit, { sheet, row, column }, report);
    else units.collect(unit, { sheet, row, column });
  }
}
