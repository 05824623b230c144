import { BOOK } from '../workbook/examples';
import { ExcelHost } from './excel-host';
import { modelOf } from './model/from-book';
import { connect } from './native-bridge';

let host: ExcelHost;
let disconnect: () => void;

beforeEach(() => {
  host = new ExcelHost(modelOf(BOOK));
  disconnect = connect(host);
});
afterEach(() => disconnect());

/** What office.js throws when work is done to the sheet of scores. */
async function failure(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<unknown> {
  const failing = Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem('Điểm'), context);
    await context.sync();
    return result;
  });
  return await failing.then(() => null).catch((error: unknown) => error);
}

describe('the stand-in for Excel', () => {
  it('answers the real office.js', async () => {
    const address = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('điểm').getRange('B2:C2');
      range.values = [[3, 'x']];
      range.load('address, values');
      await context.sync();
      expect(range.values).toEqual([[3, 'x']]);
      return range.address;
    });
    expect(address).toBe('Điểm!B2:C2');
  });

  it('has not loaded what was not asked for', async () => {
    const reading = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Điểm').getRange('A1');
      range.load('values');
      await context.sync();
      return range.formulas;
    });
    await expect(reading).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('has null objects, and nothing happens to them', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Không có');
      const used = sheet.getUsedRangeOrNullObject();
      used.load('values');
      used.clear();
      await context.sync();
      expect([sheet.isNullObject, used.isNullObject]).toEqual([true, true]);
    });
    expect(host.unknown).toEqual([]);
  });

  it.each<[string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ['ItemNotFound', 'a sheet that is not there', (_, { workbook }) => workbook.worksheets.getItem('Không có').delete()],
    ['InvalidArgument', 'an array of the wrong size', (sheet) => (sheet.getRange('A1:B2').values = [[1, 2]])],
    ['InvalidArgument', 'a large array of the wrong size', (sheet) => (sheet.getRange('A1:A2000').values = Array.from({ length: 1999 }, () => [1]))],
    ['InvalidArgument', 'an address that is none', (sheet) => sheet.getRange('A0').select()],
    ['AccessDenied', 'a protected sheet', (_, { workbook }) => (workbook.worksheets.getItem('Khóa').getRange('A1').values = [[1]])],
    ['InvalidOperation', 'part of an array', (_, { workbook }) => (workbook.worksheets.getItem('Mảng').getRange('A2').values = [[1]])],
    ['ItemAlreadyExists', 'a second sheet of a name', (_, { workbook }) => workbook.worksheets.add('điểm').activate()],
    ['InvalidArgument', 'a table over a table', (sheet) => (sheet.tables.add(sheet.getRange('E1:F2'), true).name = 'x')],
    ['InvalidArgument', 'a table that would move', (sheet) => sheet.tables.getItem('DiemSo').resize(sheet.getRange('A2:E4'))],
    ['ApiNotFound', 'a member above the requirement set', ({ context }) => context.workbook.worksheets.onMoved],
    ['NotImplemented', 'a member the stand-in does not know', (sheet) => sheet.getRange('A1').insert('Down').select()],
  ])('answers %s to %s', async (code, _, work) => {
    expect(await failure(work)).toMatchObject({ code });
    expect(host.unknown).toHaveLength(code === 'NotImplemented' ? 1 : 0);
  });

  it('says where a request failed, and what was done before stays done', async () => {
    const error = await failure((sheet, { workbook }) => {
      sheet.getRange('B2').values = [[7]];
      workbook.worksheets.getItem('Khóa').getRange('A1').values = [[7]];
      sheet.getRange('B3').values = [[7]];
    });
    expect(error).toMatchObject({ debugInfo: { errorLocation: 'Range.values' } });
    expect([1, 2].map((row) => host.model.sheet('Điểm')?.cell(row, 1).value)).toEqual([7, null]);
  });

  it('takes and gives at most 5 MB at once, as on the web', async () => {
    const text = 'x'.repeat(30_000);
    const long = Array.from({ length: 200 }, () => [text]);
    expect(await failure((sheet) => (sheet.getRange('A1:A200').values = long))).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(host.model.sheet('Điểm')?.cell(0, 0).value).toBe('Đơn vị');
    for (const first of [1, 101]) {
      expect(await failure((sheet) => (sheet.getRange(`A${first}:A${first + 99}`).values = long.slice(100)))).toBeNull();
    }
    expect(await failure((sheet) => sheet.getRange('A1:A200').load('values'))).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('does not answer while a cell is being edited, unless it may wait', async () => {
    const end = host.editCell();
    expect(await failure((sheet) => sheet.activate())).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Điểm').activate();
      await context.sync();
    });
    expect(host.active).toBeUndefined();
    end();
    await waiting;
    expect(host.active?.name).toBe('Điểm');
  });

  it.each([
    { when: 'before', done: [null, null] },
    { when: 'halfway', done: [7, null] },
    { when: 'after', done: [7, 7] },
  ] as const)('breaks down $when the work of the sync it is told', async ({ when, done }) => {
    host.faults = [{ sync: 2, when, code: 'GeneralException' }];
    expect(await failure((sheet) => sheet.activate())).toBeNull();
    const broken = await failure((sheet) => {
      for (let row = 1; row <= 9; row += 1) sheet.getRange(`H${row}`).values = [[7]];
    });
    expect(broken).toMatchObject({ code: 'GeneralException' });
    expect([0, 8].map((row) => host.model.sheet('Điểm')?.cell(row, 7).value)).toEqual(done);
  });

  it('reads what it is given as if it were typed', async () => {
    const typed = ['1,5', '=X()', '1-2', 'TRUE', '#N/A', "'1.1", 'Phường 02', ''];
    host.model.results.set('=X()', 3);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Trống').getRange(`A1:A${typed.length}`).values = typed.map((text) => [text]);
      await context.sync();
    });
    const values = typed.map((_, row) => host.model.sheet('Trống')?.cell(row, 0).value);
    expect(values).toEqual([1.5, 3, 45_000, true, { error: '#N/A' }, '1.1', 'Phường 02', null]);
  });
});
