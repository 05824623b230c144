import { cellKey, valueAt } from '../../src/workbook/snapshot';
import { axeViolations } from './axe';
import { describeWorkbench } from './describe-workbench';
import type { WorkbenchPage } from './workbench-page';

describeWorkbench('functions in cells', (open) => {
  /** The page on the sheet with the points: of the first unit 2 in C5 and 3.25 in D5; row 27 is free. */
  async function openScores(): Promise<WorkbenchPage> {
    const workbench = await open();
    await workbench.tab('Điểm thẩm định').click();
    return workbench;
  }

  test('a typed function spills, follows an edit, is saved, and opens again', async () => {
    const workbench = await openScores();
    await workbench.type('E27', '=cchc.ranks(C5:D5)');
    await workbench.shows('E27', '2');
    await workbench.shows('F27', '1');
    await workbench.type('C5', '3,5');
    await workbench.shows('E27', '1');
    await workbench.shows('F27', '2');
    await workbench.cell('F27').click();
    expect(await workbench.selected('F27')).toBe('=CCHC.RANKS(C5:D5)');
    const { workbook } = await workbench.save();
    const sheet = (await workbook.snapshot()).sheets.find(({ name }) => name === 'Điểm thẩm định');
    expect([4, 5].map((column) => sheet && valueAt(sheet, 26, column))).toEqual([1, 2]);
    expect(sheet?.formulas.get(cellKey(26, 4))).toBe('CCHC.RANKS(C5:D5)');
    await workbench.choose('lai.xlsx', workbook.bytes());
    await workbench.opened('lai.xlsx');
    await workbench.tab('Điểm thẩm định').click();
    await workbench.shows('F27', '2');
    await workbench.type('E27', '=CCHC.TOTAL(C5:D5)');
    await workbench.shows('E27', '6,75');
    expect(await workbench.text('F27')).toBe('');
    await workbench.page.keyboard.press('Control+z');
    await workbench.shows('F27', '2');
  });

  test('what is in the way is kept, and the reason stands beside the formula', async () => {
    const workbench = await openScores();
    await workbench.type('F27', 'giữ lại');
    await workbench.type('E27', '=CCHC.RANKS(C5:D5)');
    await workbench.shows('E27', '#SPILL!');
    await workbench.cell('E27').and(workbench.page.locator('[title*="vướng ô F27"]')).waitFor();
    await workbench.cell('C5').click();
    await workbench.cell('E27').dblclick();
    await workbench.page.getByRole('textbox', { name: 'E27', exact: true }).press('Escape');
    const content = workbench.page.getByLabel('Nội dung ô E27', { exact: true });
    await content.waitFor();
    const note = workbench.page.locator(`[id="${(await content.getAttribute('aria-describedby')) ?? ''}"]`);
    expect(await note.innerText()).toContain('vướng ô F27');
    expect(await axeViolations(workbench.page)).toEqual([]);
    await workbench.button('EN – English').click();
    await note.getByText('cell F27 is in the way').waitFor();
    await workbench.button('VI – Tiếng Việt').click();
    await workbench.cell('F27').click();
    await workbench.page.keyboard.press('Delete');
    await workbench.shows('E27', '2');
    await workbench.shows('F27', '1');
  });

  test('an error of a function says what is wrong', async () => {
    const workbench = await openScores();
    await workbench.type('E27', '=CCHC.RANK(D5;B5:B8)');
    await workbench.shows('E27', '#VALUE!');
    await workbench.cell('E27').click();
    await workbench.page.getByText('values, ô thứ 1: “Sở Nội vụ” không phải là số.').waitFor();
  });
});
