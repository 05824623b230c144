import { readFileSync } from 'node:fs';
import { originOf } from '../../../src/council/awards/journal';
import { score } from '../../../src/council/score';
import { validate } from '../../../src/council/validate';
import { cellKey, valueAt } from '../../../src/workbook/snapshot';
import type { CellValue, SheetSnapshot, Snapshot } from '../../../src/workbook/snapshot';
import { rangeAddress } from '../../../src/workbook/address';
import { openWorkbook } from '../../../src/workbook/file/file-workbook';
import type { Workbook } from '../../../src/workbook/workbook';
import type { Book, BookCell } from '../book';
import { contentsOf } from '../contents';
import { closeExcel, openInExcel } from './open-in-excel';

afterEach(closeExcel);

function bookCell(sheet: SheetSnapshot, row: number, column: number): BookCell {
  const value: CellValue = valueAt(sheet, row, column);
  const format = sheet.numberFormat(row, column);
  const formula = sheet.formulas.get(cellKey(row, column));
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  if (formula !== undefined) return { formula, value };
  return format === 'General' ? value : { value, format };
}

/** The same workbook, to be opened in Excel. */
function bookOf(snapshot: Snapshot): Book {
  return {
    sheets: snapshot.sheets.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.hidden,
      protected: sheet.protected,
      rows: Array.from(sheet.values, (line, row) => Array.from(line, (_, column) => bookCell(sheet, row, column))),
      merges: sheet.merges.map(rangeAddress),
      tables: sheet.tables.map(({ name, range }) => ({ name, address: rangeAddress(range) })),
      hiddenRows: [...sheet.hiddenRows],
    })),
  };
}

/** Validates and scores, as the panel does; hands back what was found. */
async function run(workbook: Workbook): Promise<unknown> {
  const snapshot = await workbook.snapshot();
  const { findings } = validate(snapshot);
  const outcome = score(snapshot, { overwrite: new Set(), language: 'vi' });
  await workbook.apply(outcome.plan);
  return { findings, units: outcome.units, plan: outcome.plan };
}

describe('a whole run', () => {
  it.each(['binh-duong-2017', 'bo-2023', 'ca-mau-2013', 'vi-du-day-du'])('of %s is the same in Excel and in a file', async (name) => {
    const file = await openWorkbook(readFileSync(`assets/samples/${name}.xlsx`));
    const { host, workbook } = openInExcel(bookOf(await file.snapshot()));
    const before = host.model.contents();

    expect(originOf(await workbook.snapshot(), '', '').hash).toBe(originOf(await file.snapshot(), '', '').hash);
    host.syncs.length = 0;
    expect(await run(workbook)).toEqual(await run(file));
    expect(host.syncs.length).toBeLessThanOrEqual(6);
    const scored = await workbook.snapshot();
    expect(contentsOf(scored)).toEqual(contentsOf(await file.snapshot()));

    await run(workbook);
    expect(contentsOf(await workbook.snapshot())).toEqual(contentsOf(scored));
    await workbook.undo();
    await workbook.undo();
    expect(host.model.contents()).toEqual(before);
  });
});
