/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { Memory } from '../../src/sheets/memory';
import { setLanguage } from '../../src/taskpane/shared/language';
import { WorkbookError } from '../../src/workbook/workbook';
import { FakeWorkbook } from './fake-workbook';
import { changeByOthers, openPanel } from './set-up';
import type { Opened } from './set-up';

const OPEN = 'Ghi ra trang tính Kiểm tra…';
const WRITE = 'Ghi vào sổ tính';

function workbook(): FakeWorkbook {
  return new FakeWorkbook({
    'Kết quả': [
      ['STT', 'Đơn vị', 'Điểm tối đa', 'Tổng điểm'],
      [1, 'Sở Nội vụ', 100, 90],
      [2, 'Sở Y tế', 100, 120],
    ],
  });
}

async function validated(book = workbook()): Promise<Opened> {
  const opened = openPanel(book);
  await opened.user.click(screen.getByRole('button', { name: 'Kiểm tra sổ tính' }));
  await screen.findByRole('button', { name: 'Kiểm tra lại' });
  return opened;
}

/** The page of the sheet *Kiểm tra*, after validating. */
async function page(book = workbook()): Promise<Opened> {
  const opened = await validated(book);
  await opened.user.click(screen.getByRole('button', { name: OPEN }));
  await screen.findByRole('heading', { name: 'Ghi ra trang tính Kiểm tra' });
  return opened;
}

/** Of what is on the page; the result that it stands in the place of is still there, out of sight. */
function shown(name: string): HTMLElement {
  return screen.getByRole('button', { name, hidden: false });
}

/** Writes the sheet, and goes back to the result. */
async function written(): Promise<Opened> {
  const opened = await page();
  await opened.user.click(shown(WRITE));
  await screen.findByText(/^Đã ghi \d+ ô vào sổ tính\.$/, { ignore: '[role=status]' });
  await opened.user.click(shown('Kết quả kiểm tra'));
  return opened;
}

test('what would be written is shown first, then written in one step, told and led to', async () => {
  const { workbook: book, user } = await page();
  expect(screen.getByRole('heading', { name: 'Ghi ra trang tính Kiểm tra' })).toHaveFocus();
  const card = within(screen.getByRole('region', { name: 'Các ô sẽ thay đổi' }));
  expect(card.getByText('Trang tính mới: Kiểm tra')).toBeVisible();
  expect(book.applied).toEqual([]);
  await user.click(shown(WRITE));
  expect(await screen.findByText(/^Đã ghi \d+ ô vào sổ tính\.$/, { ignore: '[role=status]' })).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent(/^Đã ghi \d+ ô vào sổ tính\.$/);
  expect(screen.getByRole('heading', { name: 'Ghi ra trang tính Kiểm tra' })).toHaveFocus();
  expect(book.applied.map(({ blocks, sheets }) => [blocks.length, sheets.map(({ name }) => name)])).toEqual([[0, ['Kiểm tra']]]);
  expect(book.valueAt('Kiểm tra', 4, 3)).toBe('D3');
  await user.click(shown('Trang tính mới: Kiểm tra, đi đến ô'));
  expect(book.selected).toEqual(['Kiểm tra!A1']);
  await user.click(shown('Kết quả kiểm tra'));
  expect(shown(OPEN)).toHaveFocus();
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Có 1 lỗi cần sửa');
});

test('it is taken back in one step, and can be written again', async () => {
  const { workbook: book, user } = await page();
  await user.click(shown(WRITE));
  await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
  expect(await screen.findByRole('button', { name: WRITE })).toBeVisible();
  expect(book.valueAt('Kiểm tra', 0, 0)).toBeUndefined();
  await user.click(shown(WRITE));
  expect(await screen.findByText(/^Đã ghi \d+ ô vào sổ tính\.$/, { ignore: '[role=status]' })).toBeVisible();
});

test('what has been written already is not written again', async () => {
  const { workbook: book, user } = await written();
  await user.click(shown(OPEN));
  expect(await screen.findByText('Sổ tính đã có đúng kết quả này, không cần ghi gì thêm.')).toBeVisible();
  expect(screen.queryByRole('button', { name: WRITE })).not.toBeInTheDocument();
  expect(book.applied).toHaveLength(1);
});

test('a sheet that somebody edited is written over only when that is ticked', async () => {
  const { workbook: book, user } = await written();
  await book.apply({ blocks: [{ sheet: 'Kiểm tra', row: 4, column: 7, values: [['đang xử lý']] }], sheets: [] });
  await user.click(shown(OPEN));
  const conflicts = within(await screen.findByRole('region', { name: '1 trang tính đã có người sửa' }));
  expect(screen.queryByRole('button', { name: /^Ghi vào sổ tính/ })).not.toBeInTheDocument();
  expect(screen.queryByRole('checkbox', { name: 'Ghi đè tất cả' })).not.toBeInTheDocument();
  expect(screen.queryByText(/không cần ghi gì thêm/)).not.toBeInTheDocument();
  await user.click(conflicts.getByRole('checkbox', { name: 'Ghi đè Kiểm tra' }));
  await user.click(shown('Ghi vào sổ tính, ghi đè 1 chỗ'));
  await screen.findByText(/^Đã ghi \d+ ô vào sổ tính\.$/, { ignore: '[role=status]' });
  expect(book.valueAt('Kiểm tra', 4, 7)).toBeNull();
});

test('it tells what the workbook says now, not what it said when it was validated', async () => {
  const { workbook: book, user } = await validated();
  await book.apply({ blocks: [{ sheet: 'Kết quả', row: 1, column: 3, values: [[130]] }], sheets: [] });
  changeByOthers(book);
  await user.click(screen.getByRole('button', { name: OPEN }));
  await user.click(await screen.findByRole('button', { name: WRITE }));
  await screen.findByText(/^Đã ghi \d+ ô vào sổ tính\.$/, { ignore: '[role=status]' });
  expect([4, 5].map((row) => book.valueAt('Kiểm tra', row, 3))).toEqual(['D2', 'D3']);
});

test('after a change by others it is not written, until it is read again', async () => {
  const { workbook: book, user } = await page();
  changeByOthers(book);
  expect(screen.getByText(/vui lòng làm lại bước này rồi ghi/)).toBeVisible();
  expect(screen.queryByRole('button', { name: WRITE })).not.toBeInTheDocument();
  await user.click(shown('Đọc lại sổ tính'));
  expect(await screen.findByRole('button', { name: WRITE })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Đọc lại sổ tính' })).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Ghi ra trang tính Kiểm tra' })).toHaveFocus();
});

test('a workbook that refuses leaves the preview', async () => {
  const { workbook: book, user } = await page();
  book.fail('apply', new WorkbookError('hostBusy', { code: 'x' }));
  await user.click(shown(WRITE));
  expect(await screen.findByText('Bước “Kiểm tra” chưa hoàn thành.')).toBeVisible();
  expect(shown(WRITE)).toBeVisible();
});

test('it is written in the language that was previewed', async () => {
  const { workbook: book, user } = await page();
  await user.click(screen.getByRole('button', { name: 'EN – English' }));
  expect(screen.getByRole('heading', { name: 'Write to the sheet Kiểm tra' })).toBeVisible();
  await user.click(shown('Write into the workbook'));
  await screen.findByText(/^\d+ cells were written into the workbook\.$/, { ignore: '[role=status]' });
  expect(book.valueAt('Kiểm tra', 0, 0)).toBe('KẾT QUẢ KIỂM TRA SỐ LIỆU');
});

test('results of other steps that are yet to be written would forget it, and are read again first', async () => {
  const { workbook: book, user } = await validated();
  await user.click(screen.getByRole('button', { name: /^Tính điểm và xếp hạng/ }));
  await user.click(screen.getByRole('button', { name: 'Tính điểm' }));
  await screen.findByRole('button', { name: WRITE });
  await user.click(screen.getByRole('button', { name: /^Kiểm tra \d/ }));
  await user.click(screen.getByRole('button', { name: OPEN }));
  await user.click(await screen.findByRole('button', { name: WRITE }));
  await screen.findByText(/^Đã ghi \d+ ô vào sổ tính\.$/, { ignore: '[role=status]' });
  await user.click(screen.getByRole('button', { name: /^Tính điểm và xếp hạng/ }));
  expect(screen.getByText(/vui lòng làm lại bước này rồi ghi/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Tính lại' }));
  await user.click(await screen.findByRole('button', { name: WRITE }));
  await screen.findByText(/^Đã ghi \d+ ô vào sổ tính\.$/, { ignore: '[role=status]' });
  const memory = Memory.parse((await book.snapshot()).memory);
  expect(memory.isOurSheet('Kiểm tra')).toBe(true);

  await user.click(screen.getByRole('button', { name: /^Kiểm tra \d/ }));
  await user.click(screen.getByRole('button', { name: 'Kết quả kiểm tra' }));
  expect(screen.getByRole('heading', { level: 2 })).toBeVisible();
});

test('has no accessibility violations', async () => {
  const { container } = await page();
  expect((await axe(container)).violations).toEqual([]);
});

afterEach(() => {
  act(() => {
    setLanguage('vi');
  });
});
