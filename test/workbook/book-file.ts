import { strToU8, zipSync } from 'fflate';
import { cellAddress, parseAddress } from '../../src/workbook/address';
import type { Book, BookCell, BookSheet } from './book';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const OFFICE = 'application/vnd.openxmlformats-officedocument.';

/** The workbook of a test as the bytes of an .xlsx file. */
export function fileOf(book: Book): Uint8Array {
  const formats = [...new Set(book.sheets.flatMap(({ rows }) => rows.flat().map(formatOf)).filter((format) => format !== ''))];
  const tables = book.sheets.flatMap((sheet) => (sheet.tables ?? []).map((table) => ({ sheet, ...table })));
  const sheets = book.sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, formats)] as const);
  const sheetRelations = book.sheets.map(
    (sheet, at) =>
      [
        `xl/worksheets/_rels/sheet${at + 1}.xml.rels`,
        relationsXml(tables.flatMap((table, id) => (table.sheet === sheet ? [['table', `../tables/table${id + 1}.xml`, table.name]] : []))),
      ] as const,
  );
  const tableParts = tables.map((table, at) => [`xl/tables/table${at + 1}.xml`, tableXml(table.sheet, table, at + 1)] as const);
  const overrides = [
    ['xl/workbook.xml', 'spreadsheetml.sheet.main+xml'],
    ['xl/styles.xml', 'spreadsheetml.styles+xml'],
    ...sheets.map(([name]) => [name, 'spreadsheetml.worksheet+xml']),
    ...tableParts.map(([name]) => [name, 'spreadsheetml.table+xml']),
  ].map(([name = '', type = '']) => `<Override PartName="/${name}" ContentType="${OFFICE}${type}"/>`);
  const parts = Object.fromEntries([
    [
      '[Content_Types].xml',
      `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    ],
    ['_rels/.rels', relationsXml([['officeDocument', 'xl/workbook.xml', 'rId1']])],
    ['xl/workbook.xml', workbookXml(book)],
    [
      'xl/_rels/workbook.xml.rels',
      relationsXml([
        ...book.sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`, `sheet${at + 1}`]),
        ['styles', 'styles.xml', 'styles'],
      ]),
    ],
    ['xl/styles.xml', stylesXml(formats)],
    ...sheets,
    ...sheetRelations,
    ...tableParts,
  ]);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)])));
}

function formatOf(cell: BookCell): string {
  return typeof cell === 'object' && cell !== null && 'format' in cell ? cell.format : '';
}

function relationsXml(relations: readonly (readonly string[])[]): string {
  const list = relations.map(
    ([type = '', target = '', id = '']) => `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${list.join('')}</Relationships>`;
}

function workbookXml({ sheets, date1904, structureProtected }: Book): string {
  const list = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="sheet${at + 1}"/>`,
  );
  return [
    `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}">`,
    date1904 === true ? '<workbookPr date1904="1"/>' : '<workbookPr/>',
    structureProtected === true ? '<workbookProtection lockStructure="1"/>' : '',
    `<sheets>${list.join('')}</sheets></workbook>`,
  ].join('');
}

/** Style 1 is that of unlocked cells; those of number formats come after it. */
function stylesXml(formats: readonly string[]): string {
  const codes = formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`);
  const numFmts = codes.length === 0 ? '' : `<numFmts count="${codes.length}">${codes.join('')}</numFmts>`;
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  const own = formats.map((_, at) => `<xf numFmtId="${164 + at}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`);
  return [
    `<styleSheet xmlns="${MAIN}">${numFmts}`,
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border/></borders>',
    `<cellStyleXfs count="1">${plain}/></cellStyleXfs>`,
    `<cellXfs count="${2 + own.length}">${plain} xfId="0"/>`,
    `${plain} xfId="0" applyProtection="1"><protection locked="0"/></xf>${own.join('')}</cellXfs></styleSheet>`,
  ].join('');
}

function sheetXml(sheet: BookSheet, formats: readonly string[]): string {
  const merges = (sheet.merges ?? []).map((address) => `<mergeCell ref="${address}"/>`);
  const tables = (sheet.tables ?? []).map(({ name }) => `<tablePart r:id="${name}"/>`);
  const rows = sheet.rows.map((cells, row) => {
    const hidden = sheet.hiddenRows?.includes(row) === true ? ' hidden="1"' : '';
    return `<row r="${row + 1}"${hidden}>${cells.map((cell, column) => cellXml(sheet, cell, row, column, formats)).join('')}</row>`;
  });
  return [
    `<worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheetData>${rows.join('')}</sheetData>`,
    sheet.protected === true ? '<sheetProtection sheet="1"/>' : '',
    merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`,
    tables.length === 0 ? '' : `<tableParts count="${tables.length}">${tables.join('')}</tableParts>`,
    '</worksheet>',
  ].join('');
}

function cellXml(sheet: BookSheet, cell: BookCell, row: number, column: number, formats: readonly string[]): string {
  const address = cellAddress(row, column);
  const unlocked = (sheet.unlocked ?? []).some((area) => isIn(area, row, column));
  const format = formats.indexOf(formatOf(cell));
  const open = `<c r="${address}" s="${format >= 0 ? format + 2 : unlocked ? 1 : 0}"`;
  if (cell === null) return `${open}/>`;
  if (typeof cell === 'boolean') return `${open} t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'object' && 'error' in cell) return `${open} t="e"><v>${cell.error}</v></c>`;
  if (typeof cell === 'object' && 'formula' in cell) {
    const array = sheet.array?.startsWith(`${address}:`) === true ? ` t="array" ref="${sheet.array}"` : '';
    const text = typeof cell.value === 'string' ? ' t="str"' : '';
    return `${open}${text}><f${array}>${escaped(cell.formula)}</f><v>${escaped(String(cell.value))}</v></c>`;
  }
  const value = typeof cell === 'object' ? cell.value : cell;
  if (typeof value === 'number') return `${open}><v>${value}</v></c>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function tableXml(sheet: BookSheet, { name, address }: { name: string; address: string }, id: number): string {
  const range = parseAddress(address);
  const heads = range === null ? [] : (sheet.rows[range.row] ?? []).slice(range.column, range.column + range.columns);
  const columns = heads.map((head, at) => `<tableColumn id="${at + 1}" name="${escaped(typeof head === 'string' ? head : '')}"/>`);
  return `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${address}"><autoFilter ref="${address}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns></table>`;
}

function isIn(address: string, row: number, column: number): boolean {
  const area = parseAddress(address);
  return area !== null && row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
