import { readFile } from 'node:fs/promises';
import { ExcelHost } from '../excel-host/excel-host';
import { modelOf } from '../excel-host/model/from-book';
import { WebTransport } from '../excel-host/web-transport';
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

describeInChromium('the page of the add-in, in Excel', () => {
  let browser: Browser;
  let page: Page;
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
      if (message.type() === 'error') wrongs.push(message.text()); process.stderr.write('CONSOLE ' + message.text() + '\n');
    });
    page.on('pageerror', (error) => wrongs.push(error.message));
    await page.route('**', async (route) => {
      const url = route.request().url();
      const name = url.slice((url.startsWith(CDN) ? CDN : SITE).length);
      const contentType = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
      if (url === SITE) return route.fulfill({ body: OUTER, contentType: 'text/html' });
      if (url.startsWith(SITE)) return route.fulfill({ body: await readFile(`dist/${name}`), contentType });
      if (url.startsWith(CDN)) return route.fulfill({ body: await readFile(OFFICE_JS + name), contentType });
      wrongs.push(`request to ${url}`);
      return route.abort();
    });
    excel = new WebTransport(host, (text) => void page.evaluate(`send(${JSON.stringify(text)})`));
    await page.exposeFunction('received', (text: string) => excel.receive(text));
    await page.goto(SITE);
    await page.evaluate(`openPane(${JSON.stringify(WebTransport.frameName(SITE))})`);
    pane = page.frameLocator('iframe'); page.on('requestfailed', r => process.stderr.write('FAILED '+r.url()+'\n')); page.on('response', r => process.stderr.write('RESP '+r.status()+r.url()+'\n'));await new Promise(r=>setTimeout(r,2500)); process.stderr.write('GOTFRAMES '+page.frames().map(f=>f.url()+' '+f.name()).join(' | ')+'\n'); await page.screenshot({path:'/tmp/x.png'});
    await pane.getByRole('button', { name: 'Kiểm tra sổ tính' }).waitFor();
  });
  afterEach(async () => {
    await page.close();
    expect(wrongs).toEqual([]);
  });

  test('the panel validates the workbook that is open', async () => {
    await pane.getByRole('button', { name: 'Kiểm tra sổ tính' }).click();
    await pane.getByText('Các bảng đã nhận ra').waitFor();
    expect(host.unknown).toEqual([]);
  });
});

const ROWS = [
  ['STT', 'Đơn vị', 'Điểm tối đa', 'Tổng điểm', 'Chỉ số (%)', 'Xếp hạng'],
  [1, 'Sở Nội vụ', 100, 80.5, null, null],
  [2, 'Sở Tư pháp', 100, 91.25, null, null],
  [3, 'Sở Y tế', 100, 80.5, null, null],
];
