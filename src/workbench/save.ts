import { download, savedName } from './download';
import type { WorkbenchStore } from './workbench-store';

/** Downloads the workbook as it stands. */
export function saveWorkbook(store: WorkbenchStore, mark: string): void {
  const name = store.getState().document?.name;
  const bytes = store.save();
  if (bytes && name !== undefined) download(new Uint8Array(bytes), savedName(name, mark));
}
