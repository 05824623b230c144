import { axeViolations } from './axe';
import { describeWorkbench } from './describe-workbench';

describeWorkbench('the page', (open) => {
  test('has no accessibility faults, before and after scoring', async () => {
    const workbench = await open();
    expect(await axeViolations(workbench.page)).toEqual([]);
    await workbench.tab('Điểm thẩm định').click();
    expect(await axeViolations(workbench.page)).toEqual([]);
    await workbench.score();
    await workbench.write();
    await workbench.tab('Xếp hạng').click();
    expect(await axeViolations(workbench.page)).toEqual([]);
    await workbench.cell('C7').dblclick();
    expect(await axeViolations(workbench.page)).toEqual([]);
  });

  test.each([
    [320, 640],
    [900, 700],
    [1280, 800],
  ])('does not scroll sideways at %i pixels', async (width, height) => {
    const workbench = await open(width, height);
    await workbench.button('Kiểm tra sổ tính').click();
    await workbench.button('Kiểm tra lại').waitFor();
    const wider = await workbench.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wider).toBe(0);
    const panel = await workbench.page.getByRole('main').evaluate((main) => (main.parentElement?.scrollWidth ?? 0) - (main.parentElement?.clientWidth ?? 0));
    expect(panel).toBe(0);
  });

  test('the panel is 350 pixels wide beside the sheet, and can be folded away on a small screen', async () => {
    const wide = await open();
    const box = await wide.page.getByRole('main').evaluate((main) => main.parentElement?.getBoundingClientRect().width);
    expect(box).toBe(350);

    const narrow = await open(400, 800);
    await narrow.button('Bảng chấm điểm').click();
    expect(await narrow.page.getByRole('main').isVisible()).toBe(false);
  });

  test('speaks English when told to', async () => {
    const workbench = await open();
    await workbench.button('EN – English').click();
    await workbench.button('Save').waitFor();
    expect(await workbench.page.getAttribute('html', 'lang')).toBe('en');
  });
});
