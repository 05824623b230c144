import type { Plan } from '../../../src/workbook/plan';
import type { ExcelHost, Fault } from '../../excel-host/excel-host';
import { BOOK, block, plan, rankingSheet } from '../examples';
import { closeExcel, openInExcel } from './open-in-excel';

afterEach(closeExcel);

/** Cells of the user's, with formats and a formula; a new sheet of ours and one that is there; the memory. */
const PLAN: Plan = plan({
  blocks: [
    block('Điểm', 1, 2, [[4.25, 85.5, 'Giải trình'], [null, 0, false]], '0.00'),
    block('Tiêu chí', 2, 0, [['2.2', { formula: 'SUM(B2:B3)' }]]),
  ],
  sheets: [{ ...rankingSheet(5), frozenRows: 2 }, { ...rankingSheet(2, 'Tổng hợp'), tables: [] }],
  memory: 'new',
});
const BEFORE: Plan = plan({ sheets: [rankingSheet(3)], memory: 'old' });
const SYNCS_OF_APPLY = 3;
const SYNCS_OF_UNDO = 3;

async function open(): Promise<ReturnType<typeof openInExcel>> {
  const opened = openInExcel(BOOK);
  opened.host.model.results.set('=SUM(B2:B3)', 2.25);
  await opened.workbook.apply(BEFORE);
  return opened;
}

function breakAt(host: ExcelHost, sync: number, when: Fault['when']): void {
  host.faults = [{ sync: host.syncs.length + sync, when, code: 'GeneralException' }];
}

const faults = (syncs: number): { sync: number; when: Fault['when'] }[] =>
  Array.from({ length: syncs }, (_, at) => (['before', 'halfway', 'after'] as const).map((when) => ({ sync: at + 1, when }))).flat();

describe('a breakdown of Excel', () => {
  it('is tried at every sync there is', async () => {
    const { host, workbook } = await open();
    const start = host.syncs.length;
    await workbook.apply(PLAN);
    expect(host.syncs).toHaveLength(start + SYNCS_OF_APPLY);
    await workbook.undo();
    expect(host.syncs).toHaveLength(start + SYNCS_OF_APPLY + SYNCS_OF_UNDO);
  });

  it.each(faults(SYNCS_OF_APPLY))('$when sync $sync of a plan leaves the workbook as it was', async ({ sync, when }) => {
    const { host, workbook } = await open();
    const before = host.model.contents();
    breakAt(host, sync, when);
    await expect(workbook.apply(PLAN)).rejects.toMatchObject({ code: 'hostBusy', values: { code: 'GeneralException' } });
    expect(host.model.contents()).toEqual(before);
    expect(host.eventsEnabled).toBe(true);
    expect(workbook.undoable).toBe(1);
    await workbook.apply(PLAN);
    await workbook.undo();
    expect(host.model.contents()).toEqual(before);
  });

  it.each(faults(SYNCS_OF_UNDO))('$when sync $sync of taking back leaves the workbook as it was', async ({ sync, when }) => {
    const { host, workbook } = await open();
    const before = host.model.contents();
    await workbook.apply(PLAN);
    const after = host.model.contents();
    breakAt(host, sync, when);
    await expect(workbook.undo()).rejects.toMatchObject({ code: 'hostBusy' });
    expect(host.model.contents()).toEqual(after);
    expect(workbook.undoable).toBe(2);
    await workbook.undo();
    expect(host.model.contents()).toEqual(before);
  });

  it.each(faults(3))('$when sync $sync of reading is told', async ({ sync, when }) => {
    const { host, workbook } = await open();
    const before = host.model.contents();
    breakAt(host, sync, when);
    await expect(workbook.snapshot()).rejects.toMatchObject({ code: 'hostBusy', values: { code: 'GeneralException' } });
    expect(host.model.contents()).toEqual(before);
  });

  it('during taking back what it left is tried again', async () => {
    const { host, workbook } = await open();
    const before = host.model.contents();
    const start = host.syncs.length;
    host.faults = [3, 5, 7].map((sync) => ({ sync: start + sync, when: 'halfway', code: 'GeneralException' }));
    await expect(workbook.apply(PLAN)).rejects.toMatchObject({ code: 'hostBusy', values: { code: 'GeneralException' } });
    expect(host.model.contents()).toEqual(before);
  });

  it('that lasts is told, and what is left can be taken back later', async () => {
    const { host, workbook } = await open();
    const before = host.model.contents();
    const start = host.syncs.length;
    host.faults = Array.from({ length: 40 }, (_, at) => ({ sync: start + 3 + at, when: 'halfway', code: 'GeneralException' }));
    await expect(workbook.apply(PLAN)).rejects.toMatchObject({ code: 'notRestored' });
    expect(host.model.contents()).not.toEqual(before);
    expect(workbook.undoable).toBe(2);
    host.faults = [];
    await workbook.undo();
    expect(host.model.contents()).toEqual(before);
    expect(host.eventsEnabled).toBe(true);
  });

  it('leaves the events on, though there was nothing to take back', async () => {
    const { host, workbook } = await open();
    breakAt(host, SYNCS_OF_APPLY, 'halfway');
    await expect(workbook.apply(plan({ blocks: [block('Điểm', 1, 1, [[2.25]])] }))).rejects.toMatchObject({ code: 'hostBusy' });
    expect(host.eventsEnabled).toBe(true);
  });

  it('by somebody who protects the sheet in between is told as that', async () => {
    const { host, workbook } = await open();
    const before = host.model.contents();
    const lastSync = host.syncs.length + SYNCS_OF_APPLY;
    host.beforeSync = (sync) => {
      const sheet = host.model.sheet('Điểm');
      if (sheet !== undefined && sync === lastSync) sheet.protection = { allowFormatCells: true };
    };
    await expect(workbook.apply(plan({ blocks: [block('Điểm', 1, 3, [[1]])] }))).rejects.toMatchObject({
      code: 'sheetProtected',
      values: { sheet: 'Điểm', address: 'D2' },
    });
    expect(host.model.contents()).toEqual(before);
  });
});
