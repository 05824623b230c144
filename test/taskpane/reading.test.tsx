/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { Memory } from '../../src/sheets/memory';
import { FakeWorkbook } from './fake-workbook';
import { openPanel } from './set-up';
import type { Opened } from './set-up';
import type { CellValue } from '../../src/workbook/snapshot';

const codes = Array.from({ length: 30 }, (_, at) => `${String(Math.floor(at / 10) + 1)}.${String((at % 10) + 1)}`);

/** A criteria set, a score matrix whose second-last column is named oddly, and a table nobody would recognise. */
function workbook(): FakeWorkbook {
  const criteria: CellValue[][] = [1, 2, 3].flatMap((area) => [
    [String(area), 'Lĩnh vực', 10],
    ...codes.filter((code) => code.startsWith(`${String(area)}.`)).map((code) => [code, 'Tiêu chí', 1]),
  ]);
  const heads = codes.map((code) => (code === '3.9' ? 'Đo lường' : code));
  return new FakeWorkbook({
    'Tiêu chí': [['STT', 'Tiêu chí', 'Điểm tối đa'], ...criteria],
    'Thẩm định': [['Bảng điểm'], ['STT', 'Đơn vị', ...heads], ...['Sở Nội vụ', 'Sở Y tế'].map((unit, at) => [at + 1, unit, ...codes.map(() => 1)]), [null, 'Tổng cộng', 60]],
    'Sổ tay': [['Ghi nhanh'], ['Nơi nhận', 'Kết quả', 'Lời dặn'], ['Sở Nội vụ', 91.5, 'gấp'], ['Sở Y tế', 82, null]],
  });
}

async function validated(): Promise<Opened> {
  const opened = openPanel(workbook());
  await opened.user.click(screen.getByRole('button', { name: 'Kiểm tra sổ tính' }));
  await opened.user.click(await screen.findByRole('button', { name: 'Cách đọc 3 trang tính' }));
  return opened;
}

async function pageOf(sheet: string): Promise<Opened> {
  const opened = await validated();
  await opened.user.click(opener(sheet));
  return opened;
}

function opener(sheet: string): HTMLElement {
  return screen.getByRole('button', { name: `Xem và sửa cách đọc trang tính ${sheet}` });
}

function holds(column: string): HTMLElement {
  return screen.getByRole('combobox', { name: `Cột ${column} chứa` });
}

function choice(column: string): string | null | undefined {
  return within(holds(column)).getByRole<HTMLOptionElement>('option', { selected: true }).textContent;
}

function keep(): HTMLElement {
  return screen.getByRole('button', { name: 'Lưu cách đọc' });
}

async function kept(): Promise<void> {
  await screen.findByText(/^Đã lưu cách đọc trang tính/, { ignore: '[role=status]' });
}

test('every sheet says what it was taken for and why', async () => {
  await validated();
  expect(screen.getByText(/^Đã xem .* ô trong 2 trang tính\. 1 trang tính khác không được đọc\.$/)).toBeVisible();
  const said = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(said).toContainEqual(expect.stringContaining('Tiêu chí · 33 dòngVì có cột “Tiêu chí” (B1) và “Điểm tối đa” (C1).'));
  expect(said).toContainEqual(expect.stringContaining('Bảng điểm · 2 dòngVì có cột “Đơn vị” (B2) và 29 cột mã tiêu chí.'));
  expect(said).toContainEqual(expect.stringContaining('Không dùng đếnKhông có dòng tiêu đề của bảng nào đã biết'));
});

test('a sheet of settings has no columns to tell, until it is said to be something else', async () => {
  const { user } = openPanel(new FakeWorkbook({ 'Thiết lập': [['Mục', 'Giá trị'], ['Năm', 2025], ['Số chữ số thập phân', 2]] }));
  await user.click(screen.getByRole('button', { name: 'Kiểm tra sổ tính' }));
  await user.click(await screen.findByRole('button', { name: 'Cách đọc 1 trang tính' }));
  await user.click(opener('Thiết lập'));
  expect(screen.queryByRole('spinbutton', { name: 'Hàng tiêu đề' })).not.toBeInTheDocument();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Loại bảng' }), 'Danh sách đơn vị');
  expect(screen.getByRole('spinbutton', { name: 'Hàng tiêu đề' })).toBeVisible();
});

test('units in columns: whose points they are and which columns are units can be told', async () => {
  const { user } = openPanel(new FakeWorkbook({ 'Bảng điểm': [['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế', 'Đối chứng'], ['1', 'Kế hoạch', 40, 40, 38, 30], ['2', 'Báo cáo', 60, 55, 50, 50]] }));
  await user.click(screen.getByRole('button', { name: 'Kiểm tra sổ tính' }));
  await user.click(await screen.findByRole('button', { name: 'Cách đọc 1 trang tính' }));
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toContainEqual(
    expect.stringContaining('Bảng điểm, mỗi đơn vị một cột · 2 dòngVì có cột “Tiêu chí” (B1), “Điểm tối đa” (C1) và 3 cột đơn vị.'),
  );
  await user.click(opener('Bảng điểm'));
  expect(['D', 'E', 'F'].map(choice)).toEqual(['Điểm đạt được', 'Điểm đạt được', 'Điểm đạt được']);
  await user.selectOptions(holds('F'), 'Không đọc');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Là điểm của nguồn nào' }), 'Điểm thẩm định');
  await user.click(keep());
  await kept();
  await user.click(opener('Bảng điểm'));
  expect(['D', 'E', 'F'].map(choice)).toEqual(['Điểm đạt được', 'Điểm đạt được', 'Không đọc']);
});

test('a sheet shows its columns with samples, and the rows that were left out', async () => {
  const { user, workbook: shown } = await pageOf('Thẩm định');
  expect(screen.getByRole('heading', { name: 'Cách đọc “Thẩm định”' })).toHaveFocus();
  expect(screen.getByText('Sở Nội vụ · Sở Y tế · Tổng cộng')).toBeVisible();
  expect([choice('A'), choice('B'), choice('C')]).toEqual(['Số thứ tự', 'Đơn vị', 'Điểm tiêu chí 1.1']);
  await user.click(screen.getByRole('button', { name: '1 dòng không được tính' }));
  await user.click(screen.getByRole('button', { name: 'B5: Tổng cộng, đi đến ô' }));
  expect(shown.selected).toEqual(['Thẩm định!B5']);
  expect(screen.queryByRole('button', { name: 'Lưu cách đọc' })).not.toBeInTheDocument();
});

test('an unknown sheet is read once its kind and columns are named, as one step that is undone', async () => {
  const { user, workbook: book } = await pageOf('Sổ tay');
  expect(screen.queryByRole('combobox', { name: 'Cột A chứa' })).not.toBeInTheDocument();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Loại bảng' }), 'Bảng tổng hợp');
  expect(screen.getByRole('spinbutton', { name: 'Hàng tiêu đề' })).toHaveValue('2');
  expect(screen.getByText(/^Còn thiếu cột Đơn vị/)).toBeVisible();
  expect(keep()).toHaveAttribute('aria-disabled', 'true');
  await user.click(keep());
  expect(book.applied).toEqual([]);

  await user.selectOptions(holds('A'), 'Đơn vị');
  await user.selectOptions(holds('B'), 'Chỉ số');
  expect(await screen.findByText(/^Nếu lưu: 0 → 2 dòng · /)).toBeVisible();
  await user.click(keep());
  await kept();
  expect(book.applied.map(({ blocks, sheets }) => [blocks, sheets])).toEqual([[[], []]]);
  expect(Memory.parse((await book.snapshot()).memory).mappings).toEqual([
    { sheet: 'Sổ tay', kind: 'summary', headRow: null, source: null, columns: { 'nơi nhận': 'unit', 'kết quả': 'index' } },
  ]);
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  expect(screen.getByRole('status')).toHaveTextContent(/^Đã lưu cách đọc trang tính “Sổ tay” vào sổ tính\. Có /);
  expect(screen.getByText('Theo cách đọc đã lưu trong sổ tính.')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  await user.click(await screen.findByRole('button', { name: 'Kiểm tra lại' }));
  await waitFor(() => {
    expect(screen.queryByText('Theo cách đọc đã lưu trong sổ tính.')).not.toBeInTheDocument();
  });
});

test('going back changes nothing, and the keyboard is where it was', async () => {
  const { user, workbook: book } = await validated();
  opener('Sổ tay').focus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('heading', { name: 'Cách đọc “Sổ tay”' })).toHaveFocus();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Loại bảng' }), 'Không đọc trang tính này');
  screen.getByRole('button', { name: 'Kết quả kiểm tra' }).focus();
  await user.keyboard('{Enter}');
  expect(opener('Sổ tay')).toHaveFocus();
  expect(screen.getByRole('button', { name: 'Cách đọc 3 trang tính' })).toHaveAttribute('aria-expanded', 'true');
  expect(book.applied).toEqual([]);
});

test('a column can hold the points of a criterion that its header does not name', async () => {
  const { user, workbook: book } = await pageOf('Thẩm định');
  await user.click(screen.getByRole('button', { name: 'Trang sau' }));
  await user.click(screen.getByRole('button', { name: 'Trang sau' }));
  expect(choice('AE')).toBe('Không đọc');
  await user.selectOptions(holds('AE'), 'Điểm của một tiêu chí…');
  const code = screen.getByRole('combobox', { name: 'Mã tiêu chí của cột AE' });
  expect(screen.getByText('Ghi một mã, như 1.1.2 hoặc IV.')).toBeVisible();
  expect(keep()).toHaveAttribute('aria-disabled', 'true');
  await user.type(code, '9.9');
  expect(screen.getByText('Bộ tiêu chí không có mã 9.9.')).toBeVisible();
  await user.clear(code);
  await user.type(code, '3.10');
  expect(screen.getByText('Không được đọc, vì cột AE đã chứa nội dung này.')).toBeVisible();
  await user.clear(code);
  await user.type(code, '3.9.');
  expect(screen.queryByText(/^Không được đọc/)).not.toBeInTheDocument();
  expect(screen.getByText('25–32 trong 32')).toBeVisible(); // still on the page one was on
  await user.click(keep());
  await kept();
  expect(Memory.parse((await book.snapshot()).memory).mappings).toMatchObject([{ columns: { 'đo lường': '3.9' } }]);
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/^Không có lỗi/);
});

test('another row of headers has other columns, and forgets what was said of the former ones', async () => {
  const { user } = await pageOf('Thẩm định');
  await user.selectOptions(holds('C'), 'Không đọc');
  const row = screen.getByRole('spinbutton', { name: 'Hàng tiêu đề' });
  row.focus();
  await user.keyboard('{ArrowUp}');
  expect(screen.getByText('Sở Y tế · Tổng cộng')).toBeVisible();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(screen.getByRole('heading', { name: '1 cột' })).toBeVisible();
  expect(screen.getByText(/^Còn thiếu cột Đơn vị/)).toBeVisible();
  await user.keyboard('{ArrowUp}');
  expect(choice('C')).toBe('Điểm tiêu chí 1.1');
});

test('a sheet is left unread, and later left to its headers again', async () => {
  const { user } = await pageOf('Thẩm định');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Loại bảng' }), 'Không đọc trang tính này');
  expect(screen.queryByRole('spinbutton')).not.toBeInTheDocument();
  await user.click(keep());
  await kept();
  await user.click(opener('Thẩm định'));
  expect(screen.getByRole('combobox', { name: 'Loại bảng' })).toHaveValue('ignored');
  await user.click(screen.getByRole('button', { name: 'Trở lại tự động' }));
  expect(await screen.findByText('Trang tính “Thẩm định” được nhận ra tự động như trước.', { ignore: '[role=status]' })).toBeVisible();
  await user.click(opener('Thẩm định'));
  expect(screen.getByRole('combobox', { name: 'Loại bảng' })).toHaveValue('matrix');
});

test('a header that was edited since is told, and the sheet says that it is read no longer', async () => {
  const { user, workbook: book } = await pageOf('Sổ tay');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Loại bảng' }), 'Bảng tổng hợp');
  await user.selectOptions(holds('A'), 'Đơn vị');
  await user.selectOptions(holds('B'), 'Chỉ số');
  await user.click(keep());
  await kept();
  await book.apply({ blocks: [{ sheet: 'Sổ tay', row: 1, column: 0, values: [['Nơi gửi']] }], sheets: [] });
  await user.click(screen.getByRole('button', { name: 'Kiểm tra lại' }));
  expect(await screen.findByText('Không còn hàng tiêu đề và các cột như cách đọc đã lưu trong sổ tính.')).toBeVisible();
  expect(screen.getByText(/^Trang tính này không được đọc, vì không còn hàng tiêu đề/)).toBeVisible();
  await user.click(opener('Sổ tay'));
  await user.click(screen.getByRole('button', { name: 'Trở lại tự động' }));
  await waitFor(() => {
    expect(screen.queryByText(/^Trang tính này không được đọc/)).not.toBeInTheDocument();
  });
});

test('whose points a matrix holds is a choice', async () => {
  const { user, workbook: book } = await pageOf('Thẩm định');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Là điểm của nguồn nào' }), 'Điểm điều tra xã hội học');
  await user.click(keep());
  await kept();
  expect(Memory.parse((await book.snapshot()).memory).mappings).toMatchObject([{ source: 'survey', columns: {} }]);
});

test('what was remembered meanwhile stays remembered', async () => {
  const { user, workbook: book } = await pageOf('Sổ tay');
  const meanwhile = Memory.parse(null).with({ accepted: [{ finding: 'x', reason: 'y', by: 'z', on: '2026-01-02' }] });
  await book.apply({ blocks: [], sheets: [], memory: meanwhile });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Loại bảng' }), 'Không đọc trang tính này');
  await user.click(keep());
  await kept();
  expect(Memory.parse((await book.snapshot()).memory).accepted).toHaveLength(1);
});

test('has no accessibility violations', async () => {
  const { container, user } = await pageOf('Thẩm định');
  await user.selectOptions(holds('C'), 'Điểm của một tiêu chí…');
  expect((await axe(container)).violations).toEqual([]);
});
