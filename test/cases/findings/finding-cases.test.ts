import { FINDINGS } from '../../../src/sheets/finding-catalogue';
import { run } from './finding-case';
import { FINDING_CASES } from './finding-cases';

const found = (one: Parameters<typeof run>[0], snapshot: Parameters<typeof run>[1]): string[] =>
  run(one, snapshot).findings.map(({ code, sheet, address }) => `${code} ${sheet}!${address}`);

/** Our own sheets are no cells that were checked: to count them would change the sheet of findings by writing it. */
const UNCOUNTED = 'result.sheetEdited';

test('every finding has its case, and there are no others', () => {
  expect(Object.keys(FINDING_CASES).sort()).toEqual(Object.keys(FINDINGS).sort());
});

describe.each(Object.entries(FINDING_CASES))('%s', (code, one) => {
  test('is found, and nothing that it does not lead to', () => {
    expect(found(one, one.fault())).toEqual(one.finds);
    expect(one.finds.some((line) => line.startsWith(`${code} `))).toBe(true);
  });

  test('is looked for and not found where all is in order', () => {
    const { findings, checks } = run(one, one.inOrder());
    expect(findings.filter((finding) => finding.code === code)).toEqual([]);
    if (code !== UNCOUNTED) expect(new Map<string, number>(checks).get(code)).toBeGreaterThan(0);
  });
});
