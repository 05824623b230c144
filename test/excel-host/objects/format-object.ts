import type { CellRange } from '../../../src/workbook/snapshot';
import { HostError } from '../host-error';
import { PlainObject } from '../host-object';
import type { Members } from '../host-object';
import type { Cell, Look } from '../model/cell';
import type { SheetModel } from '../model/workbook-model';

export function checkFormatsAllowed(sheet: SheetModel): void {
  if (sheet.protection !== null && !sheet.protection.allowFormatCells) throw new HostError('AccessDenied');
}

/** The format of a range: what is set is set for all its cells. */
export function formatObject(sheet: SheetModel, area: CellRange): PlainObject {
  const change = (edit: (cell: Cell) => void): void => {
    checkFormatsAllowed(sheet);
    sheet.change(area, edit);
  };
  const look = (properties: readonly (keyof Look)[]): Members['set'] =>
    Object.fromEntries(
      properties.map((key) => [
        key.charAt(0).toUpperCase() + key.slice(1),
        (value: unknown) => change((cell) => Object.assign(cell.look, { [key]: value })),
      ]),
    );
  const font = new PlainObject('RangeFont', { set: look(['bold', 'italic', 'underline', 'color', 'size', 'name']) ?? {} });
  const fill = new PlainObject('RangeFill', {
    set: { Color: (value) => change((cell) => (cell.look.fill = String(value))) },
  });
  const protection = new PlainObject('FormatProtection', { get: { Locked: () => allLocked(sheet, area) } });
  return new PlainObject('RangeFormat', {
    get: { Font: () => font, Fill: () => fill, Protection: () => protection },
    set: {
      ...look(['wrapText', 'horizontalAlignment', 'verticalAlignment']),
      ColumnWidth: (value) => {
        checkFormatsAllowed(sheet);
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          sheet.columnWidths.set(column, Number(value));
        }
      },
      RowHeight: (value) => {
        checkFormatsAllowed(sheet);
        for (let row = area.row; row < area.row + area.rows; row += 1) sheet.rowHeights.set(row, Number(value));
      },
    },
    call: {
      AutofitRows: () => {
        checkFormatsAllowed(sheet);
        for (let row = area.row; row < area.row + area.rows; row += 1) sheet.rowHeights.delete(row);
      },
    },
  });
}

function allLocked(sheet: SheetModel, area: CellRange): boolean | null {
  const answers = new Set(sheet.map(area, ({ locked }) => locked).flat());
  return answers.size > 1 ? null : answers.has(true);
}
