import type { SheetWrite } from '../plan';
import { WorkbookError } from '../workbook';
import { addSheetTitle } from './app-properties';
import { addContentType } from './content-types';
import { headOf, layCells, ownRows, usedRange } from './own-rows';
import { newFrame, ownFrame } from './own-frame';
import type { Package } from './package';
import { contextOf, loadSheet } from './read-snapshot';
import { addRelationship } from './relationships';
import { readChunks } from './row-chunk';
import { compareCells } from './compare-cells';
import { cellsOf } from './sheet-cells';
import { isProtected } from './sheet-frame';
import { SheetPart } from './sheet-part';
import { prefixOf } from './sheet-patch';
import type { Steps } from './steps';
import { StyleWriter } from './style-writer';
import { replaceTables, tablesOf } from './tables';
import { storing } from './stored-values';
import { readWorkbookPart, WORKBOOK_ORDER } from './workbook-part';
import { sameName, type Written } from './write-blocks';
import { append, childOf, childrenOf, insertInOrder, numberOf, splice } from './xml-edit';
import { escapeXml } from './xml-text';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/**
 * Makes or fills sheets of ours, in steps of bytes.
 * @throws WorkbookError `workbookProtected`, `sheetProtected`, `sheetMissing` when the name is
 * that of a chart sheet
 */
export function* writeSheets(pkg: Package, sheets: readonly SheetWrite[]): Steps<Written> {
  const changed = new Map<string, ReadonlySet<number>>();
  let result = pkg;
  let formulasChanged = false;
  for (const sheet of sheets) {
    const { part, pkg: prepared } = yield* prepare(result, sheet);
    const before = yield* loadSheet(prepared, readWorkbookPart(prepared), part);
    result = yield* fill(prepared, part, before, sheet);
    const after = yield* loadSheet(result, readWorkbookPart(result), part);
    const difference = compareCells(cellsOf(before), cellsOf(after));
    formulasChanged ||= difference.formulas;
    changed.set(part, difference.keys);
  }
  return { pkg: result, changed, formulasChanged };
}

/** Finds the sheet, or adds it empty behind the others. */
function* prepare(pkg: Package, sheet: SheetWrite): Steps<{ pkg: Package; part: string }> {
  const workbook = readWorkbookPart(pkg);
  const entry = workbook.sheets.find(({ name }) => sameName(name, sheet.name));
  if (!entry) return addSheet(pkg, sheet.name);
  if (entry.type !== 'worksheet') throw new WorkbookError('sheetMissing', { sheet: sheet.name });
  const { frame } = yield* loadSheet(pkg, workbook, entry.part);
  if (isProtected(frame)) {
    throw new WorkbookError('sheetProtected', { sheet: entry.name, address: 'A1' });
  }
  return { pkg, part: entry.part };
}

function* fill(original: Package, part: string, before: SheetPart, sheet: SheetWrite): Steps<Package> {
  const { pkg, toStored } = storing(original, sheet.blocks.flatMap(({ values }) => values.flat()));
  const workbook = readWorkbookPart(pkg);
  const styles = new StyleWriter(pkg, workbook);
  const cells = layCells(sheet, styles);
  const taken = takenNames(pkg, part);
  const tables = sheet.tables.map(({ name, range }) => ({
    name: freeName(name, taken),
    // Excel takes no table without a row below its head.
    range: { ...range, rows: Math.max(2, range.rows) },
    columns: headOf(cells, range),
  }));
  const { pkg: result, ids } = replaceTables(styles.addTo(pkg), part, tables, workbook.namespace);
  const relationships = relationshipsNamespace(workbook.namespace);
  const frame = ownFrame(before.frame, sheet, usedRange(cells), ids, relationships, part);
  const prefix = prefixOf(before);
  const rows = ownRows(cells, sheet, prefix, toStored);
  const { chunks } = yield* readChunks(rows, 0, prefix.length, contextOf(result, workbook, part));
  return result.with(part, new SheetPart(frame, chunks));
}

/** Names in lower case that no table of the sheet can have: tables and defined names share one list. */
function takenNames(pkg: Package, part: string): Set<string> {
  const workbook = readWorkbookPart(pkg);
  const others = workbook.sheets.filter((entry) => entry.part !== part);
  const tables = others.flatMap((entry) => tablesOf(pkg, entry.part));
  return new Set([...tables, ...workbook.names].map(({ name }) => name.toLowerCase()));
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}_${number}`;
  taken.add(free.toLowerCase());
  return free;
}

function relationshipsNamespace(namespace: string): string {
  return namespace === STRICT
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
}

const NOT_A_NAME = /[[\]:*?/\\]|^'|'$/;

function addSheet(pkg: Package, name: string): { pkg: Package; part: string } {
  const workbook = readWorkbookPart(pkg);
  if (workbook.structureLocked) throw new WorkbookError('workbookProtected');
  if (name === '' || name.length > 31 || NOT_A_NAME.test(name)) {
    throw new RangeError(`No sheet can be called "${name}"`);
  }
  let number = workbook.sheets.length + 1;
  while (pkg.part(`xl/worksheets/sheet${number}.xml`)) number++;
  const part = `xl/worksheets/sheet${number}.xml`;
  const sheet = new SheetPart(newFrame(workbook.namespace, part), []);
  const described = addContentType(pkg.with(part, sheet), part, CONTENT_TYPE);
  const { pkg: related, id } = addRelationship(described, workbook.part, 'worksheet', part);
  const { source, root } = related.xml(workbook.part);
  const list = childOf(root, 'sheets');
  const views = childOf(root, 'bookViews');
  const ids = childrenOf(list, 'sheet').map((element) => numberOf(element, 'sheetId') ?? 0);
  const { prefix } = root;
  const namespace = relationshipsNamespace(workbook.namespace);
  const sheetId = Math.max(0, ...ids) + 1;
  const named = `<${prefix}sheet name="${escapeXml(name)}" sheetId="${sheetId}"`;
  const xml = `${named} xmlns:r="${namespace}" r:id="${id}"/>`;
  const viewsXml = `<${prefix}bookViews><${prefix}workbookView/></${prefix}bookViews>`;
  const text = splice(source, [
    ...(views ? [] : [insertInOrder(root, WORKBOOK_ORDER, 'bookViews', viewsXml)]),
    list
      ? append(list, xml)
      : insertInOrder(root, WORKBOOK_ORDER, 'sheets', `<${prefix}sheets>${xml}</${prefix}sheets>`),
  ]);
  return { pkg: addSheetTitle(related.withText(workbook.part, text), name), part };
}
