import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { parseAddress } from '../../src/workbook/address';
import { openWorkbook } from '../../src/workbook/file/file-workbook';
import type { FileWorkbook } from '../../src/workbook/file/file-workbook';

export const SAMPLE = 'vi-du-day-du.xlsx';

export function samplePath(name: string): string {
  return join('assets/samples', name);
}

export function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(samplePath(name)));
}

/** The workbench in a browser tab, in the words of its users. */
export class WorkbenchPage {
  /** Everything that must not happen on this page: errors, warnings of the browser, foreign requests. */
  readonly wrongs: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly origin: string,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.wrongs.push(message.text());
    });
    page.on('pageerror', (error) => this.wrongs.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(this.origin) && !/^(?:blob|data):/.test(url)) this.wrongs.push(`request to ${url}`);
    });
  }

  /** Opens the page and waits until the sample stands in the grid. */
  static async open(browser: Browser, url: string, width = 1280, height = 800): Promise<WorkbenchPage> {
    const page = await browser.newPage({ viewport: { width, height }, acceptDownloads: true });
    const workbench = new WorkbenchPage(page, url);
    await page.goto(`${url}/`);
    await page.getByRole('gridcell').first().waitFor();
    return workbench;
  }

  get grid(): Locator {
    return this.page.getByRole('grid');
  }

  /** The cell at an address of the sheet on screen. */
  cell(address: string): Locator {
    const range = parseAddress(address);
    if (!range) throw new Error(`${address} is no address`);
    return this.page.locator(
      `[role=row][aria-rowindex="${range.row + 2}"] [role=gridcell][aria-colindex="${range.column + 2}"]`,
    );
  }

  async text(address: string): Promise<string> {
    return this.cell(address).innerText();
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  /** Waits until the value bar shows this cell; returns what it shows of it. */
  async selected(address: string): Promise<string> {
    const content = this.page.getByLabel(`Nội dung ô ${address}`, { exact: true });
    await content.waitFor();
    return content.inputValue();
  }

  /** Waits until a cell of the sheet on screen shows this text. */
  async shows(address: string, text: string): Promise<void> {
    await this.cell(address).getByText(text, { exact: true }).waitFor();
  }

  /** Waits until a workbook of this name is open. */
  async opened(name: string): Promise<void> {
    await this.page.waitForFunction((wanted) => document.title.startsWith(`${wanted} – `), name);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** Opens a file through the button; `name` and bytes need not lie on disk. */
  async choose(name: string, bytes: Uint8Array): Promise<void> {
    const buffer = Buffer.from(bytes);
    await this.page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  }

  /** Drops files on the page. */
  async drop(files: readonly { name: string; bytes: Uint8Array }[]): Promise<void> {
    const list = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
    const transfer = await this.page.evaluateHandle((dropped) => {
      const data = new DataTransfer();
      for (const { name, base64 } of dropped) {
        data.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name));
      }
      return data;
    }, list);
    await this.page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
    await this.page.getByText('Thả tệp .xlsx vào đây để mở').waitFor();
    await this.page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  }

  /** Saves, and reads what was saved. */
  async save(): Promise<{ name: string; workbook: FileWorkbook }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.button('Lưu').click()]);
    const bytes = readFileSync(await download.path());
    return { name: download.suggestedFilename(), workbook: await openWorkbook(new Uint8Array(bytes)) };
  }

  /** The step “Tính điểm và xếp hạng”, up to what will be written. */
  async score(): Promise<void> {
    await this.button(/Tính điểm và xếp hạng/).click();
    await this.button('Tính điểm').click();
    await this.button('Ghi vào sổ tính').waitFor();
  }

  /** Writes the results into the workbook. */
  async write(): Promise<void> {
    await this.button('Ghi vào sổ tính').click();
    await this.page.getByText(/^Đã ghi .* vào sổ tính\.$/).first().waitFor();
  }

  /** Types into a cell and ends with a key. */
  async type(address: string, text: string, end = 'Enter'): Promise<void> {
    await this.cell(address).click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press(end);
  }
}
