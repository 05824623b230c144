import { rangeAddress } from '../../src/workbook/address';
import type { CellRange } from '../../src/workbook/snapshot';
import { FunctionCalls } from './function-calls';
import type { FunctionResult } from './function-calls';
import { HostError } from './host-error';
import type { HostObject } from './host-object';
import { ACTION, REQUEST } from './messages';
import type { Request, Response } from './messages';
import { type } from './model/cell';
import { WorkbookModel } from './model/workbook-model';
import type { SheetModel } from './model/workbook-model';
import type { Excel } from './objects/excel';
import { WorkbookObject } from './objects/workbook-object';
import { WorksheetObject } from './objects/worksheet-object';
import { Processor, References } from './processor';

/** Excel on the web takes and gives no more in one request. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Request flag: wait until the user has ended editing a cell. */
const DELAY_FOR_CELL_EDIT = 64;

/** A breakdown at one sync: before its actions, after half of them, or after all, when only the answer is lost. */
export interface Fault {
  /** Counts from 1. */
  readonly sync: number;
  readonly when: 'before' | 'halfway' | 'after';
  readonly code: string;
}

export interface Answer {
  readonly statusCode: number;
  readonly body: unknown;
}

/** The stand-in for Excel: a workbook, and the far end of what office.js sends. Transports carry it. */
export class ExcelHost implements Excel {
  active: SheetModel | undefined;
  eventsEnabled = true;
  listening = false;
  /** The requirement set it announces: ExcelApi 1 point this. */
  apiMinor = 14;
  /** Where it runs, as `Office.PlatformType` names it. */
  platform = 'PC';
  name = 'Bảng điểm.xlsx';
  readonly opened: string[] = [];
  delaysForCellEdit = true;
  faults: readonly Fault[] = [];
  /** What happens to the workbook while the request of a sync is on its way. */
  beforeSync: (sync: number) => void = () => undefined;
  /** Sizes of the requests with real work in them, in bytes. */
  readonly syncs: { readonly request: number; readonly response: number }[] = [];
  /** What was asked for and is not known; a test in which it is not empty has failed. */
  readonly unknown: string[] = [];
  /** Set by the transport: sends entries of events to the add-in. */
  push: (entries: unknown[]) => void = () => undefined;
  readonly functionCalls = new FunctionCalls();
  private hung: { readonly when: 'before' | 'after'; readonly over: Promise<void> } | null = null;
  private editing: { readonly done: Promise<void>; readonly end: () => void } | null = null;
  private readonly references = new References();
  private readonly root: HostObject;

  constructor(readonly model: WorkbookModel = new WorkbookModel()) {
    this.root = new WorkbookObject(this, this.references);
  }

  get keptReferences(): number {
    return this.references.size;
  }

  isSetSupported(name: string, version: string | undefined): boolean {
    const [major = 0, minor = 0] = (version ?? '').split('.').map(Number);
    if (name === 'ExcelApi') return major === 1 && minor <= this.apiMinor;
    if (name === 'CustomFunctions') return major === 1 && minor <= 8;
    return name === 'DelayForCellEdit' && this.delaysForCellEdit;
  }

  worksheet(sheet: SheetModel): HostObject {
    return new WorksheetObject(this, sheet);
  }

  /** Calculates a cell with a function of the add-in; arguments that are left out are `null`. */
  calculate(id: string, ...args: readonly unknown[]): Promise<FunctionResult> {
    return this.functionCalls.call(this.push, id, args);
  }

  /** The user begins to edit a cell; what is handed back ends it. */
  editCell(): () => void {
    let end = (): void => undefined;
    const done = new Promise<void>((resolve) => (end = resolve));
    this.editing = { done, end };
    return () => {
      this.editing = null;
      end();
    };
  }

  /** Excel stops answering, before or after it does what it is asked; what is handed back ends it. */
  hang(when: 'before' | 'after'): () => void {
    let end = (): void => undefined;
    this.hung = { when, over: new Promise((resolve) => (end = resolve)) };
    return () => {
      this.hung = null;
      end();
    };
  }

  /** The user, or somebody else with the same workbook, types into cells. */
  userTypes(sheetName: string, area: CellRange, input: unknown): void {
    const sheet = this.model.sheet(sheetName);
    if (sheet === undefined) throw new Error(`no sheet ${sheetName}`);
    sheet.change(area, (cell) => type(cell, input, this.model.results));
    this.changed(sheet, rangeAddress(area), 'Unknown');
  }

  changed(sheet: SheetModel, address: string, trigger: 'ThisLocalAddin' | 'Unknown'): void {
    if (!this.listening || !this.eventsEnabled) return;
    const args = {
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      worksheetId: sheet.id,
      address,
      source: 'Local',
      triggerSource: trigger,
    };
    for (const target of [sheet.id, 'Workbook']) this.push([[65536, 10, target, JSON.stringify(args), 0, false]]);
  }

  /** Answers what office.js sends at a sync. */
  async execute(body: unknown, flags: number): Promise<Answer> {
    const request = REQUEST.parse(body);
    if (isCleanUp(request)) return { statusCode: 200, body: this.process(request) };
    if (this.editing !== null) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return failed('InvalidOperationInCellEditMode');
      await this.editing.done;
    }
    const requestSize = sizeOf(body);
    if (requestSize > PAYLOAD_LIMIT) return failed('RequestPayloadSizeLimitExceeded');
    const sync = this.syncs.length + 1;
    this.beforeSync(sync);
    const { hung } = this;
    if (hung?.when === 'before') await hung.over;
    const fault = this.faults.find((one) => one.sync === sync);
    const response = fault === undefined ? this.process(request) : this.breakDown(request, fault);
    const responseSize = sizeOf(response);
    this.syncs.push({ request: requestSize, response: responseSize });
    if (hung?.when === 'after') await hung.over;
    if (fault !== undefined) return failed(fault.code);
    return responseSize > PAYLOAD_LIMIT ? failed('ResponsePayloadSizeLimitExceeded') : { statusCode: 200, body: response };
  }

  private process(request: Request, upTo?: number): Response {
    const response = new Processor(this.root, this.references, request).run(upTo);
    if (response.Error?.Code === 'NotImplemented') this.unknown.push(response.Error.Message);
    return response;
  }

  private breakDown(request: Request, { when }: Fault): Response | null {
    if (when === 'before') return null;
    return this.process(request, when === 'after' ? undefined : Math.floor(request.Actions.length / 2));
  }
}

/** office.js lets go of ranges in a request of its own, after the work. */
function isCleanUp({ Actions: actions }: Request): boolean {
  return actions.every(({ ActionType: kind, Name: name }) => kind === ACTION.instantiate || name === '_RemoveReference');
}

function failed(code: string): Answer {
  return { statusCode: 400, body: { error: { code, message: new HostError(code).message } } };
}

/** In bytes of UTF-8, as it is sent. */
function sizeOf(message: unknown): number {
  return new TextEncoder().encode(JSON.stringify(message)).length;
}
