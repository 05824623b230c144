import type { Calculator } from '../calculator';
import type { BlockWrite, Plan } from '../plan';
import type { Snapshot } from '../snapshot';
import { WorkbookError, type Work, type Workbook, type WorkbookChange } from '../workbook';
import { applyBlocks, applyPlan } from './apply-plan';
import { settleFormulas } from './calculation';
import { refuseOtherContainers } from './container';
import { Package } from './package';
import { StoredPart } from './part';
import { readSnapshot, worksheetsOf } from './read-snapshot';
import { lookOf, type SheetLook } from './sheet-look';
import { follow } from './steps';
import { readWorkbookPart, refuseOtherPackages, type SheetEntry } from './workbook-part';
import { readZip } from './zip-read';
import { writeZip } from './zip-write';

/**
 * Opens an .xlsx file. What is not understood is kept as it is. With a calculator, formulas of the
 * product's functions are calculated: on opening those without a value and those with an error,
 * later whatever depends on a change.
 * @throws WorkbookError `notSpreadsheet`, `oldFormat`, `encrypted`, `macros`, `damaged`,
 * `tooLarge`, `cancelled`
 * @example const workbook = await openWorkbook(bytes)
 */
export async function openWorkbook(bytes: Uint8Array, work?: Work, calculator: Calculator | null = null): Promise<FileWorkbook> {
  refuseOtherContainers(bytes);
  const pkg = new Package(new Map(readZip(bytes).map((entry) => [entry.name, new StoredPart(entry)])));
  refuseOtherPackages(pkg);
  await follow(readSnapshot(pkg), pkg.size + bytes.length, work);
  const unchanged = { pkg, changed: new Map(), formulasChanged: false };
  const calculated = calculator ? await follow(settleFormulas(unchanged, { calculator, errors: true }), pkg.size, work) : pkg;
  return new FileWorkbook(bytes, pkg, calculated, calculator);
}

/** A state to come back to. */
interface Step {
  readonly before: Package;
  /** Sheets which the user changed; none when the step was an applied plan. */
  readonly edited: readonly string[];
}

/** The port over an .xlsx file, in a browser or in Node. */
export class FileWorkbook implements Workbook {
  private readonly steps: Step[] = [];
  private lastTurn: Promise<void> = Promise.resolve();
  private readonly changeListeners = new Set<(change: WorkbookChange) => void>();
  private readonly selectListeners = new Set<(sheet: string, address: string) => void>();

  /** @param read what was in the file */
  constructor(
    private readonly original: Uint8Array,
    private readonly read: Package,
    private pkg: Package,
    private readonly calculator: Calculator | null,
  ) {}

  async snapshot(work?: Work): Promise<Snapshot> {
    return await follow(readSnapshot(this.pkg), this.pkg.size, work);
  }

  /** The .xlsx to save: parts that were not changed have the bytes they had. */
  bytes(): Uint8Array {
    if (this.pkg.parts === this.read.parts) return this.original;
    return writeZip([...this.pkg.parts].map(([name, part]) => part.packed(name)));
  }

  async apply(plan: Plan, work?: Work): Promise<void> {
    await this.inTurn(async () => {
      const applied = await follow(applyPlan(this.pkg, plan, { calculator: this.calculator }), this.pkg.size, work);
      this.steps.push({ before: this.pkg, edited: [] });
      this.pkg = applied;
    });
  }

  /**
   * What the user types into the grid. It can be undone like a plan, and is told to the
   * listeners of {@link onChange}.
   * @throws WorkbookError `sheetMissing`, `sheetProtected`, `mergedInTheWay`, `arrayInTheWay`
   */
  async edit(writes: readonly BlockWrite[]): Promise<void> {
    const edited = [...new Set(writes.map(({ sheet }) => sheet))];
    await this.inTurn(async () => {
      const written = await follow(applyBlocks(this.pkg, writes, { calculator: this.calculator }), this.pkg.size);
      this.steps.push({ before: this.pkg, edited });
      this.pkg = written;
      this.tell(edited);
    });
  }

  /**
   * How a sheet is drawn. @throws WorkbookError `sheetMissing`
   */
  look(sheet: string): SheetLook {
    return lookOf(this.pkg, this.entry(sheet));
  }

  get undoable(): number {
    return this.steps.length;
  }

  async undo(): Promise<void> {
    await this.inTurn(() => {
      const step = this.steps.pop();
      if (!step) throw new WorkbookError('nothingToUndo');
      this.pkg = step.before;
      this.tell(step.edited);
    });
  }

  /** @throws WorkbookError `sheetMissing` */
  async select(sheet: string, address: string): Promise<void> {
    this.entry(sheet);
    this.selectListeners.forEach((tell) => tell(sheet, address));
  }

  onSelect(listener: (sheet: string, address: string) => void): () => void {
    this.selectListeners.add(listener);
    return () => this.selectListeners.delete(listener);
  }

  onChange(listener: (change: WorkbookChange) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  /** One change after the other: somebody may type while a plan is applied. */
  private inTurn(change: () => void | Promise<void>): Promise<void> {
    const turn = this.lastTurn.then(change);
    this.lastTurn = turn.catch(() => undefined);
    return turn;
  }

  private entry(sheet: string): SheetEntry {
    const entry = worksheetsOf(readWorkbookPart(this.pkg)).find(({ name }) => name === sheet);
    if (!entry) throw new WorkbookError('sheetMissing', { sheet });
    return entry;
  }

  private tell(sheets: readonly string[]): void {
    for (const sheet of sheets) this.changeListeners.forEach((listener) => listener({ sheet }));
  }
}
