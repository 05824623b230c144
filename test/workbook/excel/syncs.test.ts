import type { WrittenValue } from '../../../src/workbook/plan';
import type { Book, BookCell } from '../book';
import { block, plan, rankingSheet } from '../examples';
import { closeExcel, openInExcel } from './open-in-excel';

afterEach(closeExcel);

const MEGABYTE = 1_000_000;

/** A score matrix with the names of units before it. */
function scores(units: number, components: number): Book {
  const rows = Array.from({ length: units }, (_, unit): BookCell[] => [
    `Phường ${unit + 1}`,
    ...Array.from({ length: components }, (__, component) => (unit * 7 + component) / 4),
  ]);
  return { sheets: [{ name: 'Điểm', rows }, { name: 'Nháp', rows: [['x']] }] };
}

/** Results to be written beside them. */
function results(units: number, columns: number): WrittenValue[][] {
  return Array.from({ length: units }, (_, unit) => Array.from({ length: columns }, (__, at) => (at === 0 ? unit / 8 : `Ghi chú ${unit}`)));
}

describe('number of syncs', () => {
  it.each([5, 400])('of reading, writing and taking back does not depend on the number of cells (%i units)', async (units) => {
    const { host, workbook } = openInExcel(scores(units, 40));
    await workbook.snapshot();
    expect(host.syncs).toHaveLength(3);
    const plan1 = plan({ blocks: [block('Điểm', 0, 41, results(units, 2))], sheets: [rankingSheet(units)], memory: 'm' });
    await workbook.apply(plan1);
    expect(host.syncs).toHaveLength(6);
    await workbook.apply(plan1);
    expect(host.syncs).toHaveLength(9);
    await workbook.undo(); // the second time the same was written: there is nothing to write back
    expect(host.syncs).toHaveLength(11);
    await workbook.undo();
    expect(host.syncs).toHaveLength(14);
    expect(Math.max(...host.syncs.map(({ request }) => request))).toBeLessThan(MEGABYTE);
    expect(Math.max(...host.syncs.map(({ response }) => response))).toBeLessThan(MEGABYTE);
  });

  it('grows with the megabytes: each request stays far below the limit of the web', async () => {
    const units = 1200;
    const { host, workbook } = openInExcel(scores(units, 40));
    const snapshot = await workbook.snapshot();
    expect(snapshot.sheets[0]?.values).toHaveLength(units);
    expect(snapshot.sheets[0]?.values[units - 1]?.[40]).toBe(((units - 1) * 7 + 39) / 4);
    const reading = host.syncs.length;
    expect(reading).toBeGreaterThan(3);
    await workbook.apply(plan({ blocks: [block('Điểm', 0, 41, results(units, 12))], sheets: [rankingSheet(units)] }));
    expect(host.syncs.length - reading).toBeGreaterThan(3);
    expect(Math.max(...host.syncs.map(({ request }) => request))).toBeLessThan(2 * MEGABYTE);
    expect(Math.max(...host.syncs.map(({ response }) => response))).toBeLessThan(2 * MEGABYTE);
    const before = host.model.contents();
    await workbook.apply(plan({ blocks: [block('Điểm', 0, 41, results(units, 12))], sheets: [rankingSheet(units - 1)] }));
    await workbook.undo();
    expect(host.model.contents().join() === before.join()).toBe(true);
  });

  it('asks for less at once when the answer would be too large for the web', async () => {
    const long = 'Đánh giá kết quả thực hiện nhiệm vụ cải cách hành chính. '.repeat(20);
    const rows = Array.from({ length: 3000 }, (_, at): BookCell[] => [`${at} ${long}`]);
    const { host, workbook } = openInExcel({ sheets: [{ name: 'Giải trình', rows }] });
    const { sheets } = await workbook.snapshot();
    expect(sheets[0]?.values.map((line) => line[0])).toEqual(rows.map((line) => line[0]));
    expect(Math.max(...host.syncs.map(({ response }) => response))).toBeGreaterThan(5 * MEGABYTE);
  });

  it('tells how far it is, and stops between two requests', async () => {
    const { host, workbook } = openInExcel(scores(1200, 40));
    const steps: [number, number][] = [];
    await workbook.snapshot({ onProgress: (done, total) => steps.push([done, total]) });
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.map(([done]) => done)).toEqual(steps.map(([done]) => done).sort((a, b) => a - b));
    expect(steps.at(-1)).toEqual([49_201, 49_201]);

    const before = host.model.contents();
    const stop = new AbortController();
    const written = workbook.apply(plan({ blocks: [block('Điểm', 0, 41, results(1200, 12))], sheets: [rankingSheet(1200)] }), {
      signal: stop.signal,
      onProgress: (done) => {
        if (done === 1) stop.abort();
      },
    });
    await expect(written).rejects.toMatchObject({ code: 'cancelled' });
    expect(host.model.contents().join() === before.join()).toBe(true);
  });
});
