import type { PaperData, UnitCard } from '../documents/paper/data';
import type { Origin } from '../documents/paper/paper';
import type { ManualChange, Nominee, Shortlist } from '../scoring/award';
import type { CellPlace, NomineePlace } from '../sheets/awards/cell-place';
import type { CouncilSettings } from '../sheets/awards/council-settings';
import type { Finding } from '../sheets/finding';
import { cellAddress } from '../workbook/address';
import type { Snapshot } from '../workbook/snapshot';
import { callNames } from './awards/call-names';
import { drawAwards } from './awards/draw-awards';
import { paperDataOf, unitCardsOf } from './awards/paper-data';
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
  /** What each nominee is called in changes by hand, told from those of the same name. */
  readonly called: ReadonlyMap<Nominee, string>;
  /** What the workbook says of the council, and in which cells. */
  readonly council: CouncilSettings;
  /** Changes by hand that were carried out. */
  readonly changes: readonly ManualChange[];
  /** What papers and lists are made from. */
  readonly data: PaperData;
  readonly cards: readonly UnitCard[];
}

/**
 * Draws up the award shortlists of a workbook, with what the papers need. Nothing is written.
 * @param origin what papers name as where their figures come from
 */
export function shortlist(snapshot: Snapshot, origin: Origin): ShortlistOutcome {
  const evaluation = evaluate(snapshot);
  const { awards, commitments, candidates, rounds, shortlists, changes, vote, report } = drawAwards(evaluation);
  return {
    own: orderFindings(report.findings, evaluation),
    checks: report.checks,
    shortlists,
    rounds: rounds.map((row) => ({ sheet: row.sheet, address: cellAddress(row.row, row.columns.get('award') ?? 0) })),
    places: new Map(candidates.map(({ nominee, place }) => [nominee, place])),
    called: callNames(candidates.map(({ nominee }) => nominee)),
    council: awards.council,
    changes,
    data: paperDataOf(evaluation, awards.texts, { shortlists, changes, vote }, origin),
    cards: unitCardsOf(evaluation, commitments),
  };
}

/** The same, for papers that name another origin. */
export function withOrigin(outcome: ShortlistOutcome, origin: Origin): ShortlistOutcome {
  return { ...outcome, data: { ...outcome.data, origin } };
}
