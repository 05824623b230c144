import { plainPoints } from '../scoring/points';
import { cellAddress } from '../workbook/address';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot';
import { plainCells, readPoints } from './cell';
import type { Report } from './report';
import { columnFinder, type CriteriaSet } from './criteria-set';
import type { CodeColumn } from './head';
import type { Table } from './recognise';
import { reportTwice, type TwiceRow } from './matrix-twice';
import type { ScoreSource } from './table-kind';
import { placeText, SCORE_STATE, ScoreCells } from './score-cells';
import type { UnitRows } from './unit-rows';
import type { Units } from './units';

/** A table whose rows are units, with its rows and the units they were found to mean. */
export interface UnitTable {
  readonly table: Table;
  /** Position of its sheet in the snapshot. */
  readonly sheetIndex: number;
  readonly rows: UnitRows;
  /** One a row: the unit's position; `null` for a row that is not used. */
  readonly units: readonly (number | null)[];
}

/** The points of all sources: from matrices and from unit forms. */
export type Sources = Map<ScoreSource, ScoreCells>;

/** The cells of a source, made when first needed. */
export function sourceCells(sources: Sources, source: ScoreSource, units: number, set: CriteriaSet): ScoreCells {
  const cells = sources.get(source) ?? new ScoreCells(units, set.components.length);
  sources.set(source, cells);
  return cells;
}

/** Finds the unit of each row; a unit that stands twice in the table is reported. */
export function findUnits(table: Table, rows: UnitRows, units: Units, report: Report): (number | null)[] {
  const column = table.head.columns.get('unit') ?? 0;
  /** By unit: its first row. */
  const seen: (number | undefined)[] = [];
  units.countRows(rows.units.length, report);
  return rows.units.map((row) => {
    const cell = { sheet: table.sheet, row: row.row, column };
    const unit = units.find(row, cell, report);
    if (unit === null) return null;
    const first = seen[unit];
    if (first === undefined) {
      seen[unit] = row.row;
      return unit;
    }
    report.at('unit.duplicate', table.sheet, row.row, column, {
      unit: row.name,
      first: `${table.sheet.name}!${cellAddress(first, column)}`,
    });
    const entry = units.list[unit];
    if (entry !== undefined) entry.duplicate = true;
    return null;
  });
}

/** Reads the points of a matrix; columns of areas and criteria with components below them are subtotals. */
export function readMatrix(
  snapshot: Snapshot,
  matrix: UnitTable,
  set: CriteriaSet,
  units: Units,
  sources: Sources,
  report: Report,
): void {
  const { table, sheetIndex } = matrix;
  const alone = !sources.has(table.source);
  const cells = sourceCells(sources, table.source, units.list.length, set);
  const columns = componentColumns(table, set, report);
  const reader = new RowReader(table.sheet, sheetIndex, columns, cells, set, report);
  const twice: TwiceRow[] = [];
  matrix.rows.units.forEach(({ row }, at) => {
    const unit = matrix.units[at] ?? null;
    if (unit === null) return;
    const taken = alone ? null : takenCell(cells, unit * set.components.length, columns);
    if (taken === null) reader.read(row, unit, unit * set.components.length);
    else twice.push({ row, unit, first: placeText(snapshot, cells.place(taken)) });
  });
  reportTwice(table, matrix.units.filter((unit) => unit !== null).length, twice, units, report);
}

/** Reads rows of points; nearly all cells are plain numbers, and nothing is made for those. */
class RowReader {
  private readonly columns: Int32Array;
  private readonly components: Int32Array;
  /** By unit: its row. */
  private readonly rows: Int32Array;
  private readonly isPlain: (row: number, column: number) => boolean;

  constructor(
    private readonly sheet: SheetSnapshot,
    sheetIndex: number,
    columns: readonly ComponentColumn[],
    private readonly cells: ScoreCells,
    set: CriteriaSet,
    private readonly report: Report,
  ) {
    this.columns = Int32Array.from(columns, ({ column }) => column);
    this.components = Int32Array.from(columns, ({ component }) => component);
    const columnOf = new Int32Array(set.components.length).fill(-1);
    for (const { column, component } of columns) columnOf[component] = column;
    this.rows = cells.rowsOf(sheetIndex, columnOf);
    this.isPlain = plainCells(sheet);
  }

  /** @param first the unit's first cell of the grid */
  read(row: number, unit: number, first: number): void {
    const { sheet, columns, components, cells, report, isPlain } = this;
    const { points, states } = cells;
    const values = sheet.values[row] ?? [];
    this.rows[unit] = row;
    let numbers = 0;
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at] ?? 0;
      const cell = first + (components[at] ?? 0);
      const value = values[column];
      const nano = typeof value === 'number' && isPlain(row, column) ? plainPoints(value) : Number.NaN;
      if (!(Math.abs(nano) <= cells.largest)) cells.put(cell, readPoints(report, sheet, row, column, cells.largest));
      else {
        numbers += 1;
        points[cell] = nano;
        states[cell] = SCORE_STATE.given;
      }
    }
    report.numbers += numbers;
  }
}

/** The first of the cells of a unit's row that another sheet has points or a blank for already. */
function takenCell({ states }: ScoreCells, row: number, columns: readonly ComponentColumn[]): number | null {
  for (const { component } of columns) if (states[row + component] !== SCORE_STATE.absent) return row + component;
  return null;
}

interface ComponentColumn {
  readonly column: number;
  /** Position among the set's components. */
  readonly component: number;
}

function componentColumns(table: Table, set: CriteriaSet, report: Report): ComponentColumn[] {
  const find = columnFinder(set);
  const components = new Map(set.components.map((position, component) => [position, component]));
  const seen = new Map<number | string, CodeColumn>();
  const columns: ComponentColumn[] = [];
  const headRow = table.head.row + table.head.rows - 1;
  report.checked('component.duplicate', table.head.codes.length);
  for (const codeColumn of table.head.codes) {
    const { column, code } = codeColumn;
    const position = find(codeColumn);
    const first = seen.get(position ?? code);
    if (first !== undefined) {
      report.at('component.duplicate', table.sheet, headRow, column, {
        code,
        first: cellAddress(headRow, first.column),
      });
      continue;
    }
    seen.set(position ?? code, codeColumn);
    const component = position === null ? undefined : components.get(position);
    if (component !== undefined) columns.push({ column, component });
  }
  return columns;
}
