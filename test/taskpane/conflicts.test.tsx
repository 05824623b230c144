/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { score } from '../../src/council/score';
import { afterScoring } from './after-scoring';
import { conflict, scored, unit } from './outcomes';

jest.mock('../../src/council/score');

const ranked = [unit('Sở Nội vụ', 1, 95)];
const typed = conflict('E2');
const formula = conflict('F3', { field: 'rank', unit: 'Sở Y tế', existing: null, formula: 'RANK(E3,E:E)', computed: 2 });
const sheet = conflict('', { sheet: 'Xếp hạng', field: 'sheet', unit: '', existing: null, computed: '' });

test('show what stands there and what was computed, and are left alone unless ticked', async () => {
  const { user } = await afterScoring(scored(ranked, { conflicts: [typed, formula, sheet] }));
  const region = within(screen.getByRole('region', { name: '3 chỗ khác với kết quả tính' }));
  const [first, second, third] = region.getAllByRole('listitem').map((item) => item.textContent);
  expect(first).toContain('Sở Nội vụ · Chỉ số');
  expect(first).toContain('Đang có91,5 Kết quả tính97,33');
  expect(second).toContain('Đang có(trống) =RANK(E3,E:E)Kết quả tính2');
  expect(third).toContain('ghi đè sẽ làm mất phần đã sửa');
  for (const box of region.getAllByRole('checkbox')) expect(box).not.toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Ghi vào sổ tính' }));
  expect(await screen.findByText(/^3 chỗ khác với kết quả tính được giữ nguyên/)).toBeVisible();
  expect(jest.mocked(score)).toHaveBeenCalledTimes(1);
});

test('those that are ticked, and no others, are overwritten', async () => {
  const { workbook, user } = await afterScoring(scored(ranked, { conflicts: [typed, formula, sheet] }));
  const chosen = scored(ranked, { plan: { blocks: [], sheets: [], memory: 'chosen' }, conflicts: [formula, sheet] });
  jest.mocked(score).mockReturnValue(chosen);
  await user.click(screen.getByRole('checkbox', { name: 'Ghi đè Kết quả!E2' }));
  expect(screen.getByRole('checkbox', { name: 'Ghi đè tất cả' })).toBePartiallyChecked();
  await user.click(screen.getByRole('button', { name: 'Ghi vào sổ tính, ghi đè 1 chỗ' }));
  expect(await screen.findByText(/^2 chỗ khác/)).toBeVisible();
  expect(jest.mocked(score).mock.lastCall?.[1].overwrite).toEqual(new Set(['Kết quả!E2']));
  expect(workbook.applied).toEqual([chosen.plan]);
});

test('all are ticked and unticked at once, those on other pages too', async () => {
  const many = Array.from({ length: 25 }, (_, row) => conflict(`E${String(row + 2)}`));
  const { user } = await afterScoring(scored(ranked, { conflicts: many }));
  const all = screen.getByRole('checkbox', { name: 'Ghi đè tất cả' });
  await user.click(all);
  expect(screen.getByRole('button', { name: 'Ghi vào sổ tính, ghi đè 25 chỗ' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Trang sau' }));
  expect(screen.getByRole('checkbox', { name: 'Ghi đè Kết quả!E12' })).toBeChecked();
  await user.click(screen.getByRole('checkbox', { name: 'Ghi đè Kết quả!E12' }));
  expect(screen.getByRole('button', { name: 'Ghi vào sổ tính, ghi đè 24 chỗ' })).toBeVisible();
  await user.click(all);
  await user.click(all);
  expect(screen.getByRole('button', { name: 'Ghi vào sổ tính' })).toBeVisible();
});

test('have no accessibility violations', async () => {
  const { container } = await afterScoring(scored(ranked, { conflicts: [typed, formula, sheet] }));
  expect((await axe(container)).violations).toEqual([]);
});
