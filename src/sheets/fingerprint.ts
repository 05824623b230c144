import type { WrittenValue } from '../workbook/plan';
import type { CellValue, SheetSnapshot } from '../workbook/snapshot';

/** A short text that differs, as good as surely, when the values of a sheet differ. */
export function fingerprint(rows: readonly (readonly (CellValue | WrittenValue | undefined)[])[]): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value === null || value === undefined || value === '') continue;
      const said = typeof value === 'object' && 'formula' in value ? { formula: value.formula } : value;
      const text = `${row},${column},${JSON.stringify(said)};`;
      for (let at = 0; at < text.length; at += 1) {
        a = Math.imul(a ^ text.charCodeAt(at), 2654435761);
        b = Math.imul(b ^ text.charCodeAt(at), 1597334677);
      }
    }
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

/** The fingerprint of a sheet as it stands. */
export function sheetFingerprint(sheet: SheetSnapshot): string {
  if (sheet.formulas.size === 0) return fingerprint(sheet.values);
  const values: (CellValue | WrittenValue | undefined)[][] = sheet.values.map((row) => [...row]);
  for (const [key, formula] of sheet.formulas) {
    const row = (values[Math.floor(key / 16384)] ??= []);
    row[key % 16384] = { formula };
  }
  return fingerprint(values);
}
