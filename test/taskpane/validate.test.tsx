/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { axe } from 'jest-axe';
import { validate } from '../../src/council/validate';
import { finding } from '../../src/sheets/finding';
import { WorkbookError } from '../../src/workbook/workbook';
import { missingPoints, sheetReport, validated } from './outcomes';
import { changeByOthers, openPanel } from './set-up';
import type { Opened } from './set-up';
import type { ValidateOutcome } from '../../src/council/outcome';

jest.mock('../../src/council/validate');

const above = finding('points.aboveMaximum', 'Điểm', 'D9', { value: 7.5, maximum: 6, code: '1.2', unit: 'Sở Y tế' });
const asText = finding('number.asText', 'ĐTXHH', 'C3', { text: '1,5', value: 1.5 });
const unlisted = finding('criteria.totalNotScale', 'Tiêu chí', '', { sum: 90, scale: 100 });
const nothing = finding('sheet.noneRecognised', '', '', {});

async function afterValidation(outcome: ValidateOutcome): Promise<Opened> {
  jest.mocked(validate).mockReturnValue(outcome);
  const opened = openPanel();
  await opened.user.click(screen.getByRole('button', { name: 'Kiểm tra sổ tính' }));
  await screen.findByRole('button', { name: 'Kiểm tra lại' });
  return opened;
}

function whats(): readonly string[] {
  return screen
    .getAllByRole('button', { name: /, đi đến ô$/ })
    .map((link) => document.getElementById(link.getAttribute('aria-describedby') ?? '')?.textContent ?? '')
    .filter((text) => text !== '');
}

test('a finding says what is wrong, why, how to mend it, and jumps to its cell', async () => {
  const { workbook, user } = await afterValidation(validated([above]));
  expect(screen.getByText('Sở Y tế được 7,5 điểm ở mục 1.2, vượt điểm tối đa 6.')).toBeVisible();
  expect(screen.getByText('Điểm đạt được không được cao hơn điểm tối đa.')).toBeVisible();
  expect(screen.getByText(/^Đối chiếu với hồ sơ thẩm định/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Điểm!D9, đi đến ô' }));
  expect(workbook.selected).toEqual([]);
  expect(screen.getByText(/Không còn trang tính “Điểm”/, { ignore: '[role=alert]' })).toBeVisible();
});

test('a cell that is there is shown', async () => {
  const { workbook, user } = await afterValidation(validated([{ ...above, sheet: 'Kết quả' }]));
  await user.click(screen.getByRole('button', { name: 'Kết quả!D9, đi đến ô' }));
  expect(workbook.selected).toEqual(['Kết quả!D9']);
});

test('errors come first, a sheet without cell is still a link, the workbook is none', async () => {
  await afterValidation(validated([asText, unlisted, above, nothing]));
  const heads = screen.getAllByRole('heading', { level: 3 }).map((head) => head.textContent);
  expect(heads).toEqual(['Cách đọc 1 trang tính', 'Lỗi (2)', 'Cảnh báo (1)', 'Thông tin (1)']);
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Có 2 lỗi cần sửa');
  expect(screen.getByRole('button', { name: 'Tiêu chí, đi đến ô' })).toBeVisible();
  expect(whats()).toHaveLength(3);
});

test('says what was looked at, so that no findings means something', async () => {
  const { user } = await afterValidation(validated([]));
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Không phát hiện vấn đề nào');
  expect(screen.getByText('Đã xem 1.234 ô trong 1 trang tính.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Cách đọc 1 trang tính' }));
  expect(screen.getByText('Bảng tổng hợp · 3 dòng')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Kết quả!A1:D4, đi đến ô' })).toBeVisible();
});

test('opens the list of recognised sheets by itself when none was', async () => {
  await afterValidation(validated([nothing], { sheets: [sheetReport({})] }));
  expect(screen.getByText('Không dùng đến')).toBeVisible();
});

test('says which rules looked at how many cells, and found how much', async () => {
  const checks = new Map([['points.missing', 588], ['points.aboveMaximum', 1234]] as const);
  const { user } = await afterValidation(validated([above], { checks }));
  await user.click(screen.getByRole('button', { name: 'Đã kiểm tra 2 quy tắc' }));
  expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual([
    'Quy tắcÔ đã xemPhát hiện',
    'Điểm vượt điểm tối đa1.2341',
    'Thiếu điểm5880',
  ]);
});

test('the keyboard goes to the result, and screen readers hear it', async () => {
  await afterValidation(validated([above]));
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  expect(screen.getByRole('status')).toHaveTextContent('Có 1 lỗi cần sửa');
});

test('the path tells how far the step is', async () => {
  const { workbook, user } = await afterValidation(validated([above, asText, unlisted]));
  const step = screen.getByRole('button', { name: 'Kiểm tra 1 lỗi · 1 cảnh báo' });
  expect(step).toHaveAttribute('aria-current', 'step');
  changeByOthers(workbook);
  expect(await screen.findByRole('button', { name: 'Kiểm tra Cũ: sổ tính đã thay đổi' })).toBeVisible();
  expect(screen.getByText(/Sổ tính đã thay đổi sau khi thực hiện bước này/)).toBeVisible();
  expect(jest.mocked(validate)).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole('button', { name: 'Kiểm tra lại' }));
  expect(await screen.findByRole('button', { name: 'Kiểm tra 1 lỗi · 1 cảnh báo' })).toBeVisible();
});

test('progress is shown while the workbook is read, and the work can be stopped', async () => {
  jest.mocked(validate).mockReturnValue(validated([]));
  const { workbook, user } = openPanel();
  const release = workbook.hold();
  await user.click(screen.getByRole('button', { name: 'Kiểm tra sổ tính' }));
  const bar = screen.getByRole('progressbar', { name: 'Đang đọc sổ tính…' });
  expect(bar).toHaveAttribute('aria-valuenow', '1');
  expect(bar).toHaveAttribute('aria-valuemax', '2');
  expect(screen.getByRole('status')).toHaveTextContent('Đang đọc sổ tính… 50%');
  await user.click(screen.getByRole('button', { name: 'Dừng' }));
  release();
  await waitFor(() => {
    expect(screen.getByRole('alert')).toHaveTextContent('Đã dừng theo yêu cầu.');
  });
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Kiểm tra Chưa thực hiện' })).toBeVisible();
  expect(jest.mocked(validate)).not.toHaveBeenCalled();
});

test('a change by others while the workbook is read makes the result out of date at once', async () => {
  jest.mocked(validate).mockReturnValue(validated([]));
  const { workbook, user } = openPanel();
  const release = workbook.hold();
  await user.click(screen.getByRole('button', { name: 'Kiểm tra sổ tính' }));
  changeByOthers(workbook);
  release();
  expect(await screen.findByRole('button', { name: 'Kiểm tra Cũ: sổ tính đã thay đổi' })).toBeVisible();
});

test('an error of the workbook has its sentence, and the panel stays usable', async () => {
  jest.mocked(validate).mockReturnValue(validated([]));
  const { workbook, user } = openPanel();
  workbook.fail('snapshot', new WorkbookError('cellEditing'));
  await user.click(screen.getByRole('button', { name: 'Kiểm tra sổ tính' }));
  expect(await screen.findByText('Bước “Kiểm tra” chưa hoàn thành.')).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('Excel đang ở chế độ sửa ô.');
  await user.click(screen.getByRole('button', { name: 'Đóng thông báo' }));
  expect(screen.queryByText('Bước “Kiểm tra” chưa hoàn thành.')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Kiểm tra sổ tính' }));
  expect(await screen.findByText('Không phát hiện vấn đề nào', { selector: 'h2' })).toBeVisible();
});

test('an unexpected error has a clear sentence too', async () => {
  jest.mocked(validate).mockImplementation(() => {
    throw new TypeError('x is undefined');
  });
  const { user } = openPanel();
  await user.click(screen.getByRole('button', { name: 'Kiểm tra sổ tính' }));
  expect(await screen.findByText('Bước “Kiểm tra” chưa hoàn thành.')).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent(/lỗi ngoài dự kiến.*x is undefined$/);
  expect(screen.getByRole('button', { name: 'Kiểm tra sổ tính' })).toBeEnabled();
});

test('has no accessibility violations', async () => {
  const { container } = await afterValidation(validated([above, unlisted, asText, ...missingPoints(30)]));
  expect((await axe(container)).violations).toEqual([]);
});

beforeEach(() => {
  jest.mocked(validate).mockReset();
});
