import { valueAt } from '../../src/workbook/snapshot';
import { axeViolations } from './axe';
import { describeWorkbench } from './describe-workbench';

describeWorkbench('a workbook compared with its commitments in the browser', (open) => {
  test('confirmed, written next to the commitments, saved', async () => {
    const workbench = await open();
    await workbench.button(/Đối chiếu cam kết/).click();
    await workbench.page.locator('section').getByRole('button', { name: 'Đối chiếu cam kết', exact: true }).click();
    await workbench.page.getByRole('heading', { name: '10 trên 23 cam kết đạt hoặc vượt' }).waitFor();
    await workbench.button('Xác nhận cách hiểu ở Cam kết!C19').click();
    await workbench.page.getByRole('heading', { name: '11 trên 26 cam kết đạt hoặc vượt' }).waitFor();
    await workbench.write();
    await workbench.tab('Đối chiếu cam kết').click();
    expect(await workbench.cell('A1').first().innerText()).toContain('ĐỐI CHIẾU KẾT QUẢ VỚI CAM KẾT');

    const { workbook } = await workbench.save();
    const { sheets, memory } = await workbook.snapshot();
    const sheet = sheets.find(({ name }) => name === 'Cam kết');
    expect(sheet && [valueAt(sheet, 3, 12), valueAt(sheet, 10, 12), valueAt(sheet, 10, 13)]).toEqual(['Kết luận', 'Vượt', 10.64]);
    expect(sheets.map(({ name }) => name)).toContain('Đối chiếu cam kết');
    expect(memory).toContain('confirmed');
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
    const pdf = await workbench.page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)).toHaveLength(1);
    await workbench.page.emulateMedia({ media: 'print' });
    expect(await workbench.page.getByText('TÌNH HÌNH THỰC HIỆN CAM KẾT CẢI CÁCH HÀNH CHÍNH').isVisible()).toBe(true);
    expect(await workbench.grid.isVisible()).toBe(false);
  });
});
