import type { ExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { parseAddress } from '../../../src/workbook/address';
import type { Plan } from '../../../src/workbook/plan';
import type { Work } from '../../../src/workbook/workbook';
import type { ExcelHost } from '../../excel-host/excel-host';
import { BOOK, block, plan, rankingSheet } from '../examples';
import { closeExcel, openInExcel } from './open-in-excel';

/** Nothing is said of a silence that is shorter. */
const A_WHILE = 10_000;

beforeEach(() => {
  jest.useFakeTimers({ advanceTimers: true });
});
afterEach(() => {
  jest.useRealTimers();
  closeExcel();
});

const PLAN: Plan = plan({ blocks: [block('Điểm', 1, 2, [[4.25, 85.5, 'Giải trình']])], sheets: [rankingSheet(5)], memory: 'new' });

/** Excel stops answering at a sync from now on; what is handed back ends it. */
function hangAt(host: ExcelHost, sync: number, when: 'before' | 'after'): () => void {
  let end = (): void => undefined;
  const at = host.syncs.length + sync;
  host.beforeSync = (now) => {
    if (now !== at) return;
    host.beforeSync = () => undefined;
    end = host.hang(when);
  };
  return () => end();
}

/** Follows a piece of work; `silence` waits until it tells of one. */
function watcher() {
  const told: string[] = [];
  let giveUp: (() => void) | null = null;
  const onSilence = (way: (() => void) | null): void => {
    giveUp = way;
    told.push(way === null ? 'over' : 'silent');
  };
  return {
    told,
    work: { onSilence },
    silence: async (): Promise<void> => jest.advanceTimersByTimeAsync(A_WHILE),
    giveUp: () => giveUp?.(),
  };
}

/** Waits until work tells of a silence and gives it up; hands back what it then throws. */
async function givenUp(start: (work: Work) => Promise<unknown>): Promise<unknown> {
  const { work, told, silence, giveUp } = watcher();
  const outcome = start(work).then(() => 'done', (error: unknown) => error);
  await silence();
  expect(told).toEqual(['silent']);
  giveUp();
  return await outcome;
}

const NO_ANSWER = { code: 'noAnswer' };
const NOT_RESTORED = { code: 'notRestored' };

describe.each(['before', 'after'] as const)('Excel that stops answering %s it does what it is asked', (when) => {
  let host: ExcelHost;
  let workbook: ExcelWorkbook;
  let before: unknown;
  let apply: (work: Work) => Promise<void>;
  let undo: (work: Work) => Promise<void>;

  beforeEach(() => {
    ({ host, workbook } = openInExcel(BOOK));
    before = host.model.contents();
    apply = (work) => workbook.apply(PLAN, work);
    undo = (work) => workbook.undo(work);
  });

  it.each([1, 2, 3])('at sync %i of reading', async (sync) => {
    const end = hangAt(host, sync, when);
    expect(await givenUp((work) => workbook.snapshot(work))).toMatchObject(NO_ANSWER);
    end();
    expect((await workbook.snapshot()).sheets).toHaveLength(BOOK.sheets.length);
    expect(host.model.contents()).toEqual(before);
  });

  it.each([1, 2])('at sync %i of a plan, before it is written', async (sync) => {
    const end = hangAt(host, sync, when);
    expect(await givenUp(apply)).toMatchObject(NO_ANSWER);
    expect(workbook.undoable).toBe(0);
    end();
    await workbook.snapshot();
    expect(host.model.contents()).toEqual(before);
    await workbook.apply(PLAN);
    await workbook.undo();
    expect(host.model.contents()).toEqual(before);
  });

  it('while a plan is written: what was written can be taken back when it answers again', async () => {
    const end = hangAt(host, 3, when);
    expect(await givenUp(apply)).toMatchObject(NOT_RESTORED);
    expect(workbook.undoable).toBe(1);
    end();
    await workbook.undo();
    expect(host.model.contents()).toEqual(before);
    expect(host.eventsEnabled).toBe(true);
    expect(workbook.undoable).toBe(0);
  });

  it.each([
    { what: 'a cell that was to be written', sheet: 'Điểm', address: 'D2' },
    { what: 'our sheet', sheet: 'Xếp hạng', address: 'H9' },
  ])('while a plan is written, and $what was changed before it can be taken back: refuses', async ({ sheet, address }) => {
    const end = hangAt(host, 3, when);
    await givenUp(apply);
    end();
    await workbook.snapshot();
    const area = parseAddress(address);
    if (area === null || host.model.sheet(sheet) === undefined) throw new Error('written halfway after all');
    host.userTypes(sheet, area, 'sửa');
    const changed = host.model.contents();
    await expect(workbook.undo()).rejects.toMatchObject({ code: 'changedSince', values: { sheet, address } });
    expect(host.model.contents()).toEqual(changed);
    expect(workbook.undoable).toBe(1);
  });

  it('while a plan is taken back, and a cell was changed before that is done again: refuses', async () => {
    await workbook.apply(PLAN);
    const end = hangAt(host, 3, when);
    await givenUp(undo);
    end();
    await workbook.snapshot();
    host.userTypes('Điểm', { row: 1, column: 3, rows: 1, columns: 1 }, 86);
    await expect(workbook.undo()).rejects.toMatchObject({ code: 'changedSince', values: { sheet: 'Điểm', address: 'D2' } });
  });

  it.each([1, 2])('at sync %i of taking back, before anything is written', async (sync) => {
    await workbook.apply(PLAN);
    const after = host.model.contents();
    const end = hangAt(host, sync, when);
    expect(await givenUp(undo)).toMatchObject(NO_ANSWER);
    end();
    await workbook.snapshot();
    expect(host.model.contents()).toEqual(after);
    await workbook.undo();
    expect(host.model.contents()).toEqual(before);
  });

  it('while a plan is taken back: that can be done again', async () => {
    await workbook.apply(PLAN);
    const end = hangAt(host, 3, when);
    expect(await givenUp(undo)).toMatchObject(NOT_RESTORED);
    expect(workbook.undoable).toBe(1);
    end();
    await workbook.undo();
    expect(host.model.contents()).toEqual(before);
  });

  it('after a breakdown, while what was written is taken back', async () => {
    host.faults = [{ sync: 3, when: 'halfway', code: 'GeneralException' }];
    const end = hangAt(host, 5, when); // after the sync that turns the events on again
    expect(await givenUp(apply)).toMatchObject(NOT_RESTORED);
    end();
    await workbook.undo();
    expect(host.model.contents()).toEqual(before);
  });
});

describe('a slow Excel', () => {
  it('is waited for as long as the user does', async () => {
    const { host, workbook } = openInExcel(BOOK);
    const end = hangAt(host, 3, 'before');
    const { work, told, silence } = watcher();
    const applying = workbook.apply(PLAN, work);
    await jest.advanceTimersByTimeAsync(A_WHILE - 1000);
    expect(told).toEqual([]);
    for (let minute = 0; minute < 10; minute += 1) await silence();
    expect(told).toEqual(['silent']);
    end();
    await applying;
    expect(told).toEqual(['silent', 'over']);
    expect(host.model.sheet('Điểm')?.cell(1, 3).value).toBe(85.5);
  });

  it('is told of while a cell is being edited', async () => {
    const { host, workbook } = openInExcel(BOOK);
    const end = host.editCell();
    const { work, told, silence } = watcher();
    const reading = workbook.snapshot(work);
    await silence();
    expect(told).toEqual(['silent']);
    end();
    await reading;
    expect(told).toEqual(['silent', 'over']);
  });

  it('does not keep the user from stopping what only reads', async () => {
    const { host, workbook } = openInExcel(BOOK);
    const end = hangAt(host, 2, 'before');
    const stop = new AbortController();
    const reading = workbook.snapshot({ signal: stop.signal });
    await jest.advanceTimersByTimeAsync(100);
    stop.abort();
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    end();
    await workbook.snapshot();
  });

  it('finishes the request it is writing before the work is stopped, and takes it back', async () => {
    const { host, workbook } = openInExcel(BOOK);
    const before = host.model.contents();
    const rows = Array.from({ length: 400 }, () => ['x'.repeat(2000)]);
    const large = plan({ blocks: [block('Điểm', 1, 8, rows)] });
    const end = hangAt(host, 3, 'after');
    const stop = new AbortController();
    const applying = workbook.apply(large, { signal: stop.signal });
    await jest.advanceTimersByTimeAsync(100);
    stop.abort();
    await jest.advanceTimersByTimeAsync(100);
    end();
    await expect(applying).rejects.toMatchObject({ code: 'cancelled' });
    expect(host.model.contents()).toEqual(before);
  });
});

test('a cell that is being edited keeps another from being shown, and that is said at once', async () => {
  const { host, workbook } = openInExcel(BOOK);
  const end = host.editCell();
  await expect(workbook.select('Điểm', 'A1')).rejects.toMatchObject({ code: 'cellEditing' });
  end();
  await workbook.select('Điểm', 'A1');
  expect(host.model.selection).toBe('Điểm!A1');
});
