import { readFile } from 'node:fs/promises';
import { ExcelHost } from '../excel-host/excel-host';
import { FUNCTION_ERROR } from '../excel-host/function-calls';
import { modelOf } from '../excel-host/model/from-book';
import { WebTransport } from '../excel-host/web-transport';
import { axeViolations } from './axe';
import { launchChromium } from './chromium';
import { describeInChromium } from './describe-in-chromium';
import type { Browser, FrameLocator, Page } from 'playwright-core';

// Host and pane share a name, or office.js would not trust the host.
const SITE = 'https://excel.test/';
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_JS = 'node_modules/@microsoft/office-js/dist/';
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css', png: 'image/png' };

/** Excel's window, in it the pane; messages go to the test and come from it. */
const OUTER = `<script>
  addEventListener('message', ({ data }) => received(data));
  let frame;
  const send = (text) => frame.contentWindow.postMessage(text, '*');
  const openPane = (name) => {
    frame = Object.assign(document.createElement('iframe'), { name, src: 'taskpane.html', width: 350, height: 700 });
    document.body.append(frame);
  };
</script>`;

jest.setTimeout(60_000);

describeInChromium('the page of the add-in, in Excel', () => {
  let browser: Browser;
  let page: Page;
  let open = true;
  let pane: FrameLocator;
  let host: ExcelHost;
  let excel: WebTransport;
  let wrongs: string[];

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    host = new ExcelHost(modelOf({ sheets: [{ name: 'Tổng hợp', rows: ROWS }] }));
    wrongs = [];
    page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') wrongs.push(message.text());
    });
    page.on('pageerror', (error) => wrongs.push(error.message));
    await page.route('**', async (route) => {
      const [url = ''] = route.request().url().split('?');
      const name = url.slice((url.startsWith(CDN) ? CDN : SITE).length);
      const contentType = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
      if (url === SITE) return route.fulfill({ body: OUTER, contentType: 'text/html' });
      if (url.startsWith(SITE)) return route.fulfill({ body: await readFile(`dist/${name}`), contentType });
      if (url.startsWith(CDN)) return route.fulfill({ body: await readFile(OFFICE_JS + name), contentType });
      wrongs.push(`request to ${url}`);
      return route.abort();
    });
    open = true;
    // Excel may answer when nobody listens any more; a page that is closed on purpose is no fault.
    excel = new WebTransport(host, (text) => {
      page.evaluate(`send(${JSON.stringify(text)})`).catch((error: unknown) => {
        if (open) wrongs.push(String(error));
      });
    });
    await page.exposeFunction('received', (text: string) => excel.receive(text));
    await page.goto(SITE);
    await page.evaluate(`openPane(${JSON.stringify(WebTransport.frameName(SITE))})`);
    pane = page.frameLocator('iframe');
    await pane.getByRole('button', { name: 'Kiểm tra sổ tính' }).waitFor();
  });
  afterEach(async () => {
    open = false;
    await page.close();
    expect([...wrongs, ...host.unknown]).toEqual([]);
  });

  test('the panel validates the workbook that is open, and a finding selects its cell', async () => {
    await pane.getByRole('button', { name: 'Kiểm tra sổ tính' }).click();
    await pane.getByText('Các bảng đã nhận ra').waitFor();
    await pane.getByRole('button', { name: 'Tổng hợp!D3' }).or(pane.getByRole('link', { name: 'Tổng hợp!D3' })).click();
    for (let wait = 0; wait < 50 && host.model.selection === ''; wait += 1) await page.waitForTimeout(100);
    expect(host.model.selection).toBe('Tổng hợp!D3');
    expect(excel.asked).toEqual(['NotifyActionHandlerReady']);
  });

  test('buttons of the ribbon show the pane and work there: the results go into the workbook, and out again', async () => {
    const press = excel.press('score');
    await pane.getByRole('button', { name: 'Ghi vào sổ tính', exact: true }).click();
    await pane.getByRole('button', { name: 'Hoàn tác', exact: true }).waitFor();
    expect(excel.asked).toEqual(['NotifyActionHandlerReady', 'SetAppRuntimeState']);
    expect(excel.completed).toEqual([press]);
    expect(results()).toEqual([
      [80.5, 2],
      [91.25, 1],
      [80.5, 2],
    ]);

    const undo = excel.press('undo');
    await pane.getByText('Đã hoàn tác').first().waitFor();
    expect(excel.completed).toEqual([press, undo]);
    expect(results()).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(host.model.sheets.map(({ name }) => name)).toEqual(['Tổng hợp']);
  });

  test('what somebody else types makes the findings out of date', async () => {
    await pane.getByRole('button', { name: 'Kiểm tra sổ tính' }).click();
    await pane.getByText('Các bảng đã nhận ra').waitFor();
    host.userTypes('Tổng hợp', { row: 2, column: 3, rows: 1, columns: 1 }, 91.25);
    await pane.getByText('Sổ tính đã thay đổi sau khi thực hiện bước này').waitFor();
  });

  test('undoing says so when there is nothing to undo', async () => {
    excel.press('undo');
    await pane.getByText('Không còn lần ghi nào để hoàn tác.').first().waitFor();
  });

  test('a function in a cell is calculated by the page', async () => {
    expect(await host.calculate('RANKS', [[90], [80], [90]], null, null, null)).toEqual({ value: [[1], [3], [1]] });
    expect(await host.calculate('TOTAL', [['abc']], null)).toMatchObject({ error: FUNCTION_ERROR.invalidValue });
  });

  test('the panel has no accessibility faults in its frame', async () => {
    await pane.getByRole('button', { name: 'Kiểm tra sổ tính' }).click();
    await pane.getByText('Các bảng đã nhận ra').waitFor();
    const inner = page.frames().filter((frame) => frame.parentFrame() !== null);
    expect(await Promise.all(inner.map(axeViolations))).toEqual([[]]);
  });

  /** What stands in the columns Chỉ số and Xếp hạng. */
  function results(): unknown[] {
    return [1, 2, 3].map((row) => [4, 5].map((column) => host.model.sheet('Tổng hợp')?.cell(row, column).value));
  }
});

const ROWS = [
  ['STT', 'Đơn vị', 'Điểm tối đa', 'Tổng điểm', 'Chỉ số (%)', 'Xếp hạng'],
  [1, 'Sở Nội vụ', 100, 80.5, null, null],
  [2, 'Sở Tư pháp', 100, '91,25', null, null],
  [3, 'Sở Y tế', 100, 80.5, null, null],
];
