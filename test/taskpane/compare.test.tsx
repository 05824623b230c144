/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { FakeWorkbook, type FakeSheets } from './fake-workbook';
import { changeByOthers, openPanel } from './set-up';
import { Memory } from '../../src/sheets/memory';
import type { Opened } from './set-up';

const SHEETS: FakeSheets = {
  'Kết quả': [
    ['Đơn vị', 'Nhóm', 'Xếp hạng năm trước', 'Tổng điểm'],
    ['Sở A', 'Sở', 2, 80],
    ['Sở B', 'Sở', 1, 90],
  ],
  'Cam kết': [
    ['Đơn vị', 'Nội dung cam kết', 'Loại', 'Chỉ tiêu', 'Ngày ký', 'Người ký'],
    ['Sở A', 'Chỉ số từ 80%', 'Chỉ số', 80, '15/3/2023', 'Nguyễn Văn A'],
    ['Sở A', 'Trong tốp 1', 'Trong tốp', 1, '15/3/2023', 'Nguyễn Văn A'],
    ['Sở B', 'Phấn đấu chỉ số đạt 85%', null, null, null, null],
  ],
};

async function compared(sheets: FakeSheets = SHEETS, memory?: string): Promise<Opened> {
  const workbook = new FakeWorkbook(sheets);
  if (memory !== undefined) await workbook.apply({ blocks: [], sheets: [], memory });
  const opened = openPanel(workbook);
  await opened.user.click(screen.getByRole('button', { name: /Đối chiếu cam kết/ }));
  await opened.user.click(screen.getByRole('button', { name: 'Đối chiếu cam kết' }));
  await screen.findByRole('button', { name: 'Đối chiếu lại' });
  return opened;
}

const item = (text: string): HTMLElement => {
  const found = screen.getByRole('button', { name: `${text}, đi đến ô` }).closest('li');
  if (found === null) throw new Error(`${text} is no item`);
  return found;
};

test('verdicts, why, what is still needed, and the cells behind them', async () => {
  const { workbook, user, container } = await compared();
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('1 trên 2 cam kết đạt hoặc vượt');
  expect(screen.getByRole('status')).toHaveTextContent('1 trên 2 cam kết đạt hoặc vượt');
  expect(item('Chỉ số từ 80%')).toHaveTextContent('ĐạtSở A');
  expect(item('Trong tốp 1')).toHaveTextContent('Không đạtSở A');
  expect(item('Trong tốp 1')).toHaveTextContent('Còn cần: Cần thêm 10 điểm để lên hạng 1.');
  await user.click(within(item('Trong tốp 1')).getByRole('button', { name: 'Cam kết!D3, đi đến ô' }));
  expect(workbook.selected).toEqual(['Cam kết!D3']);
  expect(await axe(container)).toMatchObject({ violations: [] });
});

test('verdicts are filtered', async () => {
  const { user } = await compared();
  await user.click(screen.getByRole('button', { name: 'Không đạt 1' }));
  expect(screen.queryByRole('button', { name: 'Chỉ số từ 80%, đi đến ô' })).not.toBeInTheDocument();
  expect(item('Trong tốp 1')).toBeInTheDocument();
});

test('a reading waits until it is confirmed; that is kept in the workbook and undone like a write', async () => {
  const { workbook, user } = await compared();
  expect(screen.getByRole('region', { name: '1 nội dung chờ xác nhận cách hiểu' })).toHaveTextContent('Chỉ số: 85% – Sở B');
  await user.click(screen.getByRole('button', { name: 'Xác nhận cách hiểu ở Cam kết!B4' }));
  expect(await screen.findByText('Đã xác nhận 1 nội dung.')).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('2 trên 3 cam kết đạt hoặc vượt');
  expect(workbook.applied.map(({ blocks, sheets }) => [blocks, sheets])).toEqual([[[], []]]);
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(await screen.findByText(/Sổ tính đã thay đổi sau khi thực hiện bước này/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Đối chiếu lại' }));
  expect(await screen.findByRole('region', { name: '1 nội dung chờ xác nhận cách hiểu' })).toBeInTheDocument();
});

test('verdicts are previewed, written next to the commitments, and undone', async () => {
  const { workbook, user } = await compared();
  expect(screen.getByRole('region', { name: 'Các ô sẽ thay đổi' })).toHaveTextContent('Trang tính mới: Đối chiếu cam kết');
  await user.click(screen.getByRole('button', { name: 'Ghi vào sổ tính' }));
  await screen.findByRole('region', { name: 'Các ô đã ghi' });
  expect([workbook.valueAt('Cam kết', 0, 6), workbook.valueAt('Cam kết', 2, 6)]).toEqual(['Kết luận', 'Không đạt']);
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  await screen.findByRole('button', { name: 'Ghi vào sổ tính' });
  expect(workbook.valueAt('Cam kết', 2, 6)).toBeUndefined();
});

test('what is signed is sealed when that is asked for; a change then shows', async () => {
  const { workbook, user } = await compared();
  const seals = screen.getByRole('region', { name: 'Niêm phong cam kết đã ký' });
  expect(seals).toHaveTextContent('Niêm phong không ngăn được việc sửa.');
  await user.click(within(seals).getByRole('button', { name: 'Niêm phong 2 cam kết' }));
  expect(await screen.findByText('Đã niêm phong 2 cam kết.')).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Niêm phong cam kết đã ký' })).not.toBeInTheDocument();
  await workbook.apply({ blocks: [{ sheet: 'Cam kết', row: 2, column: 3, values: [[2]] }], sheets: [] });
  changeByOthers(workbook);
  await user.click(screen.getByRole('button', { name: 'Đối chiếu lại' }));
  expect(await screen.findByText('1 cam kết đã sửa sau khi ký')).toBeInTheDocument();
  expect(item('Trong tốp 1')).toHaveTextContent('Đã sửa sau khi ký: Chỉ tiêu cam kết từ “1” thành “2”');
});

test('one unit on a page of its own, to print, and back again', async () => {
  const { user, container } = await compared();
  const print = jest.spyOn(window, 'print').mockImplementation(() => window.dispatchEvent(new Event('beforeprint')));
  await user.type(screen.getByRole('combobox', { name: 'Xem một đơn vị' }), 'so a');
  await user.click(await screen.findByRole('option', { name: 'Sở A' }));
  expect(within(container).getByRole('heading', { level: 2, name: 'Sở A' })).toHaveFocus();
  expect(screen.getByText('hạng 2 trong 2 đơn vị được xếp hạng', { selector: 'dd' })).toBeInTheDocument();
  expect(screen.getByText('hạng 1: Sở B, 90,00%, cách 10,00 điểm %', { selector: 'dd' })).toBeInTheDocument();
  expect(container.ownerDocument.querySelector('body > .cchc-printout')).toHaveTextContent('TÌNH HÌNH THỰC HIỆN CAM KẾT');
  await user.click(screen.getByRole('button', { name: 'In một trang' }));
  expect(print).toHaveBeenCalledTimes(1);
  expect(screen.queryByText(/Nếu hộp thoại in không mở ra/)).not.toBeInTheDocument();
  print.mockImplementation(() => undefined);
  await user.click(screen.getByRole('button', { name: 'In một trang' }));
  expect(screen.getByText(/Nếu hộp thoại in không mở ra/)).toBeInTheDocument();
  expect(await axe(container)).toMatchObject({ violations: [] });
  await user.click(screen.getByRole('button', { name: 'Về kết quả đối chiếu' }));
  await waitFor(() => {
    expect(container.ownerDocument.querySelector('.cchc-printout')).toBeNull();
  });
});

test('a list of ranks is chosen, and the comparison made again', async () => {
  const list = [['Đơn vị', 'Xếp hạng năm trước', 'Xếp hạng'], ['Sở A', 40, 1]];
  const { user } = await compared({ ...SHEETS, 'Xếp hạng toàn tỉnh': list });
  expect(item('Trong tốp 1')).toHaveTextContent('Tính trong danh sách “Xếp hạng toàn tỉnh”.');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Thứ hạng được tính trong' }), 'Nhóm của đơn vị trong sổ tính');
  await waitFor(() => {
    expect(item('Trong tốp 1')).toHaveTextContent('Tính trong nhóm của đơn vị.');
  });
});

test('a list that was chosen and is gone is told, and another can be chosen', async () => {
  const memory = Memory.parse(null);
  const { user } = await compared(SHEETS, memory.with({ commitments: { ...memory.commitments, rankList: 'Xếp hạng 2025' } }));
  const choice = await screen.findByRole('combobox', { name: 'Thứ hạng được tính trong' });
  expect(within(choice).getByRole('option', { selected: true })).toHaveTextContent('“Xếp hạng 2025” (không còn trong sổ tính)');
  expect(item('Trong tốp 1')).toHaveTextContent('Danh sách “Xếp hạng 2025” đã chọn để tính thứ hạng không còn trong sổ tính.');
  await user.selectOptions(choice, 'Nhóm của đơn vị trong sổ tính');
  await waitFor(() => {
    expect(item('Trong tốp 1')).toHaveTextContent('Tính trong nhóm của đơn vị.');
  });
});

test('a workbook without commitments says so', async () => {
  await compared({ ...SHEETS, 'Cam kết': [[]] });
  expect(screen.getByText(/chưa có trang tính Cam kết/)).toBeInTheDocument();
});

test('results of scoring that are yet to be written are out of date once something else was kept', async () => {
  const { user } = await compared();
  await user.click(screen.getByRole('button', { name: /Tính điểm và xếp hạng/ }));
  await user.click(screen.getByRole('button', { name: 'Tính điểm' }));
  await screen.findByRole('button', { name: 'Ghi vào sổ tính' });
  await user.click(screen.getByRole('button', { name: /Đối chiếu cam kết/ }));
  await user.click(screen.getByRole('button', { name: 'Ghi vào sổ tính' }));
  await screen.findByRole('region', { name: 'Các ô đã ghi' });
  await user.click(screen.getByRole('button', { name: /Tính điểm và xếp hạng/ }));
  expect(screen.getByText('Sổ tính đã thay đổi: vui lòng làm lại bước này rồi ghi.')).toBeInTheDocument();
});
