import type { Workbook, WorkbookChange } from '../workbook/workbook';

/** A workbook for the panel, and the means to tell the panel what it did not do itself. */
export interface Watched {
  readonly workbook: Workbook;
  readonly tell: (change: WorkbookChange) => void;
}

/**
 * The same workbook for the panel. The page hears of what the panel writes or takes back, to
 * draw it; the panel hears of what is taken back in the grid.
 */
export function watched(workbook: Workbook, written: () => void): Watched {
  const listeners = new Set<(change: WorkbookChange) => void>();
  return {
    workbook: {
      snapshot: (work) => workbook.snapshot(work),
      apply: async (plan, work) => {
        await workbook.apply(plan, work);
        written();
      },
      get undoable() {
        return workbook.undoable;
      },
      undo: async () => {
        await workbook.undo();
        written();
      },
      select: (sheet, address) => workbook.select(sheet, address),
      onChange: (listener) => {
        const end = workbook.onChange(listener);
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
          end();
        };
      },
    },
    tell: (change) => {
      for (const listener of listeners) listener(change);
    },
  };
}
