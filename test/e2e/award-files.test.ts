import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { journalOf, originOf } from '../../src/council/awards/journal';
import { describeWorkbench } from './describe-workbench';
import type { WorkbenchPage } from './workbench-page';

/** What comes down when a button is pressed: its name, and the files in it. */
async function downloaded(workbench: WorkbenchPage, button: string | RegExp): Promise<{ name: string; files: Record<string, Uint8Array> }> {
  const [download] = await Promise.all([workbench.page.waitForEvent('download'), workbench.button(button).click()]);
  return { name: download.suggestedFilename(), files: unzipSync(new Uint8Array(await readFile(await download.path()))) };
}

async function drawUp(workbench: WorkbenchPage): Promise<void> {
  await workbench.button(/Khen thưởng/).click();
  await workbench.button('Lập danh sách').click();
  await workbench.page.getByRole('heading', { name: '11 tập thể, cá nhân trong danh sách đề nghị' }).waitFor();
}

describeWorkbench('papers and lists of awards in the browser', (open) => {
  test('papers come down as one file, and name the entry of the journal and the figures they were made from', async () => {
    const workbench = await open();
    await drawUp(workbench);
    const { name, files } = await downloaded(workbench, /^Lưu cả \d+ văn bản$/);
    expect(name).toBe('van-ban-khen-thuong.zip');
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['to-trinh.docx', 'bien-ban.docx', 'quyet-dinh.docx', 'thong-bao.docx']));
    const properties = strFromU8(unzipSync(files['to-trinh.docx'] ?? new Uint8Array())['docProps/custom.xml'] ?? new Uint8Array());
    await workbench.tab('Nhật ký').waitFor();
    const snapshot = await (await workbench.save()).workbook.snapshot();
    const [entry] = journalOf(snapshot);
    expect([entry?.number, entry?.what, entry?.hash]).toEqual([1, 'papers', originOf(snapshot, '', '').hash]);
    expect(properties).toContain('vi-du-day-du.xlsx');
    expect(properties).toMatch(/name="Journal entry"[^>]*><vt:lpwstr>1</);
    expect(properties).toContain(entry?.hash ?? 'no entry');
  });

  test('the lists come down in every form', async () => {
    const workbench = await open();
    await drawUp(workbench);
    const { name, files } = await downloaded(workbench, 'Lưu danh sách (.xlsx, .csv, .json)');
    expect(name).toBe('danh-sach-khen-thuong.zip');
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['TAPTHE.xlsx', 'CANHAN.xlsx', 'danh-sach-de-nghi-khen-thuong.json', 'danh-sach-de-nghi-khen-thuong-tap-the.csv']));
  });

  test('what papers are made with is loaded when the first is made', async () => {
    const workbench = await open();
    const scripts: string[] = [];
    workbench.page.on('request', (request) => { if (request.url().includes('.js')) scripts.push(request.url()); });
    await drawUp(workbench);
    expect(scripts).toEqual([]);
    await downloaded(workbench, /^Lưu cả \d+ văn bản$/);
    expect(scripts.length).toBeGreaterThan(0);
  });
});
