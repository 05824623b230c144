import type { WorkbookChange } from '../../../src/workbook/workbook';
import { BOOK, block, plan, rankingSheet } from '../examples';
import { areaOf } from '../../excel-host/model/from-book';
import { closeExcel, openInExcel } from './open-in-excel';

afterEach(closeExcel);

/** Until messages between office.js and Excel have come and gone. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('changes of others', () => {
  it('are told with their sheet, as long as somebody listens', async () => {
    const { host, workbook } = openInExcel(BOOK);
    const [first, second]: WorkbookChange[][] = [[], []];
    const endFirst = workbook.onChange((change) => first?.push(change));
    const endSecond = workbook.onChange((change) => second?.push(change));
    await settled();
    host.userTypes('Điểm', areaOf('B2'), 3);
    await settled();
    endSecond();
    host.userTypes('Tiêu chí', areaOf('C3'), 3);
    await settled();
    expect(first).toEqual([{ sheet: 'Điểm' }, { sheet: 'Tiêu chí' }]);
    expect(second).toEqual([{ sheet: 'Điểm' }]);
    endFirst();
    await settled();
    expect(host.listening).toBe(false);

    const third: WorkbookChange[] = [];
    workbook.onChange((change) => third.push(change));
    await settled();
    host.userTypes('Nháp', areaOf('A1'), 3);
    await settled();
    expect(third).toEqual([{ sheet: 'Nháp' }]);
    expect(first).toHaveLength(2);
  });

  it('are told apart from our own, even where Excel tells of those', async () => {
    const { host, workbook } = openInExcel(BOOK);
    const heard: WorkbookChange[] = [];
    workbook.onChange((change) => heard.push(change));
    await settled();
    host.changed(host.model.sheets[1] ?? host.model.addSheet('x'), 'A1', 'ThisLocalAddin');
    await settled();
    expect(heard).toEqual([]);
  });

  it('are all that Excel tells of: events are off while we write, and on again after', async () => {
    const { host, workbook } = openInExcel(BOOK);
    const heard: WorkbookChange[] = [];
    workbook.onChange((change) => heard.push(change));
    await settled();
    const { push } = host;
    let messages = 0;
    host.push = (entries) => {
      messages += 1;
      push(entries);
    };
    await workbook.apply(plan({ blocks: [block('Điểm', 1, 3, [[1]])], sheets: [rankingSheet(3)] }));
    await workbook.undo();
    expect(messages).toBe(0);
    host.userTypes('Điểm', areaOf('B2'), 3);
    await settled();
    expect(heard).toEqual([{ sheet: 'Điểm' }]);
  });

  it('do no harm when Excel does not let us listen', async () => {
    const { host, workbook } = openInExcel(BOOK);
    host.faults = [{ sync: 1, when: 'before', code: 'GeneralException' }];
    const end = workbook.onChange(() => undefined);
    await settled();
    end();
    expect((await workbook.snapshot()).sheets).toHaveLength(BOOK.sheets.length);
  });
});
