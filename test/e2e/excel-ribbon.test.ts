import { describeExcel } from './describe-excel';
import type { ExcelWindow } from './excel-window';

const BLANK = [
  [null, null],
  [null, null],
  [null, null],
];
const WRITTEN = [
  [80.5, 2],
  [91.25, 1],
  [80.5, 2],
];

describeExcel('the ribbon, with the pane closed', 'dist', (open) => {
  test('Kiểm tra shows the pane with the findings, even when pressed before the page has loaded', async () => {
    const excel = await open('closed');
    const press = excel.excel.press('validate');
    await excel.validated();
    expect(excel.excel.completed).toEqual([press]);
    expect(excel.results()).toEqual(BLANK);
  });

  test('Tính và xếp hạng shows the pane with what will be written; Hoàn tác takes it back after the pane was closed', async () => {
    const excel = await open('closed');
    const score = excel.excel.press('score');
    await excel.pane.getByRole('button', { name: 'Ghi vào sổ tính', exact: true }).click();
    await excel.pane.getByRole('button', { name: 'Hoàn tác', exact: true }).waitFor();
    expect(excel.results()).toEqual(WRITTEN);

    await excel.closePane();
    const undo = excel.excel.press('undo');
    await excel.pane.getByText('Đã hoàn tác. Sổ tính trở lại như trước lần ghi.').first().waitFor();
    expect(excel.excel.completed).toEqual([score, undo]);
    expect(excel.results()).toEqual(BLANK);
    expect(excel.host.model.sheets.map(({ name }) => name)).toEqual(['Tổng hợp']);
  });

  test('Hoàn tác says that there is nothing to undo', async () => {
    const excel = await open('closed');
    excel.excel.press('undo');
    await excel.pane.getByText('Không còn lần ghi nào để hoàn tác.').first().waitFor();
  });

  test('the work is done also where Excel does not show the pane, and is told when it is opened', async () => {
    const excel = await open('closed');
    excel.excel.press('score');
    await excel.pane.getByRole('button', { name: 'Ghi vào sổ tính', exact: true }).click();
    await excel.pane.getByRole('button', { name: 'Hoàn tác', exact: true }).waitFor();
    await excel.closePane();
    excel.excel.showsPane = false;
    const undo = excel.excel.press('undo');
    await until(excel, () => JSON.stringify(excel.results()) === JSON.stringify(BLANK));
    expect(excel.excel.completed).toContain(undo);
    excel.excel.onShow();
    await excel.pane.getByText('Đã hoàn tác. Sổ tính trở lại như trước lần ghi.').first().waitFor();
  });
});

async function until({ page }: ExcelWindow, condition: () => boolean): Promise<void> {
  for (let wait = 0; wait < 100 && !condition(); wait += 1) await page.waitForTimeout(100);
  expect(condition()).toBe(true);
}
