import { download } from '../workbook/browser-delivery';
import type { WorkbenchStore } from './workbench-store';

/** Downloads the workbook as it stands. */
export function saveWorkbook(store: WorkbenchStore, mark: string): void {
  const name = store.getState().document?.name;
  const bytes = store.save();
  if (bytes && name !== undefined) download(bytes, savedName(name, mark));
}

/**
 * The name a workbook is saved under: its own, marked once.
 * @example savedName('Bảng điểm.xlsx', 'đã chấm') // 'Bảng điểm (đã chấm).xlsx'
 */
export function savedName(name: string, mark: string): string {
  const base = name.replace(/\.xlsx$/i, '');
  return base.endsWith(`(${mark})`) ? `${base}.xlsx` : `${base} (${mark}).xlsx`;
}
