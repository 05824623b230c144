import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator } from 'playwright-core';
import { axeViolations } from './axe';
import { describeWorkbench } from './describe-workbench';
import type { WorkbenchPage } from './workbench-page';

/** The step's own buttons stand outside the path of steps. */
const own = ({ page }: WorkbenchPage, name: string | RegExp): Locator => page.locator('main section').getByRole('button', { name, exact: typeof name === 'string' });

async function drawn(workbench: WorkbenchPage): Promise<void> {
  await workbench.page.getByRole('navigation', { name: 'Các bước thực hiện' }).getByRole('button', { name: /Khen thưởng/ }).click();
  await own(workbench, 'Lập danh sách').click();
  await own(workbench, 'Lập lại danh sách').waitFor();
}

describeWorkbench('awards in the browser', (open) => {
  test('a tie at the cut is decided, shown as settled, and taken back', async () => {
    const workbench = await open();
    const { page } = workbench;
    await drawn(workbench);
    expect(await axeViolations(page)).toEqual([]);
    const tie = page.getByRole('region', { name: /trường hợp bằng nhau, còn/ });
    await tie.first().waitFor();
    await tie.first().getByRole('button', { name: /^Lấy cả/ }).click();
    await page.getByRole('textbox', { name: 'Lý do' }).fill('Thành tích ngang nhau');
    await page.getByRole('textbox', { name: /chịu trách nhiệm/ }).fill('Ông Nguyễn Văn A');
    await own(workbench, 'Xem trước các ô sẽ ghi').click();
    await page.getByRole('region', { name: 'Các ô sẽ ghi' }).getByText('Lấy cả').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await own(workbench, 'Ghi vào sổ tính').click();
    await page.getByText(/^Đã ghi quyết định về trường hợp bằng nhau/).first().waitFor();
    const settled = page.getByRole('region', { name: /^Hội đồng đã quyết định/ });
    expect(await settled.first().innerText()).toContain('Thành tích ngang nhau');
    expect(await workbench.tab('Nhật ký').count()).toBe(1);

    await workbench.button('Hoàn tác').click();
    await own(workbench, 'Lập lại danh sách').click();
    await tie.first().waitFor();
    expect([await settled.count(), await workbench.tab('Nhật ký').count()]).toEqual([0, 0]);
  });

  test('a paper is looked at, copied, and saved as it was seen', async () => {
    const workbench = await open();
    const { page } = workbench;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await drawn(workbench);
    await workbench.button('Xem trước Tờ trình').click();
    const subject = page.getByRole('heading', { level: 3, name: /^TỜ TRÌNH/ });
    await subject.waitFor();
    expect(await axeViolations(page)).toEqual([]);

    await workbench.button('Sao chép để dán vào Word').click();
    await page.getByText(/^Đã sao chép “Tờ trình”/).first().waitFor();
    const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
    expect(types).toEqual(expect.arrayContaining(['text/html', 'text/plain']));

    const [download] = await Promise.all([page.waitForEvent('download'), workbench.button('Lưu văn bản (.docx)').click()]);
    expect(download.suggestedFilename()).toBe('to-trinh.docx');
    const { 'word/document.xml': xml = new Uint8Array() } = unzipSync(new Uint8Array(readFileSync(await download.path())));
    const [, said = ''] = (await subject.innerText()).split('\n');
    expect(strFromU8(xml)).toContain(said);
    await page.getByText(/Đã ghi mục 1 vào trang Nhật ký/).first().waitFor();
  });

  test('by keyboard alone: drawn up, a nominee moved out, and told', async () => {
    const workbench = await open();
    const { page } = workbench;
    const { keyboard } = page;
    await page.getByRole('navigation', { name: 'Các bước thực hiện' }).getByRole('button', { name: /Khen thưởng/ }).focus();
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await own(workbench, 'Lập lại danh sách').waitFor();
    const out = page.getByRole('button', { name: /^Đưa ra: / }).first();
    for (let tabs = 0; tabs < 60 && !(await out.evaluate((button) => button === document.activeElement)); tabs += 1) await keyboard.press('Tab');
    await keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: /ra khỏi danh sách$/ }).waitFor();
    await keyboard.press('Tab');
    await keyboard.type('Đang xác minh');
    await keyboard.press('Tab');
    await keyboard.type('Bà Trần Thị B');
    await keyboard.press('Enter');
    await page.getByRole('region', { name: 'Các ô sẽ ghi' }).waitFor();
    await own(workbench, 'Ghi vào sổ tính').focus();
    await keyboard.press('Enter');
    await page.getByText(/^Đã ghi điều chỉnh: đưa .* ra khỏi danh sách/).first().waitFor();
    expect(await page.locator('h2').first().evaluate((heading) => heading === document.activeElement)).toBe(true);
  });
});
