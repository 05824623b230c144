import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import { z } from 'zod';
import type { ExcelHost } from './excel-host';

/**
 * The real, unmodified client library as Excel on the web loads it, run in bare Node. It finds a
 * "native bridge" in its global scope and talks to Excel over it: here, to the stand-in.
 */
const LIBRARY = '@microsoft/office-js/dist/excel-web-16.00.js';

let script: Script | undefined;

/** Gives the global scope an `Excel` and an `Office` that talk to the host; returns what takes them away. */
export function connect(host: ExcelHost): () => void {
  const requirements = { isSetSupported: (name: string, version?: string) => host.isSetSupported(name, version) };
  const office = {
    context: {
      requirements,
      get platform() {
        return host.platform;
      },
    },
    PlatformType: { PC: 'PC', Mac: 'Mac', OfficeOnline: 'OfficeOnline' },
  };
  const bridge = bridgeTo(host);
  const scope = createContext(Object.assign(fakeWindow(), { Office: office, _richApiNativeBridge: bridge, CustomFunctions: functionRegistry() }));
  script ??= new Script(readFileSync(createRequire(__filename).resolve(LIBRARY), 'utf8'), { filename: LIBRARY });
  script.runInContext(scope, { displayErrors: false });
  // The library puts its own namespace there, which its loader would fill in.
  Object.assign(scope, { Office: office });
  const excel: unknown = new Script('OfficeExtension.CommonUtility._doApiNotSupportedCheck = true; Excel').runInContext(scope);
  const functions: unknown = new Script('CustomFunctions').runInContext(scope);
  Object.assign(globalThis, { Excel: excel, Office: office, CustomFunctions: functions });
  return () => {
    Reflect.deleteProperty(globalThis, 'Excel');
    Reflect.deleteProperty(globalThis, 'Office');
    Reflect.deleteProperty(globalThis, 'CustomFunctions');
  };
}

const BRIDGE_MESSAGE = z.object({ id: z.number(), flags: z.number(), message: z.object({ body: z.unknown() }) });

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by office.js. */
  onMessageFromHost(text: string): void;
}

function bridgeTo(host: ExcelHost): Bridge {
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, flags, message } = BRIDGE_MESSAGE.parse(JSON.parse(text));
      void host.execute(message.body, flags).then(({ statusCode, body }) => {
        bridge.onMessageFromHost(JSON.stringify({ id, message: { statusCode, headers: {}, body } }));
      });
    },
    onMessageFromHost: () => undefined,
  };
  host.push = (entries) => {
    bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  };
  return bridge;
}

/** Where functions in cells are registered; the loader of office.js has it, which is not run here. */
function functionRegistry(): object {
  const mappings: Record<string, unknown> = {};
  return {
    associate: (functions: object) => Object.assign(mappings, functions),
    _association: { mappings, onchange: () => undefined },
  };
}

/** As much of a browser as the library looks at while it is loaded. */
function fakeWindow(): object {
  const element = (): object => ({ style: {}, setAttribute: () => undefined, appendChild: () => undefined });
  const location = { href: 'http://localhost/', protocol: 'http:', search: '', hash: '', host: 'localhost', hostname: 'localhost' };
  const document = { createElement: element, getElementsByTagName: () => [], addEventListener: () => undefined, location, cookie: '' };
  const window = { location, document, navigator: { userAgent: 'Node' }, addEventListener: () => undefined, console, setTimeout, clearTimeout, setInterval, clearInterval };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}
