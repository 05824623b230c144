import { cellAddress } from '../../workbook/address';
import type { WrittenValue } from '../../workbook/plan';
import { cellKey, isBlank, valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import { textOf } from '../cell';
import { finding } from '../finding';
import type { Memory } from '../memory';
import type { WrittenField } from '../result';
import type { PlanDraft } from './draft';
import type { ResultValue } from './result-values';

/** A cell of the user's sheet that a result belongs into. */
export interface ResultCell {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  readonly field: WrittenField;
  /** By which the workbook's memory knows whose result it is. */
  readonly subject: string;
  /** By which it knew that before, where it was another. */
  readonly former?: string;
  /** The unit's name, to show. */
  readonly unit: string;
  readonly computed: ResultValue;
  /** Whether a value of the user's says the same. */
  readonly same: (existing: string | number) => boolean;
}

/**
 * Puts a result into a cell that is blank or ours. A value or formula of the user's is compared
 * and, where it differs, reported; it is overwritten only where the user agreed.
 * @param writes collects what is to be written, by row
 */
export function putResult(cell: ResultCell, memory: Memory, writes: Map<number, WrittenValue>, draft: PlanDraft): void {
  const { sheet, row, column, field, subject, former = subject, unit, computed } = cell;
  const existing = valueAt(sheet, row, column);
  const formula = sheet.formulas.get(cellKey(row, column)) ?? null;
  const ours = formula === null && memory.isOurs(sheet.name, field, former, existing);
  const address = cellAddress(row, column);
  const keep = (): void => {
    if (computed !== null) draft.memory.cell(sheet.name, field, subject, computed);
  };
  if (ours || (formula === null && isBlank(existing))) {
    if (computed !== existing && (computed !== null || ours)) writes.set(row, computed);
    keep();
    return;
  }
  if (computed === null || sheet.uncalculated.has(cellKey(row, column))) return;
  if ((typeof existing === 'string' || typeof existing === 'number') && cell.same(existing)) return;
  if (draft.mayOverwrite(sheet.name, address)) {
    writes.set(row, computed);
    keep();
    return;
  }
  draft.conflicts.push({ sheet: sheet.name, address, field, unit, existing, formula, computed });
  const shown = typeof existing === 'number' ? existing : typeof existing === 'object' ? (existing?.error ?? '') : textOf(existing);
  const code = formula === null ? 'result.differs' : 'result.formulaDiffers';
  draft.findings.push(finding(code, sheet.name, address, { unit, field, existing: shown, computed }));
}
