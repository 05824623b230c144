import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { validate } from '../../src/council/validate';
import { columnName } from '../../src/workbook/address';
import { cellKey, type CellValue, type SheetSnapshot, type Snapshot } from '../../src/workbook/snapshot';
import { COMPONENTS, hundredths, UNITS } from './core';

export const RUNS = 15;
const CODES = Array.from({ length: COMPONENTS }, (_, at) => `${Math.floor(at / 10) + 1}.${(at % 10) + 1}`);

function sheet(name: string, values: readonly (readonly CellValue[])[], formulas: ReadonlyMap<number, string>): SheetSnapshot {
  return {
    name,
    values,
    formulas,
    hidden: false,
    protected: false,
    uncalculated: new Set(),
    merges: [],
    tables: [],
    hiddenRows: new Set(),
    numberFormat: () => '0.00',
  };
}

function criteria(): CellValue[][] {
  const rows: CellValue[][] = [['STT', 'Tiêu chí', 'Điểm tối đa']];
  CODES.forEach((code, at) => {
    if (at % 10 === 0) rows.push([String(at / 10 + 1), `Lĩnh vực ${at / 10 + 1}`, 10]);
    rows.push([code, `Tiêu chí ${code}`, 1]);
  });
  return rows;
}

/** One matrix of all units; `points` gives hundredths. Results are formulas where asked for. */
function workbook(units: number, points: (unit: number, component: number) => number, withFormulas: boolean): Snapshot {
  const rows: CellValue[][] = [['Đơn vị', ...CODES, 'Tổng điểm', 'Chỉ số', 'Xếp hạng']];
  const formulas = new Map<number, string>();
  const column = (at: number): string => columnName(COMPONENTS + at);
  for (let unit = 0; unit < units; unit += 1) {
    const parts = CODES.map((_, at) => points(unit, at));
    const total = parts.reduce((sum, part) => sum + part, 0) / 100;
    const row = unit + 2;
    const results = withFormulas ? [total, Math.round((total / COMPONENTS) * 10_000) / 100, null] : [null, null, null];
    rows.push([`Đơn vị số ${unit + 1}`, ...parts.map((part) => part / 100), ...results]);
    if (!withFormulas) continue;
    formulas.set(cellKey(unit + 1, COMPONENTS + 1), `SUM(B${row}:${column(0)}${row})`);
    formulas.set(cellKey(unit + 1, COMPONENTS + 2), `ROUND(${column(1)}${row}/${COMPONENTS}*100,2)`);
  }
  return { sheets: [sheet('Tiêu chí', criteria(), new Map()), sheet('Điểm', rows, formulas)], memory: null, date1904: false };
}

/** What there is to do at the very least: look at each cell once. */
function barePass({ sheets }: Snapshot): number {
  let sum = 0;
  for (const { values } of sheets) {
    for (const row of values) for (const value of row) if (typeof value === 'number') sum += value;
  }
  return sum;
}

/** Milliseconds: `waited` by the clock, `worked` by all processors, with what collects garbage and compiles beside. */
interface Taken {
  readonly waited: number;
  readonly worked: number;
}

/** Every run counts, the first too, in which nothing is compiled. */
function runs(work: () => unknown): Taken[] {
  return Array.from({ length: RUNS }, () => {
    const [processor, clock] = [process.cpuUsage(), performance.now()];
    work();
    const waited = performance.now() - clock;
    const { user, system } = process.cpuUsage(processor);
    return { waited, worked: (user + system) / 1000 };
  });
}

function median(taken: readonly Taken[], which: keyof Taken): number {
  return taken.map((one) => one[which]).sort((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0;
}

function megabytesUsed(): number {
  setFlagsFromString('--expose-gc');
  // What was freed by one collection may hold what the next one frees.
  for (let time = 0; time < 3; time += 1) runInNewContext('gc()');
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** Prints what a snapshot and what was found in it hold. */
function benchMemory(): void {
  const empty = megabytesUsed();
  const snapshot = workbook(UNITS, hundredths, true);
  const size = megabytesUsed() - empty;
  const outcome = validate(snapshot);
  const held = megabytesUsed() - empty;
  const cells = snapshot.sheets.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
  console.log(`memory: snapshot ${size.toFixed(0)} MB, with its validation ${held.toFixed(0)} MB, ratio ${(held / size).toFixed(1)} (aim: 3 at most; ${outcome.cells} of ${cells} cells)`);
}

/**
 * Prints how long validation with all rules takes beside a bare pass over the same cells: what a
 * user waits, and what all processors work. The bare pass is measured before and after, by itself,
 * and the quicker of the two counts.
 */
function benchTime(name: string, snapshot: Snapshot): void {
  const before = runs(() => barePass(snapshot));
  // A new snapshot each time: nothing that was read is known from the run before, but the plain form of names.
  const ours = runs(() => validate({ ...snapshot }));
  const after = runs(() => barePass(snapshot));
  const bare = (which: keyof Taken): number => Math.min(median(before, which), median(after, which));
  const ratio = (which: keyof Taken): string => (median(ours, which) / bare(which)).toFixed(1);
  const times = `bare ${bare('waited').toFixed(1)} ms, validated ${median(ours, 'waited').toFixed(0)} ms (first run ${ours[0]?.waited.toFixed(0) ?? ''} ms)`;
  console.log(`${name.padEnd(32)} ${times}, ratio ${ratio('waited')} (aim: 10 at most), of processor time ${ratio('worked')}`);
}

/** What is measured, each to be run in a process of its own, as a user opens one workbook. */
export const VALIDATION_BENCHES: Readonly<Record<string, () => void>> = {
  memory: benchMemory,
  plain: () => benchTime('points alone', workbook(UNITS, hundredths, false)),
  twice: () => benchTime('twice as many units', workbook(2 * UNITS, hundredths, false)),
  formulas: () => benchTime('totals and indexes as formulas', workbook(UNITS, hundredths, true)),
  same: () => benchTime('every unit with the same points', workbook(UNITS, () => 50, false)),
};
