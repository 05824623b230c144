import { HostError } from '../host-error';
import { HostCollection, HostObject, PlainObject } from '../host-object';
import type { Members } from '../host-object';
import type { References } from '../processor';
import { textOf } from './arguments';
import { customXmlParts } from './custom-xml-object';
import type { Excel } from './excel';
import { workbookTables } from './table-object';
import { WorksheetObject } from './worksheet-object';

/** The root of the API: the workbook that is open. */
export class WorkbookObject extends HostObject {
  readonly type = 'Workbook';

  constructor(
    private readonly excel: Excel,
    private readonly references: References,
  ) {
    super();
  }

  protected readonly members: Members = {
    get: {
      Worksheets: () => worksheets(this.excel),
      Tables: () => workbookTables(this.excel),
      CustomXmlParts: () => customXmlParts(this.excel),
      Functions: () => worksheetFunctions(this.excel),
      Name: () => this.excel.name,
      Application: () =>
        new PlainObject('Application', {
          call: {
            SuspendApiCalculationUntilNextSync: () => null,
            SuspendScreenUpdatingUntilNextSync: () => null,
            CreateWorkbook: (base64) => new PlainObject('WorkbookCreated', { call: { Open: () => this.excel.opened.push(textOf(base64)) } }),
          },
        }),
      'Microsoft.ExcelServices.CustomFunctions': () =>
        new PlainObject('CustomFunctions', {
          call: {
            _SetOsfControlContainerReadyForCustomFunctions: () => null,
            SetInvocationArrayResults: (results) => this.excel.functionCalls.settle(results),
          },
        }),
      _Runtime: () =>
        new PlainObject('Runtime', {
          set: { EnableEvents: (value) => (this.excel.eventsEnabled = value === true) },
        }),
      Protection: () =>
        new PlainObject('WorkbookProtection', { get: { Protected: () => this.excel.model.structureProtected } }),
    },
    call: { _RemoveReference: (id) => this.references.remove(id) },
  };
}

function worksheets(excel: Excel): HostObject {
  const { model } = excel;
  return new HostCollection('WorksheetCollection', () => model.sheets.map((sheet) => new WorksheetObject(excel, sheet)), {
    call: {
      GetItem: (key) => {
        const sheet = model.sheet(textOf(key));
        if (sheet === undefined) throw new HostError('ItemNotFound');
        return new WorksheetObject(excel, sheet);
      },
      GetItemOrNullObject: (key) => {
        const sheet = model.sheet(textOf(key));
        return sheet === undefined ? null : new WorksheetObject(excel, sheet);
      },
      Add: (name) => {
        if (model.structureProtected) throw new HostError('AccessDenied');
        return new WorksheetObject(excel, model.addSheet(textOf(name)));
      },
      _RegisterDataChangedEvent: () => {
        excel.listening = true;
      },
      _UnregisterDataChangedEvent: () => {
        excel.listening = false;
      },
    },
  });
}

/** Only the one question by which the date system is told. */
function worksheetFunctions(excel: Excel): HostObject {
  return new PlainObject('Functions', {
    call: {
      Date: (year, month, day) => {
        if (year !== 1904 || month !== 1 || day !== 2) throw new HostError('InvalidArgument');
        return new PlainObject('FunctionResult', { get: { Value: () => (excel.model.date1904 ? 1 : 1463) } });
      },
    },
  });
}
