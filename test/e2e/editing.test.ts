import { valueAt } from '../../src/workbook/snapshot';
import type { CellValue } from '../../src/workbook/snapshot';
import { openWorkbook } from '../../src/workbook/file/file-workbook';
import { describeWorkbench } from './describe-workbench';
import { SAMPLE, sampleBytes } from './workbench-page';
import type { WorkbenchPage } from './workbench-page';

describeWorkbench('editing in the grid', (open) => {
  /** The page on the sheet with the points. */
  async function openScores(): Promise<WorkbenchPage> {
    const workbench = await open();
    await workbench.tab('Điểm thẩm định').click();
    return workbench;
  }

  /** The value of a cell in the file that would be saved. */
  async function saved(workbench: WorkbenchPage, row: number, column: number): Promise<CellValue | undefined> {
    const { sheets } = await (await workbench.save()).workbook.snapshot();
    const sheet = sheets.find(({ name }) => name === 'Điểm thẩm định');
    return sheet && valueAt(sheet, row, column);
  }

  test('typing replaces, Enter goes down, Tab goes right', async () => {
    const workbench = await openScores();
    await workbench.type('C5', '8,5');
    await workbench.selected('C6');
    await workbench.shows('C5', '8,50');
    await workbench.type('C6', '1', 'Tab');
    await workbench.selected('D6');
    expect(await saved(workbench, 4, 2)).toBe(8.5);
  });

  test('F2 and a double click edit what is there, Escape leaves it', async () => {
    const workbench = await openScores();
    await workbench.cell('B5').dblclick();
    await workbench.page.keyboard.type(' tỉnh');
    await workbench.page.keyboard.press('Enter');
    await workbench.shows('B5', 'Sở Nội vụ tỉnh');
    await workbench.cell('B6').click();
    await workbench.page.keyboard.press('F2');
    await workbench.page.keyboard.type('xxx');
    await workbench.page.keyboard.press('Escape');
    await workbench.shows('B6', 'Sở Tài chính');
  });

  test('Delete clears the selected block, Ctrl+Z brings it back', async () => {
    const workbench = await openScores();
    await workbench.cell('C5').click();
    await workbench.page.keyboard.press('Shift+ArrowDown');
    await workbench.page.keyboard.press('Shift+ArrowRight');
    await workbench.page.keyboard.press('Delete');
    await workbench.cell('D6').getByText(/./).waitFor({ state: 'detached' });
    await expect(Promise.all(['C5', 'C6', 'D5', 'D6'].map((address) => workbench.text(address)))).resolves.toEqual(['', '', '', '']);
    await workbench.page.keyboard.press('Control+z');
    await workbench.shows('D6', '4,00');
    await workbench.shows('C5', '2,00');
  });

  test('a formula is stored without a value and marked so', async () => {
    const workbench = await openScores();
    await workbench.type('C27', '=SUM(C5:C25)/2,5');
    await workbench.cell('C27').and(workbench.page.locator('[title*="chưa được tính lại"]')).waitFor();
    await workbench.cell('C27').click();
    expect(await workbench.selected('C27')).toBe('=SUM(C5:C25)/2,5');
    const { sheets } = await (await workbench.save()).workbook.snapshot();
    const formulas = sheets.find(({ name }) => name === 'Điểm thẩm định')?.formulas;
    expect([...(formulas?.values() ?? [])]).toContain('SUM(C5:C25)/2.5');
  });

  test('a formula that Excel would refuse stays in the editor', async () => {
    const workbench = await openScores();
    await workbench.type('C27', '=SUM(C5:C25');
    await workbench.page.getByRole('alert').getByText('C27').waitFor();
    const editor = workbench.page.getByRole('textbox', { name: 'C27', exact: true });
    expect(await editor.inputValue()).toBe('=SUM(C5:C25');
    await editor.press('Escape');
    expect(await workbench.text('C27')).toBe('');
  });

  test('the value bar changes the cell as well', async () => {
    const workbench = await openScores();
    await workbench.cell('B5').click();
    expect(await workbench.selected('B5')).toBe('Sở Nội vụ');
    await workbench.page.getByLabel('Nội dung ô B5').fill("'007");
    await workbench.page.keyboard.press('Enter');
    await workbench.shows('B5', '007');
    expect(await saved(workbench, 4, 1)).toBe('007');
  });

  test('blocks are copied and pasted', async () => {
    const workbench = await openScores();
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.cell('C5').click();
    await workbench.page.keyboard.press('Shift+ArrowDown');
    await workbench.page.keyboard.press('Shift+ArrowRight');
    await workbench.page.keyboard.press('Control+c');
    expect(await workbench.page.evaluate(() => navigator.clipboard.readText())).toBe('2\t3,25\r\n2\t4');
    await workbench.cell('C28').click();
    await workbench.page.keyboard.press('Control+v');
    await workbench.shows('D29', '4');
    await workbench.shows('D28', '3,25');
  });

  test('the mouse selects blocks, rows and columns', async () => {
    const workbench = await openScores();
    const selected = workbench.page.locator('[role=gridcell][aria-selected=true]');
    await workbench.cell('C6').hover();
    await workbench.page.mouse.down();
    await workbench.cell('E8').hover();
    await workbench.page.mouse.up();
    expect(await selected.count()).toBe(9);
    await workbench.cell('C10').click({ modifiers: ['Shift'] });
    expect(await selected.count()).toBe(5);
    await workbench.page.getByRole('rowheader', { name: '7', exact: true }).click();
    expect(await workbench.cell('B7').getAttribute('aria-selected')).toBe('true');
    expect(await workbench.cell('B8').getAttribute('aria-selected')).toBeNull();
    await workbench.page.getByRole('columnheader', { name: 'D', exact: true }).click();
    expect(await workbench.cell('D20').getAttribute('aria-selected')).toBe('true');
  });

  test('the keyboard finds its way, and the focused cell says what it holds', async () => {
    const workbench = await openScores();
    await workbench.cell('C5').click();
    await workbench.page.keyboard.press('Control+ArrowDown');
    await workbench.selected('C25');
    await workbench.page.keyboard.press('Home');
    await workbench.selected('A25');
    await workbench.page.keyboard.press('ArrowRight');
    const focused = workbench.page.locator(':focus');
    expect(await focused.getAttribute('role')).toBe('gridcell');
    expect(await focused.innerText()).toBe('Xã Đông Sơn');
    await workbench.page.getByLabel(/^Ô đang chọn/).fill('d7');
    await workbench.page.keyboard.press('Enter');
    expect(await workbench.selected('D7')).toBe('3,25');
    expect(await focused.innerText()).toBe('3,25');
    await workbench.page.keyboard.press('F6');
    expect(await workbench.page.locator(':focus').getAttribute('role')).toBe('tab');
  });

  test('markup in a cell is text', async () => {
    const workbench = await openScores();
    const markup = '<img src=x onerror="document.title=\'broken\'"><b>x</b>';
    const workbook = await openWorkbook(sampleBytes(SAMPLE));
    await workbook.edit([{ sheet: 'Đọc trước', row: 9, column: 0, values: [[markup]] }]);
    await workbench.choose('x.xlsx', workbook.bytes());
    await workbench.opened('x.xlsx');
    await workbench.shows('A10', markup);
    expect(await workbench.cell('A10').locator('img, b').count()).toBe(0);
    await workbench.type('A11', markup);
    await workbench.shows('A11', markup);
    expect(await workbench.page.title()).toContain('x.xlsx');
  });
});
