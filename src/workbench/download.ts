const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands bytes to the browser as a file to keep. */
export function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(url); }, 60_000);
}

/**
 * The name a workbook is saved under: its own, marked once.
 * @example savedName('Bảng điểm.xlsx', 'đã chấm') // 'Bảng điểm (đã chấm).xlsx'
 */
export function savedName(name: string, mark: string): string {
  const base = name.replace(/\.xlsx$/i, '');
  return base.endsWith(`(${mark})`) ? `${base}.xlsx` : `${base} (${mark}).xlsx`;
}
