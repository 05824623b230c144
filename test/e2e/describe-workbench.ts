import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium';
import { describeInChromium } from './describe-in-chromium';
import { serveSite } from './site';
import type { Site } from './site';
import { WorkbenchPage } from './workbench-page';

/** Opens the workbench in a window of that size, 1280 by 800 by default. */
export type OpenWorkbench = (width?: number, height?: number) => Promise<WorkbenchPage>;

jest.setTimeout(120_000);

/**
 * Tests of the built workbench. After each, the pages it opened are closed, and it fails when
 * one of them made the browser complain or asked anything of another machine.
 */
export function describeWorkbench(name: string, tests: (open: OpenWorkbench) => void): void {
  describeInChromium(name, () => {
    let site: Site;
    let browser: Browser;
    let opened: WorkbenchPage[] = [];

    beforeAll(async () => {
      [site, browser] = await Promise.all([serveSite(), launchChromium()]);
    });
    afterAll(() => Promise.all([browser.close(), site.close()]));
    afterEach(async () => {
      await Promise.all(opened.map(({ page }) => page.close()));
      expect(opened.flatMap(({ wrongs }) => wrongs)).toEqual([]);
      opened = [];
    });

    tests(async (width = 1280, height = 800) => {
      const workbench = await WorkbenchPage.open(browser, site.url, width, height);
      opened.push(workbench);
      return workbench;
    });
  });
}
