import type { SheetWrite } from '../plan';
import { applyPlan } from './apply-plan';
import { Package } from './package';
import { NewPart } from './part';
import { atOnce } from './steps';
import { writeZip } from './zip-write';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const TYPE = 'application/vnd.openxmlformats';

/** What a workbook is before it has a sheet; no program opens it like that. */
const PARTS: readonly (readonly [string, string])[] = [
  [
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="${TYPE}-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}-officedocument.spreadsheetml.sheet.main+xml"/>` +
      '</Types>',
  ],
  [
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/>` +
      '</Relationships>',
  ],
  ['xl/workbook.xml', `<workbook xmlns="${MAIN}"></workbook>`],
];

/**
 * A new .xlsx file with these sheets, in their order.
 * @param sheets at least one
 * @example const bytes = newWorkbook([{ name: 'Đơn vị', blocks, tables: [], merges: [],
 *   columnWidths: [6, 40], frozenRows: 1, frozenColumns: 0 }])
 */
export function newWorkbook(sheets: readonly SheetWrite[]): Uint8Array {
  if (sheets.length === 0) throw new RangeError('A workbook has a sheet at least');
  const empty = new Package(new Map(PARTS.map(([name, xml]) => [name, NewPart.text(HEAD + xml)])));
  const { parts } = atOnce(applyPlan(empty, { blocks: [], sheets }, { calculator: null }));
  return writeZip([...parts].map(([name, part]) => part.packed(name)));
}

/** A new .xlsx file with one empty sheet, `Sheet1`. */
export function blankWorkbook(): Uint8Array {
  const layout = { blocks: [], tables: [], merges: [], columnWidths: [] };
  return newWorkbook([{ name: 'Sheet1', ...layout, frozenRows: 0, frozenColumns: 0 }]);
}
