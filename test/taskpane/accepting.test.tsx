/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { Memory } from '../../src/sheets/memory';
import { today } from '../../src/taskpane/shared/today';
import { WorkbookError } from '../../src/workbook/workbook';
import { FakeWorkbook } from './fake-workbook';
import { openPanel } from './set-up';
import type { Opened } from './set-up';
import type { Accepted } from '../../src/sheets/remembered';

jest.mock('../../src/taskpane/shared/today');

/** Three units without points, and one whose points are above the maximum. */
function workbook(): FakeWorkbook {
  return new FakeWorkbook({
    'Kết quả': [
      ['STT', 'Đơn vị', 'Điểm tối đa', 'Tổng điểm'],
      [1, 'Sở Nội vụ', 100, null],
      [2, 'Sở Y tế', 100, null],
      [3, 'Sở Xây dựng', 100, 120],
      [4, 'Sở Tài chính', 100, null],
    ],
  });
}

async function validated(): Promise<Opened> {
  const opened = openPanel(workbook());
  await opened.user.click(screen.getByRole('button', { name: 'Kiểm tra sổ tính' }));
  await screen.findByRole('heading', { level: 2, name: 'Có 4 lỗi cần sửa' });
  return opened;
}

function place(address: string): HTMLElement {
  return screen.getByRole('button', { name: `Kết quả!${address}, đi đến ô` });
}

/** The finding at an address. */
function item(address: string): HTMLElement {
  const found = place(address).parentElement?.parentElement;
  if (!found) throw new Error(address);
  return found;
}

function reason(): HTMLElement {
  return screen.getByRole('textbox', { name: 'Lý do' });
}

function name(): HTMLElement {
  return screen.getByRole('textbox', { name: 'Người chấp nhận' });
}

async function accepted(book: FakeWorkbook): Promise<readonly Accepted[]> {
  return Memory.parse((await book.snapshot()).memory).accepted;
}

test('a finding is accepted with a reason and a name, stays in sight, and no longer counts; the next one has the keyboard', async () => {
  const { workbook: book, user } = await validated();
  await user.click(within(item('D3')).getByRole('button', { name: 'Chấp nhận…' }));
  expect(reason()).toHaveFocus();
  await user.keyboard('Chưa đến hạn chấm');
  await user.type(name(), 'Lê Thị Hoa{Enter}');
  expect(await screen.findByText('Đã chấp nhận ngày 22/11/2026, Lê Thị Hoa: Chưa đến hạn chấm')).toBeVisible();
  expect(await accepted(book)).toMatchObject([{ reason: 'Chưa đến hạn chấm', by: 'Lê Thị Hoa', on: '2026-11-22' }]);
  expect(book.applied.map(({ blocks, sheets }) => [blocks, sheets])).toEqual([[[], []]]);
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Có 3 lỗi cần sửa');
  expect(screen.getByRole('button', { name: 'Kiểm tra 3 lỗi' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 3, name: 'Đã chấp nhận (1)' })).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('Đã ghi nhận chấp nhận 1 phát hiện. Có 3 lỗi cần sửa');
  await waitFor(() => {
    expect(place('D5')).toHaveFocus();
  });
});

test('both are needed, and are asked for where they are missing', async () => {
  const { workbook: book, user } = await validated();
  await user.click(within(item('D4')).getByRole('button', { name: 'Chấp nhận…' }));
  await user.click(screen.getByRole('button', { name: 'Chấp nhận' }));
  expect(reason()).toHaveFocus();
  expect(reason()).toHaveAccessibleDescription('Cần ghi lý do chấp nhận.');
  await user.type(reason(), 'Điểm thưởng');
  await user.clear(name());
  await user.type(name(), '   ');
  await user.click(screen.getByRole('button', { name: 'Chấp nhận' }));
  expect(name()).toHaveFocus();
  expect(name()).toHaveAccessibleDescription('Cần ghi tên người chấp nhận.');
  expect(book.applied).toEqual([]);
});

test('the name is asked for but once', async () => {
  const { user } = await validated();
  await user.click(within(item('D2')).getByRole('button', { name: 'Chấp nhận…' }));
  await user.type(reason(), 'a');
  await user.clear(name());
  await user.type(name(), 'Trần Nam{Enter}');
  await screen.findByText(/Trần Nam: a$/);
  await user.click(within(item('D3')).getByRole('button', { name: 'Chấp nhận…' }));
  expect(name()).toHaveValue('Trần Nam');
});

test('all of a rule are accepted at once, and all of them taken back', async () => {
  const { workbook: book, user } = await validated();
  await user.click(screen.getByRole('button', { name: 'Chấp nhận cả 3…' }));
  await user.type(reason(), 'Chưa đến hạn');
  await user.clear(name());
  await user.type(name(), 'Lê Hoa{Enter}');
  expect(await screen.findByRole('heading', { level: 3, name: 'Đã chấp nhận (3)' })).toBeVisible();
  expect(await accepted(book)).toHaveLength(3);
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Có 1 lỗi cần sửa');
  await user.click(screen.getByRole('button', { name: 'Bỏ chấp nhận cả 3' }));
  expect(await screen.findByRole('heading', { level: 2, name: 'Có 4 lỗi cần sửa' })).toBeVisible();
  expect(await accepted(book)).toEqual([]);
  expect(screen.queryByRole('heading', { level: 3, name: /^Đã chấp nhận/ })).not.toBeInTheDocument();
});

test('a group that was chosen is accepted whole, whatever its rules', async () => {
  const { user } = await validated();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Xếp danh sách theo' }), 'Theo trang tính');
  expect(screen.queryByRole('button', { name: 'Chấp nhận cả 4…' })).not.toBeInTheDocument();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Chỉ xem một mục' }), 'Kết quả (4)');
  await user.click(screen.getByRole('button', { name: 'Chấp nhận cả 4…' }));
  expect(screen.getAllByRole('form')).toHaveLength(1);
  await user.type(reason(), 'Số liệu thử');
  await user.clear(name());
  await user.type(name(), 'Lê Hoa{Enter}');
  expect(await screen.findByRole('heading', { level: 2, name: 'Mọi phát hiện đã được chấp nhận' })).toBeVisible();
});

test('one acceptance is taken back, by keyboard', async () => {
  const { workbook: book, user } = await validated();
  await user.click(within(item('D4')).getByRole('button', { name: 'Chấp nhận…' }));
  await user.type(reason(), 'Điểm thưởng');
  await user.clear(name());
  await user.type(name(), 'Lê Hoa{Enter}');
  await screen.findByText(/Lê Hoa: Điểm thưởng$/);
  within(item('D4')).getByRole('button', { name: 'Bỏ chấp nhận' }).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => {
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Có 4 lỗi cần sửa');
  });
  expect(await accepted(book)).toEqual([]);
});

test('Escape and Hủy give it up, with the keyboard back at the finding', async () => {
  const { workbook: book, user } = await validated();
  await user.click(within(item('D3')).getByRole('button', { name: 'Chấp nhận…' }));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('form')).not.toBeInTheDocument();
  expect(place('D3')).toHaveFocus();
  await user.click(within(item('D2')).getByRole('button', { name: 'Chấp nhận…' }));
  await user.click(screen.getByRole('button', { name: 'Hủy' }));
  expect(place('D2')).toHaveFocus();
  expect(book.applied).toEqual([]);
});

test('what was typed stays where the workbook refuses', async () => {
  const { workbook: book, user } = await validated();
  await user.click(within(item('D3')).getByRole('button', { name: 'Chấp nhận…' }));
  await user.type(reason(), 'Chưa đến hạn');
  await user.clear(name());
  await user.type(name(), 'Lê Hoa');
  book.fail('apply', new WorkbookError('hostBusy', { code: 'x' }));
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Bước “Kiểm tra” chưa hoàn thành.')).toBeVisible();
  expect(reason()).toHaveValue('Chưa đến hạn');
  expect(await accepted(book)).toEqual([]);
});

test('arrow keys in the form stay in the form', async () => {
  const { user } = await validated();
  await user.click(within(item('D3')).getByRole('button', { name: 'Chấp nhận…' }));
  await user.keyboard('a{ArrowDown}{Home}');
  expect(reason()).toHaveFocus();
});

test('has no accessibility violations', async () => {
  const { container, user } = await validated();
  await user.click(screen.getByRole('button', { name: 'Chấp nhận cả 3…' }));
  await user.click(screen.getByRole('button', { name: 'Chấp nhận' }));
  expect((await axe(container)).violations).toEqual([]);
});

beforeEach(() => {
  jest.mocked(today).mockReset().mockReturnValue('2026-11-22');
  sessionStorage.clear();
});
