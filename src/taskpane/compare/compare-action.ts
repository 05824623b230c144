import { compare } from '../../council/compare';
import { confirmReadings } from '../../council/confirm';
import { sealCommitments } from '../../council/seal';
import { runStoppableJob } from '../shared/job';
import { outdated } from '../shared/outdated';
import { withConflicts } from '../shared/preview/conflict-key';
import type { CompareOutcome, Conflict, Proposal } from '../../council/outcome';
import type { Language } from '../../locales/language';
import type { Plan } from '../../workbook/plan';
import type { Snapshot } from '../../workbook/snapshot';
import type { Comparison, ComparisonDeed, PanelState } from '../shared/panel-state';
import type { PanelStore } from '../shared/panel-store';

const NONE: ReadonlySet<string> = new Set();

/**
 * Reads the workbook and compares; writes nothing.
 * @param rankList the list that ranks are counted in; left out: as the workbook remembers
 */
export function runComparison(store: PanelStore, language: Language, rankList?: string | null): Promise<void> {
  return runStoppableJob(store, 'compare', 'reading', async ({ work, enter }) => {
    const { undoable } = store.workbook;
    const { changes } = store.getState();
    const snapshot = await store.workbook.snapshot(work);
    await enter('computing');
    const options = { overwrite: NONE, language, ...(rankList === undefined ? {} : { rankList }) };
    return compared(store, { outcome: compare(snapshot, options), snapshot, language, undoable, changes, deed: null });
  });
}

/** Keeps that proposed readings are right, and compares with them. */
export function confirmProposals(store: PanelStore, language: Language, proposals: readonly Proposal[]): Promise<void> {
  const deed = { deed: 'confirmed', count: proposals.length } as const;
  return keepAndCompare(store, language, deed, (snapshot) => confirmReadings(snapshot, proposals));
}

/** Seals what is signed and not sealed yet, and compares again. */
export function sealSigned(store: PanelStore, language: Language, count: number): Promise<void> {
  return keepAndCompare(store, language, { deed: 'sealed', count }, sealCommitments);
}

/**
 * Keeps something in the workbook's memory in one step that can be undone. The plan is made from
 * the workbook as it is now: what was kept meanwhile stays.
 */
function keepAndCompare(
  store: PanelStore,
  language: Language,
  deed: ComparisonDeed,
  planOf: (snapshot: Snapshot) => Plan,
): Promise<void> {
  return runStoppableJob(store, 'compare', 'reading', async ({ work, enter }) => {
    const { changes, comparison } = store.getState();
    const before = await store.workbook.snapshot(work);
    await enter('computing');
    const plan = planOf(before);
    const snapshot = { ...before, memory: plan.memory ?? before.memory };
    const rankList = comparison?.outcome.rankList;
    const options = { overwrite: NONE, language, ...(rankList === undefined ? {} : { rankList }) };
    const outcome = compare(snapshot, options);
    await enter('writing');
    await store.workbook.apply(plan, work);
    const taken = { outcome, snapshot, language, undoable: store.workbook.undoable, changes, deed };
    return { ...outdated(store.getState()), ...compared(store, taken) };
  });
}

/** Writes the verdicts that were previewed, over the conflicts that were ticked and no others. */
export function writeComparison(store: PanelStore): Promise<void> {
  const { comparison } = store.getState();
  if (comparison === null || comparison.stale || comparison.written) return Promise.resolve();
  return runStoppableJob(store, 'compare', 'computing', async ({ work, enter }) => {
    await enter('computing');
    const outcome = outcomeToWrite(comparison);
    await enter('writing');
    if (store.getState().comparison?.stale !== false) return {}; // changed while we computed
    await store.workbook.apply(outcome.plan, work);
    const { comparison: now } = store.getState();
    return {
      ...outdated(store.getState()),
      comparison: { ...(now ?? comparison), outcome, written: true },
      notice: 'written',
    };
  });
}

/** Ticks or unticks conflicts. */
export function chooseComparisonConflicts(store: PanelStore, conflicts: readonly Conflict[], ticked: boolean): void {
  const { comparison } = store.getState();
  if (comparison === null) return;
  store.update({ comparison: { ...comparison, chosen: withConflicts(comparison.chosen, conflicts, ticked) } });
}

/** Shows a unit in the place of the result; `null`: the result again. */
export function showUnit(store: PanelStore, unit: string | null): void {
  const { comparison } = store.getState();
  if (comparison !== null) store.update({ comparison: { ...comparison, unit } });
}

interface Taken extends Pick<Comparison, 'outcome' | 'snapshot' | 'language' | 'undoable' | 'deed'> {
  /** Changes by others before the workbook was read. */
  readonly changes: number;
}

function compared(store: PanelStore, { changes, ...taken }: Taken): Partial<PanelState> {
  const stale = store.getState().changes !== changes;
  return { comparison: { ...taken, chosen: NONE, stale, written: false, unit: null }, notice: 'compared' };
}

function outcomeToWrite({ outcome, snapshot, chosen, language }: Comparison): CompareOutcome {
  return chosen.size === 0 ? outcome : compare(snapshot, { overwrite: chosen, language, rankList: outcome.rankList });
}
