/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { changeByOthers } from '../set-up';
import { SHEETS, answer, drawn, part } from './drawn';

const FLAGS = 'Cờ thi đua – Tập thể, Sở, ban, ngành';
const CERTIFICATES = 'Bằng khen của Chủ tịch UBND tỉnh – Tập thể, Sở, ban, ngành';

afterEach(() => {
  sessionStorage.clear();
});

test('who is in and why, the cut, who is next, who is out and why not; each with its cell', async () => {
  const { workbook, user, container } = await drawn();
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('4 tập thể, cá nhân trong danh sách đề nghị');
  expect(screen.getByRole('status')).toHaveTextContent('4 tập thể, cá nhân trong danh sách đề nghị');
  const [first] = part(FLAGS, 'Trong danh sách');
  expect(first).toHaveTextContent('1Sở Nội vụhạng 1 · chỉ số 92,50% · Tốt');
  expect(first).toHaveTextContent('Trong chỉ tiêu theo thứ tự; đạt điều kiện: chỉ số từ 80% trở lên');
  expect(part(FLAGS, /^Dự bị/).map((one) => one.textContent)).toEqual([expect.stringContaining('Sở Tài chính'), expect.stringContaining('Sở Tư pháp')]);
  expect(part(FLAGS, /^Không đề nghị/)[0]).toHaveTextContent('Đang xem xét: Đang thanh tra');
  await user.click(within(part(FLAGS, 'Trong danh sách')[0] ?? container).getByRole('button', { name: 'Sở Nội vụ, đi đến ô' }));
  expect(workbook.selected).toEqual(['Tổng hợp kết quả!B2']);
  expect(await axe(container)).toMatchObject({ violations: [] });
});

test('what the council has to know stands on top, with its cells', async () => {
  const { workbook, user } = await drawn();
  const warnings = screen.getByRole('region', { name: '3 điều cần xem' });
  expect(warnings).toHaveTextContent('2 trường hợp bằng nhau nhưng chỉ còn 1 chỉ tiêu: Sở Tài chính, Sở Tư pháp.');
  await user.click(within(warnings).getByRole('button', { name: 'Khen thưởng!A3, đi đến ô' }));
  expect(workbook.selected).toEqual(['Khen thưởng!A3']);
  expect(screen.getByRole('button', { current: 'step' })).toHaveTextContent('1 mức cắt chờ Hội đồng quyết định');
});

test('a tie is decided: way, reason and name, the cells first, one step that can be undone', async () => {
  const { workbook, user, container } = await drawn();
  expect(screen.getByRole('region', { name: '2 trường hợp bằng nhau, còn 1 chỉ tiêu' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Bỏ phiếu: Bằng khen của Chủ tịch UBND tỉnh – Tập thể, Sở, ban, ngành' }));
  expect(screen.getByRole('heading', { level: 2, name: /bằng nhau: Bằng khen của Chủ tịch UBND tỉnh – Tập thể, Sở, ban, ngành$/ })).toHaveFocus();
  expect(screen.getByRole('radio', { name: 'Bỏ phiếu' })).toBeChecked();
  await user.click(screen.getByRole('radio', { name: 'Lấy cả' }));
  await user.click(screen.getByRole('button', { name: 'Xem trước các ô sẽ ghi' }));
  expect(screen.getByText('Hãy ghi lý do.')).toBeInTheDocument();
  expect(screen.getByText('Hãy ghi tên người chịu trách nhiệm.')).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Lý do' })).toHaveFocus();
  await answer(user, 'Thành tích ngang nhau', 'Ông Nguyễn Văn An');
  const preview = screen.getByRole('region', { name: 'Các ô sẽ ghi' });
  expect(preview).toHaveTextContent('Khen thưởng!G3(trống)Lấy cả');
  expect(preview).toHaveTextContent('Khen thưởng!H3(trống)Thành tích ngang nhau');
  expect(preview).toHaveTextContent('Trang tính mới: Nhật ký');
  expect(workbook.applied).toEqual([]);
  expect(await axe(container)).toMatchObject({ violations: [] });
  await user.click(within(preview).getByRole('button', { name: 'Ghi vào sổ tính' }));
  expect(await screen.findByText(/Đã ghi quyết định về trường hợp bằng nhau/, { selector: '.fui-MessageBarBody' })).toBeInTheDocument();
  expect(part(CERTIFICATES, 'Trong danh sách')).toHaveLength(2);
  expect(screen.getByRole('region', { name: /Hội đồng đã quyết định 2 trường hợp/ })).toHaveTextContent('Thành tích ngang nhau');
  await user.click(screen.getByRole('button', { name: 'Nhật ký (1)' }));
  expect(screen.getByRole('list', { name: 'Các mục gần nhất' })).toHaveTextContent(/Thành tích ngang nhau.*Ông Nguyễn Văn An$/);
  await user.click(screen.getByRole('button', { name: 'Nhật ký, đi đến ô' }));
  expect(workbook.selected).toEqual(['Nhật ký!A1']);
  expect(await axe(container)).toMatchObject({ violations: [] });
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  await user.click(await screen.findByRole('button', { name: 'Lập lại danh sách' }));
  expect(await screen.findByRole('region', { name: '2 trường hợp bằng nhau, còn 1 chỉ tiêu' })).toBeInTheDocument();
  expect([workbook.valueAt('Khen thưởng', 2, 6), workbook.valueAt('Nhật ký', 0, 0)]).toEqual([undefined, undefined]);
});

test('a preview no longer stands once something else was said', async () => {
  const { user } = await drawn();
  await user.click(screen.getByRole('button', { name: /^Không lấy: / }));
  await answer(user, 'Không đủ', 'Ông An');
  expect(screen.getByRole('region', { name: 'Các ô sẽ ghi' })).toHaveTextContent('Không lấy');
  await user.click(screen.getByRole('radio', { name: 'Theo tiêu chí phụ' }));
  expect(screen.queryByRole('region', { name: 'Các ô sẽ ghi' })).not.toBeInTheDocument();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tiêu chí phụ' }), 'Mã tiêu chí');
  await user.click(screen.getByRole('button', { name: 'Xem trước các ô sẽ ghi' }));
  expect(screen.getByText('Hãy chọn tiêu chí phụ để xét.')).toBeInTheDocument();
  await user.type(screen.getByRole('textbox', { name: 'Mã tiêu chí' }), '1.2');
  await user.click(screen.getByRole('button', { name: 'Xem trước các ô sẽ ghi' }));
  expect(screen.getByRole('region', { name: 'Các ô sẽ ghi' })).toHaveTextContent('1.2');
});

test('what the user wrote is replaced only where that was ticked', async () => {
  const quotas = (SHEETS['Khen thưởng'] ?? []).map((row, at) => (at === 2 ? [...row.slice(0, 6), 'Họp sau'] : row));
  const { user } = await drawn({ ...SHEETS, 'Khen thưởng': quotas });
  await user.click(screen.getByRole('button', { name: /^Không lấy: / }));
  await answer(user, 'Không đủ', 'Ông An');
  expect(screen.getByText('Ô Khen thưởng!G3 đang ghi “Họp sau”.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Ghi vào sổ tính' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('checkbox', { name: 'Thay nội dung đang có ở ô Khen thưởng!G3' }));
  expect(screen.getByRole('region', { name: 'Các ô sẽ ghi' })).toHaveTextContent('Khen thưởng!G3Họp sauKhông lấy');
  expect(screen.getByRole('button', { name: 'Ghi vào sổ tính' })).toBeInTheDocument();
});

test('a nominee is moved in by hand, marked so, and that is taken back', async () => {
  const { workbook, user } = await drawn();
  await user.click(screen.getByRole('button', { name: 'Đưa vào: Sở Xây dựng, Cờ thi đua' }));
  await answer(user, 'Có sáng kiến cấp tỉnh', 'Ông Nguyễn Văn An');
  expect(screen.getByRole('region', { name: 'Các ô sẽ ghi' })).toHaveTextContent('Điều chỉnh!A4(trống)Sở Xây dựng');
  await user.click(screen.getByRole('button', { name: 'Ghi vào sổ tính' }));
  await screen.findByText(/Đã ghi điều chỉnh: đưa Sở Xây dựng vào danh sách/, { selector: '.fui-MessageBarBody' });
  const [moved] = part(FLAGS, 'Trong danh sách');
  expect(moved).toHaveTextContent('Sở Xây dựng');
  expect(moved).toHaveTextContent(/Điều chỉnhĐưa vào danh sách: Có sáng kiến cấp tỉnh \(Ông Nguyễn Văn An\)Rút lại/);
  expect(workbook.valueAt('Điều chỉnh', 3, 0)).toBe('Sở Xây dựng');
  await user.click(screen.getByRole('button', { name: 'Rút lại điều chỉnh: Sở Xây dựng, Cờ thi đua' }));
  expect(screen.getByRole('textbox', { name: 'Người đề nghị, chịu trách nhiệm' })).toHaveValue('Ông Nguyễn Văn An');
  await answer(user, 'Ghi nhầm', 'Ông Nguyễn Văn An');
  await user.click(screen.getByRole('button', { name: 'Ghi vào sổ tính' }));
  await screen.findByText(/Đã rút lại điều chỉnh đối với Sở Xây dựng/, { selector: '.fui-MessageBarBody' });
  expect(part(FLAGS, 'Trong danh sách')[0]).toHaveTextContent('Sở Nội vụ');
});

test('nobody is moved in who is under review; what the user typed is not taken back here', async () => {
  await drawn();
  expect(screen.queryByRole('button', { name: /^Đưa vào: Sở Y tế/ })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Rút lại điều chỉnh: Phạm An/ })).not.toBeInTheDocument();
});

test('nothing is written once the workbook has changed', async () => {
  const { workbook, user } = await drawn();
  await user.click(screen.getByRole('button', { name: /^Không lấy: / }));
  await answer(user, 'Không đủ', 'Ông An');
  changeByOthers(workbook);
  expect(screen.getByText(/Hãy về danh sách và lập lại trước khi ghi/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Ghi vào sổ tính' })).not.toBeInTheDocument();
});

test('a name is looked for in every list, without accents', async () => {
  const { user } = await drawn();
  await user.type(screen.getByRole('searchbox', { name: 'Tìm tập thể, cá nhân' }), 'con dao');
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: (name) => name.startsWith(FLAGS) })).not.toBeInTheDocument();
  });
  expect(part('Bằng khen của Chủ tịch UBND tỉnh – Tập thể, Huyện', 'Trong danh sách')[0]).toHaveTextContent('Huyện Côn Đảo');
  await user.type(screen.getByRole('searchbox', { name: 'Tìm tập thể, cá nhân' }), ' xyz');
  expect(await screen.findByText('Không có tập thể, cá nhân nào phù hợp.')).toBeInTheDocument();
});

describe('the vote', () => {
  test('who was there, what is needed, who falls short', async () => {
    const { user, workbook } = await drawn();
    await user.click(screen.getByRole('button', { name: 'Biểu quyết của Hội đồng' }));
    expect(screen.getByText('7 phiếu, tính trên tổng số thành viên')).toBeInTheDocument();
    expect(screen.getByText('đủ thành viên có mặt (cần từ 6 thành viên)')).toBeInTheDocument();
    const row = screen.getByRole('row', { name: /Huyện Long Điền/ });
    expect(row).toHaveTextContent('5Thiếu 2 phiếu');
    await user.click(screen.getByRole('button', { name: '8, đi đến ô' }));
    expect(workbook.selected).toEqual(['Thiết lập!B4']);
  });

  test('without its settings, which cells to fill', async () => {
    const settings = [['Mục', 'Giá trị'], ['Năm', 2025], ['Số thành viên Hội đồng', null]];
    const { user, workbook } = await drawn({ ...SHEETS, 'Thiết lập': settings });
    await user.click(screen.getByRole('button', { name: 'Biểu quyết của Hội đồng' }));
    expect(screen.getByText(/Tỷ lệ phiếu đồng ý tối thiểu: thêm dòng này/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Thiết lập!B3, đi đến ô' }));
    expect(workbook.selected).toEqual(['Thiết lập!B3']);
  });
});

test('a workbook without quotas says which sheet and columns to add', async () => {
  const { container } = await drawn({ 'Tổng hợp kết quả': SHEETS['Tổng hợp kết quả'] ?? [] });
  const missing = screen.getByRole('region', { name: 'Cần có trang tính Khen thưởng' });
  expect(within(missing).getAllByRole('rowheader').map(({ textContent }) => textContent)).toContain('Thứ tự ưu tiên');
  expect(screen.getByRole('button', { current: 'step' })).toHaveTextContent('Chưa có chỉ tiêu khen thưởng');
  expect(await axe(container)).toMatchObject({ violations: [] });
});
