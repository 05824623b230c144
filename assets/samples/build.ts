import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SheetWrite } from '../../src/workbook/plan';
import { newWorkbook } from '../../src/workbook/file/blank';
import { exampleWorkbook } from './example';
import { binhDuong2017, caMau2013, ministries2023 } from './published';
import { vungTau2023 } from './vung-tau';

/** The sample workbooks by file name, from the figures in `folder`/data. */
export async function sampleWorkbooks(folder: string): Promise<Map<string, readonly SheetWrite[]>> {
  const csv = (name: string): Promise<string> => readFile(join(folder, 'data', `${name}.csv`), 'utf8');
  return new Map([
    ['vi-du-day-du.xlsx', exampleWorkbook()],
    ['bo-2023.xlsx', ministries2023(await csv('bo-2023'))],
    ['binh-duong-2017.xlsx', binhDuong2017(await csv('binh-duong-2017'))],
    ['vung-tau-2023.xlsx', vungTau2023(await csv('vung-tau-2023'))],
    ['ca-mau-2013.xlsx', caMau2013(await csv('ca-mau-2013'))],
  ]);
}

/** Writes the sample workbooks into their folder. */
export async function buildSamples(folder: string): Promise<void> {
  for (const [name, sheets] of await sampleWorkbooks(folder)) {
    await writeFile(join(folder, name), newWorkbook(sheets));
  }
}
