import type { Plan } from '../plan';
import type { Snapshot } from '../snapshot';
import { WorkbookError } from '../workbook';
import type { Work, Workbook, WorkbookChange } from '../workbook';
import { capture } from './capture';
import { ChangeFeed } from './change-feed';
import { blocksOf, difference, firstChange, firstForeign } from './difference';
import { workbookError } from './errors';
import { firstObstacle } from './obstacles';
import { readSnapshot } from './read-snapshot';
import { targetsOf } from './state';
import type { CellBlock, WorkbookState } from './state';
import { cutBlocks, targetsOfPlan, wantedState } from './wanted';
import { isNotRestored, writeWhole } from './write';

/** An applied plan, as it can be taken back. */
interface Applied {
  readonly before: WorkbookState;
  /** What the cells held after it or, where it failed halfway, were to hold. */
  readonly after: readonly CellBlock[];
  /** `false` when writing it, or taking it back, failed halfway and could not be mended. */
  readonly whole: boolean;
}

/**
 * The workbook that is open in Excel: Excel 2021 and newer, Microsoft 365, the web, Mac.
 * Excel has no transactions and, below ExcelApi 1.20, no single undo step: so what a plan
 * changes is read before, and written back when the plan fails or is taken back.
 * @example
 * const workbook = new ExcelWorkbook(); // after Office.onReady()
 * const { sheets } = await workbook.snapshot(); // 3 syncs
 * await workbook.apply(plan); // 3 syncs; throws WorkbookError, and the workbook is as before
 * await workbook.undo();
 */
export class ExcelWorkbook implements Workbook {
  private readonly applied: Applied[] = [];
  private readonly changes = new ChangeFeed();
  private last: Promise<unknown> = Promise.resolve();

  get undoable(): number {
    return this.applied.length;
  }

  snapshot(work: Work = {}): Promise<Snapshot> {
    return this.inTurn(() => readSnapshot(work));
  }

  apply(plan: Plan, work: Work = {}): Promise<void> {
    return this.inTurn(async () => {
      const pieces = cutBlocks(plan.blocks);
      const now = await capture(targetsOfPlan(pieces, plan), work);
      const wanted = wantedState(pieces, plan, now.state);
      const obstacle = firstObstacle(now, wanted);
      if (obstacle !== null) throw obstacle;
      try {
        this.applied.push({ before: now.state, after: await writeWhole(now, wanted, work), whole: true });
      } catch (error) {
        if (isNotRestored(error)) this.applied.push({ before: now.state, after: blocksOf(wanted), whole: false });
        throw error;
      }
    });
  }

  undo(work: Work = {}): Promise<void> {
    return this.inTurn(async () => {
      const applied = this.applied.at(-1);
      if (applied === undefined) throw new WorkbookError('nothingToUndo');
      const now = await capture(targetsOf(applied.before), work);
      const { before, after, whole } = applied;
      const change = whole ? firstChange(after, now.state) : firstForeign(before, after, now.state);
      const obstacle = change === null ? firstObstacle(now, before) : new WorkbookError('changedSince', change);
      if (obstacle !== null) throw obstacle;
      this.applied.pop();
      try {
        await writeWhole(now, difference(before, now.state), work);
      } catch (error) {
        this.applied.push(isNotRestored(error) ? { ...applied, whole: false } : applied);
        throw error;
      }
    });
  }

  /** Does not wait for the end of a cell edit, but says that there is one. */
  select(sheet: string, address: string): Promise<void> {
    const selecting = Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('visibility');
      await context.sync();
      if (worksheet.isNullObject) throw new WorkbookError('sheetMissing', { sheet });
      if (worksheet.visibility !== 'Visible') throw new WorkbookError('sheetHidden', { sheet });
      worksheet.activate();
      worksheet.getRange(address).select();
      await context.sync();
    });
    return selecting.catch(throwOurs);
  }

  onChange(listener: (change: WorkbookChange) => void): () => void {
    return this.changes.add(listener);
  }

  /** One thing at a time: a plan must not be written while another is taken back. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work).catch(throwOurs);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}

function throwOurs(error: unknown): never {
  throw workbookError(error);
}
