import { valueAt } from '../../src/workbook/snapshot';
import { describeWorkbench } from './describe-workbench';

describeWorkbench('a workbook scored in the browser', (open) => {
  test('the page opens with the example, and its sheets as tabs', async () => {
    const workbench = await open();
    expect(await workbench.page.title()).toBe('vi-du-day-du.xlsx – Bàn chấm điểm CCHC');
    expect(await workbench.text('A1')).toContain('VÍ DỤ');
    await workbench.tab('Điểm thẩm định').click();
    await workbench.shows('B5', 'Sở Nội vụ');
    await workbench.shows('D5', '3,25');
  });

  test('a finding leads to its cell', async () => {
    const workbench = await open();
    await workbench.button('Kiểm tra sổ tính').click();
    await workbench.button('Điểm ĐTXHH!I23, đi đến ô').click();
    expect(await workbench.tab('Điểm ĐTXHH').getAttribute('aria-selected')).toBe('true');
    await workbench.selected('I23');
    await expect(workbench.cell('I23').getAttribute('aria-selected')).resolves.toBe('true');
    await expect(workbench.cell('I23').isVisible()).resolves.toBe(true);
    expect(await workbench.cell('I23').getAttribute('class')).toContain('cell-flash');
  });

  test('results are written into the grid, saved, and taken back', async () => {
    const workbench = await open();
    await workbench.score();
    await workbench.tab('Đơn vị').click();
    expect(await workbench.text('H5')).toBe('');
    await workbench.write();
    await workbench.shows('G5', '91,93');
    await workbench.shows('H5', '2');
    await workbench.tab('Xếp hạng').click();
    expect(await workbench.text('A1')).toContain('XẾP HẠNG');

    const { name, workbook } = await workbench.save();
    expect(name).toBe('vi-du-day-du (đã chấm).xlsx');
    const { sheets } = await workbook.snapshot();
    expect(sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(['Tổng hợp', 'Xếp hạng']));
    const units = sheets.find((sheet) => sheet.name === 'Đơn vị');
    expect(units && valueAt(units, 4, 6)).toBe(91.93);
    expect(units && valueAt(units, 4, 7)).toBe(2);

    await workbench.button('Hoàn tác').click();
    await workbench.tab('Xếp hạng').waitFor({ state: 'detached' });
    await workbench.tab('Đơn vị').click();
    expect(await workbench.text('H5')).toBe('');
  });

  test('the panel hears of edits and scores what was typed', async () => {
    const workbench = await open();
    await workbench.button('Kiểm tra sổ tính').click();
    await workbench.button('Điểm ĐTXHH!I23, đi đến ô').click();
    await workbench.type('I23', '3,5');
    await workbench.page.getByText('Sổ tính đã thay đổi sau khi thực hiện bước này').waitFor();
    await workbench.button('Kiểm tra lại').click();
    await workbench.page.getByText('1 lỗi').first().waitFor({ state: 'detached' });
  });
});
