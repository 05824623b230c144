import { parseAddress } from '../../../src/workbook/address';
import type { CellRange } from '../../../src/workbook/snapshot';
import type { Book, BookCell, BookSheet } from '../../workbook/book';
import type { Cell } from './cell';
import { WorkbookModel } from './workbook-model';

/** The workbook of a test, as Excel would have it open. */
export function modelOf(book: Book): WorkbookModel {
  const model = new WorkbookModel();
  for (const sheet of book.sheets) addSheet(model, sheet);
  model.date1904 = book.date1904 ?? false;
  model.structureProtected = book.structureProtected ?? false;
  return model;
}

export function areaOf(address: string): CellRange {
  const area = parseAddress(address);
  if (area === null) throw new Error(`${address} is no address`);
  return area;
}

function addSheet(model: WorkbookModel, book: BookSheet): void {
  const sheet = model.addSheet(book.name);
  book.rows.forEach((cells, row) => {
    cells.forEach((content, column) => {
      sheet.change({ row, column, rows: 1, columns: 1 }, (cell) => fill(cell, content, model));
    });
  });
  if (book.hidden === true) sheet.visibility = 'Hidden';
  if (book.protected === true) sheet.protection = { allowFormatCells: false };
  for (const address of book.unlocked ?? []) sheet.change(areaOf(address), (cell) => (cell.locked = false));
  if (book.array !== undefined) sheet.change(areaOf(book.array), (cell) => (cell.array = true));
  sheet.merges = (book.merges ?? []).map(areaOf);
  sheet.tables = (book.tables ?? []).map(({ name, address }) => ({
    id: model.newId(),
    name,
    style: 'TableStyleMedium2',
    banded: true,
    range: areaOf(address),
  }));
  for (const row of book.hiddenRows ?? []) sheet.hiddenRows.add(row);
}

function fill(cell: Cell, content: BookCell, model: WorkbookModel): void {
  if (content === null || typeof content !== 'object') cell.value = content;
  else if ('error' in content) cell.value = content;
  else {
    cell.value = content.value;
    if ('format' in content) cell.numberFormat = content.format;
    else {
      cell.formula = `=${content.formula}`;
      model.results.set(cell.formula, content.value);
    }
  }
}
