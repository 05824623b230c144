import type { CommitmentKind } from '../scoring/commitment';
import type { Verdict } from '../scoring/commitment-reason';
import type { VerdictTally } from '../scoring/commitment-tally';
import type { Plan } from '../workbook/plan';
import type { SheetReport } from '../sheets/sheet-report';
import type { Finding, FindingCode } from '../sheets/finding';
import type { RankListChoice } from '../sheets/commitments/places';
import type { Reading } from '../sheets/commitments/reading';
import type { Outlook } from '../sheets/commitments/outlook';
import type { CommitmentResult } from '../sheets/commitments/results';
import type { SealCheck } from '../sheets/commitments/seals';
import type { UnitView } from './unit-view';
import type { Conflict, UnitResult, WritePreview } from '../sheets/result';
import type { Settings } from '../sheets/settings';

/** What the screens show of a step; its parts are told apart in sheets/result. */
export type { AreaResult, Conflict, NotRanked, ResultField, UnitResult, WritePreview, WrittenField } from '../sheets/result';
export type { CommitmentResult } from '../sheets/commitments/results';

export interface ValidateOutcome {
  readonly sheets: readonly SheetReport[];
  /** The criteria set, as far as points are kept by it; empty where the workbook has none. */
  readonly criteria: readonly { readonly code: string; readonly title: string }[];
  readonly findings: readonly Finding[];
  /** The unit that a finding is about, under its name in the list of units. */
  readonly unitOf: ReadonlyMap<Finding, string>;
  /** How many cells were looked at. */
  readonly cells: number;
  /** How many cells each rule has looked at, so that *no findings* means something. */
  readonly checks: ReadonlyMap<FindingCode, number>;
}

export interface ScoreOutcome extends Pick<ValidateOutcome, 'findings' | 'cells' | 'checks'> {
  readonly settings: Settings;
  /** Groups in the order of the workbook, units by rank in each, those without rank last. */
  readonly units: readonly UnitResult[];
  readonly plan: Plan;
  readonly writes: readonly WritePreview[];
  readonly conflicts: readonly Conflict[];
}

export interface ScoreOptions {
  /** Conflicts the user agreed to overwrite, as `sheet!address`. */
  readonly overwrite: ReadonlySet<string>;
  /** The language of what is written into the workbook. */
  readonly language: 'vi' | 'en';
}

/** What was read out of the text of a commitment, for the user to confirm. */
export interface Proposal {
  readonly sheet: string;
  readonly address: string;
  readonly content: string;
  readonly readings: readonly { readonly units: readonly string[]; readonly reading: Reading }[];
  /** By which the workbook remembers the row, and its text with what was read out of it. */
  readonly subject: string;
  readonly key: string;
}

export interface CompareOutcome extends Omit<ScoreOutcome, 'units'> {
  /** The findings of the comparison alone. */
  readonly own: readonly Finding[];
  /** In the order of the sheet *Cam kết*, one a unit. */
  readonly commitments: readonly CommitmentResult[];
  readonly tally: VerdictTally;
  /** The verdicts that occur, and how often. */
  readonly verdicts: readonly { readonly verdict: Verdict; readonly count: number }[];
  /** The kinds that occur, each with its own. */
  readonly byKind: readonly { readonly kind: CommitmentKind; readonly tally: VerdictTally }[];
  readonly proposals: readonly Proposal[];
  /** Whether rows still say what was signed; how many sealing would seal, and how many were changed. */
  readonly seals: SealCheck & { readonly toSeal: number; readonly changed: number };
  /** What commitments that are not kept yet still take. */
  readonly outlooks: ReadonlyMap<CommitmentResult, Outlook>;
  /** Whoever can be looked at, and how one of them stands; `null` for a name that is none of them. */
  readonly units: readonly string[];
  readonly viewOf: (unit: string) => UnitView | null;
  /** The list that ranks are counted in, and those there are. */
  readonly rankList: RankListChoice;
  readonly rankLists: readonly string[];
}
