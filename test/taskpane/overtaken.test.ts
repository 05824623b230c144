import { fixesOf } from '../../src/council/fix';
import { outdated, overtaken } from '../../src/taskpane/shared/outdated';
import { createPanelStore } from '../../src/taskpane/shared/panel-store';
import { runScoring, writeResults } from '../../src/taskpane/score/score-action';
import { accept, withdraw } from '../../src/taskpane/validate/accept/accept-action';
import { applyFixes } from '../../src/taskpane/validate/fixes/fix-action';
import { saveMapping } from '../../src/taskpane/validate/sheets/mapping-action';
import { prepareListing } from '../../src/taskpane/validate/listing/listing-action';
import { runValidation } from '../../src/taskpane/validate/validate-action';
import { FakeDelivery } from './fake-delivery';
import { FakeWorkbook } from './fake-workbook';
import type { PanelStore } from '../../src/taskpane/shared/panel-store';
import type { Finding } from '../../src/sheets/finding';

const SHEET = 'Kết quả';

async function scored({ written }: { readonly written: boolean }): Promise<PanelStore> {
  const store = createPanelStore(
    new FakeWorkbook({
      [SHEET]: [
        ['Đơn vị', 'Điểm tối đa', 'Tổng điểm'],
        ['Sở Nội vụ', 100, '93,5'],
        ['Sở Y tế', 100, 88],
      ],
    }),
    new FakeDelivery(),
  );
  await runValidation(store);
  await runScoring(store, 'vi');
  if (written) await writeResults(store);
  return store;
}

function findings(store: PanelStore): readonly Finding[] {
  return store.getState().validation?.outcome.findings ?? [];
}

function isStale(store: PanelStore): boolean | undefined {
  expect(store.getState().problem).toBeNull();
  return store.getState().scoring?.stale;
}

test('results that were written hold when findings are accepted; a preview would forget that', async () => {
  for (const written of [true, false]) {
    const store = await scored({ written });
    await accept(store, findings(store), { reason: 'Đã xem', by: 'Lê Hoa' });
    expect(isStale(store)).toBe(!written);
    await runScoring(store, 'vi');
    await withdraw(store, findings(store));
    expect(isStale(store)).toBe(true);
  }
});

test('every preview is out of date once something was written, and every result once cells have changed', async () => {
  const store = await scored({ written: false });
  await prepareListing(store, 'vi');
  const { validation, scoring: preview } = store.getState();
  if (preview === null) throw new Error('nothing scored');
  const state = { ...store.getState(), comparison: null, awardLists: preview, listing: { ...preview, written: true } };
  expect(Object.entries(outdated(state)).map(([name, result]) => [name, result?.stale])).toEqual([
    ['listing', false],
    ['scoring', true],
    ['comparison', undefined],
    ['awardLists', true],
  ]);
  const all = overtaken(state);
  expect([all.validation, all.listing, all.scoring, all.awardLists].map((result) => result?.stale)).toEqual([true, true, true, true]);
  expect(all.validation?.outcome).toBe(validation?.outcome);
});

test('no result holds once cells are mended, or sheets are read otherwise', async () => {
  const mended = await scored({ written: true });
  const { validation } = mended.getState();
  const fixes = validation === null ? [] : fixesOf(validation.outcome.findings, validation.snapshot);
  expect(fixes).toHaveLength(1);
  await applyFixes(mended, fixes);
  expect(isStale(mended)).toBe(true);

  const remapped = await scored({ written: true });
  await saveMapping(remapped, { sheet: SHEET, kind: 'ignored', headRow: null, source: null, columns: {} });
  expect(isStale(remapped)).toBe(true);
});
