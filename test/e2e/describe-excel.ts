import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium';
import { describeInChromium } from './describe-in-chromium';
import { ExcelWindow, serveExcel } from './excel-window';
import type { Servers } from './excel-window';

/** Opens Excel's window, with the add-in's pane open or closed. */
export type OpenExcel = (pane: 'open' | 'closed') => Promise<ExcelWindow>;

jest.setTimeout(90_000);

/** Tests of a built page in Excel. Each fails when the browser complained, or another machine was asked for anything. */
export function describeExcel(name: string, build: string, tests: (open: OpenExcel) => void): void {
  describeInChromium(name, () => {
    let servers: Servers;
    let browser: Browser;
    let opened: ExcelWindow | undefined;

    beforeAll(async () => {
      [servers, browser] = await Promise.all([serveExcel(build), launchChromium()]);
    });
    afterAll(() => Promise.all([browser.close(), servers.excel.close(), servers.addIn.close()]));
    afterEach(async () => {
      const window = opened;
      opened = undefined;
      await window?.close();
    });

    tests(async (pane) => {
      opened = await ExcelWindow.open(browser, servers, pane);
      return opened;
    });
  });
}
