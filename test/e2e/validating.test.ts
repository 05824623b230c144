import { valueAt } from '../../src/workbook/snapshot';
import { Memory } from '../../src/sheets/memory';
import { axeViolations } from './axe';
import { describeWorkbench } from './describe-workbench';
import type { FileWorkbook } from '../../src/workbook/file/file-workbook';
import type { WorkbenchPage } from './workbench-page';

/** Validates, and waits for the result. */
async function validate(workbench: WorkbenchPage): Promise<void> {
  await workbench.button('Kiểm tra sổ tính').click();
  await workbench.button('Kiểm tra lại').waitFor();
}

describeWorkbench('what each sheet is read as', (open) => {
  /** The survey's sheet with a header that says nothing, and its page in the panel. */
  async function oddSheet(): Promise<WorkbenchPage> {
    const workbench = await open(1280, 900);
    await workbench.tab('Điểm ĐTXHH').click();
    await workbench.type('B4', 'Nơi được hỏi');
    await validate(workbench);
    await workbench.button(/^Cách đọc \d+ trang tính/).click();
    await workbench.button('Xem và sửa cách đọc trang tính Điểm ĐTXHH').click();
    return workbench;
  }

  test('is told by the user, seen beforehand, kept in the file, and taken back', async () => {
    const workbench = await oddSheet();
    const { page } = workbench;
    await page.getByLabel('Loại bảng').selectOption('matrix');
    await page.getByText('Còn thiếu cột Đơn vị').waitFor();
    await page.getByLabel('Cột B chứa').selectOption('unit');
    await page.getByText(/^Nếu lưu: 0 → 21 dòng · /).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await workbench.button('Lưu cách đọc').click();
    await page.getByText('Đã lưu cách đọc trang tính “Điểm ĐTXHH” vào sổ tính.').first().waitFor();
    await page.getByText('Theo cách đọc đã lưu trong sổ tính.').waitFor();
    await workbench.shows('B4', 'Nơi được hỏi');

    const { workbook } = await workbench.save();
    const { mappings } = Memory.parse((await workbook.snapshot()).memory);
    expect(mappings).toEqual([
      { sheet: 'Điểm ĐTXHH', kind: 'matrix', headRow: null, source: null, columns: { 'nơi được hỏi': 'unit' } },
    ]);
    await workbench.button('Hoàn tác').click();
    await workbench.button('Kiểm tra lại').click();
    await page.getByText('Theo cách đọc đã lưu trong sổ tính.').waitFor({ state: 'detached' });
  });

  test('holds for a copy of the file, such as next year’s', async () => {
    const workbench = await oddSheet();
    const { page } = workbench;
    await page.getByLabel('Loại bảng').selectOption('matrix');
    await page.getByLabel('Cột B chứa').selectOption('unit');
    await workbench.button('Lưu cách đọc').click();
    await page.getByText('Theo cách đọc đã lưu trong sổ tính.').waitFor();
    const { workbook } = await workbench.save();
    await workbench.choose('nam-sau.xlsx', workbook.bytes());
    await workbench.opened('nam-sau.xlsx');
    await validate(workbench);
    await workbench.button(/^Cách đọc \d+ trang tính/).click();
    await page.getByText('Theo cách đọc đã lưu trong sổ tính.').waitFor();
  });

  test('can be changed by keyboard alone, and left', async () => {
    const { page } = await oddSheet();
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null);
    expect(await focused()).toBe('Cách đọc “Điểm ĐTXHH”');
    await page.keyboard.press('Tab'); // the sheet itself
    await page.keyboard.press('Tab');
    await page.keyboard.type('Bảng đ');
    expect(await page.getByLabel('Loại bảng').inputValue()).toBe('matrix');
    for (let stops = 0; stops < 4; stops += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe('Cột B chứa');
    for (let choices = 0; choices < 2; choices += 1) await page.keyboard.press('ArrowDown');
    expect(await page.getByLabel('Cột B chứa').inputValue()).toBe('unit');
    await page.getByRole('button', { name: 'Kết quả kiểm tra' }).press('Enter');
    expect(await focused()).toBe('Xem và sửa cách đọc trang tính Điểm ĐTXHH');
  });
});

describeWorkbench('findings', (open) => {
  test('are gone through by keyboard alone: filtered, grouped, and each shown in its cell', async () => {
    const workbench = await open();
    const { page } = workbench;
    await workbench.tab('Điểm thẩm định').click();
    await workbench.type('E8', 'ba');
    await workbench.type('F9', 'bốn');
    await validate(workbench);
    await page.getByLabel('Xếp danh sách theo').selectOption('unit');
    await page.getByRole('heading', { name: 'Sở Y tế (1)' }).waitFor();
    await workbench.button('Điểm thẩm định!F9, đi đến ô').focus();
    const there = workbench.button('Điểm thẩm định!E8, đi đến ô');
    for (let steps = 0; steps < 9 && !(await there.evaluate((link) => link === document.activeElement)); steps += 1) {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await workbench.selected('E8');
    await page.keyboard.press('Home');
    await page.keyboard.press('Tab'); // leaves the list at once
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-roving'))).toBe(false);
    await workbench.button(/^Đã kiểm tra \d+ quy tắc$/).click();
    await workbench.button('Không phải là số: xem 2 phát hiện').click();
    await page.getByRole('heading', { name: 'Không phải là số (2)' }).waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0); // the panel scrolls, the page stays
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel('Xếp danh sách theo').selectOption('unit');
    await page.getByLabel('Chỉ xem một mục').selectOption({ label: 'Sở Y tế (1)' });
    await page.getByRole('heading', { name: 'Sở Giáo dục và Đào tạo (1)' }).waitFor({ state: 'detached' });
    expect(await axeViolations(page)).toEqual([]);
  });
});

describeWorkbench('what validation lets one do', (open) => {
  /** Accepts the one error by keyboard alone; the workbook as it is then saved. */
  async function accepted(workbench: WorkbenchPage): Promise<FileWorkbook> {
    const { page } = workbench;
    await workbench.button('Điểm ĐTXHH!I23, đi đến ô').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Chưa có kết quả điều tra');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Lê Hoa');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('Đã ghi nhận chấp nhận 1 phát hiện.').first().waitFor();
    await page.getByText(/^Đã chấp nhận ngày .*, Lê Hoa: Chưa có kết quả điều tra$/).waitFor();
    await page.getByRole('heading', { name: 'Có 1 lỗi cần sửa' }).waitFor({ state: 'detached' });
    return (await workbench.save()).workbook;
  }

  test('a double click validates, and meets nothing else', async () => {
    const workbench = await open();
    const { page } = workbench;
    await validate(workbench);
    await workbench.button('Kiểm tra lại').dblclick();
    await workbench.button('Kiểm tra lại').waitFor();
    const step = page.getByRole('navigation').locator('[aria-current=step]');
    expect(await step.innerText()).toMatch(/^Kiểm tra/);
  });

  test('cells with a sure remedy are mended in one step, and it is undone', async () => {
    const workbench = await open();
    const { page } = workbench;
    await workbench.tab('Điểm thẩm định').click();
    await validate(workbench);
    await workbench.button(/^Sửa được \d+ ô…$/).click();
    await page.getByText('Đang có').first().waitFor({ state: 'attached' });
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('checkbox', { name: 'Sửa Điểm thẩm định!E7' }).press('Space');
    await workbench.button('Sửa 1 ô đã chọn').click();
    await page.getByText('Đã sửa 1 ô.').first().waitFor();
    const { workbook } = await workbench.save();
    const saved = (await workbook.snapshot()).sheets.find(({ name }) => name === 'Điểm thẩm định');
    expect(saved && valueAt(saved, 6, 4)).toBe(2.5);
    await workbench.button('Hoàn tác').click();
    await page.getByText('Đã hoàn tác.').first().waitFor();
    await workbench.shows('E7', '2,5');
    const undone = (await (await workbench.save()).workbook.snapshot()).sheets.find(({ name }) => name === 'Điểm thẩm định');
    expect(undone && valueAt(undone, 6, 4)).toBe('2,5');
  });

  test('a cell is mended from its finding, by keyboard alone', async () => {
    const workbench = await open();
    const { page } = workbench;
    await validate(workbench);
    await workbench.button('Điểm thẩm định!E7, đi đến ô').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Sửa được 1 ô' }).waitFor();
    expect(await page.getByRole('checkbox', { name: 'Sửa Điểm thẩm định!E7' }).isChecked()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await workbench.button('Sửa 1 ô đã chọn').press('Enter');
    await page.getByText('Đã sửa 1 ô.').first().waitFor();
    await workbench.button('Điểm thẩm định!E7, đi đến ô').waitFor({ state: 'detached' });
  });

  test('a finding is accepted by keyboard alone, stays in the file, and is taken back', async () => {
    const workbench = await open();
    const { page } = workbench;
    await validate(workbench);
    const workbook = await accepted(workbench);
    expect(Memory.parse((await workbook.snapshot()).memory).accepted).toMatchObject([{ by: 'Lê Hoa' }]);
    await workbench.button('Điểm ĐTXHH!I23, đi đến ô').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Có 1 lỗi cần sửa' }).waitFor();
  });

  test('findings are written to Kiểm tra, where a click on a cell leads to it; and that is undone', async () => {
    const workbench = await open();
    const { page } = workbench;
    await validate(workbench);
    await workbench.button('Ghi ra trang tính Kiểm tra…').click();
    await page.getByText('Trang tính mới: Kiểm tra').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await workbench.write();
    expect(await axeViolations(page)).toEqual([]);
    await workbench.button('Trang tính mới: Kiểm tra, đi đến ô').click();
    await workbench.shows('D5', 'I23');
    await workbench.cell('D5').click();
    await workbench.selected('I23');
    expect(await workbench.tab('Điểm ĐTXHH').getAttribute('aria-selected')).toBe('true');

    const { workbook } = await workbench.save();
    const sheet = (await workbook.snapshot()).sheets.find(({ name }) => name === 'Kiểm tra');
    expect(sheet?.tables.map(({ name }) => name)).toEqual(['CCHC_KiemTra', 'CCHC_QuyTac']);
    await workbench.button('Hoàn tác').click();
    await workbench.tab('Kiểm tra').waitFor({ state: 'detached' });
    await workbench.button('Ghi vào sổ tính').waitFor();
  });

  test('an accepted finding is still there, as accepted, when the saved file is opened', async () => {
    const workbench = await open();
    const { page } = workbench;
    await validate(workbench);
    const workbook = await accepted(workbench);
    await workbench.choose('nam-sau.xlsx', workbook.bytes());
    await workbench.opened('nam-sau.xlsx');
    await validate(workbench);
    await page.getByRole('heading', { name: 'Đã chấp nhận (1)' }).waitFor();
    await page.getByText(/^Đã chấp nhận ngày .*, Lê Hoa: Chưa có kết quả điều tra$/).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('heading', { name: /^Không có lỗi; có \d cảnh báo$/ }).waitFor();
  });
});
