import type { Points } from '../scoring/points';
import type { CellValue } from '../workbook/snapshot';
import type { TieKey } from './settings';

/** Why a unit has no rank. */
export type NotRanked =
  | { readonly reason: 'excluded'; readonly text: string }
  | { readonly reason: 'missing'; readonly codes: readonly string[] }
  | { readonly reason: 'nothingApplies' }
  | { readonly reason: 'noScores' }
  /** Its row or sheet stands more than once. */
  | { readonly reason: 'duplicate' }
  /** It has scores but is not in the list of units. */
  | { readonly reason: 'unlisted' }
  /** Other units have groups, it has none. */
  | { readonly reason: 'noGroup' }
  /** Something its index needs cannot be read, such as a maximum, or is so far off that there is no index. */
  | { readonly reason: 'invalid' };

export interface AreaResult {
  readonly code: string;
  readonly name: string;
  readonly points: Points;
  readonly maximum: Points;
  /** Percent, rounded as the settings say; `null` where the maximum is 0, or so near it that there is no telling. */
  readonly index: Points | null;
}

/** What told a unit apart from others of the same index. */
export interface TieBreak {
  readonly by: TieKey;
  readonly from: readonly string[];
}

export interface UnitResult {
  readonly name: string;
  /** Empty when the workbook knows no groups. */
  readonly group: string;
  /** The unit's own maximum; `null` where only an index is known. */
  readonly maximum: Points | null;
  readonly points: Points | null;
  /** The parts of the points by source; `null` where the workbook does not tell them apart. */
  readonly appraisal: Points | null;
  readonly survey: Points | null;
  /** Percent, rounded as the settings say. */
  readonly index: Points | null;
  /** Percent before rounding, as a decimal text of at most 18 places. */
  readonly indexExact: string | null;
  readonly rank: number | null;
  /** The names of all on its rank, its own among them; empty when it is alone. One list for all of them. */
  readonly tied: readonly string[];
  /** Where others have the same index, which tie keys told them apart from it. */
  readonly tieBreaks: readonly TieBreak[];
  readonly band: string | null;
  readonly notRanked: NotRanked | null;
  readonly areas: readonly AreaResult[];
  /** Where its points stand, to jump to. */
  readonly sheet: string;
  readonly address: string;
}

export type ResultField = 'maximum' | 'appraisal' | 'survey' | 'points' | 'index' | 'rank' | 'band' | 'note';

/** What stands next to a commitment: its verdict, what is missing or to spare, and why. */
export type CommitmentField = 'verdict' | 'distance' | 'reason';

/** A result that is written into a column of the user's. */
export type WrittenField = ResultField | CommitmentField;

/** Something the plan will write, for the user to see before it is written. */
export interface WritePreview {
  readonly kind: 'column' | 'sheet';
  readonly sheet: string;
  /** The block that is written; for a sheet of ours, all of it. */
  readonly address: string;
  /** Which result, for a column of the user's. */
  readonly field: WrittenField | null;
  /** How many cells get a value other than the one they hold. */
  readonly cells: number;
}

/** A result cell that holds a value or formula that is not ours and differs from the result. */
export interface Conflict {
  readonly sheet: string;
  readonly address: string;
  readonly field: WrittenField | 'sheet';
  readonly unit: string;
  readonly existing: CellValue;
  readonly formula: string | null;
  readonly computed: string | number;
}
