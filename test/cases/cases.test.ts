import { readdirSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readCsv } from '../../assets/samples/sheets';
import { compare } from '../../src/council/compare';
import { confirmReadings } from '../../src/council/confirm';
import { score } from '../../src/council/score';
import { reportOf } from '../../src/council/report';
import { calculator } from '../../src/functions/calculate';
import { readingWords } from '../../src/locales/commitment-text';
import { openWorkbook, type FileWorkbook } from '../../src/workbook/file/file-workbook';

/**
 * A folder a case: `in.xlsx`, a real workbook, and `expected.json`: what scoring finds and
 * makes of it, and how it stands to its commitments, in short. A second run on the saved workbook must find and make the same.
 * CCHC_WRITE_CASES=1 renews what is expected; look at the difference before it is committed.
 */
const cases = readdirSync(__dirname).filter((name) => existsSync(join(__dirname, name, 'in.xlsx')));

const OPTIONS = { overwrite: new Set<string>(), language: 'vi' } as const;

async function run(bytes: Uint8Array) {
  const workbook = await openWorkbook(bytes, {}, calculator);
  const proposals = await confirmAll(workbook);
  const outcome = score(await workbook.snapshot(), OPTIONS);
  await workbook.apply(outcome.plan);
  const { plan, commitments, writes } = compare(await workbook.snapshot(), OPTIONS);
  await workbook.apply(plan);
  const report = reportOf(outcome, outcome, 'vi', commitments);
  const written = [...outcome.writes, ...writes].map(({ sheet, address, field }) => `${sheet}!${address} ${field ?? 'sheet'}`);
  const found = {
    findings: report.findings.map(({ code, sheet, address }) => `${code} ${sheet}!${address}`),
    units: report.units.map((unit) => [unit.group, unit.name, unit.points, unit.maximum, unit.index, unit.rank, unit.band, unit.notRanked]),
    ...(commitments.length > 0 && { commitments: report.commitments.map((one) => [one.unit, one.kind, one.target, one.actual, one.verdict, one.cells.join(' ')]) }),
  };
  return { proposals, found, written, saved: workbook.bytes() };
}

/** Confirms what is proposed as readings of free text; hands back what that was. */
async function confirmAll(workbook: FileWorkbook): Promise<string[]> {
  const { proposals } = compare(await workbook.snapshot(), OPTIONS);
  if (proposals.length > 0) await workbook.apply(confirmReadings(await workbook.snapshot(), proposals));
  return proposals.map(({ sheet, address, readings }) => {
    const told = readings.map(({ units, reading }) => `${readingWords(reading, 'vi')} – ${units.join(', ')}`);
    return `${sheet}!${address} ${told.join('; ')}`;
  });
}

/** A line a finding, a unit, a block that was written. */
function written(result: object): string {
  const parts = Object.entries(result).map(([key, list]: [string, unknown]) => {
    const lines = z.array(z.unknown()).parse(list).map((one) => `    ${JSON.stringify(one)}`);
    return `  ${JSON.stringify(key)}: [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}

test('there are cases', () => expect(cases.length).toBeGreaterThanOrEqual(9));

test.each(cases)('%s', async (name) => {
  const folder = join(__dirname, name);
  const first = await run(readFileSync(join(folder, 'in.xlsx')));
  const made = written({ ...(first.proposals.length > 0 && { proposals: first.proposals }), ...first.found, written: first.written }).normalize('NFC');
  if (process.env.CCHC_WRITE_CASES === '1') writeFileSync(join(folder, 'expected.json'), made);
  expect(JSON.parse(made)).toEqual(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));
  const second = await run(first.saved);
  expect(second.found).toEqual(first.found);
  expect([...second.proposals, ...second.written]).toEqual([]);
  expect(Buffer.from(second.saved).equals(Buffer.from(first.saved))).toBe(true);
});

test('Vĩnh Phúc 2019: ranks and totals as published', () => {
  const folder = join(__dirname, 'vinh-phuc-2019-libreoffice');
  const published = readCsv(readFileSync(join(folder, 'published.csv'), 'utf8'));
  const expected = z
    .object({ units: z.array(z.tuple([z.string(), z.string(), z.number(), z.number(), z.number(), z.number(), z.null(), z.null()])) })
    .parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));
  expect(expected.units.map(([, name, points, , , rank]) => [name, points, rank])).toEqual(
    published.map((row) => [row.unit, Number(row.total_points), Number(row.rank)]),
  );
});
