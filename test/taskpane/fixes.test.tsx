/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { FakeWorkbook } from './fake-workbook';
import { changeByOthers, openPanel } from './set-up';
import { WorkbookError } from '../../src/workbook/workbook';
import { validate } from '../../src/council/validate';
import { finding } from '../../src/sheets/finding';
import { validated } from './outcomes';
import type * as council from '../../src/council/validate';
import type { Opened } from './set-up';
import type { CellValue } from '../../src/workbook/snapshot';

jest.mock('../../src/council/validate');
const { validate: reallyValidate } = jest.requireActual<typeof council>('../../src/council/validate');

const rows: CellValue[][] = [
  ['STT', 'Đơn vị', 'Điểm tối đa', 'Tổng điểm'],
  [1, 'Sở Nội vụ', 100, '93,5'],
  [2, 'Sở Y tế', 100, '88\u00A0'],
  [3, 'Sở Xây dựng', 100, 77],
];

async function fixPage(sheets = { 'Kết quả': rows }): Promise<Opened> {
  const opened = openPanel(new FakeWorkbook(sheets));
  await opened.user.click(screen.getByRole('button', { name: 'Kiểm tra sổ tính' }));
  await opened.user.click(await screen.findByRole('button', { name: /^Sửa được \d+ ô…$/ }));
  return opened;
}

function tick(place: string): HTMLElement {
  return screen.getByRole('checkbox', { name: `Sửa ${place}` });
}

/** Of what is on the page; the result that it stands in the place of is still there, out of sight. */
function shown(name: string): HTMLElement {
  return screen.getByRole('button', { name, hidden: false });
}

function points(workbook: FakeWorkbook): unknown[] {
  return [1, 2, 3].map((row) => workbook.valueAt('Kết quả', row, 3));
}

test('old and new are shown for each cell, hidden characters by their names, and nothing is changed', async () => {
  const { workbook, user } = await fixPage();
  expect(screen.getByRole('heading', { name: 'Sửa được 2 ô' })).toHaveFocus();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent).filter((text) => text.includes('→'))).toEqual([
    'Kết quả!D2Đang có93,5văn bản→Sẽ là93,5số',
    'Kết quả!D3Đang có88dấu cách không ngắtvăn bản→Sẽ là88số',
  ]);
  for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked();
  expect(screen.queryByRole('button', { name: /^Sửa \d/ })).not.toBeInTheDocument();
  await user.click(shown('Kết quả!D3, đi đến ô'));
  expect(workbook.selected).toEqual(['Kết quả!D3']);
  await user.click(screen.getByRole('button', { name: 'Kết quả kiểm tra' }));
  expect(screen.getByRole('button', { name: 'Sửa được 2 ô…' })).toHaveFocus();
  expect(workbook.applied).toEqual([]);
});

test('those that are ticked are mended in one step, validated again, and undone', async () => {
  const { workbook, user } = await fixPage();
  await user.click(tick('Kết quả!D3'));
  expect(screen.getByRole('checkbox', { name: 'Số lưu dạng văn bản (2)' })).toBePartiallyChecked();
  await user.click(screen.getByRole('button', { name: 'Sửa 1 ô đã chọn' }));
  expect(await screen.findByText('Đã sửa 1 ô.', { ignore: '[role=status]' })).toBeVisible();
  expect(points(workbook)).toEqual(['93,5', 88, 77]);
  expect(workbook.applied).toHaveLength(1);
  expect(screen.getByRole('button', { name: 'Sửa được 1 ô…' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  expect(screen.getByRole('status')).toHaveTextContent(/^Đã sửa 1 ô\. /);
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => {
    expect(points(workbook)).toEqual(['93,5', '88\u00A0', 77]);
  });
  expect(screen.getByRole('button', { name: 'Kiểm tra Cũ: sổ tính đã thay đổi' })).toBeVisible();
});

test('all of a rule are ticked at once, by keyboard', async () => {
  const { workbook, user } = await fixPage();
  const all = screen.getByRole('checkbox', { name: 'Số lưu dạng văn bản (2)' });
  all.focus();
  await user.keyboard(' ');
  expect(tick('Kết quả!D2')).toBeChecked();
  await user.tab();
  expect(tick('Kết quả!D2')).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(tick('Kết quả!D3')).toHaveFocus();
  await user.keyboard(' ');
  expect(all).toBePartiallyChecked();
  await user.keyboard(' ');
  await user.tab();
  expect(shown('Kết quả!D3, đi đến ô')).toHaveFocus();
  await user.tab();
  expect(screen.getByRole('button', { name: 'Sửa 2 ô đã chọn' })).toHaveFocus();
  await user.keyboard('{Enter}');
  await screen.findByText('Đã sửa 2 ô.', { ignore: '[role=status]' });
  expect(points(workbook)).toEqual([93.5, 88, 77]);
  expect(screen.queryByRole('button', { name: /^Sửa được/ })).not.toBeInTheDocument();
});

test('many are on pages, and those on other pages are ticked with all', async () => {
  const many = Array.from({ length: 60 }, (_, at) => [at + 1, `Xã ${String(at + 1)}`, 100, '50']);
  const { workbook, user } = await fixPage({ 'Kết quả': [rows[0] ?? [], ...many] });
  await user.click(screen.getByRole('checkbox', { name: 'Số lưu dạng văn bản (60)' }));
  await user.click(shown('Trang sau'));
  expect(tick('Kết quả!D27')).toBeChecked();
  await user.click(tick('Kết quả!D27'));
  await user.click(screen.getByRole('button', { name: 'Sửa 59 ô đã chọn' }));
  await screen.findByText('Đã sửa 59 ô.', { ignore: '[role=status]' });
  expect([25, 26, 27].map((row) => workbook.valueAt('Kết quả', row, 3))).toEqual([50, '50', 50]);
});

test('rules are apart, text is mended as text, and what was accepted is not offered', async () => {
  const text = finding('number.asText', 'Kết quả', 'B4', { text: 'Sở  Xây dựng', value: 0 }, { value: 'Sở Xây dựng' });
  const number = finding('points.negative', 'Kết quả', 'D2', { value: 1, code: '', unit: '' }, { value: 93.5 });
  const accepted = { ...finding('points.missing', 'Kết quả', 'D3', { unit: '', code: '' }, { value: 1 }), acceptance: { reason: 'x', by: 'y', on: '' } };
  jest.mocked(validate).mockReturnValue(validated([text, number, accepted]));
  const { workbook, user } = await fixPage({ 'Kết quả': rows.map((row) => row.map((value) => (value === 'Sở Xây dựng' ? 'Sở  Xây dựng' : value))) });
  expect(screen.getByRole('heading', { name: 'Sửa được 2 ô' })).toBeVisible();
  const region = within(screen.getByRole('region', { name: 'Số lưu dạng văn bản' }));
  expect(region.getByRole('listitem')).toHaveTextContent('Sở');
  expect(region.getAllByTitle('dấu cách thừa')).toHaveLength(2);
  await user.click(screen.getByRole('checkbox', { name: 'Chọn tất cả' }));
  await user.click(screen.getByRole('button', { name: 'Sửa 2 ô đã chọn' }));
  await screen.findByText('Đã sửa 2 ô.', { ignore: '[role=status]' });
  expect(workbook.valueAt('Kết quả', 3, 1)).toBe('Sở Xây dựng');
  expect(points(workbook)).toEqual([93.5, '88\u00A0', 77]);
});

test('a finding leads to the preview of its own cell, ticked, and of its rule', async () => {
  const { workbook, user } = await fixPage();
  await user.click(shown('Kết quả kiểm tra'));
  const [first] = screen.getAllByRole('button', { name: 'Sửa…', description: /93,5/ });
  if (first === undefined) throw new Error('no button');
  await user.click(first);
  expect(screen.getByRole('heading', { name: 'Sửa được 1 ô' })).toHaveFocus();
  expect(tick('Kết quả!D2')).toBeChecked();
  await user.click(shown('Kết quả kiểm tra'));
  expect(first).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Xem và sửa 2 ô…' }));
  await user.click(tick('Kết quả!D2'));
  await user.click(screen.getByRole('button', { name: 'Sửa 1 ô đã chọn' }));
  await screen.findByText('Đã sửa 1 ô.', { ignore: '[role=status]' });
  expect(points(workbook)).toEqual(['93,5', 88, 77]);
});

test('after a change by others nothing is mended until validated again', async () => {
  const { workbook, user } = await fixPage();
  await user.click(tick('Kết quả!D2'));
  changeByOthers(workbook);
  expect(await screen.findByText(/^Vui lòng kiểm tra lại trước khi sửa/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Sửa \d/ })).not.toBeInTheDocument();
});

test('a cell that holds something else by then is not written over, be it told of the change or not', async () => {
  const { workbook, user } = await fixPage();
  await user.click(tick('Kết quả!D2'));
  await workbook.apply({ blocks: [{ sheet: 'Kết quả', row: 1, column: 3, values: [['95,5']] }], sheets: [] });
  await user.click(screen.getByRole('button', { name: 'Sửa 1 ô đã chọn' }));
  expect(await screen.findByText(/^Vui lòng kiểm tra lại trước khi sửa/)).toBeVisible();
  expect(points(workbook)).toEqual(['95,5', '88\u00A0', 77]);
  await user.click(shown('Kiểm tra lại'));
  expect(await screen.findByText('Số “95,5” đang được lưu dưới dạng văn bản; đã đọc là 95,5.')).toBeVisible();
  expect(workbook.applied).toHaveLength(1);
});

test('a workbook that refuses leaves the choice; one that cannot be read afterwards is out of date', async () => {
  const { workbook, user } = await fixPage();
  await user.click(tick('Kết quả!D2'));
  workbook.fail('apply', new WorkbookError('sheetProtected', { sheet: 'Kết quả', address: 'D2' }));
  await user.click(screen.getByRole('button', { name: 'Sửa 1 ô đã chọn' }));
  expect(await screen.findByText('Bước “Kiểm tra” chưa hoàn thành.')).toBeVisible();
  expect(tick('Kết quả!D2')).toBeChecked();
  workbook.fail('snapshot', new WorkbookError('cellEditing'), 1);
  await user.click(screen.getByRole('button', { name: 'Sửa 1 ô đã chọn' }));
  expect(await screen.findByText(/^Vui lòng kiểm tra lại trước khi sửa/)).toBeVisible();
  expect(points(workbook)).toEqual([93.5, '88\u00A0', 77]);
});

test('has no accessibility violations', async () => {
  const { container } = await fixPage();
  expect((await axe(container)).violations).toEqual([]);
});

beforeEach(() => {
  jest.mocked(validate).mockReset().mockImplementation(reallyValidate);
});
