/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { score } from '../../src/council/score';
import { finding } from '../../src/sheets/finding';
import { WorkbookError } from '../../src/workbook/workbook';
import { afterScoring } from './after-scoring';
import { conflict, scored, unit } from './outcomes';
import { changeByOthers } from './set-up';

jest.mock('../../src/council/score');

const three = [unit('Sở Nội vụ', 1, 95), unit('Sở Y tế', 2, 90.5), unit('Sở Xây dựng', 3, 88)];

describe('preview', () => {
  test('says what will be written where, and writes nothing yet', async () => {
    const { workbook } = await afterScoring(
      scored(three, {
        writes: [
          { kind: 'column', sheet: 'Kết quả', address: 'F2:F4', field: 'rank', cells: 3 },
          { kind: 'column', sheet: 'Kết quả', address: 'E2:E4', field: 'index', cells: 0 },
          { kind: 'sheet', sheet: 'Xếp hạng', address: 'A1:H12', field: null, cells: 1096 },
        ],
      }),
    );
    const card = within(screen.getByRole('region', { name: 'Các ô sẽ thay đổi' }));
    expect(card.getByRole('row', { name: 'F2:F4 Xếp hạng 3 ô' })).toBeVisible();
    expect(card.getByRole('row', { name: 'E2:E4 Chỉ số không đổi' })).toBeVisible();
    expect(card.getByText('Trang tính mới: Xếp hạng')).toBeVisible();
    expect(card.getByText('1.096 ô')).toBeVisible();
    expect(card.queryByRole('button', { name: /Trang tính mới/ })).not.toBeInTheDocument();
    expect(workbook.applied).toEqual([]);
    expect(screen.getByRole('button', { name: /^Tính điểm và xếp hạng Đã tính, chưa ghi/ })).toBeVisible();
  });

  test('has nothing to write where the workbook has the results already', async () => {
    await afterScoring(
      scored(three, { writes: [{ kind: 'column', sheet: 'Kết quả', address: 'F2:F4', field: 'rank', cells: 0 }] }),
    );
    expect(screen.getByText(/không cần ghi gì thêm/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ghi vào sổ tính' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^Tính điểm và xếp hạng Sổ tính đã có đúng kết quả/ })).toBeVisible();
  });

  test('tells of errors in the data and leads to them', async () => {
    const error = finding('cell.error', 'Điểm', 'C7', { error: '#REF!' });
    const { user } = await afterScoring(scored(three, { findings: [error] }));
    expect(screen.getByText(/Có 1 lỗi trong số liệu/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Xem ở bước Kiểm tra' }));
    expect(screen.getByRole('button', { name: 'Kiểm tra sổ tính' })).toBeVisible();
  });
});

describe('writing', () => {
  test('applies the previewed plan, says so, and can be undone', async () => {
    const outcome = scored(three);
    const { workbook, user } = await afterScoring(outcome);
    expect(screen.queryByRole('button', { name: 'Hoàn tác' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ghi vào sổ tính' }));
    expect(await screen.findByText('Đã ghi 3 ô vào sổ tính.', { ignore: '[role=status]' })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('Đã ghi 3 ô vào sổ tính.');
    expect(workbook.applied).toEqual([outcome.plan]);
    expect(jest.mocked(score)).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();

    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(await screen.findByRole('button', { name: 'Ghi vào sổ tính' })).toBeVisible();
    expect(workbook.applied).toEqual([]);
    expect(screen.getByRole('status')).toHaveTextContent('Đã hoàn tác.');
    expect(screen.queryByRole('button', { name: 'Hoàn tác' })).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  });

  test('a result read after a write is out of date once that write is undone', async () => {
    const { user } = await afterScoring(scored(three));
    await user.click(screen.getByRole('button', { name: 'Ghi vào sổ tính' }));
    await screen.findByRole('button', { name: 'Hoàn tác' });
    await user.click(screen.getByRole('button', { name: 'Tính lại' }));
    await screen.findByRole('button', { name: 'Ghi vào sổ tính' });
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(await screen.findByText(/vui lòng làm lại bước này rồi ghi/)).toBeVisible();
  });

  test('is refused after a change by others, until scored again', async () => {
    const { workbook, user } = await afterScoring(scored(three));
    changeByOthers(workbook);
    expect(screen.getByText(/vui lòng làm lại bước này rồi ghi/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ghi vào sổ tính' })).not.toBeInTheDocument();
    expect(jest.mocked(score)).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: 'Tính lại' }));
    expect(await screen.findByRole('button', { name: 'Ghi vào sổ tính' })).toBeVisible();
  });

  test('a workbook that refuses leaves the preview, and shows the cell in the way', async () => {
    const { workbook, user } = await afterScoring(scored(three));
    workbook.fail('apply', new WorkbookError('sheetProtected', { sheet: 'Kết quả', address: 'F2' }));
    await user.click(screen.getByRole('button', { name: 'Ghi vào sổ tính' }));
    expect(await screen.findByText('Bước “Tính điểm và xếp hạng” chưa hoàn thành.')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('Trang tính “Kết quả” đang được bảo vệ');
    await user.click(screen.getByRole('button', { name: 'Kết quả!F2, đi đến ô' }));
    expect(workbook.selected).toEqual(['Kết quả!F2']);
    await user.click(screen.getByRole('button', { name: 'Ghi vào sổ tính' }));
    expect(await screen.findByRole('button', { name: 'Hoàn tác' })).toBeVisible();
    expect(screen.queryByText(/chưa hoàn thành/)).not.toBeInTheDocument();
  });

  test('an undo that is refused says why and keeps the offer', async () => {
    const { workbook, user } = await afterScoring(scored(three));
    await user.click(screen.getByRole('button', { name: 'Ghi vào sổ tính' }));
    workbook.fail('undo', new WorkbookError('changedSince', { sheet: 'Kết quả', address: 'F2' }));
    await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await waitFor(() => {
      expect(screen.getByRole('alert')).toHaveTextContent(/Ô F2 ở trang tính “Kết quả” đã được sửa sau lần ghi/);
    });
    expect(screen.getByRole('button', { name: 'Hoàn tác' })).toBeVisible();
  });

  test('writes in the language that was previewed, though the panel has another by then', async () => {
    const { user } = await afterScoring(scored(three, { conflicts: [conflict('E2')] }));
    await user.click(screen.getByRole('button', { name: 'EN – English' }));
    await user.click(screen.getByRole('checkbox', { name: 'Overwrite Kết quả!E2' }));
    await user.click(screen.getByRole('button', { name: 'Write, overwriting 1 place' }));
    await screen.findByText('3 cells were written into the workbook.', { ignore: '[role=status]' });
    expect(jest.mocked(score).mock.calls.map(([, options]) => options.language)).toEqual(['vi', 'vi']);
    await user.click(screen.getByRole('button', { name: 'VI – Tiếng Việt' }));
  });
});
