import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calculator } from '../../src/functions/calculate';
import { newWorkbook } from '../../src/workbook/file/blank';
import { openWorkbook } from '../../src/workbook/file/file-workbook';
import type { LaidBlock, WrittenValue } from '../../src/workbook/plan';
import { hundredths, UNITS } from './core';

const RUNS = 3;
const GROUPS = 40;
const END = UNITS + 1;

/** Units with their group and index; `formula` stands in column D of each row that it names. */
function book(formula: (row: number) => WrittenValue): Uint8Array {
  const rows: WrittenValue[][] = [['Đơn vị', 'Nhóm', 'Chỉ số', 'Xếp hạng']];
  for (let unit = 0; unit < UNITS; unit += 1) {
    rows.push([`Đơn vị số ${unit + 1}`, `Nhóm ${unit % GROUPS}`, hundredths(unit, 0) + hundredths(unit, 1) / 100, formula(unit + 2)]);
  }
  const block: LaidBlock = { row: 0, column: 0, values: rows, look: 'body' };
  return newWorkbook([{ name: 'Điểm', blocks: [block], tables: [], merges: [], columnWidths: [], frozenRows: 1, frozenColumns: 0 }]);
}

function middle(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

async function opening(bytes: Uint8Array): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    await openWorkbook(bytes, {}, calculator);
    times.push(performance.now() - start);
  }
  return middle(times);
}

/** Milliseconds that LibreOffice takes for a file; `null` where it is not installed. */
function converting(folder: string, name: string, bytes: Uint8Array): number | null {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    const { status, error } = spawnSync('soffice', ['--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), file], { stdio: 'ignore' });
    if (error !== undefined || status !== 0) return null;
    times.push(performance.now() - start);
  }
  return middle(times);
}

/**
 * Prints how long one formula takes that ranks 11,000 units in their groups, beside 11,000 native
 * COUNTIFS formulas in LibreOffice; both without what the file takes that has no formula.
 */
export async function benchRanks(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-bench-'));
  try {
    const plain = book(() => null);
    const one = book((row) => (row === 2 ? { formula: `CCHC.RANKS(C2:C${END},B2:B${END})` } : null));
    const native = book((row) => ({ formula: `COUNTIFS(B$2:B$${END},B${row},C$2:C$${END},">"&C${row})+1` }));
    const [without, withOne] = [await opening(plain), await opening(one)];
    console.log(`\nranks of ${UNITS} units in ${GROUPS} groups; medians of ${RUNS} runs`);
    console.log(`opening and CCHC.RANKS once            ${withOne.toFixed(0).padStart(6)} ms, of these the file alone ${without.toFixed(0)} ms`);
    const [base, counted] = [converting(folder, 'plain.xlsx', plain), converting(folder, 'native.xlsx', native)];
    if (base === null || counted === null) {
      console.log('LibreOffice (soffice) is not installed: no comparison with COUNTIFS.');
      return;
    }
    console.log(`soffice and COUNTIFS ${UNITS} times      ${counted.toFixed(0).padStart(6)} ms, of these the file alone ${base.toFixed(0)} ms`);
    console.log(`ratio of the formulas alone ${((withOne - without) / (counted - base)).toFixed(3)} (aim: below 1)`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
