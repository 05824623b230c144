import { COMMITMENT_KINDS } from '../scoring/commitment';
import { VERDICTS } from '../scoring/commitment-reason';
import { tallyVerdicts } from '../scoring/commitment-tally';
import { Report } from '../sheets/report';
import type { RankListChoice } from '../sheets/commitments/places';
import { proposalKey, type Commitment } from '../sheets/commitments/read';
import { outlooksOf } from '../sheets/commitments/outlook';
import { commitmentResults, commitmentRows, factsOf } from '../sheets/commitments/results';
import { checkSeals, isToSeal, reportChanges } from '../sheets/commitments/seals';
import { fieldAddress, type CommitmentRow } from '../sheets/commitments/rows';
import { comparisonSheet } from '../sheets/layout/comparison-sheet';
import { layOutCommitmentColumns } from '../sheets/layout/commitment-columns';
import { PlanDraft } from '../sheets/layout/draft';
import { layOutOurSheet } from '../sheets/layout/our-sheet';
import { Memory } from '../sheets/memory';
import type { Snapshot } from '../workbook/snapshot';
import { evaluate } from './evaluate';
import { orderFindings } from './findings-order';
import { unitView, viewedUnits } from './unit-view';
import type { CommitmentResult, CompareOutcome, Proposal, ScoreOptions } from './outcome';

export interface CompareOptions extends ScoreOptions {
  /** The list that ranks are counted in; as the workbook remembers where it is left out. */
  readonly rankList?: RankListChoice;
}

/**
 * Compares results with the signed commitments, and lays the verdicts out: next to each
 * commitment, and on *Đối chiếu cam kết*. Readings of free text that nobody has confirmed have no
 * verdict; they are told as proposals. Nothing is written here.
 */
export function compare(snapshot: Snapshot, options: CompareOptions): CompareOutcome {
  const evaluation = evaluate(snapshot);
  const { book, results } = evaluation;
  const report = new Report();
  const choice = options.rankList === undefined ? book.memory.commitments.rankList : options.rankList;
  const facts = factsOf(book, results, choice);
  const commitments = commitmentResults(facts, report);
  const outlooks = outlooksOf(commitments, facts, evaluation.tallies);
  const seals = checkSeals(commitmentRows(book.commitments), book.memory.commitments.seals);
  const states = [...seals.states];
  reportChanges(seals, report);
  const proposals = proposalsOf(book.commitments.list);
  const tally = tallyVerdicts(commitments.map(({ verdict }) => verdict));
  const draft = new PlanDraft(book.memory, options.overwrite);
  layOutCommitmentColumns(book, commitments, seals, draft, options.language);
  if (commitments.length > 0 || book.memory.sheet('commitments') !== undefined) {
    layOutOurSheet(book, comparisonSheet({ results: commitments, seals, outlooks, waiting: proposals.length }, options.language), draft);
  }
  const remembered = book.memory.commitments;
  const writes = draft.blocks.length + draft.sheets.length > 0 || choice !== remembered.rankList;
  const places = Object.fromEntries(commitmentRows(book.commitments).map(({ place, subject }) => [place, subject]));
  const memory = Memory.parse(draft.memory.toText()).with({ commitments: { ...remembered, places, rankList: choice } });
  const own = [...report.findings, ...draft.findings];
  return {
    settings: book.settings,
    findings: orderFindings([...book.report.findings, ...own], evaluation),
    own: orderFindings(own, evaluation),
    cells: book.report.cells + report.cells,
    checks: new Map([...book.report.checks, ...report.checks]),
    commitments,
    tally,
    verdicts: VERDICTS.map((verdict) => ({ verdict, count: tally.counts[verdict] })).filter(({ count }) => count > 0),
    byKind: byKind(commitments),
    proposals,
    seals: { ...seals, toSeal: states.filter(([row, state]) => isToSeal(row, state)).length, changed: states.filter(([, { state }]) => state === 'changed').length },
    outlooks,
    units: viewedUnits(facts, commitments),
    viewOf: (unit) => unitView(unit, facts, evaluation.tallies, commitments),
    rankList: choice,
    rankLists: book.commitments.rankLists.map(({ name }) => name),
    plan: { blocks: draft.blocks, sheets: draft.sheets, ...(writes && { memory }) },
    writes: draft.previews,
    conflicts: draft.conflicts,
  };
}

function byKind(commitments: readonly CommitmentResult[]): CompareOutcome['byKind'] {
  return COMMITMENT_KINDS.flatMap((kind) => {
    const own = commitments.filter(({ reading }) => reading.kind === kind);
    return own.length === 0 ? [] : [{ kind, tally: tallyVerdicts(own.map(({ verdict }) => verdict)) }];
  });
}

/** Rows whose reading waits for the user, each with all that was read out of it. */
function proposalsOf(list: readonly Commitment[]): Proposal[] {
  const rows = new Map<CommitmentRow, Commitment[]>();
  for (const one of list) {
    if (one.state === 'proposed') rows.set(one.row, [...(rows.get(one.row) ?? []), one]);
  }
  return [...rows].map(([row, promises]) => ({
    sheet: row.table.sheet.name,
    address: fieldAddress(row, 'commitment') ?? '',
    content: promises[0]?.content ?? '',
    readings: promises.map(({ units, reading }) => ({ units, reading })),
    subject: row.subject,
    key: proposalKey(promises[0]?.content ?? '', promises.map(({ reading }) => reading)),
  }));
}
