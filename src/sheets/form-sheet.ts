import { largestOf, type Points } from '../scoring/points';
import { cellKey, isBlank, valueAt, type SheetSnapshot } from '../workbook/snapshot';
import { readPoints, readText, textOf } from './cell';
import type { Report } from './report';
import type { CriteriaSet } from './criteria-set';
import { readCriteriaRows, rowsByCode, type CriteriaRow, type CriteriaRows } from './criteria-rows';
import type { Field } from './fields';
import { headerKey } from './fields';
import { sourceCells, type Sources } from './matrix-sheet';
import type { Memory } from './memory';
import type { Table } from './recognise';
import { SCORE_STATE } from './score-cells';
import type { ScoreSource } from './table-kind';
import type { NameCell, Units } from './units';

/** One sheet a unit: the criteria with the unit's points beside them. */
export interface FormTable {
  readonly table: Table;
  readonly sheetIndex: number;
  readonly rows: CriteriaRows;
  /** The unit's name as the form gives it, and where. */
  readonly name: string;
  readonly nameCell: NameCell;
  /** The form itself does not say whose it is; its name is that of its tab. */
  readonly namedByTab: boolean;
}

const NAME_LABEL = /^(ten )?(don vi|co quan)( duoc)?( danh gia| tu danh gia| cham diem)?$/;

export function readForm(table: Table, sheetIndex: number): FormTable {
  const named = nameInTitle(table);
  const sheet = table.sheet;
  return {
    table,
    sheetIndex,
    rows: readCriteriaRows(table),
    name: named?.name ?? tabName(sheet.name),
    nameCell: named?.cell ?? { sheet, row: 0, column: 0 },
    namedByTab: named === null,
  };
}

/**
 * The name on a sheet's tab, without the number that a copy gets, and without what tabs are
 * numbered with.
 * @example tabName('Sở A (2)') // 'Sở A'
 * @example tabName('01. Sở A') // 'Sở A'
 * @example tabName('Phiếu 3 - Sở A') // 'Sở A'
 */
export function tabName(sheet: string): string {
  const name = sheet.normalize('NFC').replace(/\s*\(\d{1,3}\)$/, '');
  const bare = name.replace(/^(?:(?:phiếu|biểu|mẫu)\s*)?\d{0,3}\s*[.)_–-]\s*(?=\p{L})/iu, '');
  return bare === '' ? name : bare;
}

/** "Đơn vị: Sở Nội vụ", or the label and the name in cells side by side, above the head. */
function nameInTitle(table: Table): { name: string; cell: NameCell } | null {
  const { sheet, head } = table;
  for (let row = 0; row < head.row; row += 1) {
    for (const [column, value] of (sheet.values[row] ?? []).entries()) {
      if (typeof value !== 'string') continue;
      const [, label = '', rest = ''] = /^([^:]{3,40}):\s*(.*)$/su.exec(textOf(value)) ?? [];
      if (!NAME_LABEL.test(headerKey(label === '' ? value : label))) continue;
      if (rest !== '') return { name: rest, cell: { sheet, row, column } };
      const next = nextFilled(sheet, row, column);
      if (next !== null) return { name: readText(sheet, row, next), cell: { sheet, row, column: next } };
    }
  }
  return null;
}

function nextFilled(sheet: SheetSnapshot, row: number, column: number): number | null {
  for (let next = column + 1; next < (sheet.values[row]?.length ?? 0); next += 1) {
    if (!isBlank(valueAt(sheet, row, next))) return next;
  }
  return null;
}

/** A maximum that a form gives, and its row. */
export interface FormMaximum {
  readonly row: number;
  readonly points: Points;
}

/**
 * Reads the points of a form into their sources.
 * @returns the maxima that the form gives, by position in the criteria set; none where the set was read from it
 */
export function readFormScores(
  form: FormTable,
  unit: number,
  set: CriteriaSet,
  units: Units,
  sources: Sources,
  memory: Memory,
  report: Report,
): ReadonlyMap<number, FormMaximum> {
  const rows = rowsByCode(form.rows);
  const total = finalColumn(form, memory);
  set.components.forEach((position, component) => {
    const criterion = set.list[position];
    const row = criterion === undefined ? undefined : rows.get(criterion.code);
    if (row === undefined) return;
    const read = (source: ScoreSource, field: Field): void => {
      const column = field === 'points' ? total : form.table.head.columns.get(field);
      if (column === undefined) return;
      const cells = sourceCells(sources, source, units.list.length, set);
      const cell = readPoints(report, form.table.sheet, row.row, column, cells.largest);
      const place = { sheet: form.sheetIndex, key: cellKey(row.row, column) };
      // A blank cell of the form must not hide points that a matrix has for the same source.
      if (cells.state(unit, component) === SCORE_STATE.absent || cell.state !== 'missing') cells.set(unit, component, cell, place);
    };
    read('survey', 'survey');
    read('appraisal', 'appraisal');
    read('self', 'self');
    read('final', 'points');
  });
  return readMaxima(form, rows, set, report);
}

/** *Điểm đạt được* is what we compute, unless the form has no other points than those. */
function finalColumn(form: FormTable, memory: Memory): number | undefined {
  const { sheet, head } = form.table;
  const column = head.columns.get('points');
  const others = [head.columns.get('survey'), head.columns.get('appraisal')];
  const filled = form.rows.numbered.some(({ row }) => others.some((at) => at !== undefined && !isBlank(valueAt(sheet, row, at))));
  if (filled || column === undefined) return undefined;
  const ours = form.rows.numbered.some(
    ({ row, code }) => memory.isOurs(sheet.name, 'points', code, valueAt(sheet, row, column)),
  );
  return ours ? undefined : column;
}

function readMaxima(
  form: FormTable,
  rows: ReadonlyMap<string, CriteriaRow>,
  set: CriteriaSet,
  report: Report,
): ReadonlyMap<number, FormMaximum> {
  const maxima = new Map<number, FormMaximum>();
  const { sheet, head } = form.table;
  const column = head.columns.get('maximum');
  if (column === undefined || set.sheet === sheet.name) return maxima;
  set.list.forEach(({ code }, position) => {
    const row = rows.get(code)?.row;
    const cell = row === undefined ? null : readPoints(report, sheet, row, column, largestOf(set.list.length));
    if (row !== undefined && cell?.state === 'given') maxima.set(position, { row, points: cell.points });
  });
  return maxima;
}
