/** @jest-environment jsdom */
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Panel } from '../../src/taskpane/panel';
import { createPanelRequests } from '../../src/taskpane/panel-requests';
import { FakeDelivery } from './fake-delivery';
import { FakeWorkbook } from './fake-workbook';
import { Unstyled, changeByOthers, openPanel, rowOf } from './set-up';
import type { FakeSheets } from './fake-workbook';

const summary: FakeSheets = {
  'Kết quả': [
    ['STT', 'Đơn vị', 'Điểm tối đa', 'Tổng điểm', 'Chỉ số (%)', 'Xếp hạng'],
    [1, 'Sở Nội vụ', 100, 93.5, null, null],
    [2, 'Sở Y tế', 80, '76,4', null, null],
    [3, 'Sở Xây dựng', 100, 95.5, null, 9],
    [4, 'Sở Tài chính', 100, null, null, null],
  ],
};

test('from a workbook as it came to one with its results, and back, by keyboard alone', async () => {
  const { workbook, user } = openPanel(new FakeWorkbook(summary));
  screen.getByRole('button', { name: 'Kiểm tra sổ tính' }).focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Số “76,4” đang được lưu dưới dạng văn bản; đã đọc là 76,4.')).toBeVisible();
  expect(screen.getByText('Xếp hạng của Sở Xây dựng đang ghi là 9, kết quả tính là 1.')).toBeVisible();

  screen.getByRole('button', { name: 'Tiếp theo: Tính điểm và xếp hạng' }).focus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: /^2?Tính điểm và xếp hạng/ })).toHaveFocus();
  screen.getByRole('button', { name: 'Tính điểm' }).focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('3 xếp hạng + 1 không xếp hạng = 4 đơn vị')).toBeVisible();
  const tied = within(rowOf('Sở Y tế'));
  expect(tied.getByRole('cell', { name: '95,50%' })).toBeVisible();
  expect(tied.getByText('Đồng hạng với Sở Xây dựng')).toBeVisible();

  screen.getByRole('button', { name: 'Ghi vào sổ tính' }).focus();
  await user.keyboard('{Enter}');
  await screen.findByRole('button', { name: 'Hoàn tác' });
  const written = (row: number): unknown[] => [4, 5].map((column) => workbook.valueAt('Kết quả', row, column));
  expect([written(1), written(2)]).toEqual([
    [93.5, 3],
    [95.5, 1],
  ]);
  expect(written(3)).toEqual([95.5, 9]); // somebody's own 9 stays
  expect(written(4)).toEqual([null, null]);

  screen.getByRole('button', { name: 'Hoàn tác' }).focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('button', { name: 'Ghi vào sổ tính' })).toBeVisible();
  expect(written(1)).toEqual([null, null]);
});

test('starts in Vietnamese, changes to English at once, and remembers', async () => {
  const { user, container } = openPanel();
  expect(container.querySelector('[lang=vi]')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'EN – English' }));
  expect(screen.getByRole('button', { name: 'Validate the workbook' })).toBeVisible();
  expect(container.querySelector('.fui-FluentProvider[lang=en]')).toBeInTheDocument();
  expect(localStorage.getItem('cchc.language')).toBe('en');
  await user.click(screen.getByRole('button', { name: 'VI – Tiếng Việt' }));
  expect(localStorage.getItem('cchc.language')).toBe('vi');
});

test('changes its language also where nothing can be remembered', async () => {
  const setItem = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const { user } = openPanel();
  await user.click(screen.getByRole('button', { name: 'EN – English' }));
  expect(screen.getByRole('heading', { name: 'PAR scoring' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'VI – Tiếng Việt' }));
  setItem.mockRestore();
});

test('another workbook starts afresh, and the former one is no longer followed', async () => {
  const first = new FakeWorkbook(summary);
  const user = userEvent.setup();
  const { rerender } = render(<Panel workbook={first} delivery={new FakeDelivery()} />, { wrapper: Unstyled });
  await user.click(screen.getByRole('button', { name: 'Kiểm tra sổ tính' }));
  await screen.findByRole('button', { name: 'Kiểm tra lại' });
  rerender(<Panel workbook={new FakeWorkbook(summary)} delivery={new FakeDelivery()} />);
  expect(screen.getByRole('button', { name: 'Kiểm tra sổ tính' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Kiểm tra sổ tính' }));
  await screen.findByRole('button', { name: 'Kiểm tra lại' });
  act(() => {
    first.changeByOthers('Kết quả');
  });
  expect(screen.queryByText('Cũ: sổ tính đã thay đổi')).not.toBeInTheDocument();
});

test('undoing asked for from outside is seen, also when there is nothing to undo', async () => {
  const workbook = new FakeWorkbook(summary);
  await workbook.apply({ blocks: [], sheets: [] });
  const requests = createPanelRequests();
  requests.request('undo');
  render(<Panel workbook={workbook} delivery={new FakeDelivery()} requests={requests} />, { wrapper: Unstyled });
  const seen = { ignore: '[role=status], [role=alert]' };
  expect(await screen.findByText(/^Đã hoàn tác\./, seen)).toBeVisible();
  act(() => {
    requests.request('undo');
  });
  expect(await screen.findByText('Không còn lần ghi nào để hoàn tác.', seen)).toBeVisible();
  expect(screen.queryByText(/^Đã hoàn tác\./, seen)).not.toBeInTheDocument();
  expect(screen.queryByText(/chưa hoàn thành/)).not.toBeInTheDocument();
});

test('a silent Excel is told of, and waiting for it can be given up', async () => {
  const { workbook, user } = openPanel(new FakeWorkbook(summary));
  const seen = { ignore: '[role=status], [role=alert]' };
  workbook.fallSilent();
  await user.click(screen.getByRole('button', { name: 'Kiểm tra sổ tính' }));
  expect(await screen.findByText(/^Excel chưa trả lời\..*cần chờ thêm\.$/, seen)).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent(/^Excel chưa trả lời\./);
  await user.click(screen.getByRole('button', { name: 'Ngừng chờ' }));
  expect(await screen.findByText(/Sổ tính không bị thay đổi/, seen)).toBeVisible();
  expect(screen.queryByText(/^Excel chưa trả lời\./)).not.toBeInTheDocument();

  await workbook.apply({ blocks: [], sheets: [] });
  changeByOthers(workbook);
  workbook.fallSilent();
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(await screen.findByText(/có thể chỉ một phần các ô được ghi/, seen)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Ngừng chờ' }));
  expect(await screen.findByText(/hãy bấm Hoàn tác để trả các ô đó về như trước/, seen)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(await screen.findByText(/^Đã hoàn tác\./, seen)).toBeVisible();
});

test('work under way is stopped when the panel is closed', async () => {
  const workbook = new FakeWorkbook(summary);
  const user = userEvent.setup();
  const { unmount } = render(<Panel workbook={workbook} delivery={new FakeDelivery()} />, { wrapper: Unstyled });
  const stopped = jest.spyOn(AbortController.prototype, 'abort');
  workbook.hold();
  await user.click(screen.getByRole('button', { name: 'Kiểm tra sổ tính' }));
  unmount();
  expect(stopped).toHaveBeenCalledTimes(1);
  stopped.mockRestore();
});
