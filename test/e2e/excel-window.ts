import { readFile } from 'node:fs/promises';
import { ExcelHost } from '../excel-host/excel-host';
import { modelOf } from '../excel-host/model/from-book';
import { WebTransport } from '../excel-host/web-transport';
import { servePage, serveSecurely } from './site';
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from 'playwright-core';
import type { Site } from './site';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_JS = 'node_modules/@microsoft/office-js/dist/';
/** The machine may be busy; milliseconds. */
const PATIENCE = 20_000;

/** Excel's window, in it the frame of the pane; messages go to the test and come from it. */
const OUTER = `<!doctype html><html lang="vi"><title>Excel</title><link rel="icon" href="data:,"><script>
  addEventListener('message', ({ data }) => received(data));
  let frame;
  const send = (text) => frame.contentWindow.postMessage(text, '*');
  const load = (name, src, hidden) => {
    frame = Object.assign(document.createElement('iframe'), { name, src, hidden, title: 'pane', width: 350, height: 700 });
    document.body.append(frame);
  };
</script></html>`;

/** The web servers of a test: Excel's, and that of the add-in. */
export interface Servers {
  readonly excel: Site;
  readonly addIn: Site;
}

/** Serves a build of the add-in, and Excel beside it: under the same name, or office.js would not trust it, but of another origin. */
export async function serveExcel(build: string): Promise<Servers> {
  const [excel, addIn] = await Promise.all([servePage(OUTER), serveSecurely(build)]);
  return { excel, addIn };
}

/**
 * Excel on the web in a browser: its window with a workbook, and the frame in which the page of
 * the add-in runs. Everything that must not happen is gathered until it is closed.
 */
export class ExcelWindow {
  readonly host = new ExcelHost(modelOf({ sheets: [{ name: 'Tổng hợp', rows: ROWS }] }));
  readonly excel: WebTransport;
  readonly pane: FrameLocator;
  /** Addresses that were asked for, each once. */
  readonly asked = new Set<string>();
  /** Complaints of the browser, and requests to other machines. */
  readonly wrongs: string[] = [];
  private open = true;

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly servers: Servers,
    pane: 'open' | 'closed',
  ) {
    this.pane = page.frameLocator('iframe');
    // Excel may answer when nobody listens any more; a page that is closed on purpose is no fault.
    this.excel = new WebTransport(this.host, (text) => this.tell(`send(${JSON.stringify(text)})`), pane);
    this.excel.onShow = () => this.tell('frame.hidden = false');
  }

  /** With the pane open, or with its page running out of sight. */
  static async open(browser: Browser, servers: Servers, pane: 'open' | 'closed'): Promise<ExcelWindow> {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const window = new ExcelWindow(page, context, servers, pane);
    window.watch();
    await context.route(`${CDN}**`, async (route) => {
      const [url = ''] = route.request().url().split('?');
      await route.fulfill({ body: await readFile(OFFICE_JS + url.slice(CDN.length)), contentType: 'text/javascript' });
    });
    await page.exposeFunction('received', (text: string) => window.excel.receive(text));
    await page.goto(`${servers.excel.url}/`);
    const name = WebTransport.frameName(`${servers.excel.url}/`);
    await page.evaluate(`load(${JSON.stringify(name)}, '${servers.addIn.url}/taskpane.html', ${String(pane === 'closed')})`);
    return window;
  }

  /** The user closes the pane; its page goes on running. */
  async closePane(): Promise<void> {
    await this.page.evaluate('frame.hidden = true');
  }

  /** The page in the pane. */
  get frame(): Frame {
    const frame = this.page.frames().find((one) => one.url().startsWith(this.servers.addIn.url));
    if (frame === undefined) throw new Error('The pane has no page.');
    return frame;
  }

  /** Waits until the workbook has been validated. */
  async validated(): Promise<void> {
    await this.pane.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
  }

  /** What stands in the columns Chỉ số and Xếp hạng. */
  results(): unknown[] {
    return [1, 2, 3].map((row) => [4, 5].map((column) => this.host.model.sheet('Tổng hợp')?.cell(row, column).value));
  }

  async close(): Promise<void> {
    this.open = false;
    await this.context.close();
    expect([...this.wrongs, ...this.host.unknown]).toEqual([]);
  }

  private watch(): void {
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.wrongs.push(message.text());
    });
    this.page.on('pageerror', (error) => this.wrongs.push(error.message));
    this.context.on('request', (request) => {
      const [url = ''] = request.url().split('?');
      if (!url.startsWith('data:')) this.asked.add(url);
      const known = [`${this.servers.excel.url}/`, `${this.servers.addIn.url}/`, CDN, 'data:'];
      if (!known.some((origin) => url.startsWith(origin))) this.wrongs.push(`request to ${url}`);
    });
  }

  private tell(script: string): void {
    this.page.evaluate(script).catch((error: unknown) => {
      if (this.open) this.wrongs.push(String(error));
    });
  }
}

/** Two units are tied, and points of one are text. */
const ROWS = [
  ['STT', 'Đơn vị', 'Điểm tối đa', 'Tổng điểm', 'Chỉ số (%)', 'Xếp hạng'],
  [1, 'Sở Nội vụ', 100, 80.5, null, null],
  [2, 'Sở Tư pháp', 100, '91,25', null, null],
  [3, 'Sở Y tế', 100, 80.5, null, null],
];
