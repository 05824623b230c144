import type { FunctionCalls } from '../function-calls';
import type { HostObject } from '../host-object';
import type { SheetModel, WorkbookModel } from '../model/workbook-model';

/** What the objects of the API need of the Excel they belong to. */
export interface Excel {
  readonly model: WorkbookModel;
  active: SheetModel | undefined;
  eventsEnabled: boolean;
  /** The add-in listens to changes of cells. */
  listening: boolean;
  /** What the open workbook is called. */
  readonly name: string;
  /** New workbooks that were opened from files, in base64. */
  readonly opened: string[];
  readonly functionCalls: FunctionCalls;
  worksheet(sheet: SheetModel): HostObject;
  changed(sheet: SheetModel, address: string, trigger: 'ThisLocalAddin' | 'Unknown'): void;
}
