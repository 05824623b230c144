import { rangeAddress } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import { textOf } from './cell';
import { headerKey } from './fields';
import type { Report } from './report';

const SIGNING =
  /^(nguoi|can bo|chuyen vien) (lap|tong hop|kiem tra|ky)( .*)?$|^lap (bieu|bang)$|^((tm|kt|tl|q) )?(thu truong|chu tich|pho chu tich|giam doc|pho giam doc|truong phong|truong ban)( .*)?$|^(tm|kt|tl) |^noi nhan( .*)?$|^xac nhan cua( .*)?$|^ky( va)? (ghi ro|ten|dong dau)( .*)?$|^.{0,40}ngay .{0,8}thang .{0,8}nam .{0,8}$/;

/**
 * Whether a row begins the signatures below a table: its first text names who signs, where or when,
 * and nothing in it is a number.
 * @example isSigningRow(sheet, 20) // true for a row "NGƯỜI LẬP BIỂU | CHỦ TỊCH HỘI ĐỒNG"
 */
export function isSigningRow(sheet: SheetSnapshot, row: number): boolean {
  if (hasNumber(sheet, row)) return false;
  const first = sheet.values[row]?.find((value) => textOf(value ?? null) !== '');
  return typeof first === 'string' && SIGNING.test(headerKey(first));
}

/** Whether a row has a number, if only its place in the list. */
export function hasNumber(sheet: SheetSnapshot, row: number): boolean {
  const values = sheet.values[row] ?? [];
  // Nearly all rows have one, and its text need not be made.
  for (const value of values) if (typeof value === 'number' && value >= 0) return true;
  return values.some((value) => /^\d/.test(textOf(value ?? null)));
}

/** The signatures below a table: left out, and told once. */
export class SigningBlock {
  private cells: { readonly row: number; readonly column: number; readonly text: string }[] = [];

  constructor(private readonly sheet: SheetSnapshot) {}

  add(row: number): void {
    (this.sheet.values[row] ?? []).forEach((value, column) => {
      const text = textOf(value ?? null);
      if (text !== '') this.cells.push({ row, column, text });
    });
  }

  /** Tells what was added since the last time. */
  tell(report: Report): void {
    const [first, last] = [this.cells[0], this.cells.at(-1)];
    if (first === undefined || last === undefined) return;
    const columns = this.cells.map(({ column }) => column);
    const [left, right] = [Math.min(...columns), Math.max(...columns)];
    const address = rangeAddress({ row: first.row, column: left, rows: last.row - first.row + 1, columns: right - left + 1 });
    report.add('row.ignored', this.sheet.name, address, { text: first === last ? first.text : `${first.text} … ${last.text}` });
    this.cells = [];
  }
}
