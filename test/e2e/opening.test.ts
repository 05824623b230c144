import { describeWorkbench } from './describe-workbench';
import { sampleBytes } from './workbench-page';

describeWorkbench('opening files', (open) => {
  test('by the button', async () => {
    const workbench = await open();
    await workbench.choose('Bình Dương.xlsx', sampleBytes('binh-duong-2017.xlsx'));
    await workbench.opened('Bình Dương.xlsx');
    await workbench.shows('B5', 'Thành phố Thủ Dầu Một');
  });

  test('by dropping a file on the page', async () => {
    const workbench = await open();
    await workbench.drop([{ name: 'bo.xlsx', bytes: sampleBytes('bo-2023.xlsx') }]);
    await workbench.opened('bo.xlsx');
    await workbench.grid.getByText('Bộ Tư pháp').first().waitFor();
  });

  test('a sample from the menu', async () => {
    const workbench = await open();
    await workbench.button('Tệp mẫu').click();
    await workbench.page.getByRole('menuitem', { name: /Cà Mau/ }).click();
    await workbench.opened('ca-mau-2013.xlsx');
  });

  test('a file that is none leaves the workbook as it is, and says why', async () => {
    const workbench = await open();
    await workbench.choose('ảnh.xlsx', new TextEncoder().encode('not a workbook'));
    const alert = workbench.page.getByRole('alert');
    await alert.getByText(/\.xlsx/).waitFor();
    expect(await workbench.text('A1')).toContain('VÍ DỤ');
    await workbench.button('EN – English').click();
    await alert.getByText(/not an? .*(?:spreadsheet|Excel|workbook)/i).waitFor();
    await workbench.button('Dismiss').click();
    await workbench.button('Dismiss').waitFor({ state: 'detached' });
  });

  test('several files at once are refused', async () => {
    const workbench = await open();
    const bytes = sampleBytes('bo-2023.xlsx');
    await workbench.drop([{ name: 'a.xlsx', bytes }, { name: 'b.xlsx', bytes }]);
    await workbench.page.getByRole('alert').getByText('Mỗi lần chỉ mở một tệp').waitFor();
  });

  test('unsaved changes are not thrown away unasked', async () => {
    const workbench = await open();
    await workbench.type('A10', 'mới');
    await workbench.page.getByText('chưa lưu').waitFor();
    await workbench.choose('bo.xlsx', sampleBytes('bo-2023.xlsx'));
    await workbench.button('Quay lại').click();
    await workbench.shows('A10', 'mới');
    await workbench.choose('bo.xlsx', sampleBytes('bo-2023.xlsx'));
    await workbench.button('Mở tệp khác, không lưu').click();
    await workbench.opened('bo.xlsx');
  });

  test('the browser asks before the page is left with unsaved changes', async () => {
    const workbench = await open();
    await workbench.type('A10', 'mới');
    await workbench.page.getByText('chưa lưu').waitFor();
    const asked = new Promise<string>((resolve) => {
      workbench.page.once('dialog', (dialog) => {
        resolve(dialog.type());
        void dialog.dismiss();
      });
    });
    await workbench.page.evaluate(() => { location.reload(); });
    expect(await asked).toBe('beforeunload');
    expect(await workbench.text('A10')).toBe('mới');
  });
});
