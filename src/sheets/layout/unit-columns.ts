import type { Language } from '../../locales/language';
import { cellAddress } from '../../workbook/address';
import type { WrittenValue } from '../../workbook/plan';
import { cellKey, isBlank, valueAt } from '../../workbook/snapshot';
import type { Book } from '../book';
import { textOf } from '../cell';
import { finding } from '../finding';
import { formulasOf, type SheetFormulas } from '../formulas/sheet-formulas';
import type { UnitTable } from '../matrix-sheet';
import type { ResultField, UnitResult } from '../result';
import { resultFormat, resultValue, sameResult, type ResultValue } from './result-values';
import type { PlanDraft } from './draft';

const SUMMARY_FIELDS: readonly ResultField[] = ['maximum', 'appraisal', 'survey', 'points', 'index', 'rank', 'band', 'note'];
const MATRIX_FIELDS: readonly ResultField[] = ['points', 'index', 'rank', 'band', 'note'];
const LIST_FIELDS: readonly ResultField[] = ['points', 'index', 'rank', 'band'];

/** Which results of which units the user's own tables show once the plan is applied. */
export type Shown = ReadonlyMap<ResultField, ReadonlySet<number>>;

/** Fills the result columns that the user's tables have, and compares what stands there already. */
export function layOutUnitColumns(
  book: Book,
  results: readonly UnitResult[],
  draft: PlanDraft,
  language: Language,
): Shown {
  const shown = new Map<ResultField, Set<number>>();
  for (const table of book.unitTables) {
    for (const field of resultFields(book, table)) {
      const units = shown.get(field) ?? new Set<number>();
      shown.set(field, units);
      new ColumnWriter(book, table, field, results, draft, language, units).write();
    }
  }
  return shown;
}

/** Which results the columns of a table show. A matrix of one source has totals of that source, not of the unit, unless it is the only one. */
export function resultFields(book: Book, { table }: UnitTable): ResultField[] {
  const matrices = book.unitTables.filter((one) => one.table.kind === 'matrix').length + book.forms.length + book.columnTables.length;
  const whole = table.source === 'final' || matrices === 1;
  const fields = table.kind === 'summary' ? SUMMARY_FIELDS : table.kind === 'units' ? LIST_FIELDS : whole ? MATRIX_FIELDS : [];
  return fields.filter((field) => table.head.columns.has(field));
}

class ColumnWriter {
  private readonly column: number;
  /** Of the sheet. */
  private readonly formulas: SheetFormulas | undefined;
  private readonly writes = new Map<number, WrittenValue>();
  /** How many cells of the user's were compared. */
  private readonly compared = { values: 0, formulas: 0 };

  constructor(
    private readonly book: Book,
    private readonly unitTable: UnitTable,
    private readonly field: ResultField,
    private readonly results: readonly UnitResult[],
    private readonly draft: PlanDraft,
    private readonly language: Language,
    /** Units that the column shows its result of once the plan is applied. */
    private readonly shown: Set<number>,
  ) {
    this.column = unitTable.table.head.columns.get(field) ?? 0;
    this.formulas = formulasOf(book.snapshot)[unitTable.sheetIndex];
  }

  write(): void {
    const { unitTable, field, results, book, draft } = this;
    draft.memory.field(unitTable.table.sheet.name, field);
    unitTable.rows.units.forEach(({ row }, at) => {
      const unit = unitTable.units[at] ?? null;
      const result = unit === null ? undefined : results[unit];
      if (unit !== null && result !== undefined) this.cell(row, unit, result);
    });
    book.report.checked('result.differs', this.compared.values);
    book.report.checked('result.formulaDiffers', this.compared.formulas);
    if (draft.writes) {
      draft.column(unitTable.table.sheet.name, this.column, field, this.writes, resultFormat(field, results, book.settings));
    }
  }

  private cell(row: number, unit: number, result: UnitResult): void {
    const { book, field, column, draft } = this;
    const { sheet } = this.unitTable.table;
    const existing = valueAt(sheet, row, column);
    const isFormula = this.formulas?.shapeAt(row, column) !== undefined;
    if (!draft.writes && existing === null && !isFormula) return;
    const subject = book.units.list[unit]?.key ?? '';
    const computed = this.asWritten(row, resultValue(result, field, this.language));
    if (!isFormula && book.memory.isOurs(sheet.name, field, subject, existing)) {
      if (computed !== existing) this.writes.set(row, computed);
      if (computed === null) return;
      draft.memory.cell(sheet.name, field, subject, computed);
    } else if (!isFormula && isBlank(existing)) {
      if (computed === null) return;
      this.writes.set(row, computed);
      draft.memory.cell(sheet.name, field, subject, computed);
    } else if (!this.leaveAlone(row, unit, computed, isFormula)) return;
    if (draft.writes) this.shown.add(unit);
  }

  /** A value or formula of the user's: compared, and overwritten only where the user agreed. */
  private leaveAlone(row: number, unit: number, computed: ResultValue, isFormula: boolean): boolean {
    const { book, field, column, draft } = this;
    const { sheet } = this.unitTable.table;
    const existing = valueAt(sheet, row, column);
    if (computed === null || field === 'note') return false;
    if (sheet.uncalculated.has(cellKey(row, column))) return false;
    this.compared[isFormula ? 'formulas' : 'values'] += 1;
    const percent = this.isPercent(row);
    const plain = percent && typeof existing === 'number' ? existing * 100 : existing;
    const shouldBe = percent && typeof computed === 'number' ? computed * 100 : computed;
    if (sameResult(plain, shouldBe, field, book.settings)) return true;
    const address = cellAddress(row, column);
    if (draft.mayOverwrite(sheet.name, address)) {
      this.writes.set(row, computed);
      draft.memory.cell(sheet.name, field, book.units.list[unit]?.key ?? '', computed);
      return true;
    }
    const name = book.units.list[unit]?.name ?? '';
    const formula = sheet.formulas.get(cellKey(row, column)) ?? null;
    draft.conflicts.push({ sheet: sheet.name, address, field, unit: name, existing, formula, computed });
    const code = isFormula ? 'result.formulaDiffers' : 'result.differs';
    const shown = typeof existing === 'number' ? existing : typeof existing === 'object' ? (existing?.error ?? '') : textOf(existing);
    draft.findings.push(finding(code, sheet.name, address, { unit: name, field, existing: shown, computed }));
    return true;
  }

  private asWritten(row: number, result: ResultValue): ResultValue {
    if (typeof result !== 'number' || !this.isPercent(row)) return result;
    return Number(`${result}e-2`);
  }

  /** A cell formatted as a percentage shows 0.85 as 85 %. */
  private isPercent(row: number): boolean {
    return this.field === 'index' && this.unitTable.table.sheet.numberFormat(row, this.column).includes('%');
  }
}
