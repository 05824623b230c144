import { readFile } from 'node:fs/promises';
import { OWN_BUILD, OWN_SERVER } from './build';
import { describeExcel } from './describe-excel';

describeExcel('the build for a server of one’s own', OWN_BUILD, (open) => {
  test('does everything in Excel, and asks nobody but that server', async () => {
    const excel = await open('open');
    const { pane, host } = excel;
    await pane.getByRole('button', { name: 'Kiểm tra sổ tính' }).click();
    await excel.validated();
    excel.excel.press('score');
    await pane.getByRole('button', { name: 'Ghi vào sổ tính', exact: true }).click();
    await pane.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
    await pane.getByText('Đã hoàn tác. Sổ tính trở lại như trước lần ghi.').first().waitFor();
    expect(await host.calculate('TOTAL', [[1.5], ['0,5']], null)).toEqual({ value: 2 });

    const server = new URL(excel.frame.url()).origin;
    const elsewhere = [...excel.asked].filter((url) => !url.startsWith(`${server}/`));
    expect(elsewhere).toEqual([`${new URL(excel.page.url()).origin}/`]); // Excel's own window
    expect(excel.asked).toContain(`${server}/office-js/office.js`);
    expect(excel.asked).toContain(`${server}/office-js/excel-web-16.00.js`);
  });

  test('its page runs no text as code and reaches no other machine, even if it wanted to', async () => {
    const excel = await open('open');
    await excel.pane.getByRole('button', { name: 'Kiểm tra sổ tính' }).waitFor();
    // Later, as a browser lets those who test it do what a page may not.
    const code = `new Promise((resolve, reject) => setTimeout(() => { try { resolve(new Function('return 1')()); } catch (error) { reject(error); } }))`;
    const tries = [code, `fetch('${new URL(excel.page.url()).origin}/')`, `import('${OWN_SERVER}/x.js')`];
    const outcomes = await Promise.all(tries.map((script) => excel.frame.evaluate(script).then(() => 'done', () => 'refused')));
    expect(outcomes).toEqual(['refused', 'refused', 'refused']);
    expect(excel.wrongs.splice(0).filter((wrong) => wrong.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(3);
  });

  test('its manifest names that server alone, and office.js is as Microsoft made it', async () => {
    const manifest = await readFile(`${OWN_BUILD}/manifest.xml`, 'utf8');
    const hosts = [...manifest.matchAll(/"(https:\/\/[^/"]+)\//g)].map(([, host]) => host);
    expect(new Set(hosts)).toEqual(new Set([OWN_SERVER]));
    for (const name of ['dist/office.js', 'dist/excel-web-16.00.js', 'dist/excel-win32-16.01.js', 'LICENSE.md']) {
      const copy = await readFile(`${OWN_BUILD}/office-js/${name.replace('dist/', '')}`);
      expect(copy.equals(await readFile(`node_modules/@microsoft/office-js/${name}`))).toBe(true);
    }
  });
});
