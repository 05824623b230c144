import { largestOf } from '../../scoring/points';
import { MISSING } from '../../scoring/totals';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { UnitForm } from '../book';
import { readPoints } from '../cell';
import { Report } from '../report';
import { columnFinder, type CriteriaSet } from '../criteria-set';
import { takenFrom } from '../final-points';
import { rowsByCode, type CriteriaRows } from '../criteria-rows';
import type { CodeColumn } from '../head';
import type { UnitTable } from '../matrix-sheet';
import { SCORE_STATE, type ScoreCells } from '../score-cells';
import type { ScoreSource } from '../table-kind';
import { hasTwoSources } from './form-two-sources';
import { strayRows } from './numbering-faults';
import type { PlacedColumns } from '../unit-columns';
import type { Subject } from './rule';

/** A cell where somebody may have written the sum of an area or criterion, or of all. */
export interface SumCell {
  /** Position of the area or criterion in the criteria set; `null` for the total. */
  readonly position: number | null;
  readonly row: number;
  readonly column: number;
}

/** One unit's points of one source, as they stand beside each other or below each other. */
export interface PointsLine {
  readonly sheet: SheetSnapshot;
  readonly sums: readonly SumCell[];
  /** By component, in counts of 10⁻⁹: `null` where nothing stands, `NaN` where it is not to be relied on. */
  readonly points: readonly (number | null)[];
}

type Positions = ReadonlySet<number>;

/** The lines of all matrices and forms that have cells for sums. */
export function* pointsLines(subject: Subject): Generator<PointsLine> {
  const { criteria } = subject.book;
  if (criteria === null) return;
  const reliable = reliableSums(criteria);
  for (const table of subject.book.unitTables) {
    if (table.table.kind === 'matrix') yield* matrixLines(table, criteria, reliable, subject);
  }
  for (const form of subject.book.forms) yield* formLines(form, criteria, reliable, subject);
  for (const table of subject.book.columnTables) yield* columnLines(table, criteria, reliable, subject);
}

function* matrixLines({ table, rows, units }: UnitTable, set: CriteriaSet, reliable: Positions, subject: Subject): Generator<PointsLine> {
  const { book } = subject;
  const sums = sumColumns([...table.head.codes, ...table.head.sums], set, reliable);
  const cells = book.sources.get(table.source);
  if (sums.length === 0 || cells === undefined) return;
  for (const [at, { row }] of rows.units.entries()) {
    const unit = units[at] ?? null;
    if (unit === null || book.units.list[unit]?.duplicate === true) continue;
    const points = pointsOf(cells, unit, set, subject, table.source);
    yield { sheet: table.sheet, sums: sums.map(({ position, column }) => ({ position, row, column })), points };
  }
}

/** The columns of areas and criteria below which every component has a column. */
function sumColumns(codes: readonly CodeColumn[], set: CriteriaSet, reliable: Positions): { position: number; column: number }[] {
  const find = columnFinder(set);
  const columns = new Map<number, number>();
  for (const code of codes) {
    const { column } = code;
    const position = find(code);
    if (position !== null && !columns.has(position)) columns.set(position, column);
  }
  const incomplete = new Set(set.components);
  for (const position of set.components.filter((one) => !columns.has(one))) {
    for (let at: number | null = position; at !== null; at = set.list[at]?.parent ?? null) incomplete.add(at);
  }
  return [...columns].flatMap(([position, column]) => (incomplete.has(position) || !reliable.has(position) ? [] : [{ position, column }]));
}

/** Positions of areas and criteria that have all their rows: none with a wrong number stands among them. */
function reliableSums(set: CriteriaSet): Positions {
  const { rows } = set;
  const parents = new Set(set.list.flatMap(({ parent }) => parent ?? []));
  if (rows === null) return parents;
  return new Set([...parents].filter((position) => {
    const { numbered, unreadable } = strayRows(rows, position);
    return numbered.length === 0 && unreadable.length === 0;
  }));
}

const SOURCES = ['appraisal', 'survey', 'self'] as const;

function* formLines({ form, unit }: UnitForm, set: CriteriaSet, reliable: Positions, subject: Subject): Generator<PointsLine> {
  const { sheet, head } = form.table;
  const rows = rowsByCode(form.rows);
  for (const source of unit === null ? [] : SOURCES) {
    const column = head.columns.get(source);
    if (column === undefined) continue;
    const points = set.components.map((position, component) => {
      const cell = (unit ?? 0) * set.components.length + component;
      const row = rows.get(set.list[position]?.code ?? '')?.row;
      if (row === undefined) return null;
      if (isUnreliable(subject, cell, source)) return Number.NaN;
      const read = readPoints(new Report(), sheet, row, column, largestOf(set.components.length));
      return read.state === 'given' ? read.points : read.state === 'bad' ? Number.NaN : null;
    });
    yield { sheet, sums: sumRows(form.rows, column, set, reliable), points };
  }
}

function* columnLines({ table, rows, columns, units }: PlacedColumns, set: CriteriaSet, reliable: Positions, subject: Subject): Generator<PointsLine> {
  const { book } = subject;
  const cells = book.sources.get(table.source);
  for (const [at, { column }] of columns.entries()) {
    const unit = units[at] ?? null;
    if (unit === null || cells === undefined || book.units.list[unit]?.duplicate === true) continue;
    const sums = sumRows(rows, column, set, reliable);
    yield { sheet: table.sheet, sums, points: pointsOf(cells, unit, set, subject, table.source) };
  }
}

/** The rows of areas and criteria in a column of points, and its total where every component has a row. */
function sumRows(rows: CriteriaRows, column: number, set: CriteriaSet, reliable: Positions): SumCell[] {
  const byCode = rowsByCode(rows);
  const sums = set.list.flatMap(({ code }, position): SumCell[] => {
    const row = byCode.get(code)?.row;
    return row === undefined || !reliable.has(position) ? [] : [{ position, row, column }];
  });
  const whole = rows.unreadable.length === 0 && set.components.every((position) => byCode.has(set.list[position]?.code ?? ''));
  return rows.totalRow === null || !whole ? sums : [...sums, { position: null, row: rows.totalRow, column }];
}

/** The points of a unit of one source, component by component. */
function pointsOf(cells: ScoreCells, unit: number, set: CriteriaSet, subject: Subject, source: ScoreSource): PointsLine['points'] {
  return set.components.map((_, component) => {
    const cell = unit * set.components.length + component;
    if (cells.states[cell] === SCORE_STATE.bad || isUnreliable(subject, cell, source)) return Number.NaN;
    return cells.states[cell] === SCORE_STATE.given ? (cells.points[cell] ?? null) : null;
  });
}

/** What stands there is told to be missing or at fault: a sum with it says nothing more. */
function isUnreliable({ book, faults }: Subject, cell: number, source: ScoreSource): boolean {
  if (book.final === null || hasTwoSources(book, cell)) return true;
  const taken = takenFrom(book.final, book.sources, cell)?.source ?? source;
  return taken === source && (faults.byCell.has(cell) || book.final.grid.state[cell] === MISSING);
}
