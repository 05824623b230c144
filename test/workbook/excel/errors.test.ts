import type { Book } from '../book';
import { BOOK, block, plan, rankingSheet } from '../examples';
import { areaOf } from '../../excel-host/model/from-book';
import { closeExcel, openInExcel } from './open-in-excel';

afterEach(closeExcel);

const ONE = plan({ blocks: [block('Trống', 0, 0, [[1, 'a']])] });

describe('what the user is told', () => {
  it('waits until a cell edit has ended', async () => {
    const { host, workbook } = openInExcel(BOOK);
    const end = host.editCell();
    const reading = workbook.snapshot();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.syncs).toEqual([]);
    end();
    expect((await reading).sheets).toHaveLength(BOOK.sheets.length);
  });

  it('that a cell is being edited, where Excel does not wait', async () => {
    const { host, workbook } = openInExcel(BOOK);
    host.delaysForCellEdit = false;
    host.editCell();
    await expect(workbook.snapshot()).rejects.toMatchObject({ code: 'cellEditing' });
    await expect(workbook.apply(ONE)).rejects.toMatchObject({ code: 'cellEditing' });
  });

  it('that Excel is too old', async () => {
    const { host, workbook } = openInExcel(BOOK);
    host.apiMinor = 13;
    await expect(workbook.snapshot()).rejects.toMatchObject({ code: 'hostTooOld', values: { needed: 'ExcelApi 1.14' } });
  });

  it('that the workbook is too large', async () => {
    const { host, workbook } = openInExcel(BOOK);
    host.model.sheet('Trống')?.change(areaOf('XFD1000'), (cell) => (cell.value = 1));
    host.model.sheet('Trống')?.change(areaOf('A1'), (cell) => (cell.value = 1));
    await expect(workbook.snapshot()).rejects.toMatchObject({
      code: 'tooLarge',
      values: { limit: 5_000_000, found: 16_384_000 + 6 + 12 + 20 + 2 + 8 + 6 },
    });
  });

  it('that what stands in the cells to be written is too large', async () => {
    const rows = Array.from({ length: 500 }, () => ['x'.repeat(8000)]);
    const { workbook } = openInExcel({ sheets: [{ name: 'Giải trình', rows }] });
    const refused = workbook.apply(plan({ blocks: [block('Giải trình', 0, 0, rows.map(() => [1]))] }));
    await expect(refused).rejects.toMatchObject({ code: 'tooLarge', values: { limit: '5 MB' } });
  });

  it('which cells of which sheet are protected, merged, or an array', async () => {
    const { workbook } = openInExcel(BOOK);
    const where = async (sheet: string, address: string): Promise<unknown> => {
      const { row, column, rows, columns } = areaOf(address);
      const values = Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1));
      return await workbook.apply(plan({ blocks: [block(sheet, row, column, values)] })).catch((error: unknown) => error);
    };
    expect(await where('Khóa', 'B1:C2')).toMatchObject({ code: 'sheetProtected', values: { sheet: 'Khóa', address: 'B1:C2' } });
    expect(await where('Gộp', 'A1:A3')).toMatchObject({ code: 'mergedInTheWay', values: { sheet: 'Gộp', address: 'A2' } });
    expect(await where('Mảng', 'A3:A4')).toMatchObject({ code: 'arrayInTheWay', values: { sheet: 'Mảng', address: 'A3:A4' } });
    expect(await where('Không có', 'A1')).toMatchObject({ code: 'sheetMissing', values: { sheet: 'Không có' } });
  });

  it('that formats of a protected sheet cannot be changed, though its cells can be written', async () => {
    const { workbook } = openInExcel(BOOK);
    const formatted = plan({ blocks: [block('Khóa', 0, 1, [[1.5]], '0.00')] });
    await expect(workbook.apply(formatted)).rejects.toMatchObject({ code: 'sheetProtected', values: { address: 'B1' } });
  });
});

describe('showing a cell', () => {
  it('activates its sheet and selects it', async () => {
    const { host, workbook } = openInExcel(BOOK);
    await workbook.select('Điểm', 'C2:D3');
    expect(host.model.selection).toBe('Điểm!C2:D3');
  });

  it('tells of sheets that are hidden or gone', async () => {
    const { workbook } = openInExcel(BOOK);
    await expect(workbook.select('Nháp', 'A1')).rejects.toMatchObject({ code: 'sheetHidden', values: { sheet: 'Nháp' } });
    await expect(workbook.select('Không có', 'A1')).rejects.toMatchObject({ code: 'sheetMissing', values: { sheet: 'Không có' } });
  });
});

describe('taking back after somebody has changed the workbook', () => {
  const ours = plan({ blocks: [block('Điểm', 1, 3, [[85], [null]])], sheets: [rankingSheet(2)], memory: 'm' });

  async function applied(book: Book = BOOK): Promise<ReturnType<typeof openInExcel>> {
    const opened = openInExcel(book);
    await opened.workbook.apply(ours);
    return opened;
  }

  it.each([
    { what: 'a cell we wrote', sheet: 'Điểm', address: 'D2', input: 86 },
    { what: 'a cell we emptied', sheet: 'Điểm', address: 'D3', input: 1 },
    { what: 'a cell of a sheet of ours', sheet: 'Xếp hạng', address: 'C6', input: 'sửa' },
    { what: 'a cell of ours that is emptied', sheet: 'Xếp hạng', address: 'B5', input: '' },
    { what: 'a cell beside our table', sheet: 'Xếp hạng', address: 'H5', input: 'ghi chú' },
  ])('refuses because of $what', async ({ sheet, address, input }) => {
    const { host, workbook } = await applied();
    host.userTypes(sheet, areaOf(address), input);
    const before = host.model.contents();
    await expect(workbook.undo()).rejects.toMatchObject({ code: 'changedSince', values: { sheet, address } });
    expect(host.model.contents()).toEqual(before);
    expect(workbook.undoable).toBe(1);
  });

  it('refuses when our sheet was renamed or deleted', async () => {
    const { host, workbook } = await applied();
    const sheet = host.model.sheet('Xếp hạng');
    if (sheet !== undefined) sheet.name = 'Kết quả';
    await expect(workbook.undo()).rejects.toMatchObject({ code: 'changedSince', values: { sheet: 'Xếp hạng' } });
  });

  it('keeps what was changed elsewhere', async () => {
    const { host, workbook } = await applied();
    host.userTypes('Điểm', areaOf('A2'), 'Phường 03');
    await workbook.undo();
    expect(host.model.sheet('Điểm')?.cell(1, 0).value).toBe('Phường 03');
    expect(host.model.sheet('Điểm')?.cell(1, 3)).toMatchObject({ value: 90, numberFormat: '0.0%' });
    expect(host.model.sheet('Xếp hạng')).toBeUndefined();
    expect(host.model.customXml).toEqual([]);
  });
});
