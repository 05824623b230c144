import { cellKey } from '../../src/workbook/snapshot';
import { WorkbookError } from '../../src/workbook/workbook';
import type { BlockWrite, Plan, SheetWrite, WrittenValue } from '../../src/workbook/plan';
import type { CellValue, SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';
import type { Work, Workbook, WorkbookChange } from '../../src/workbook/workbook';

export type FakeSheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

interface Content {
  readonly sheets: readonly SheetSnapshot[];
  readonly memory: string | null;
}

/**
 * A workbook in memory that keeps the port's promises: a plan is applied whole or not at all,
 * is undone whole, and work stops when asked. Formulas are not calculated.
 */
export class FakeWorkbook implements Workbook {
  /** Cells the panel asked to be shown, as `Sheet!A1`. */
  readonly selected: string[] = [];
  /** Plans that were applied and not undone. */
  readonly applied: Plan[] = [];
  /** Thrown by the next call of that name. */
  private readonly failures = new Map<string, { readonly error: Error; readonly after: number }>();
  private readonly before: Content[] = [];
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  private waiting: Promise<void> = Promise.resolve();
  private silent = false;
  private content: Content;

  constructor(sheets: FakeSheets) {
    this.content = { sheets: Object.entries(sheets).map(([name, values]) => sheetOf(name, values)), memory: null };
  }

  get undoable(): number {
    return this.before.length;
  }

  /** Makes the next call of a method fail, or a later one, after so many that do not. */
  fail(method: 'snapshot' | 'apply' | 'undo' | 'select', error: Error, after = 0): void {
    this.failures.set(method, { error, after });
  }

  /** Holds up everything until the returned function is called. */
  hold(): () => void {
    let release: () => void = () => undefined;
    this.waiting = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  /** The next calls get no answer until they are given up. */
  fallSilent(): void {
    this.silent = true;
  }

  /** As when somebody else edits a sheet. */
  changeByOthers(sheet: string): void {
    for (const listener of this.listeners) listener({ sheet });
  }

  valueAt(sheet: string, row: number, column: number): CellValue | undefined {
    return this.content.sheets.find(({ name }) => name === sheet)?.values[row]?.[column];
  }

  async snapshot(work: Work = {}): Promise<Snapshot> {
    await this.begin('snapshot', work);
    return { ...this.content, date1904: false };
  }

  async apply(plan: Plan, work: Work = {}): Promise<void> {
    await this.begin('apply', work);
    const written = plan.blocks.reduce(applyBlock, this.content.sheets);
    const sheets = plan.sheets.reduce(applySheet, written);
    this.before.push(this.content);
    this.applied.push(plan);
    this.content = { sheets, memory: plan.memory ?? this.content.memory };
  }

  async undo(work: Work = {}): Promise<void> {
    await this.begin('undo', work);
    const before = this.before.pop();
    if (before === undefined) throw new WorkbookError('nothingToUndo');
    this.applied.pop();
    this.content = before;
  }

  async select(sheet: string, address: string): Promise<void> {
    await this.begin('select', {});
    if (!this.content.sheets.some(({ name }) => name === sheet)) throw new WorkbookError('sheetMissing', { sheet });
    this.selected.push(`${sheet}!${address}`);
  }

  onChange(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async begin(method: string, { signal, onProgress, onSilence }: Work): Promise<void> {
    onProgress?.(1, 2);
    await this.waiting;
    if (this.silent) {
      await new Promise<void>((resolve) => onSilence?.(resolve));
      onSilence?.(null);
      this.silent = false;
      throw new WorkbookError(method === 'snapshot' ? 'noAnswer' : 'notRestored');
    }
    if (signal?.aborted === true) throw new WorkbookError('cancelled');
    const failure = this.failures.get(method);
    if (failure !== undefined && failure.after > 0) this.failures.set(method, { ...failure, after: failure.after - 1 });
    else this.failures.delete(method);
    if (failure?.after === 0) throw failure.error;
    onProgress?.(2, 2);
  }
}

function sheetOf(name: string, values: SheetSnapshot['values']): SheetSnapshot {
  return {
    name,
    hidden: false,
    protected: false,
    values,
    formulas: new Map(),
    uncalculated: new Set(),
    merges: [],
    tables: [],
    hiddenRows: new Set(),
    numberFormat: () => 'General',
  };
}

function applyBlock(sheets: readonly SheetSnapshot[], block: BlockWrite): readonly SheetSnapshot[] {
  if (!sheets.some(({ name }) => name === block.sheet)) throw new WorkbookError('sheetMissing', { sheet: block.sheet });
  return sheets.map((sheet) => (sheet.name === block.sheet ? { ...sheet, values: write(sheet.values, block) } : sheet));
}

function applySheet(sheets: readonly SheetSnapshot[], { name, blocks, tables }: SheetWrite): readonly SheetSnapshot[] {
  const values = blocks.reduce<SheetSnapshot['values']>(write, []);
  const made = { ...sheetOf(name, values), tables, formulas: new Map(blocks.flatMap(formulasIn)) };
  return sheets.some((sheet) => sheet.name === name)
    ? sheets.map((sheet) => (sheet.name === name ? made : sheet))
    : [...sheets, made];
}

function write(
  values: SheetSnapshot['values'],
  block: { readonly row: number; readonly column: number; readonly values: readonly (readonly WrittenValue[])[] },
): SheetSnapshot['values'] {
  const rows = Array.from({ length: Math.max(values.length, block.row + block.values.length) }, (_, row) => [
    ...(values[row] ?? []),
  ]);
  block.values.forEach((line, down) => {
    line.forEach((value, across) => {
      const row = rows[block.row + down];
      if (row !== undefined) row[block.column + across] = isFormula(value) ? (value.value ?? null) : value;
    });
  });
  return rows;
}

function formulasIn(block: Pick<BlockWrite, 'row' | 'column' | 'values'>): [number, string][] {
  return block.values.flatMap((line, down) =>
    line.flatMap((value, across): [number, string][] =>
      isFormula(value) ? [[cellKey(block.row + down, block.column + across), value.formula]] : [],
    ),
  );
}

function isFormula(value: WrittenValue): value is Extract<WrittenValue, { readonly formula: string }> {
  return typeof value === 'object' && value !== null;
}
