import { openWorkbook } from '../../src/workbook/file/file-workbook';
import { cellKey, valueAt } from '../../src/workbook/snapshot';
import { axeViolations } from './axe';
import { describeWorkbench } from './describe-workbench';
import type { WorkbenchPage } from './workbench-page';

describeWorkbench('functions in cells', (open) => {
  /** The page on the sheet with the points of 21 units, in column C from row 5 on. */
  async function openScores(): Promise<WorkbenchPage> {
    const workbench = await open();
    await workbench.tab('Điểm thẩm định').click();
    return workbench;
  }

  test('a typed function spills, follows an edit, is saved, and opens again', async () => {
    const workbench = await openScores();
    await workbench.type('T5', '=cchc.ranks(D5:D8)');
    await workbench.shows('T8', '2');
    await expect(Promise.all(['T5', 'T6', 'T7'].map((address) => workbench.text(address)))).resolves.toEqual(['2', '1', '2']);
    await workbench.type('D5', '4,5');
    await workbench.shows('T6', '2');
    await expect(Promise.all(['T5', 'T7', 'T8'].map((address) => workbench.text(address)))).resolves.toEqual(['1', '3', '3']);
    await workbench.cell('T7').click();
    expect(await workbench.selected('T7')).toBe('=CCHC.RANKS(D5:D8)');
    const { workbook } = await workbench.save();
    const sheet = (await (await openWorkbook(workbook.bytes())).snapshot()).sheets.find(({ name }) => name === 'Điểm thẩm định');
    expect([4, 5, 6, 7].map((row) => sheet && valueAt(sheet, row, 19))).toEqual([1, 2, 3, 3]);
    expect(sheet?.formulas.get(cellKey(4, 19))).toBe('CCHC.RANKS(D5:D8)');
    await workbench.choose('lai.xlsx', workbook.bytes());
    await workbench.opened('lai.xlsx');
    await workbench.tab('Điểm thẩm định').click();
    await workbench.shows('T6', '2');
    await workbench.page.keyboard.press('Escape');
    await workbench.type('T5', '=CCHC.TOTAL(D5:D6)');
    await workbench.cell('T6').getByText(/./).waitFor({ state: 'detached' });
    await workbench.page.keyboard.press('Control+z');
    await workbench.shows('T6', '2');
  });

  test('what is in the way is kept, and the reason stands beside the formula', async () => {
    const workbench = await openScores();
    await workbench.type('T7', 'giữ lại');
    await workbench.type('T5', '=CCHC.RANKS(D5:D8)');
    await workbench.shows('T5', '#SPILL!');
    await workbench.cell('T5').and(workbench.page.locator('[title*="vướng ô T7"]')).waitFor();
    await workbench.cell('T5').click();
    const content = workbench.page.getByLabel('Nội dung ô T5', { exact: true });
    await content.waitFor();
    const note = workbench.page.locator(`[id="${(await content.getAttribute('aria-describedby')) ?? ''}"]`);
    expect(await note.innerText()).toContain('vướng ô T7');
    expect(await axeViolations(workbench.page)).toEqual([]);
    await workbench.button('EN').click();
    expect(await note.innerText()).toContain('cell T7 is in the way');
    await workbench.cell('T7').click();
    await workbench.page.keyboard.press('Delete');
    await workbench.shows('T5', '2');
    await workbench.shows('T8', '2');
  });

  test('an error of a function says what is wrong', async () => {
    const workbench = await openScores();
    await workbench.type('T5', '=CCHC.RANK(D5;B5:B8)');
    await workbench.shows('T5', '#VALUE!');
    await workbench.cell('T5').click();
    await workbench.page.getByText('values, ô thứ 1: “Sở Nội vụ” không phải là số.').waitFor();
  });
});
