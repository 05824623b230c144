/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { validate } from '../../src/council/validate';
import { finding } from '../../src/sheets/finding';
import { missingPoints, sheetReport, validated } from './outcomes';
import { openPanel } from './set-up';
import type { Opened } from './set-up';
import type { ValidateOutcome } from '../../src/council/outcome';
import type { Finding } from '../../src/sheets/finding';

jest.mock('../../src/council/validate');

const above = finding('points.aboveMaximum', 'Điểm', 'D9', { value: 7.5, maximum: 6, code: '1.2', unit: 'Sở Y tế' });
const asText = finding('number.asText', 'ĐTXHH', 'C3', { text: '1,5', value: 1.5 });
const notScale = finding('criteria.totalNotScale', 'Tiêu chí', '', { sum: 90, scale: 100 });
const nothing = finding('sheet.noneRecognised', '', '', {});
const acceptance = { reason: 'đã có quyết định', by: 'Lê Hoa', on: '2026-11-22' };
const sheets = ['Tiêu chí', 'Điểm', 'ĐTXHH'].map((sheet) => sheetReport({ sheet }));

function lacking(code: string, address: string): Finding {
  return finding('component.withoutScores', 'Tiêu chí', address, { code });
}

async function afterValidation(findings: readonly Finding[], over: Partial<ValidateOutcome> = {}): Promise<Opened> {
  jest.mocked(validate).mockReturnValue(validated(findings, { sheets, ...over }));
  const opened = openPanel();
  await opened.user.click(screen.getByRole('button', { name: 'Kiểm tra sổ tính' }));
  await screen.findByRole('button', { name: 'Kiểm tra lại' });
  return opened;
}

function list(): HTMLElement {
  return screen.getByRole('region', { name: 'Danh sách phát hiện' });
}

/** What is shown to be wrong, from the top. */
function whats(): readonly string[] {
  return within(list())
    .queryAllByRole('button', { name: /, đi đến ô$/ })
    .map((link) => document.getElementById(link.getAttribute('aria-describedby') ?? '')?.textContent ?? '');
}

function heads(): readonly (string | null)[] {
  return within(list())
    .queryAllByRole('heading', { level: 3 })
    .map((head) => head.textContent);
}

function place(name: string): HTMLElement {
  return screen.getByRole('button', { name: `${name}, đi đến ô` });
}

async function groupBy(user: Opened['user'], grouping: string): Promise<void> {
  await user.selectOptions(screen.getByRole('combobox', { name: 'Xếp danh sách theo' }), grouping);
}

describe('groups', () => {
  test('by rule, by sheet and by unit, each with how many', async () => {
    const { user } = await afterValidation([above, ...missingPoints(2), asText, notScale, nothing]);
    expect(heads()).toEqual(['Lỗi (4)', 'Cảnh báo (1)', 'Thông tin (1)']);
    await groupBy(user, 'Theo quy tắc');
    expect(heads()).toEqual([
      'Điểm vượt điểm tối đa (1)',
      'Thiếu điểm (2)',
      'Số lưu dạng văn bản (1)',
      'Tổng điểm tối đa khác thang điểm (1)',
      'Không nhận ra bảng nào (1)',
    ]);
    await groupBy(user, 'Theo trang tính');
    expect(heads()).toEqual(['Toàn sổ tính (1)', 'Tiêu chí (1)', 'Điểm (3)', 'ĐTXHH (1)']);
    await groupBy(user, 'Theo đơn vị');
    expect(heads()).toEqual(['Sở Y tế (1)', 'Xã 1 (1)', 'Xã 2 (1)', 'Không của riêng đơn vị nào (3)']);
  });

  test('units are in the order of their numbers', async () => {
    const { user } = await afterValidation(missingPoints(11));
    await groupBy(user, 'Theo đơn vị');
    expect(heads().slice(0, 3)).toEqual(['Xã 1 (1)', 'Xã 2 (1)', 'Xã 3 (1)']);
    expect(heads().at(-1)).toBe('Xã 11 (1)');
  });

  test('one of them alone is shown when chosen, until another grouping is', async () => {
    const { user } = await afterValidation([above, ...missingPoints(3), asText]);
    await groupBy(user, 'Theo trang tính');
    const choice = screen.getByRole('combobox', { name: 'Chỉ xem một mục' });
    expect(within(choice).getAllByRole('option').map((option) => option.textContent)).toEqual(['Tất cả', 'Điểm (4)', 'ĐTXHH (1)']);
    await user.selectOptions(choice, 'ĐTXHH (1)');
    expect(heads()).toEqual(['ĐTXHH (1)']);
    await groupBy(user, 'Theo mức độ');
    expect(heads()).toEqual(['Lỗi (4)', 'Thông tin (1)']);
    expect(screen.queryByRole('combobox', { name: 'Chỉ xem một mục' })).not.toBeInTheDocument();
  });
});

describe('filters', () => {
  test('by severity and by sheet, and back', async () => {
    const { user } = await afterValidation([above, asText, notScale]);
    await groupBy(user, 'Theo trang tính');
    await user.click(screen.getByRole('button', { name: '1 thông tin' }));
    expect(whats()).toEqual(['Số “1,5” đang được lưu dưới dạng văn bản; đã đọc là 1,5.']);
    await user.click(screen.getByRole('button', { name: '1 thông tin' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Chỉ xem một mục' }), 'Điểm (1)');
    await user.click(screen.getByRole('button', { name: '1 cảnh báo' }));
    expect(screen.getByText(/Không có mục nào phù hợp/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
    expect(whats()).toHaveLength(3);
  });

  test('search what is said, the rule and the unit, without accents', async () => {
    const { user } = await afterValidation([above, ...missingPoints(9)]);
    const field = screen.getByRole('searchbox', { name: 'Tìm trong danh sách' });
    for (const words of ['so y te', 'vuot diem toi da', 'diem!d9']) {
      await user.clear(field);
      await user.click(field);
      await user.paste(words);
      await waitFor(() => {
        expect(whats()).toEqual(['Sở Y tế được 7,5 điểm ở mục 1.2, vượt điểm tối đa 6.']);
      });
    }
  });

  test('what was accepted counts for nothing, and stays in sight', async () => {
    const { user } = await afterValidation([{ ...above, acceptance }, ...missingPoints(1), { ...asText, acceptance }]);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Có 1 lỗi cần sửa');
    expect(screen.getByRole('button', { name: 'Kiểm tra 1 lỗi' })).toBeVisible();
    expect(heads()).toEqual(['Lỗi (1)', 'Đã chấp nhận (2)']);
    await user.click(screen.getByRole('button', { name: '2 đã chấp nhận' }));
    expect(heads()).toEqual(['Đã chấp nhận (2)']);
  });

  test('where all were accepted, that is what is said', async () => {
    await afterValidation([{ ...above, acceptance }]);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Mọi phát hiện đã được chấp nhận');
    expect(screen.getByRole('button', { name: 'Kiểm tra Không có lỗi' })).toBeVisible();
  });
});

describe('explanations', () => {
  test('are read once for all of a rule', async () => {
    await afterValidation([above, ...missingPoints(7)]);
    expect(within(list()).getAllByText('Vì sao:')).toHaveLength(2);
    expect(within(list()).getByRole('heading', { level: 4 })).toHaveTextContent('Thiếu điểm');
  });

  test('where only how to mend differs, each finding has its own', async () => {
    await afterValidation([lacking('1.1', 'A4'), lacking('1.2', 'A5')]);
    expect(within(list()).getAllByText('Vì sao:')).toHaveLength(1);
    expect(within(list()).queryByText('Cách sửa:')).not.toBeInTheDocument();
    for (const code of ['1.1', '1.2']) expect(within(list()).getByText(new RegExp(`^Thêm cột ${code} vào`))).toBeVisible();
  });

  test('further down the page are there when asked for', async () => {
    const { user } = await afterValidation(missingPoints(2));
    await groupBy(user, 'Theo đơn vị');
    const [again, ...more] = within(list()).getAllByText('Vì sao, cách sửa');
    expect(more).toEqual([]);
    expect(again?.closest('details')).not.toHaveAttribute('open');
  });
});

test('the list of rules leads to what a rule has found', async () => {
  const checks = new Map([['points.missing', 40], ['points.aboveMaximum', 40], ['cell.error', 40]] as const);
  const { user } = await afterValidation([above, ...missingPoints(3)], { checks });
  await user.click(screen.getByRole('button', { name: 'Đã kiểm tra 3 quy tắc' }));
  await user.click(screen.getByRole('button', { name: /: xem 3 phát hiện$/ }));
  expect(list()).toHaveFocus();
  expect(heads()).toEqual([expect.stringMatching(/ \(3\)$/)]);
  expect(whats()).toHaveLength(3);
  expect(screen.getAllByRole('button', { name: /: xem \d+ phát hiện$/ })).toHaveLength(2);
});

describe('the keyboard', () => {
  test('has one stop in the list, and the arrow keys go from finding to finding', async () => {
    const { user } = await afterValidation([nothing, above, ...missingPoints(2), asText]);
    const [ofNothing, ...ofPlaces] = screen.getAllByRole('button', { name: 'Chấp nhận…' });
    const places = [ofNothing, ...['Điểm!D9', 'Điểm!C2', 'Điểm!C3', 'ĐTXHH!C3'].map(place)];
    expect(places.map((stop) => stop?.tabIndex)).toEqual([0, -1, -1, -1, -1]);
    expect(ofNothing).toHaveAccessibleDescription('Chưa nhận ra trang tính nào dùng để chấm điểm.');
    places[0]?.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(places[2]).toHaveFocus();
    expect(places[2]).toHaveAccessibleDescription('Xã 1 chưa có điểm ở mục 1.1.');
    expect(places.map((stop) => stop?.tabIndex)).toEqual([-1, -1, 0, -1, -1]);
    expect(ofPlaces.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1, -1]);
    await user.keyboard('{End}{ArrowDown}');
    expect(places[4]).toHaveFocus();
    await user.keyboard('{Home}{ArrowUp}');
    expect(places[0]).toHaveFocus();
  });

  test('in the search stays there', async () => {
    const { user } = await afterValidation(missingPoints(9));
    const field = screen.getByRole('searchbox', { name: 'Tìm trong danh sách' });
    await user.type(field, 'xa{ArrowDown}{Home}');
    expect(field).toHaveFocus();
  });
});

test('ten thousand findings are shown a page at a time, the explanation once', async () => {
  const { user } = await afterValidation(missingPoints(10_000));
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Có 10.000 lỗi cần sửa');
  expect(whats()).toHaveLength(25);
  expect(heads()).toEqual(['Lỗi (10.000)']);
  expect(screen.getAllByText('Vì sao:')).toHaveLength(1);
  const pages = within(screen.getByRole('navigation', { name: 'Chuyển trang' }));
  expect(pages.getByText('1–25 trong 10.000')).toBeVisible();
  await user.click(pages.getByRole('button', { name: 'Trang trước' }));
  expect(pages.getByText('1–25 trong 10.000')).toBeVisible();
  await user.click(pages.getByRole('button', { name: 'Trang sau' }));
  expect(pages.getByText('26–50 trong 10.000')).toBeVisible();
  expect(whats()[0]).toBe('Xã 26 chưa có điểm ở mục 1.1.');
  await groupBy(user, 'Theo đơn vị');
  expect(pages.getByText('1–25 trong 10.000')).toBeVisible();
  expect(whats()[0]).toBe('Xã 1 chưa có điểm ở mục 1.1.');
});

test('has no accessibility violations, however grouped', async () => {
  const { container, user } = await afterValidation([above, notScale, { ...asText, acceptance }, ...missingPoints(30)]);
  expect((await axe(container)).violations).toEqual([]);
  await groupBy(user, 'Theo đơn vị');
  expect((await axe(container)).violations).toEqual([]);
});

beforeEach(() => {
  jest.mocked(validate).mockReset();
});
