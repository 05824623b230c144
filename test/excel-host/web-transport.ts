import { z } from 'zod';
import type { Answer, ExcelHost } from './excel-host';

const MESSAGE = z.object({
  _messageType: z.literal(0),
  _actionName: z.string(),
  _actionType: z.number(),
  _conversationId: z.string(),
  _correlationId: z.unknown(),
  _data: z.unknown(),
});
type Message = z.infer<typeof MESSAGE>;

const METHOD = z.object({
  DdaMethod: z.object({ DispatchId: z.number() }),
  ArrayData: z.array(z.unknown()).optional(),
});
const COMPLETED = z.object({ 0: z.string() });
const EVENT = z.object({ eventDispId: z.number() });

/** A request to the program around the workbook. */
const SHELL_REQUEST = z.object({
  Actions: z.array(
    z.object({
      Id: z.number(),
      Name: z.string(),
      ArgumentInfo: z.object({ Arguments: z.array(z.unknown()) }).optional(),
    }),
  ),
});

/** Whether the pane is in sight; the page runs in either case. */
const DISPLAY_MODE = { hidden: 1, taskpane: 2 } as const;

const REGISTER_EVENT = 1;
const DISPATCH = { richApi: 93, commandCompleted: 94 } as const;
const EVENTS = { richApi: 33, command: 39 } as const;
/** Places in the array of a rich API request. */
const ADDRESSEE = 0;
const BODY = 4;
const FLAGS = 6;

/**
 * Excel on the web, seen from the task pane's page: messages between two windows. What carries
 * them is given as `send`, and hands what it hears to `receive`.
 */
export class WebTransport {
  /** The ids of the presses whose commands have told Excel they are done. */
  readonly completed: string[] = [];
  /** Whether Excel shows the pane when it is asked to. */
  showsPane = true;
  /** The pane is brought into sight. */
  onShow: () => void = () => undefined;
  private readonly registered = new Map<number, Message>();
  /** Events that the page does not listen to yet. */
  private readonly early: { readonly event: number; readonly payload: unknown }[] = [];
  /** The page has said that its commands are there. */
  private ready = false;
  private presses = 0;

  constructor(
    private readonly host: ExcelHost,
    private readonly send: (text: string) => void,
    private readonly pane: 'open' | 'closed' = 'open',
  ) {
    host.push = (entries) => {
      this.fire(EVENTS.richApi, { ArrayData: entries.map(rowOf) });
    };
  }

  /** What the frame of the task pane is called: where Excel is, which, and that the page also has functions for cells. */
  static frameName(outerUrl: string): string {
    return JSON.stringify({
      baseFrameName: 'pane',
      hostInfo: 'Excel$Web$16.01$vi-VN$correlation$$disableLogging$3',
      xdmInfo: `conversation|pane|${outerUrl}`,
      serializerVersion: '1',
      flights: '[]',
    });
  }

  async receive(text: string): Promise<void> {
    const message = MESSAGE.safeParse(JSON.parse(text));
    if (!message.success) return;
    this.reply(message.data, await this.answer(message.data));
  }

  /** The user presses a button of the ribbon, whose function the manifest names; returns the press's id. */
  press(command: string): string {
    this.presses += 1;
    const id = `press ${this.presses}`;
    this.fire(EVENTS.command, { 0: id, 1: command, 2: JSON.stringify({ source: { id: command } }) });
    return id;
  }

  private async answer({ _actionName: action, _actionType: type, _data: data }: Message): Promise<unknown> {
    if (type === REGISTER_EVENT) return { Error: 0, Version: 1 };
    if (action === 'ContextActivationManager_getAppContextAsync') return this.context();
    return action === 'executeMethod' ? await this.execute(data) : null;
  }

  private async execute(data: unknown): Promise<unknown> {
    const { DdaMethod: method, ArrayData: parts = [] } = METHOD.parse(data);
    if (method.DispatchId === DISPATCH.commandCompleted) this.completed.push(COMPLETED.parse(data)[0]);
    if (method.DispatchId !== DISPATCH.richApi) return { Version: 1, Error: 0 };
    const body: unknown = JSON.parse(z.string().parse(parts[BODY]));
    const { statusCode, body: answer } =
      parts[ADDRESSEE] === 'WacPartition'
        ? this.askShell(body)
        : await this.host.execute(body, z.number().parse(parts[FLAGS]));
    return { Version: 1, Error: 0, Data: [statusCode, [], JSON.stringify(answer)] };
  }

  /** What Excel on the web itself, not the workbook, is told or asked to do; here: to send commands, and to show the pane. */
  private askShell(body: unknown): Answer {
    const { Actions: actions } = SHELL_REQUEST.parse(body);
    if (actions.some(({ Name: name }) => name === 'NotifyActionHandlerReady')) {
      this.ready = true;
      this.fireEarly();
    }
    if (actions.some(({ Name: name, ArgumentInfo: info }) => name === 'SetAppRuntimeState' && info?.Arguments[0] === 'Visible')) {
      if (!this.showsPane) return { statusCode: 400, body: { error: { code: 'GeneralException', message: 'no pane' } } };
      this.onShow();
    }
    return { statusCode: 200, body: { Results: actions.map(({ Id: id, Name: name }) => ({ ActionId: id, Value: name === '' ? {} : null })) } };
  }

  private context(): unknown {
    const sets = { ExcelApi: Number(`1.${this.host.apiMinor}`), SharedRuntime: 1.1, RibbonApi: 1.1, CustomFunctions: 1.8, CustomFunctionsRuntime: 1.3 };
    return {
      _id: 'pane',
      _appName: 16,
      _appVersion: '16.00',
      _appUILocale: 'vi-VN',
      _dataLocale: 'vi-VN',
      _docUrl: 'https://excel.test/book.xlsx',
      _clientMode: 1,
      _settings: {},
      _reason: 'documentOpened',
      _initialDisplayMode: this.pane === 'open' ? DISPLAY_MODE.taskpane : DISPLAY_MODE.hidden,
      _requirementMatrix: JSON.stringify(sets),
    };
  }

  private reply(to: Message, data: unknown): void {
    this.post(to, 0, data);
    if (to._actionType !== REGISTER_EVENT) return;
    this.registered.set(EVENT.parse(to._data).eventDispId, to);
    this.fireEarly();
  }

  private fireEarly(): void {
    for (const { event, payload } of this.early.splice(0)) this.fire(event, payload);
  }

  private fire(event: number, payload: unknown): void {
    const to = this.registered.get(event);
    if (to === undefined || (event === EVENTS.command && !this.ready)) this.early.push({ event, payload });
    else this.post(to, 1, payload);
  }

  private post(to: Message, responseType: 0 | 1, data: unknown): void {
    const { _actionName, _conversationId, _correlationId } = to;
    const envelope = { _messageType: 1, _errorCode: 0, _responseType: responseType, _serializerVersion: 1 };
    this.send(JSON.stringify({ ...envelope, _actionName, _conversationId, _correlationId, _data: data }));
  }
}

const ENTRY = z.object({
  messageCategory: z.number(),
  messageType: z.number(),
  targetId: z.string(),
  message: z.string(),
  id: z.number(),
  isRemoteOverride: z.boolean(),
});

/** An entry of an event as it is sent here: without the names of its parts. */
function rowOf(entry: unknown): unknown {
  const named = ENTRY.safeParse(entry);
  if (!named.success) return entry;
  const { messageCategory, messageType, targetId, message, id, isRemoteOverride } = named.data;
  return [messageCategory, messageType, targetId, message, id, isRemoteOverride];
}
