/** @jest-environment jsdom */
import { configure, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { strFromU8, unzipSync } from 'fflate';
import { FakeDelivery } from '../fake-delivery';
import { SHEETS, drawn } from './drawn';
import type { Opened } from '../set-up';

async function opened(name: string, delivery = new FakeDelivery()): Promise<Opened> {
  const panel = await drawn(SHEETS, delivery);
  await panel.user.click(screen.getByRole('button', { name: `Xem trước ${name}` }));
  await screen.findByRole('heading', { level: 2, name });
  return panel;
}

// The renderer of papers is loaded when the first is saved.
configure({ asyncUtilTimeout: 20_000 });

// jsdom has none, as browsers do.
class FakeClipboardItem {
  readonly types: readonly string[];
  constructor(parts: Readonly<Record<string, Blob>>) {
    this.types = Object.keys(parts);
  }
}
Object.assign(globalThis, { ClipboardItem: FakeClipboardItem });

/** What is said of what was just done. */
const said = (): string | null => screen.getByRole('status').textContent;

test('a paper is previewed in the form it will be saved in', async () => {
  const { container } = await opened('Tờ trình');
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  expect(screen.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBeInTheDocument();
  expect(screen.getByText('UBND TỈNH X')).toBeInTheDocument();
  expect(screen.getByText('Số: 12/TTr-SNV')).toBeInTheDocument();
  expect(screen.getByText(/Căn cứ Luật Thi đua, khen thưởng/).tagName).toBe('EM');
  expect(screen.getByText('Nguyễn Thị Hoà')).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 3, name: 'DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG' })).toBeInTheDocument();
  const [table] = screen.getAllByRole('table');
  expect(within(table ?? container).getAllByRole('columnheader').map(({ textContent }) => textContent)).toContain('Tên tập thể');
  expect(await axe(container)).toMatchObject({ violations: [] });
});

test.each(['Biên bản họp Hội đồng', 'Quyết định công bố', 'Thông báo kết quả'])('%s is previewed without faults', async (name) => {
  const { container } = await opened(name);
  expect(await axe(container)).toMatchObject({ violations: [] });
});

test('the result sheet of a unit is found by its name', async () => {
  const { user } = await drawn();
  await user.type(screen.getByRole('combobox', { name: 'Phiếu kết quả của đơn vị' }), 'con dao');
  await user.click(await screen.findByRole('option', { name: 'Huyện Côn Đảo' }));
  expect(await screen.findByRole('heading', { level: 2, name: 'Phiếu kết quả: Huyện Côn Đảo' })).toBeInTheDocument();
});

test('a paper is saved, names the journal’s entry, and the lists are still current', async () => {
  const delivery = new FakeDelivery();
  const { user, workbook } = await opened('Tờ trình', delivery);
  await user.click(screen.getByRole('button', { name: 'Lưu văn bản (.docx)' }));
  await waitFor(() => {
    expect(said()).toContain('Đã ghi mục 1 vào trang Nhật ký.');
  });
  expect(screen.getByRole('heading', { level: 2, name: 'Tờ trình' })).toBeInTheDocument();
  expect(delivery.delivered.map(({ name }) => name)).toEqual(['to-trinh.docx']);
  const { 'docProps/custom.xml': properties } = unzipSync(delivery.delivered[0]?.bytes ?? new Uint8Array());
  expect(strFromU8(properties ?? new Uint8Array())).toMatch(/kết quả\.xlsx.*Journal entry.*>1</s);
  expect(workbook.applied.map(({ blocks, sheets }) => [blocks, sheets.map(({ name }) => name)])).toEqual([[[], ['Nhật ký']]]);
  expect(screen.getByRole('button', { name: 'Lưu văn bản (.docx)' })).not.toHaveAttribute('aria-disabled', 'true');
});

test('nothing is written where the journal is not wanted', async () => {
  const delivery = new FakeDelivery();
  const { user, workbook } = await drawn(SHEETS, delivery);
  await user.click(screen.getByRole('checkbox', { name: /trang Nhật ký của sổ tính/ }));
  await user.click(screen.getByRole('button', { name: 'Lưu cả 4 văn bản' }));
  await waitFor(() => {
    expect(said()).toBe('Đã giao 4 tệp cho trình duyệt tải về, đóng gói trong van-ban-khen-thuong.zip.');
  });
  expect(delivery.delivered.map(({ name }) => name)).toEqual(['to-trinh.docx', 'bien-ban.docx', 'quyet-dinh.docx', 'thong-bao.docx']);
  await user.click(screen.getByRole('button', { name: 'Lưu cả 7 phiếu kết quả' }));
  await waitFor(() => {
    expect(delivery.delivered).toHaveLength(11);
  });
  expect(workbook.applied).toEqual([]);
});

test('where files cannot be saved, what can be done instead', async () => {
  const { user } = await drawn(SHEETS, new FakeDelivery('none'));
  await user.click(screen.getByRole('button', { name: 'Lưu danh sách (.xlsx, .csv, .json)' }));
  expect(await screen.findByText(/^Excel này không cho phép bổ trợ lưu tệp: .*bấm “Ghi danh sách vào sổ tính”/, { selector: '.fui-MessageBarBody' })).toBeInTheDocument();
});

test('lists are written to a sheet of ours after a preview', async () => {
  const { user, workbook, container } = await drawn();
  await user.click(screen.getByRole('button', { name: 'Ghi danh sách vào sổ tính' }));
  expect(await screen.findByRole('region', { name: 'Các ô sẽ thay đổi' })).toHaveTextContent('Trang tính mới: Danh sách khen thưởng');
  expect(workbook.applied).toEqual([]);
  expect(await axe(container)).toMatchObject({ violations: [] });
  await user.click(screen.getByRole('button', { name: 'Ghi vào sổ tính' }));
  expect(await screen.findByRole('region', { name: 'Các ô đã ghi' })).toBeInTheDocument();
  await waitFor(() => {
    expect(said()).toMatch(/^Đã ghi \d+ ô vào sổ tính\.$/);
  });
  expect(workbook.valueAt('Danh sách khen thưởng', 0, 0)).toEqual(expect.any(String));
  await user.click(screen.getByRole('button', { name: 'Về danh sách' }));
  expect(screen.queryByText(/Sổ tính đã thay đổi sau khi/)).not.toBeInTheDocument();
});

describe('copying for Word', () => {
  test('gives the clipboard the form and the text', async () => {
    const { user } = await opened('Tờ trình');
    const write = jest.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    await user.click(screen.getByRole('button', { name: 'Sao chép để dán vào Word' }));
    await waitFor(() => {
      expect(said()).toBe('Đã sao chép “Tờ trình”. Mở Word, chọn vị trí rồi nhấn Ctrl+V.');
    });
    const [item] = write.mock.calls[0]?.[0] ?? [];
    expect(item?.types).toEqual(['text/html', 'text/plain']);
  });

  test('where it is not allowed, selects the preview for the keyboard', async () => {
    const { user } = await opened('Tờ trình');
    jest.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'Sao chép để dán vào Word' }));
    await waitFor(() => {
      expect(said()).toContain('nhấn Ctrl+C');
    });
    expect(document.getSelection()?.toString()).toContain('Độc lập - Tự do - Hạnh phúc');
  });
});
