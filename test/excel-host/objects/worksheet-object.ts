import { parseAddress } from '../../../src/workbook/address';
import type { CellRange } from '../../../src/workbook/snapshot';
import { HostError } from '../host-error';
import { HostObject, PlainObject } from '../host-object';
import type { Members } from '../host-object';
import type { SheetModel } from '../model/workbook-model';
import { numbersOf, rangeOfArgument, textOf, truthOf } from './arguments';
import type { Excel } from './excel';
import { RangeObject } from './range-object';
import { sheetTables } from './table-object';

const ALL_ROWS = 1_048_576;
const ALL_COLUMNS = 16_384;

export class WorksheetObject extends HostObject {
  readonly type = 'Worksheet';

  constructor(
    private readonly excel: Excel,
    readonly sheet: SheetModel,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.sheet.id };
  }

  protected readonly members: Members = {
    get: {
      Id: () => this.sheet.id,
      Name: () => this.sheet.name,
      Visibility: () => this.sheet.visibility,
      Protection: () =>
        new PlainObject('WorksheetProtection', {
          get: { Protected: () => this.sheet.protection !== null, Options: () => this.sheet.protection ?? {} },
        }),
      Tables: () => sheetTables(this.excel, this.sheet),
      FreezePanes: () => this.freezePanes(),
    },
    call: {
      GetRange: (address) => this.range(parseAddress(textOf(address))),
      GetRangeByIndexes: (row, column, rows, columns) => this.rangeByIndexes([row, column, rows, columns].map(numbersOf)),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const area = this.sheet.usedArea(truthOf(valuesOnly));
        return area === null ? null : this.range(area);
      },
      Activate: () => {
        if (this.sheet.visibility !== 'Visible') throw new HostError('InvalidOperation');
        this.excel.active = this.sheet;
      },
      Delete: () => this.delete(),
    },
  };

  private range(area: CellRange | null): RangeObject {
    if (area === null) throw new HostError('InvalidArgument');
    return new RangeObject(this.excel, this.sheet, area);
  }

  private rangeByIndexes([row = -1, column = -1, rows = 0, columns = 0]: readonly number[]): RangeObject {
    const outside = row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > ALL_ROWS || column + columns > ALL_COLUMNS;
    return this.range(outside ? null : { row, column, rows, columns });
  }

  private delete(): void {
    const { sheets, structureProtected } = this.excel.model;
    if (structureProtected) throw new HostError('AccessDenied');
    if (sheets.every((sheet) => sheet === this.sheet || sheet.visibility !== 'Visible')) throw new HostError('InvalidOperation');
    sheets.splice(sheets.indexOf(this.sheet), 1);
  }

  private freezePanes(): HostObject {
    const { sheet } = this;
    const freeze = (rows: number, columns: number): void => {
      sheet.frozenRows = rows;
      sheet.frozenColumns = columns;
    };
    return new PlainObject('WorksheetFreezePanes', {
      call: {
        FreezeAt: (range) => {
          const area = rangeOfArgument(range, sheet);
          freeze(area.rows, area.columns);
        },
        FreezeRows: (rows) => freeze(numbersOf(rows), 0),
        FreezeColumns: (columns) => freeze(0, numbersOf(columns)),
        Unfreeze: () => freeze(0, 0),
        GetLocationOrNullObject: () => {
          const { frozenRows: rows, frozenColumns: columns } = sheet;
          if (rows === 0 && columns === 0) return null;
          return this.range({ row: 0, column: 0, rows: rows || ALL_ROWS, columns: columns || ALL_COLUMNS });
        },
      },
    });
  }
}
