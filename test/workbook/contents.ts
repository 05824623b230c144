import { cellAddress, rangeAddress } from '../../src/workbook/address';
import { valueAt } from '../../src/workbook/snapshot';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';

/** What stands in the cells of a sheet by address, blank cells left out. */
export function cellsOf(sheet: SheetSnapshot | undefined): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  sheet?.values.forEach((line, row) => {
    for (const column of line.keys()) {
      const value = valueAt(sheet, row, column);
      const format = sheet.numberFormat(row, column);
      if (value !== null && value !== '') cells[cellAddress(row, column)] = format === 'General' ? value : { value, format };
    }
  });
  for (const [key, formula] of sheet?.formulas ?? []) cells[cellAddress(Math.floor(key / 16384), key % 16384)] = `=${formula}`;
  return cells;
}

/** A snapshot as plain data, the same for the same workbook however it was read. */
export function contentsOf(snapshot: Snapshot): unknown {
  return {
    memory: snapshot.memory,
    date1904: snapshot.date1904,
    sheets: snapshot.sheets.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.hidden,
      protected: sheet.protected,
      cells: cellsOf(sheet),
      merges: sheet.merges.map(rangeAddress).sort(),
      tables: sheet.tables.map(({ name, range }) => `${name} ${rangeAddress(range)}`).sort(),
      hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    })),
  };
}

export function sheetOf(snapshot: Snapshot, name: string): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sheet.name === name);
}
