import { FUNCTION_ERROR } from '../excel-host/function-calls';
import { axeViolations } from './axe';
import { describeExcel } from './describe-excel';

describeExcel('the page of the add-in, in Excel', 'dist', (open) => {
  test('validates the workbook that is open, and a finding selects its cell', async () => {
    const excel = await open('open');
    const { pane, page, host } = excel;
    await pane.getByRole('button', { name: 'Kiểm tra sổ tính' }).click();
    await excel.validated();
    await pane.getByRole('button', { name: 'Tổng hợp!D3' }).or(pane.getByRole('link', { name: 'Tổng hợp!D3' })).click();
    for (let wait = 0; wait < 50 && host.model.selection === ''; wait += 1) await page.waitForTimeout(100);
    expect(host.model.selection).toBe('Tổng hợp!D3');
  });

  test('writes the findings to Kiểm tra with links to their cells, once, and mends a cell', async () => {
    const excel = await open('open');
    const { pane, host } = excel;
    const link = `=HYPERLINK("#'Tổng hợp'!D3","D3")`;
    host.model.results.set(link, 'D3');
    await pane.getByRole('button', { name: 'Kiểm tra sổ tính' }).click();
    await excel.validated();
    await pane.getByRole('button', { name: 'Ghi ra trang tính Kiểm tra…' }).click();
    await pane.getByRole('button', { name: 'Ghi vào sổ tính' }).click();
    await pane.getByText(/^Đã ghi \d+ ô vào sổ tính\.$/).first().waitFor();
    expect(host.model.sheet('Kiểm tra')?.cell(4, 3).formula).toBe(link);
    await pane.getByRole('button', { name: 'Kết quả kiểm tra' }).click();
    await pane.getByRole('button', { name: 'Ghi ra trang tính Kiểm tra…' }).click();
    await pane.getByText('Sổ tính đã có đúng kết quả này, không cần ghi gì thêm.').waitFor();
    await pane.getByRole('button', { name: 'Kết quả kiểm tra' }).click();
    await pane.getByRole('button', { name: 'Sửa…' }).click();
    await pane.getByRole('button', { name: 'Sửa 1 ô đã chọn' }).click();
    await pane.getByText('Đã sửa 1 ô.').first().waitFor();
    expect(host.model.sheet('Tổng hợp')?.cell(2, 3).value).toBe(91.25);
  });

  test('marks the findings as out of date when somebody else types', async () => {
    const excel = await open('open');
    const { pane, host } = excel;
    await pane.getByRole('button', { name: 'Kiểm tra sổ tính' }).click();
    await excel.validated();
    host.userTypes('Tổng hợp', { row: 2, column: 3, rows: 1, columns: 1 }, 91.25);
    await pane.getByText('Sổ tính đã thay đổi sau khi thực hiện bước này').waitFor();
  });

  test('calculates functions in cells', async () => {
    const { host } = await open('closed');
    expect(await host.calculate('RANKS', [[90], [80], [90]], null, null, null)).toEqual({ value: [[1], [3], [1]] });
    expect(await host.calculate('TOTAL', [['abc']], null)).toMatchObject({ error: FUNCTION_ERROR.invalidValue });
  });

  test('says that Excel does not answer, and can be used again when the user no longer waits', async () => {
    const excel = await open('open');
    const { pane, page, host } = excel;
    await pane.getByRole('button', { name: 'Kiểm tra sổ tính' }).waitFor();
    const answerAgain = host.hang('before');
    await page.clock.install();
    await pane.getByRole('button', { name: 'Kiểm tra sổ tính' }).click();
    await pane.getByText('Đang đọc sổ tính…').first().waitFor();
    await page.clock.fastForward(11_000);
    await pane.getByRole('button', { name: 'Ngừng chờ' }).click();
    await pane.getByText('Sổ tính không bị thay đổi').first().waitFor();
    answerAgain();
    await pane.getByRole('button', { name: 'Kiểm tra sổ tính' }).click();
    await excel.validated();
  });

  test('has no accessibility faults in its frame', async () => {
    const excel = await open('open');
    await excel.pane.getByRole('button', { name: 'Kiểm tra sổ tính' }).click();
    await excel.validated();
    expect(await axeViolations(excel.frame)).toEqual([]);
  });
});
