import { hasIndex, indexOf } from '../../scoring/percent';
import { isPoints, pointsToNumber, sumPoints, ZERO, type Points } from '../../scoring/points';
import { GIVEN, NOT_APPLICABLE } from '../../scoring/totals';
import { cellAddress } from '../../workbook/address';
import type { WrittenValue } from '../../workbook/plan';
import { cellKey, isBlank, valueAt } from '../../workbook/snapshot';
import type { Book } from '../book';
import type { CriteriaSet } from '../criteria-set';
import { finding } from '../finding';
import { rowsByCode } from '../criteria-rows';
import type { FormTable } from '../form-sheet';
import { decimalsFormat, pointsFormat, sameResult, type ResultValue } from './result-values';
import type { PlanDraft } from './draft';

/** What a criterion of a form reached: `null` while a component below it misses points. */
interface Reached {
  readonly points: Points | null;
  readonly maximum: Points;
}

type FormField = 'points' | 'index';

/** Fills *Điểm đạt được* and *Chỉ số* of the unit forms, row by row, parents included. */
export function layOutForms(book: Book, draft: PlanDraft): void {
  const { criteria } = book;
  if (criteria === null) return;
  for (const { form, unit } of book.forms) {
    if (unit === null || book.units.list[unit]?.duplicate === true) continue;
    const reached = reachedBy(book, criteria, unit);
    for (const field of ['points', 'index'] as const) layOutColumn(book, criteria, form, unit, field, reached, draft);
  }
}

function reachedBy(book: Book, set: CriteriaSet, unit: number): Reached[] {
  const grid = book.final?.grid;
  const lists = set.list.map(() => ({ points: new Array<Points>(), maxima: new Array<Points>(), open: false }));
  set.components.forEach((position, component) => {
    const cell = unit * set.components.length + component;
    const state = grid?.state[cell];
    if (state === NOT_APPLICABLE) return;
    const value = grid?.points[cell];
    for (let at: number | null = position; at !== null; at = set.list[at]?.parent ?? null) {
      const list = lists[at];
      list?.maxima.push(set.list[position]?.maximum ?? ZERO);
      if (state === GIVEN && value !== undefined && isPoints(value)) list?.points.push(value);
      else if (list !== undefined) list.open = true;
    }
  });
  return lists.map((list) => ({
    points: list.open || list.maxima.length === 0 ? null : sumPoints(list.points),
    maximum: sumPoints(list.maxima),
  }));
}

function layOutColumn(
  book: Book,
  set: CriteriaSet,
  form: FormTable,
  unit: number,
  field: FormField,
  reached: readonly Reached[],
  draft: PlanDraft,
): void {
  const { sheet, head } = form.table;
  const column = head.columns.get(field);
  if (column === undefined) return;
  const rows = rowsByCode(form.rows);
  const writes = new Map<number, WrittenValue>();
  set.list.forEach((criterion, position) => {
    const row = rows.get(criterion.code)?.row;
    if (row === undefined) return;
    const computed = formValue(reached[position], field, book);
    const existing = valueAt(sheet, row, column);
    const formula = sheet.formulas.get(cellKey(row, column)) ?? null;
    const address = cellAddress(row, column);
    const ours = formula === null && book.memory.isOurs(sheet.name, field, criterion.code, existing);
    const free = ours || (formula === null && isBlank(existing)) || draft.mayOverwrite(sheet.name, address);
    if (free) {
      if (computed !== existing && (computed !== null || ours)) writes.set(row, computed);
      if (computed !== null) draft.memory.cell(sheet.name, field, criterion.code, computed);
      return;
    }
    if (computed === null || sheet.uncalculated.has(cellKey(row, column))) return;
    const code = formula === null ? 'result.differs' : 'result.formulaDiffers';
    book.report.checked(code);
    if (sameResult(existing, computed, field, book.settings)) return;
    const name = `${book.units.list[unit]?.name ?? form.name}, ${criterion.code}`;
    draft.conflicts.push({ sheet: sheet.name, address, field, unit: name, existing, formula, computed });
    const shown = typeof existing === 'number' || typeof existing === 'string' ? existing : '';
    draft.findings.push(finding(code, sheet.name, address, { unit: name, field, existing: shown, computed }));
  });
  const given = reached.map(({ points }) => points).filter((points) => points !== null);
  const format = field === 'index' ? decimalsFormat(book.settings.decimals) : pointsFormat(given, 0);
  draft.column(sheet.name, column, field, writes, format);
}

function formValue(reached: Reached | undefined, field: FormField, book: Book): ResultValue {
  if (reached === undefined || reached.points === null) return null;
  if (field === 'points') return pointsToNumber(reached.points);
  if (!hasIndex(reached.points, reached.maximum)) return null;
  const index = indexOf(reached.points, reached.maximum, book.settings.decimals, book.settings.rounding);
  return index === null ? null : pointsToNumber(index);
}
