import { cellAddress } from '../workbook/address';
import type { SheetHandlers } from './grid/sheet-control';
import { clearing, copying, heldText, pasting, typing } from './sheet/edits';
import type { Edit } from './sheet/edits';
import { linkAt } from './sheet/link';
import type { Spot } from './sheet/sheet-model';
import type { WorkbenchStore } from './workbench-store';

/** Writes an edit; false when it holds a formula that Excel would refuse, and says so. */
export function writeEdit(store: WorkbenchStore, edit: Edit): boolean {
  if ('refused' in edit) {
    store.fail({ kind: 'formula', address: cellAddress(edit.refused.row, edit.refused.column) });
    return false;
  }
  void store.edit(edit.writes);
  return true;
}

/** What the grid asks for, done on the workbook of the page. */
export function sheetHandlers(store: WorkbenchStore, onActive: (active: Spot) => void): SheetHandlers {
  return {
    selected: (model, { active }) => { onActive(model.spot(active.row, active.column)); },
    editText: heldText,
    typed: (model, spot, text) => writeEdit(store, typing(model, spot, text)),
    cleared: (model, range) => void store.edit(clearing(model, range)),
    copied: copying,
    pasted: (model, range, text) => { writeEdit(store, pasting(model, range, text)); },
    undone: () => void store.undo(),
    clicked: (model, spot) => {
      const link = linkAt(model.sheet, spot);
      if (link !== null) store.follow(link);
    },
  };
}
