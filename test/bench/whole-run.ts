import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { columnName } from '../../src/workbook/address';
import { newWorkbook } from '../../src/workbook/file/blank';
import type { LaidBlock, SheetWrite, WrittenValue } from '../../src/workbook/plan';
import { COMPONENTS, hundredths, UNITS } from './core';

const RUNS = 3;
const CODES = Array.from({ length: COMPONENTS }, (_, at) => `${Math.floor(at / 10) + 1}.${(at % 10) + 1}`);
const last = columnName(COMPONENTS);

function sheet(results: (row: number) => WrittenValue[]): SheetWrite {
  const rows: WrittenValue[][] = [['Đơn vị', ...CODES, 'Tổng điểm', 'Chỉ số', 'Xếp hạng']];
  for (let unit = 0; unit < UNITS; unit += 1) {
    rows.push([`Đơn vị số ${unit + 1}`, ...CODES.map((_, at) => hundredths(unit, at) / 100), ...results(unit + 2)]);
  }
  return plain('Điểm', rows);
}

/** Ten areas of ten components of one point each. */
function criteria(): SheetWrite {
  const rows: WrittenValue[][] = [['STT', 'Tiêu chí', 'Điểm tối đa']];
  CODES.forEach((code, at) => {
    if (at % 10 === 0) rows.push([String(at / 10 + 1), `Lĩnh vực ${at / 10 + 1}`, 10]);
    rows.push([code, `Tiêu chí ${code}`, 1]);
  });
  return plain('Tiêu chí', rows);
}

function plain(name: string, rows: WrittenValue[][]): SheetWrite {
  const block: LaidBlock = { row: 0, column: 0, values: rows, look: 'body' };
  return { name, blocks: [block], tables: [], merges: [], columnWidths: [], frozenRows: 1, frozenColumns: 1 };
}

function median(command: string, words: readonly string[]): number | null {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    const { status, error } = spawnSync(command, words, { stdio: 'ignore' });
    if (error !== undefined || status !== 0) return null;
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? null;
}

/**
 * Prints how long the whole command takes on a workbook of 11,000 units, beside LibreOffice
 * opening, calculating and saving the same workbook with native SUM and RANK formulas.
 */
export function benchWholeRun(): void {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-bench-'));
  try {
    const [ours, native] = [join(folder, 'ours.xlsx'), join(folder, 'native.xlsx')];
    const end = UNITS + 1;
    writeFileSync(ours, newWorkbook([criteria(), sheet(() => [null, null, null])]));
    writeFileSync(native, newWorkbook([criteria(), sheet((row) => [
      { formula: `SUM(B${row}:${last}${row})` },
      { formula: `ROUND(${columnName(COMPONENTS + 1)}${row}/${COMPONENTS}*100,2)` },
      { formula: `RANK(${columnName(COMPONENTS + 2)}${row},${columnName(COMPONENTS + 2)}$2:${columnName(COMPONENTS + 2)}$${end})` },
    ])]));
    const tsx = createRequire(import.meta.url).resolve('tsx/cli');
    const cchc = median(process.execPath, [tsx, 'src/cli/main.ts', 'run', ours, '--out', join(folder, 'out.xlsx')]);
    const office = median('soffice', ['--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'office'), native]);
    const seconds = (time: number | null): string => (time === null ? 'did not run' : `${(time / 1000).toFixed(2)} s`);
    console.log(`\nwhole run on ${UNITS} × ${COMPONENTS} cells; medians of ${RUNS} runs`);
    console.log(`cchc run                                  ${seconds(cchc)}`);
    console.log(`soffice --convert-to, SUM, ROUND, RANK    ${seconds(office)}`);
    if (cchc !== null && office !== null) console.log(`ratio ${(cchc / office).toFixed(2)} (aim: below 1)`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
