import type { Workbook } from '../workbook/workbook';

/**
 * The workbook for the panel: the same, and the page hears of what the panel writes or takes
 * back, to draw it.
 */
export function watched(workbook: Workbook, written: () => void): Workbook {
  return {
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
    onChange: (listener) => workbook.onChange(listener),
  };
}
