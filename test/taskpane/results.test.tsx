/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { points } from '../../src/scoring/points';
import { afterScoring } from './after-scoring';
import { scored, unit } from './outcomes';
import { rowOf } from './set-up';

jest.mock('../../src/council/score');

const three = [unit('Sở Nội vụ', 1, 95), unit('Sở Y tế', 2, 90.5)];
const area = { code: '1', name: 'Chỉ đạo, điều hành', points: points(9_250_000_000), maximum: points(10_000_000_000) };
const units = [
  unit('Sở Nội vụ', 1, 95.5, {
    group: 'Sở, ban, ngành',
    band: 'Xuất sắc',
    tied: ['Sở Nội vụ', 'Sở Y tế'],
    indexExact: '95.499999999999999999',
    areas: [
      { ...area, index: points(92_500_000_000) },
      { ...area, code: '2', name: 'Thể chế', maximum: points(0), points: points(0), index: null },
    ],
    address: 'B7',
  }),
  unit('Sở Y tế', 1, 95.5, { group: 'Sở, ban, ngành', tied: ['Sở Nội vụ', 'Sở Y tế'] }),
  unit('Sở Tài chính', 3, 90, {
    group: 'Sở, ban, ngành',
    tieBreaks: [{ by: { key: 'survey' }, from: ['Sở Xây dựng'] }],
  }),
  unit('Thanh tra tỉnh', null, 88, {
    group: 'Sở, ban, ngành',
    notRanked: { reason: 'excluded', text: 'Mới thành lập' },
  }),
  unit('Xã Long Sơn', null, 0, {
    group: 'Xã, phường',
    points: null,
    index: null,
    indexExact: null,
    notRanked: { reason: 'missing', codes: ['1.1', '2.3'] },
  }),
  unit('Xã Bình Châu', 1, 80, { group: 'Xã, phường', maximum: null }),
];

test('stand by group with rank, points, index, band and notes, and every unit is accounted for', async () => {
  await afterScoring(scored(units));
  expect(screen.getByText('4 xếp hạng + 2 không xếp hạng = 6 đơn vị')).toBeVisible();
  expect(screen.getAllByRole('table').slice(-2).map((table) => table.querySelector('caption')?.textContent)).toEqual([
    'Sở, ban, ngành',
    'Xã, phường',
  ]);
  const first = within(rowOf('Sở Nội vụ'));
  expect(first.getByRole('cell', { name: '1' })).toBeVisible();
  expect(first.getByRole('cell', { name: '95,50%' })).toBeVisible();
  expect(first.getByRole('rowheader')).toHaveTextContent('95,50 / 100 điểm');
  expect(first.getByRole('rowheader')).toHaveTextContent('Xuất sắc');
  expect(first.getByRole('rowheader')).toHaveTextContent('Đồng hạng với Sở Y tế');
  expect(rowOf('Sở Tài chính')).toHaveTextContent(
    'Bằng chỉ số với Sở Xây dựng; phân định theo điểm điều tra xã hội học',
  );
  expect(rowOf('Thanh tra tỉnh')).toHaveTextContent('Không xếp hạng: Mới thành lập');
  expect(within(rowOf('Xã Long Sơn')).getByRole('cell', { name: 'Không xếp hạng' })).toBeVisible();
  expect(rowOf('Xã Long Sơn')).toHaveTextContent('Còn thiếu điểm: 1.1, 2.3');
  expect(rowOf('Xã Bình Châu')).toHaveTextContent('80,00 điểm');
});

test('open to the points by area and the index before rounding', async () => {
  const { user } = await afterScoring(scored(units));
  const toggle = screen.getByRole('button', { name: 'Điểm theo lĩnh vực của Sở Nội vụ' });
  expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await user.click(toggle);
  expect(screen.getByRole('row', { name: '1 Chỉ đạo, điều hành 9,25 / 10 92,50%' })).toBeVisible();
  expect(screen.getByRole('row', { name: '2 Thể chế không áp dụng' })).toBeVisible();
  expect(screen.getByText('Chỉ số trước khi làm tròn: 95,499999999999999999%')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Điểm theo lĩnh vực của Xã Long Sơn' })).not.toBeInTheDocument();
  await user.click(toggle);
  expect(screen.queryByText(/Thể chế/)).not.toBeInTheDocument();
});

test('jump to where the points stand', async () => {
  const { workbook, user } = await afterScoring(scored(units));
  await user.click(screen.getByRole('button', { name: 'Sở Nội vụ, đi đến ô' }));
  expect(workbook.selected).toEqual(['Kết quả!B7']);
});

test('are filtered by group', async () => {
  const { user } = await afterScoring(scored(units));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Lọc theo nhóm' }), 'Xã, phường');
  expect(screen.queryByRole('button', { name: 'Sở Y tế, đi đến ô' })).not.toBeInTheDocument();
  expect(rowOf('Xã Bình Châu')).toBeVisible();
});

test('of many units are shown a page at a time, and searched without accents', async () => {
  const many = Array.from({ length: 120 }, (_, index) => unit(`Xã ${String(index + 1)}`, index + 1, 90 - index / 10));
  const { user } = await afterScoring(scored(many));
  expect(screen.getAllByRole('rowheader', { name: /^Xã/ })).toHaveLength(50);
  expect(screen.getByText('1–50 trong 120')).toBeVisible();
  await user.click(screen.getByRole('searchbox', { name: 'Tìm đơn vị' }));
  await user.paste('XA 117');
  await waitFor(() => {
    expect(screen.getAllByRole('rowheader', { name: /^Xã/ })).toHaveLength(1);
  });
  await user.paste('0');
  expect(await screen.findByText('Không có đơn vị nào phù hợp.')).toBeVisible();
});

test('come with the settings they follow, and their decimals', async () => {
  const { settings } = scored([]);
  const { user } = await afterScoring(
    scored(three, { settings: { ...settings, decimals: 3, rounding: 'truncate', tieKeys: [{ key: 'survey' }] } }),
  );
  expect(screen.getByRole('cell', { name: '90,500%' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Thiết lập đã dùng' }));
  const terms = screen.getAllByRole('term').map((term) => `${term.textContent}: ${term.nextSibling?.textContent ?? ''}`);
  expect(terms).toEqual([
    'Năm: 2025',
    'Thang điểm: 100',
    'Số chữ số thập phân: 3',
    'Cách làm tròn: cắt bỏ phần lẻ',
    'Xếp hạng theo: chỉ số đã làm tròn',
    'Cách xếp đồng hạng: 1, 1, 3',
    'Tiêu chí phụ: điểm điều tra xã hội học',
  ]);
});

test('no units at all are explained', async () => {
  await afterScoring(scored([], { writes: [] }));
  expect(screen.getByText(/Không có đơn vị nào để tính/)).toBeVisible();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

test('have no accessibility violations when opened', async () => {
  const { container, user } = await afterScoring(scored(units));
  await user.click(screen.getByRole('button', { name: 'Điểm theo lĩnh vực của Sở Nội vụ' }));
  expect((await axe(container)).violations).toEqual([]);
});
