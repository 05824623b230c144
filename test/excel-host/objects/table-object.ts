import { HostError } from '../host-error';
import { HostCollection, HostObject } from '../host-object';
import type { Members } from '../host-object';
import { intersection } from '../model/areas';
import type { SheetModel, TableModel } from '../model/workbook-model';
import { rangeOfArgument, textOf, truthOf } from './arguments';
import type { Excel } from './excel';
import { RangeObject } from './range-object';

const DEFAULT_STYLE = 'TableStyleMedium2';

class TableObject extends HostObject {
  readonly type = 'Table';

  constructor(
    private readonly excel: Excel,
    private readonly sheet: SheetModel,
    private readonly table: TableModel,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.table.id };
  }

  protected readonly members: Members = {
    get: {
      Id: () => this.table.id,
      Name: () => this.table.name,
      Style: () => this.table.style,
      ShowBandedRows: () => this.table.banded,
      Worksheet: () => this.excel.worksheet(this.sheet),
    },
    set: {
      ShowBandedRows: (value) => (this.table.banded = truthOf(value)),
      Name: (value) => this.rename(textOf(value)),
      Style: (value) => (this.table.style = textOf(value)),
    },
    call: {
      GetRange: () => new RangeObject(this.excel, this.sheet, this.table.range),
      ClearFilters: () => this.check(),
      Resize: (range) => this.resize(range),
      Delete: () => {
        this.check();
        this.sheet.change(this.table.range, (cell) => Object.assign(cell, { value: null, formula: null }));
        this.sheet.tables = this.sheet.tables.filter((table) => table !== this.table);
      },
    },
  };

  private check(): void {
    if (this.sheet.protection !== null) throw new HostError('AccessDenied');
  }

  private rename(name: string): void {
    if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) throw new HostError('InvalidArgument');
    const taken = this.excel.model
      .tables()
      .some(({ table }) => table !== this.table && table.name.toLowerCase() === name.toLowerCase());
    if (taken) throw new HostError('ItemAlreadyExists');
    this.table.name = name;
  }

  private resize(argument: unknown): void {
    this.check();
    const range = rangeOfArgument(argument, this.sheet);
    const sameHead = range.row === this.table.range.row && intersection(range, this.table.range) !== null;
    if (!sameHead || range.rows < 2) throw new HostError('InvalidArgument');
    this.sheet.checkTablePlace(range, this.table);
    this.table.range = range;
    this.sheet.fixHead(this.table);
  }
}

export function sheetTables(excel: Excel, sheet: SheetModel): HostCollection {
  const object = (table: TableModel): TableObject => new TableObject(excel, sheet, table);
  return new HostCollection('TableCollection', () => sheet.tables.map(object), {
    call: {
      GetItem: (key) => {
        const table = sheet.tables.find(({ id, name }) => id === key || name.toLowerCase() === textOf(key).toLowerCase());
        if (table === undefined) throw new HostError('ItemNotFound');
        return object(table);
      },
      Add: (argument, hasHeaders) => {
        if (sheet.protection !== null) throw new HostError('AccessDenied');
        const range = rangeOfArgument(argument, sheet);
        if (!truthOf(hasHeaders)) throw new HostError('InvalidArgument', 'Only tables with a head are expected here.');
        const whole = range.rows === 1 ? { ...range, rows: 2 } : range;
        sheet.checkTablePlace(whole);
        const id = excel.model.newId();
        const table = { id, name: `Table${excel.model.tables().length + 1}_${id.slice(-3, -1)}`, style: DEFAULT_STYLE, banded: true, range: whole };
        sheet.tables = [...sheet.tables, table];
        sheet.fixHead(table);
        return object(table);
      },
    },
  });
}

export function workbookTables(excel: Excel): HostCollection {
  return new HostCollection(
    'TableCollection',
    () => excel.model.tables().map(({ sheet, table }) => new TableObject(excel, sheet, table)),
    { call: { GetItem: (key) => workbookTable(excel, textOf(key)) } },
  );
}

function workbookTable(excel: Excel, key: string): TableObject {
  const found = excel.model.tables().find(({ table: { id, name } }) => id === key || name.toLowerCase() === key.toLowerCase());
  if (found === undefined) throw new HostError('ItemNotFound');
  return new TableObject(excel, found.sheet, found.table);
}
