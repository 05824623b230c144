import type { PaperData, UnitCard } from '../documents/paper/data';
import type { Origin } from '../documents/paper/paper';
import type { ManualChange, Nominee, Shortlist } from '../scoring/award';
import { drawShortlists } from '../scoring/draw';
import { isAwardSheet } from '../sheets/awards/award-sheets';
import type { CellPlace, NomineePlace } from '../sheets/awards/cell-place';
import type { CouncilSettings } from '../sheets/awards/council-settings';
import type { RoundRow } from '../sheets/awards/round-rows';
import { Report } from '../sheets/cell';
import { commitmentResults, factsOf } from '../sheets/commitments/results';
import type { Finding } from '../sheets/finding';
import { cellAddress } from '../workbook/address';
import type { Snapshot } from '../workbook/snapshot';
import { readAwardBook } from './awards/award-book';
import { personCandidates, unitCandidates } from './awards/candidates';
import { reportDraw } from './awards/draw-findings';
import { keptByUnit } from './awards/kept';
import { paperDataOf, unitCardsOf } from './awards/paper-data';
import { movesOf, roundsOf, tieKeysOf } from './awards/rounds';
import { ballotsOf, voteOf } from './awards/votes';
import { evaluate } from './evaluate';
import { orderFindings } from './findings-order';
import type { ValidateOutcome } from './outcome';

export interface ShortlistOutcome extends Pick<ValidateOutcome, 'checks'> {
  /** The findings of the shortlists alone. */
  readonly own: readonly Finding[];
  /** In the order of their priority; none where the workbook has no quotas. */
  readonly shortlists: readonly Shortlist[];
  /** The row of *Khen thưởng* that each shortlist comes from, in the same order. */
  readonly rounds: readonly CellPlace[];
  /** Where each nominee stands. */
  readonly places: ReadonlyMap<Nominee, NomineePlace>;
  /** What the workbook says of the council, and in which cells. */
  readonly council: CouncilSettings;
  /** Changes by hand that were carried out. */
  readonly changes: readonly ManualChange[];
  /** What papers and lists are made from. */
  readonly data: PaperData;
  readonly cards: readonly UnitCard[];
}

/** Whether a workbook says anything of awards or papers. */
export function hasAwards(snapshot: Snapshot): boolean {
  return snapshot.sheets.some(isAwardSheet);
}

/**
 * Draws up the award shortlists of a workbook, with what the papers need. Nothing is written.
 * @param origin what papers name as where their figures come from
 */
export function shortlist(snapshot: Snapshot, origin: Origin): ShortlistOutcome {
  const evaluation = evaluate(snapshot);
  const { book, results } = evaluation;
  const report = new Report();
  const awards = readAwardBook(book, report);
  const commitments = commitmentResults(factsOf(book, results, book.memory.commitments.rankList), new Report());
  const kept = keptByUnit(commitments);
  const keys = tieKeysOf(awards.rounds);
  const candidates = [...unitCandidates(evaluation, awards, keys, kept), ...personCandidates(evaluation, awards, keys, kept, report)];
  const rounds = roundsOf(awards.rounds, keys);
  const moves = movesOf(awards.changes, rounds, candidates, report);
  const vote = voteOf(awards.council, candidates, report);
  const { reallocate } = awards.council;
  const draw = drawShortlists(rounds, candidates, { moves, votesNeeded: vote?.needed ?? null, reallocate });
  reportDraw(draw, awards, results, report);
  const refused = new Set(draw.remarks.flatMap((remark) => (remark.remark === 'moveRefused' ? [remark.change] : [])));
  const changes = moves.map(({ change }) => change).filter((change) => !refused.has(change));
  const { shortlists } = draw;
  const held = vote && { ...vote, ballots: ballotsOf(shortlists, candidates, vote.needed) };
  return {
    own: orderFindings(report.findings, snapshot, book.memory.accepted),
    checks: report.checks,
    shortlists,
    rounds: draw.rounds.flatMap((at) => placeOf(awards.rounds[at])),
    places: new Map(candidates.map(({ nominee, place }) => [nominee, place])),
    council: awards.council,
    changes,
    data: paperDataOf(evaluation, awards.texts, { shortlists, changes, vote: held }, origin),
    cards: unitCardsOf(evaluation, commitments),
  };
}

function placeOf(row: RoundRow | undefined): CellPlace[] {
  return row === undefined ? [] : [{ sheet: row.sheet, address: cellAddress(row.row, 0) }];
}
