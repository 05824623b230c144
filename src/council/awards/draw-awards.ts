import type { ManualChange, Shortlist } from '../../scoring/award';
import { drawShortlists } from '../../scoring/draw';
import type { Vote } from '../../scoring/vote';
import { isAwardSheet } from '../../sheets/awards/award-sheets';
import type { RoundRow } from '../../sheets/awards/round-rows';
import { Report } from '../../sheets/report';
import { commitmentResults, factsOf, type CommitmentResult } from '../../sheets/commitments/results';
import { isOurSheet } from '../../sheets/our-sheets';
import { Memory } from '../../sheets/memory';
import type { Snapshot } from '../../workbook/snapshot';
import type { Evaluation } from '../evaluate';
import { readAwardBook, type AwardBook } from './award-book';
import { personCandidates, unitCandidates, type Applicant } from './candidates';
import { reportDraw } from './draw-findings';
import { keptByUnit } from './kept';
import { movesOf, roundsOf, tieKeysOf } from './rounds';
import { ballotsOf, voteOf } from './votes';

/** The shortlists as they were drawn up, and from what. */
export interface DrawnAwards {
  readonly awards: AwardBook;
  readonly commitments: readonly CommitmentResult[];
  readonly candidates: readonly Applicant[];
  readonly shortlists: readonly Shortlist[];
  /** The row of quotas of each shortlist. */
  readonly rounds: readonly RoundRow[];
  /** Changes by hand that were carried out. */
  readonly changes: readonly ManualChange[];
  readonly vote: Vote | null;
  /** What was found on the way. */
  readonly report: Report;
}

/** Whether a workbook says anything of awards or papers. */
export function hasAwards(snapshot: Snapshot): boolean {
  const memory = Memory.parse(snapshot.memory);
  return snapshot.sheets.some((sheet) => !isOurSheet(sheet, memory) && isAwardSheet(sheet));
}

/** Reads what a workbook says of awards, and draws up the shortlists. */
export function drawAwards(evaluation: Evaluation): DrawnAwards {
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
  reportDraw(draw, awards, new Map(moves.map(({ change, row }) => [change, row])), candidates, results, report);
  const refused = new Set(draw.remarks.flatMap((remark) => (remark.remark === 'moveRefused' ? [remark.change] : [])));
  const { shortlists } = draw;
  return {
    awards,
    commitments,
    candidates,
    shortlists,
    rounds: draw.rounds.flatMap((at) => awards.rounds[at] ?? []),
    changes: moves.map(({ change }) => change).filter((change) => !refused.has(change)),
    vote: vote && { ...vote, ballots: ballotsOf(shortlists, candidates, vote.needed) },
    report,
  };
}
