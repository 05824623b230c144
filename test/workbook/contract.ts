import { WorkbookError } from '../../src/workbook/workbook';
import type { Workbook } from '../../src/workbook/workbook';
import type { Book } from './book';
import { cellsOf, contentsOf, sheetOf } from './contents';
import { block, BOOK, LINK, plan, rankingSheet, TREACHEROUS } from './examples';

/** What any Workbook does, whatever it runs on. */
export function describeWorkbook(name: string, open: (book: Book) => Promise<Workbook>): void {
  const contents = async (workbook: Workbook): Promise<unknown> => contentsOf(await workbook.snapshot());
  const cells = async (workbook: Workbook, sheet: string): Promise<Record<string, unknown>> =>
    cellsOf(sheetOf(await workbook.snapshot(), sheet));

  describe(name, () => {
    it('reads what the workbook holds', async () => {
      const workbook = await open(BOOK);
      expect(await contents(workbook)).toMatchObject({
        memory: null,
        date1904: false,
        sheets: [
          {
            name: 'Tiêu chí',
            hidden: false,
            cells: { A1: 'BỘ TIÊU CHÍ', A3: '1.1', C3: 2.5, C4: { value: 0.5, format: '0.00' } },
            merges: ['A1:C1'],
          },
          {
            name: 'Điểm',
            cells: { B2: 2.25, C2: '=B2*2', D2: { value: 90, format: '0.0%' }, C3: { error: '#N/A' }, E3: true, E4: '=SUM(B2:B3)' },
            tables: ['DiemSo A1:E3'],
            hiddenRows: [2],
          },
          { name: 'Nháp', hidden: true },
          { name: 'Khóa', protected: true },
          { name: 'Mảng' },
          { name: 'Gộp', merges: ['A1:A2'] },
          { name: 'Trống', cells: {} },
        ],
      });
      const score = sheetOf(await workbook.snapshot(), 'Điểm');
      expect(score?.values[1]?.[2]).toBe(4.5);
      expect(Object.keys(cellsOf(score))).not.toContain('B3');
    });

    it('knows workbooks that count days from 1904', async () => {
      const workbook = await open({ ...BOOK, date1904: true });
      expect((await workbook.snapshot()).date1904).toBe(true);
    });

    it('writes blocks; a number format goes to cells that have none', async () => {
      const workbook = await open(BOOK);
      await workbook.apply(plan({ blocks: [block('Điểm', 1, 2, [[4.25, 85.5, 'Giải trình'], [null, 0, false]], '0.00')] }));
      const written = await cells(workbook, 'Điểm');
      expect(written).toMatchObject({
        C2: { value: 4.25, format: '0.00' },
        D2: { value: 85.5, format: '0.0%' },
        D3: { value: 0, format: '0.00' },
        B2: 2.25,
      });
      expect(written).not.toHaveProperty('C3');
    });

    it('writes a number into a cell formatted as text as a number; text there stays text', async () => {
      const workbook = await open(BOOK);
      await workbook.apply(plan({ blocks: [block('Trống', 0, 0, [['8,5'], ['8,5']], '@')] }));
      const before = await contents(workbook);
      await workbook.apply(plan({ blocks: [block('Trống', 0, 0, [[8.5], ['9,5']], '0.00')] }));
      expect(await cells(workbook, 'Trống')).toEqual({ A1: { value: 8.5, format: '0.00' }, A2: { value: '9,5', format: '@' } });
      await workbook.apply(plan({ blocks: [block('Trống', 1, 0, [[9.5]], 'General')] }));
      expect(await cells(workbook, 'Trống')).toMatchObject({ A2: 9.5 });
      await workbook.undo();
      await workbook.undo();
      expect(await contents(workbook)).toEqual(before);
    });

    it('writes links into a sheet of ours, which lead where they say, and takes them back', async () => {
      const workbook = await open(BOOK);
      const link = { formula: LINK, value: 'B2' };
      const ours = { ...rankingSheet(1), tables: [], merges: [], blocks: [{ row: 5, column: 0, values: [[link]], look: 'link' }] } as const;
      await workbook.apply(plan({ sheets: [ours] }));
      const written = await workbook.snapshot();
      expect(cellsOf(sheetOf(written, 'Xếp hạng'))).toEqual({ A6: `=${LINK}` });
      expect(sheetOf(written, 'Xếp hạng')?.values[5]?.[0]).toBe('B2');
      expect(sheetOf(written, 'Xếp hạng')?.uncalculated.size).toBe(0);
      await workbook.apply(plan({ sheets: [rankingSheet(1)] }));
      await workbook.undo();
      expect(contentsOf(await workbook.snapshot())).toEqual(contentsOf(written));
    });

    it('writes formulas', async () => {
      const workbook = await open(BOOK);
      await workbook.apply(plan({ blocks: [block('Điểm', 1, 3, [[{ formula: 'SUM(B2:B3)' }]])] }));
      expect(await cells(workbook, 'Điểm')).toMatchObject({ D2: '=SUM(B2:B3)' });
    });

    it('writes text as text, whatever it looks like', async () => {
      const workbook = await open(BOOK);
      const column = TREACHEROUS.map((text) => [text]);
      const ours = { ...rankingSheet(1), tables: [], merges: [] };
      const text = { row: 10, column: 0, values: TREACHEROUS.map((one) => [one, one]), look: 'body', numberFormats: ['@'] } as const;
      await workbook.apply(plan({ blocks: [block('Trống', 0, 0, column)], sheets: [{ ...ours, blocks: [text] }] }));
      const snapshot = await workbook.snapshot();
      expect(sheetOf(snapshot, 'Trống')?.values.map((line) => line[0])).toEqual(TREACHEROUS);
      expect(sheetOf(snapshot, 'Xếp hạng')?.values.slice(10).map((line) => line.slice(0, 2))).toEqual(
        TREACHEROUS.map((one) => [one, one]),
      );
    });

    it('remembers a text in the workbook', async () => {
      const workbook = await open(BOOK);
      const memory = JSON.stringify({ 'Điểm & "xếp" <hạng>': "Phường 02\n]]> 'a'", n: 1.5 });
      await workbook.apply(plan({ memory }));
      expect((await workbook.snapshot()).memory).toBe(memory);
      await workbook.apply(plan({ memory: 'second' }));
      await workbook.apply(plan({ blocks: [block('Trống', 0, 0, [[1]])] }));
      expect((await workbook.snapshot()).memory).toBe('second');
      await workbook.undo();
      await workbook.undo();
      expect((await workbook.snapshot()).memory).toBe(memory);
    });

    it('makes a sheet of ours, and fills it anew the next time', async () => {
      const workbook = await open(BOOK);
      await workbook.apply(plan({ sheets: [rankingSheet(3)] }));
      const first = await workbook.snapshot();
      expect(first.sheets.map((sheet) => sheet.name)).toEqual([...BOOK.sheets.map((sheet) => sheet.name), 'Xếp hạng']);
      const made = {
        cells: {
          A1: 'XẾP HẠNG NĂM 2025',
          B4: 'Mã',
          A5: { value: 1, format: '0' },
          B5: { value: '1.1', format: '@' },
          C7: { value: 89.5, format: '0.00' },
        },
        merges: ['A1:D1', 'A2:D2'],
        tables: ['CCHC_XepHang A4:D7'],
      };
      expect(contentsOf({ ...first, sheets: first.sheets.slice(-1) })).toMatchObject({ sheets: [made] });

      await workbook.apply(plan({ sheets: [rankingSheet(3)] }));
      expect(await contents(workbook)).toEqual(contentsOf(first));

      await workbook.apply(plan({ sheets: [rankingSheet(5)] }));
      await workbook.apply(plan({ sheets: [rankingSheet(2)] }));
      const last = await workbook.snapshot();
      expect(last.sheets).toHaveLength(first.sheets.length);
      expect(contentsOf({ ...last, sheets: last.sheets.slice(-1) })).toMatchObject({ sheets: [{ tables: ['CCHC_XepHang A4:D6'] }] });
      expect(Object.keys(await cells(workbook, 'Xếp hạng'))).not.toContain('A7');
    });

    it('takes back one plan after the other', async () => {
      const workbook = await open(BOOK);
      const before = await contents(workbook);
      await workbook.apply(plan({ blocks: [block('Điểm', 1, 1, [['x', 1, 2], [null, 3, { formula: 'B2*2' }]], '0.00')], memory: 'm' }));
      const between = await contents(workbook);
      await workbook.apply(plan({ blocks: [block('Tiêu chí', 0, 1, [[null], [1]])], sheets: [rankingSheet(4)] }));
      await workbook.apply(plan({ sheets: [{ ...rankingSheet(2), merges: [] }] }));
      expect(workbook.undoable).toBe(3);
      await workbook.undo();
      await workbook.undo();
      expect(await contents(workbook)).toEqual(between);
      await workbook.undo();
      expect(await contents(workbook)).toEqual(before);
      expect(workbook.undoable).toBe(0);
      await expect(workbook.undo()).rejects.toMatchObject({ code: 'nothingToUndo' });
    });

    const good = block('Trống', 0, 0, [[1]]);
    const locked: Book = { ...BOOK, structureProtected: true };
    it.each([
      { what: 'a sheet that is not there', code: 'sheetMissing', refused: plan({ blocks: [good, block('Không có', 0, 0, [[1]])] }) },
      { what: 'locked cells', code: 'sheetProtected', refused: plan({ blocks: [good, block('Khóa', 0, 1, [[1, 1]])] }) },
      { what: 'a merged cell', code: 'mergedInTheWay', refused: plan({ blocks: [good, block('Gộp', 0, 0, [['a'], ['b']])] }) },
      { what: 'part of an array', code: 'arrayInTheWay', refused: plan({ blocks: [good, block('Mảng', 1, 0, [[1], [1], [1]])] }) },
      { what: 'a protected sheet of ours', code: 'sheetProtected', refused: plan({ blocks: [good], sheets: [rankingSheet(1, 'Khóa')], memory: 'm' }) },
      { what: 'a new sheet in a locked workbook', code: 'workbookProtected', refused: plan({ blocks: [good], sheets: [rankingSheet(1)] }), book: locked },
    ])('refuses $what and leaves all as it was', async ({ code, refused, book = BOOK }) => {
      const workbook = await open(book);
      const before = await contents(workbook);
      const error: unknown = await workbook.apply(refused).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(WorkbookError);
      expect(error).toMatchObject({ code });
      expect(await contents(workbook)).toEqual(before);
      expect(workbook.undoable).toBe(0);
    });

    it('writes unlocked cells of a protected sheet, and the first cell of merged ones', async () => {
      const workbook = await open(BOOK);
      await workbook.apply(plan({ blocks: [block('Khóa', 0, 1, [[7], [8]]), block('Gộp', 0, 0, [['Nhóm A'], [null], ['Nhóm B']])] }));
      expect(await cells(workbook, 'Khóa')).toMatchObject({ A1: 'a', B1: 7, B2: 8 });
      expect(await cells(workbook, 'Gộp')).toMatchObject({ A1: 'Nhóm A', A3: 'Nhóm B' });
    });

    it('stops when it is told to, and leaves all as it was', async () => {
      const workbook = await open(BOOK);
      const before = await contents(workbook);
      const stop = new AbortController();
      stop.abort();
      await expect(workbook.snapshot({ signal: stop.signal })).rejects.toMatchObject({ code: 'cancelled' });
      await expect(workbook.apply(plan({ blocks: [good] }), { signal: stop.signal })).rejects.toMatchObject({ code: 'cancelled' });
      expect(await contents(workbook)).toEqual(before);
      expect(workbook.undoable).toBe(0);
    });

    it('does not tell of its own changes', async () => {
      const workbook = await open(BOOK);
      const heard: string[] = [];
      const end = workbook.onChange(({ sheet }) => heard.push(sheet));
      await workbook.apply(plan({ blocks: [good], sheets: [rankingSheet(1)] }));
      await workbook.undo();
      await workbook.snapshot();
      expect(heard).toEqual([]);
      end();
    });
  });
}
