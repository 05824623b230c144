import { calculator } from '../../../src/functions/calculate';
import { rangeAddress } from '../../../src/workbook/address';
import type { FormulaProblem } from '../../../src/workbook/calculator';
import { openWorkbook, type FileWorkbook } from '../../../src/workbook/file/file-workbook';
import type { WrittenValue } from '../../../src/workbook/plan';
import type { CellValue } from '../../../src/workbook/snapshot';
import { addresses, at, block, sheetOf, workbookOf, worksheet } from './support';

/** The rows of a worksheet with these numbers, texts and formulas (`=…`, as the file has them, without values). */
export function rowsXml(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows
    .map((cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellXml(rangeAddress({ row, column, rows: 1, columns: 1 }), cell)).join('')}</row>`)
    .join('');
}

function cellXml(address: string, cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (cell.startsWith('=')) return `<c r="${address}"><f>${cell.slice(1).replaceAll('"', '&quot;')}</f></c>`;
  return `<c r="${address}" t="inlineStr"><is><t>${cell}</t></is></c>`;
}

/** A workbook with one sheet, `S`, whose functions are calculated. */
export function opened(rows: readonly (readonly (string | number | null)[])[]): Promise<FileWorkbook> {
  return openedBytes(workbookOf(worksheet(rowsXml(rows))));
}

export function openedBytes(bytes: Uint8Array): Promise<FileWorkbook> {
  return openWorkbook(bytes, {}, calculator);
}

/** Types a value, or a formula after `=`, into a cell of `S`. */
export async function type(workbook: FileWorkbook, address: string, ...values: (string | number | null)[]): Promise<void> {
  const written = values.map((value): WrittenValue[] => [typeof value === 'string' && value.startsWith('=') ? { formula: value.slice(1) } : value]);
  await workbook.edit([block('S', address, written)]);
}

/** What cells of `S` show, by their addresses; formulas without a value as `?`. */
export async function shown(workbook: FileWorkbook, ...wanted: readonly string[]): Promise<unknown[]> {
  const sheet = sheetOf(await workbook.snapshot(), 'S');
  const uncalculated = new Set(addresses(sheet.uncalculated));
  return wanted.map((address) => {
    const value: CellValue = at(sheet, address);
    if (uncalculated.has(address)) return '?';
    return typeof value === 'object' && value !== null ? value.error : value;
  });
}

/** Why formulas of `S` have errors, by address. */
export function problems(workbook: FileWorkbook): Record<string, FormulaProblem> {
  return Object.fromEntries([...workbook.look('S').problems].map(([key, problem]) => [addresses([key])[0] ?? '', problem]));
}
