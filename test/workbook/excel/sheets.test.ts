import type { SheetWrite } from '../../../src/workbook/plan';
import type { ExcelHost } from '../../excel-host/excel-host';
import { areaOf } from '../../excel-host/model/from-book';
import type { SheetModel } from '../../excel-host/model/workbook-model';
import { BOOK, plan, rankingSheet } from '../examples';
import { sheetOf } from '../contents';
import { closeExcel, openInExcel } from './open-in-excel';

afterEach(closeExcel);

function modelOf(host: ExcelHost, name = 'Xếp hạng'): SheetModel {
  const sheet = host.model.sheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Two tables, one below the other, as for two groups. */
function twoGroups(first: number, second: number): SheetWrite {
  const group = (row: number, units: number, name: string): Pick<SheetWrite, 'blocks' | 'tables'> => ({
    blocks: [
      { row, column: 0, values: [['Hạng', 'Đơn vị']], look: 'head' },
      { row: row + 1, column: 0, values: Array.from({ length: units }, (_, at) => [at + 1, `Sở ${at}`]), look: 'body' },
    ],
    tables: [{ name, range: { row, column: 0, rows: units + 1, columns: 2 } }],
  });
  const [a, b] = [group(1, first, 'Nhom_1'), group(first + 4, second, 'Nhom_2')];
  return { ...rankingSheet(1), merges: [], blocks: [...a.blocks, ...b.blocks], tables: [...a.tables, ...b.tables] };
}

describe('sheets of ours in Excel', () => {
  it('look like what they are', async () => {
    const { host, workbook } = openInExcel(BOOK);
    await workbook.apply(plan({ sheets: [rankingSheet(2)] }));
    const sheet = modelOf(host);
    expect(sheet.cell(0, 0).look).toMatchObject({ bold: true, size: 14, fill: null });
    expect(sheet.cell(1, 0).look).toMatchObject({ italic: true, wrapText: true });
    expect(sheet.cell(3, 2).look).toMatchObject({ bold: true, fill: '#DDE8F3', horizontalAlignment: 'Center', wrapText: true });
    expect(sheet.cell(4, 2)).toMatchObject({ numberFormat: '0.00', look: { bold: false, fill: null } });
    expect(sheet.tables).toMatchObject([{ name: 'CCHC_XepHang', style: 'TableStyleLight15', banded: false }]);
    expect([...sheet.columnWidths]).toEqual([[0, 45.75], [1, 111.75], [2, 66.75], [3, 161.25]]);
    expect([...sheet.rowHeights]).toEqual([[1, 32]]);
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([4, 1]);
  });

  it('lose what they held before, but not a table that only gets other rows', async () => {
    const { host, workbook } = openInExcel(BOOK);
    await workbook.apply(plan({ sheets: [rankingSheet(6)] }));
    const { id } = modelOf(host).tables[0] ?? {};
    for (const units of [6, 9, 3]) {
      await workbook.apply(plan({ sheets: [rankingSheet(units)] }));
      expect(modelOf(host).tables).toMatchObject([{ id, name: 'CCHC_XepHang', range: { row: 3, rows: units + 1 } }]);
      expect(modelOf(host).usedArea(true)?.rows).toBe(units + 4);
    }
    const renamed = rankingSheet(3);
    const blocks = renamed.blocks.map((block) => (block.look === 'head' ? { ...block, values: [['Mã', 'Hạng', 'Chỉ số (%)', 'Ghi chú']] } : block));
    await workbook.apply(plan({ sheets: [{ ...renamed, blocks }] }));
    expect(modelOf(host).tables).toMatchObject([{ name: 'CCHC_XepHang' }]);
    expect(modelOf(host).tables[0]?.id).not.toBe(id);
    expect(modelOf(host).cell(3, 0).value).toBe('Mã');
  });

  it('keep their tables apart when one grows into the place of the next', async () => {
    const { host, workbook } = openInExcel(BOOK);
    const before = host.model.contents();
    for (const [first, second] of [[2, 3], [5, 1], [1, 4]] as const) {
      await workbook.apply(plan({ sheets: [twoGroups(first, second)] }));
      expect(modelOf(host).tables.map(({ name, range }) => [name, range.row, range.rows]).sort()).toEqual([
        ['Nhom_1', 1, first + 1],
        ['Nhom_2', first + 4, second + 1],
      ]);
    }
    for (let left = 3; left > 0; left -= 1) await workbook.undo();
    expect(host.model.contents()).toEqual(before);
  });

  it('give a table another name when a copy of the sheet has taken it', async () => {
    const { host, workbook } = openInExcel(BOOK);
    await workbook.apply(plan({ sheets: [rankingSheet(2)] }));
    modelOf(host).name = 'Bản sao';
    await workbook.apply(plan({ sheets: [rankingSheet(2)] }));
    expect(modelOf(host).tables).toMatchObject([{ name: 'CCHC_XepHang_2' }]);
    await workbook.apply(plan({ sheets: [rankingSheet(3)] }));
    expect(modelOf(host).tables).toMatchObject([{ name: 'CCHC_XepHang_2', range: { rows: 4 } }]);
  });

  it('get back the looks the user gave them', async () => {
    const { host, workbook } = openInExcel(BOOK);
    await workbook.apply(plan({ sheets: [rankingSheet(2)] }));
    modelOf(host).change(areaOf('A5:C5'), ({ look }) => Object.assign(look, { name: 'Times New Roman', fill: '#FFFF00' }));
    modelOf(host).change(areaOf('C4'), (cell) => (cell.value = 'Chỉ số'));
    modelOf(host).rowHeights.set(3, 40);
    modelOf(host).frozenColumns = 0;
    const before = host.model.contents();
    await workbook.apply(plan({ sheets: [rankingSheet(4)] }));
    expect(modelOf(host).cell(4, 0).look).toMatchObject({ name: 'Calibri', fill: null });
    await workbook.undo();
    expect(host.model.contents()).toEqual(before);
  });
});

describe('reading', () => {
  it('finds every merged cell, though Excel does not tell of more than 512 at once', async () => {
    const rows = Array.from({ length: 1400 }, (_, at) => [at, 'x']);
    const merges = Array.from({ length: 700 }, (_, at) => `A${2 * at + 1}:A${2 * at + 2}`);
    const { workbook } = openInExcel({ sheets: [{ name: 'Gộp', rows, merges }] });
    const sheet = sheetOf(await workbook.snapshot(), 'Gộp');
    expect(sheet?.merges).toHaveLength(700);
    expect(sheet?.values).toHaveLength(1400);
  });

  it('gives sheets that do not begin at A1 as if they did', async () => {
    const { host, workbook } = openInExcel({ sheets: [{ name: 'Điểm', rows: [] }] });
    modelOf(host, 'Điểm').change(areaOf('C5:D6'), (cell) => (cell.value = 7));
    const sheet = sheetOf(await workbook.snapshot(), 'Điểm');
    expect(sheet?.values).toEqual([[], [], [], [], [undefined, undefined, 7, 7], [undefined, undefined, 7, 7]]);
  });

  it('takes the first memory and leaves only one, should there be several', async () => {
    const { host, workbook } = openInExcel(BOOK);
    host.model.customXml = [
      { id: '{1}', xml: '<other xmlns="urn:other">x</other>' },
      { id: '{2}', xml: '<memory xmlns="urn:cchc:memory">&lt;a&#10;b&#xE1;</memory>' },
      { id: '{3}', xml: '<memory xmlns="urn:cchc:memory">second</memory>' },
    ];
    expect((await workbook.snapshot()).memory).toBe('<a\nbá');
    await workbook.apply(plan({ memory: 'new' }));
    expect(host.model.customXml.map(({ id }) => id)).toEqual(['{1}', '{2}']);
    expect((await workbook.snapshot()).memory).toBe('new');
    await workbook.undo();
    expect((await workbook.snapshot()).memory).toBe('<a\nbá');
  });

  it('lets go of every range it has held', async () => {
    const { host, workbook } = openInExcel(BOOK);
    await workbook.snapshot();
    await workbook.apply(plan({ sheets: [rankingSheet(3)] }));
    await workbook.undo();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.keptReferences).toBe(0);
  });
});
