import { readFile } from 'node:fs/promises';
import { launchChromium } from './chromium';
import { describeInChromium } from './describe-in-chromium';
import { serveSite } from './site';
import type { Browser, Page } from 'playwright-core';
import type { Site } from './site';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_JS = 'node_modules/@microsoft/office-js/dist/';

describeInChromium('the page of the add-in, outside Excel', () => {
  let browser: Browser;
  let site: Site;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), serveSite()]);
  });
  afterAll(() => Promise.all([browser.close(), site.close()]));

  /** Opens the page; the CDN of office.js answers from the installed package, or not at all. */
  async function open(officeJs: 'reachable' | 'blocked'): Promise<{ page: Page; asked: string[]; complaints: string[] }> {
    const page = await browser.newPage({ viewport: { width: 350, height: 700 } });
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.route('**', async (route) => {
      const url = route.request().url();
      if (url.startsWith(site.url)) return route.continue();
      asked.push(url);
      if (officeJs === 'blocked' || !url.startsWith(CDN)) return route.abort();
      const body = await readFile(OFFICE_JS + new URL(url).pathname.slice(new URL(CDN).pathname.length));
      return route.fulfill({ body, contentType: 'text/javascript' });
    });
    await page.goto(`${site.url}/taskpane.html`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    return { page, asked, complaints };
  }

  test('says in both languages that it belongs in Excel, and asks for nothing but office.js', async () => {
    const { page, asked, complaints } = await open('reachable');
    expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual([
      'Trang này dùng trong Excel',
      'This page is used in Excel',
    ]);
    expect(await page.getByText('Hãy mở từ Excel').count()).toBe(1);
    expect(asked.filter((url) => !url.startsWith(CDN))).toEqual([]);
    expect(asked).toContain(`${CDN}office.js`);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('says so when office.js cannot be loaded', async () => {
    const { page } = await open('blocked');
    expect(await page.getByText('Không tải được thư viện office.js').count()).toBe(1);
    expect(await page.getByText('office.js, which Excel needs, could not be loaded').count()).toBe(1);
    await page.close();
  });

  test('leads to the workbench', async () => {
    const { page } = await open('blocked');
    await page.getByRole('link', { name: 'Open the PAR INDEX workbench' }).click();
    await page.waitForURL(`${site.url}/index.html`);
    await page.close();
  });
});
