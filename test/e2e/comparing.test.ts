import { sampleSheet } from '../../assets/samples/sheets';
import { newWorkbook } from '../../src/workbook/file/blank';
import type { SheetWrite, WrittenValue } from '../../src/workbook/plan';
import { valueAt } from '../../src/workbook/snapshot';
import { axeViolations } from './axe';
import { describeWorkbench } from './describe-workbench';

const pages = (pdf: Buffer): number | undefined => pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length;

function sheet(name: string, rows: readonly (readonly WrittenValue[])[]): SheetWrite {
  return sampleSheet({ name, title: name, notes: [], head: rows.slice(0, 1), rows: rows.slice(1), formats: [], widths: (rows[0] ?? []).map(() => 12) });
}

describeWorkbench('a workbook compared with its commitments in the browser', (open) => {
  test('confirmed, written next to the commitments, saved', async () => {
    const workbench = await open();
    await workbench.button(/Đối chiếu cam kết/).click();
    await workbench.page.locator('section').getByRole('button', { name: 'Đối chiếu cam kết', exact: true }).click();
    await workbench.page.getByRole('heading', { name: '14 trên 23 cam kết đạt hoặc vượt' }).waitFor();
    await workbench.button('Xác nhận cách hiểu ở Cam kết!C19').click();
    await workbench.page.getByRole('heading', { name: '15 trên 26 cam kết đạt hoặc vượt' }).waitFor();
    await workbench.write();
    await workbench.tab('Đối chiếu cam kết').click();
    expect(await workbench.cell('A1').first().innerText()).toContain('ĐỐI CHIẾU KẾT QUẢ VỚI CAM KẾT');

    const { workbook } = await workbench.save();
    const { sheets, memory } = await workbook.snapshot();
    const sheet = sheets.find(({ name }) => name === 'Cam kết');
    expect(sheet && [valueAt(sheet, 3, 12), valueAt(sheet, 10, 12), valueAt(sheet, 10, 13)]).toEqual(['Kết luận', 'Vượt', 10.64]);
    expect(sheets.map(({ name }) => name)).toContain('Đối chiếu cam kết');
    expect(memory).toContain('confirmed');

    const undo = workbench.button('Hoàn tác');
    for (const left of [1, 0]) {
      await undo.click();
      if (left === 0) await undo.waitFor({ state: 'detached' });
      else await workbench.tab('Đối chiếu cam kết').waitFor({ state: 'detached' });
    }
    const undone = await (await workbench.save()).workbook.snapshot();
    expect(undone.sheets.map(({ name }) => name)).not.toContain('Đối chiếu cam kết');
    expect(undone.sheets.find(({ name }) => name === 'Cam kết')?.values[3]).toHaveLength(12);
    expect(undone.memory ?? '').not.toContain('confirmed');
  });

  test('with the keyboard alone: compared, confirmed, written, one unit looked at, undone', async () => {
    const workbench = await open();
    const { page } = workbench;
    const tabTo = async (name: string, key = 'Tab'): Promise<void> => {
      for (let presses = 0; presses < 120; presses += 1) {
        await page.keyboard.press(key);
        const named = await page.evaluate(() => {
          const focused = document.activeElement;
          const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : null;
          return label ?? focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
        });
        if (named.startsWith(name)) return;
      }
      throw new Error(`Tab does not reach ${name}`);
    };
    await workbench.button(/Đối chiếu cam kết/).focus();
    await page.keyboard.press('Enter');
    await tabTo('Đối chiếu cam kết');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '14 trên 23 cam kết đạt hoặc vượt' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await tabTo('Xác nhận cách hiểu ở Cam kết!C19');
    await page.keyboard.press('Enter');
    await page.getByText('Đã xác nhận 1 nội dung.', { exact: true }).waitFor();
    await tabTo('Ghi vào sổ tính');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Các ô đã ghi' }).waitFor();
    await tabTo('Xem một đơn vị');
    await page.keyboard.type('so y te');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Sở Y tế' }).waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '15 trên 26 cam kết đạt hoặc vượt' }).waitFor();
    await tabTo('Hoàn tác', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByText(/^Đã hoàn tác/).first().waitFor();
  });

  test('a unit with many criteria and commitments has one page too', async () => {
    const workbench = await open();
    const codes = Array.from({ length: 90 }, (_, at) => `${Math.floor(at / 10) + 1}.${(at % 10) + 1}`);
    const title = 'Mức độ hoàn thành nhiệm vụ được giao trong kế hoạch cải cách hành chính năm';
    const promise = 'Thực hiện nghiêm túc nhiệm vụ được giao trong kế hoạch, bảo đảm chất lượng, hiệu quả và đúng quy định';
    const sheets = [
      sheet('Tiêu chí', [['STT', 'Tiêu chí', 'Điểm tối đa'], ...codes.map((code) => [code, `${title} ${code}`, 1])]),
      sheet('Điểm', [['Đơn vị', ...codes], ['Sở A', ...codes.map(() => 0.5)], ['Sở B', ...codes.map(() => 1)]]),
      sheet('Cam kết', [['Đơn vị', 'Nội dung cam kết', 'Loại', 'Chỉ tiêu'], ...codes.slice(0, 14).map((_, at) => ['Sở A', `${promise} (${at + 1})`, 'Chỉ số', 60 + at])]),
    ];
    await workbench.choose('nhieu-tieu-chi.xlsx', newWorkbook(sheets));
    await workbench.opened('nhieu-tieu-chi.xlsx');
    await workbench.button(/Đối chiếu cam kết/).click();
    await workbench.page.locator('section').getByRole('button', { name: 'Đối chiếu cam kết', exact: true }).click();
    await workbench.page.getByRole('combobox', { name: 'Xem một đơn vị' }).pressSequentially('so a');
    await workbench.page.getByRole('option', { name: 'Sở A', exact: true }).click();
    await workbench.button('In một trang').waitFor();
    expect(pages(await workbench.page.pdf({ preferCSSPageSize: true }))).toBe(1);
  });

  test('one unit is printed on one page, and nothing else of the screen', async () => {
    const workbench = await open();
    await workbench.button(/Đối chiếu cam kết/).click();
    await workbench.page.locator('section').getByRole('button', { name: 'Đối chiếu cam kết', exact: true }).click();
    const units = workbench.page.getByRole('combobox', { name: 'Xem một đơn vị' });
    await units.click();
    await units.pressSequentially('so y te');
    await workbench.page.getByRole('option', { name: 'Sở Y tế' }).click();
    await workbench.button('In một trang').waitFor();
    expect(await axeViolations(workbench.page)).toEqual([]);
    expect(pages(await workbench.page.pdf({ preferCSSPageSize: true }))).toBe(1);
    await workbench.page.emulateMedia({ media: 'print' });
    expect(await workbench.page.getByText('TÌNH HÌNH THỰC HIỆN CAM KẾT CẢI CÁCH HÀNH CHÍNH').isVisible()).toBe(true);
    expect(await workbench.grid.isVisible()).toBe(false);
  });
});
