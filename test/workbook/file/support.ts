import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { BlockWrite, LaidBlock, Plan, SheetWrite, WrittenValue } from '../../../src/workbook/plan';
import type { CellValue, SheetSnapshot, Snapshot } from '../../../src/workbook/snapshot';
import { cellAddress, parseAddress } from '../../../src/workbook/address';
import { valueAt } from '../../../src/workbook/snapshot';
import { openWorkbook } from '../../../src/workbook/file/file-workbook';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The bytes of a workbook in the folder `fixtures`. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, 'fixtures', name)));
}

/** The texts of a package's parts. */
export function textsOf(bytes: Uint8Array): Record<string, string> {
  const entries = Object.entries(unzipSync(bytes));
  return Object.fromEntries(entries.map(([name, part]) => [name, Buffer.from(part).toString('utf8')]));
}

/** A package of these parts. */
export function packageOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(entries), { level: 6 });
}

/** The parts of a workbook with one sheet, `S`; parts given take the place of its own. */
export function partsOf(sheet: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="a" Type="${DOCUMENT}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="S" sheetId="4" r:id="b"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="b" Type="${DOCUMENT}/worksheet" Target="/xl/s.xml"/><Relationship Id="c" Type="${DOCUMENT}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="d" Type="${DOCUMENT}/styles" Target="styles.xml"/></Relationships>`,
    'xl/s.xml': sheet,
    ...more,
  };
}

/** A worksheet with these rows. */
export function worksheet(rows: string, before = '', behind = ''): string {
  return `<?xml version="1.0"?><worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

/** A workbook with one sheet, `S`. */
export function workbookOf(sheet: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return packageOf(partsOf(sheet, more));
}

export async function snapshotOf(bytes: Uint8Array): Promise<Snapshot> {
  return (await openWorkbook(bytes)).snapshot();
}

export function sheetOf(snapshot: Snapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The value of a cell by its address. */
export function at(sheet: SheetSnapshot, address: string): CellValue {
  const place = parseAddress(address);
  if (!place) throw new Error(address);
  return valueAt(sheet, place.row, place.column);
}

/** Addresses of keyed cells, in order. */
export function addresses(keys: Iterable<number>): readonly string[] {
  return [...keys].sort((a, b) => a - b).map((key) => cellAddress(Math.floor(key / 16_384), key % 16_384));
}

/** Formulas by address. */
export function formulasOf(sheet: SheetSnapshot): Record<string, string> {
  return Object.fromEntries([...sheet.formulas].map(([key, text]) => [addresses([key])[0], text]));
}

export function plan(change: Partial<Plan>): Plan {
  return { blocks: [], sheets: [], ...change };
}

/** A block at an address. */
export function block(
  sheet: string,
  address: string,
  values: readonly (readonly WrittenValue[])[],
  numberFormat?: string,
): BlockWrite {
  const place = parseAddress(address);
  if (!place) throw new Error(address);
  const { row, column } = place;
  return { sheet, row, column, values, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

/** A sheet of ours with one table of two columns. */
export function ownSheet(name: string, table: string, change: Partial<SheetWrite> = {}): SheetWrite {
  const body: LaidBlock = {
    row: 2,
    column: 0,
    values: [
      ['01', 89.9],
      ['02', 88.25],
    ],
    look: 'body',
    numberFormats: ['@', '0.00'],
  };
  return {
    name,
    blocks: [
      { row: 0, column: 0, values: [['Xếp hạng']], look: 'title' },
      { row: 1, column: 0, values: [['Mã', 'Chỉ số\n(%)']], look: 'head' },
      body,
    ],
    tables: [{ name: table, range: { row: 1, column: 0, rows: 3, columns: 2 } }],
    merges: [],
    columnWidths: [8, 12],
    frozenRows: 2,
    frozenColumns: 1,
    ...change,
  };
}
