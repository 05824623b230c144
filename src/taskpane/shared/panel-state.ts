import type { CompareOutcome, ScoreOutcome, ValidateOutcome } from '../../council/outcome';
import type { ShortlistOutcome } from '../../council/shortlist';
import type { Language } from '../../locales/language';
import type { ManualChange, TieChoice } from '../../scoring/award';
import type { Finding } from '../../sheets/finding';
import type { Delivered } from '../../workbook/delivery';
import type { Snapshot } from '../../workbook/snapshot';

export type StepId = 'validate' | 'score' | 'compare' | 'shortlist';
export type JobPhase = 'reading' | 'computing' | 'making' | 'writing' | 'undoing';

/** Work that is under way; there is never more than one. */
export interface Job {
  readonly step: StepId;
  readonly phase: JobPhase;
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
  /** Absent where the work cannot be stopped. */
  readonly stop?: () => void;
  /** Gives up waiting for Excel; `null` as long as it answers. */
  readonly giveUp: (() => void) | null;
}

/** What every result knows of the workbook it was computed from. */
export interface Taken {
  /** How many of our writes could be undone when the workbook was read. */
  readonly undoable: number;
  /** Somebody has changed the workbook since. */
  readonly stale: boolean;
}

export interface Validation extends Taken {
  readonly outcome: ValidateOutcome;
  /** Kept to try out how sheets could be read, and to see what fixes would change. */
  readonly snapshot: Snapshot;
  /** What is shown in the place of the result; `null`: the result. */
  readonly page: ValidationPage | null;
  /** What was written just before, if anything. */
  readonly deed: Deed | null;
}

/**
 * How a sheet is read, to look at and to change; the cells that have a sure remedy; or what
 * writing the findings to a sheet would change.
 */
export type ValidationPage =
  | { readonly page: 'sheet'; readonly sheet: string }
  /** `of`: only what these findings tell; `null`: all there are. */
  | { readonly page: 'fixes'; readonly of: readonly Finding[] | null }
  | { readonly page: 'listing' };

/** What the step Kiểm tra has written. */
export type Deed =
  | { readonly deed: 'mapped' | 'unmapped'; readonly sheet: string }
  | { readonly deed: 'fixed' | 'accepted' | 'withdrawn'; readonly count: number };

/** A result that can be written, as it is previewed. */
export interface Writable extends Taken {
  readonly outcome: Pick<ScoreOutcome, 'plan' | 'writes' | 'conflicts'>;
  /** Kept to compute again when conflicts are to be overwritten. */
  readonly snapshot: Snapshot;
  /** The language the plan writes in; the panel's own may change meanwhile. */
  readonly language: Language;
  /** Conflicts ticked to be overwritten, by {@link conflictKey}. */
  readonly chosen: ReadonlySet<string>;
  readonly written: boolean;
}

export interface Scoring extends Writable {
  readonly outcome: ScoreOutcome;
}

export interface Comparison extends Writable {
  readonly outcome: CompareOutcome;
  /** The unit that is shown in the place of the result; `null`: the result. */
  readonly unit: string | null;
  /** What was kept in the workbook just before, if anything. */
  readonly deed: ComparisonDeed | null;
}

/** What the step Đối chiếu cam kết has kept: so many readings confirmed, or commitments sealed. */
export interface ComparisonDeed {
  readonly deed: 'confirmed' | 'sealed';
  readonly count: number;
}

export interface Shortlisting extends Taken {
  readonly outcome: ShortlistOutcome;
  /** Kept to see what a decision would write. */
  readonly snapshot: Snapshot;
  /** What is shown in the place of the lists; `null`: the lists. */
  readonly page: ShortlistPage | null;
  /** Papers and lists that are saved are entered into the journal. */
  readonly journal: boolean;
  /** What was done just before, if anything. */
  readonly deed: ShortlistDeed | null;
}

/** A decision to be written, or a paper to look at; lists and papers by their position. */
export type ShortlistPage =
  | { readonly page: 'tie'; readonly list: number; readonly choice: TieChoice }
  | { readonly page: 'move'; readonly list: number; readonly nominee: string; readonly move: ManualChange['move'] }
  | { readonly page: 'takeBack'; readonly change: ManualChange }
  | { readonly page: 'paper'; readonly paper: number }
  | { readonly page: 'lists' };

/** What the step Khen thưởng has done. */
export type ShortlistDeed =
  | { readonly deed: 'decided'; readonly award: string }
  | { readonly deed: 'movedIn' | 'movedOut' | 'takenBack'; readonly nominee: string }
  | {
      readonly deed: 'saved';
      readonly delivered: readonly Delivered[];
      /** The number of the journal's entry; `null` where none was made. */
      readonly entry: number | null;
    }
  | { readonly deed: 'copied'; readonly paper: string }
  | { readonly deed: 'copyRefused' };

export interface Problem {
  readonly step: StepId;
  readonly error: Error;
}

/** Something that has just been finished, said to those who cannot see it. */
export type Notice = 'validated' | 'scored' | 'compared' | 'shortlisted' | 'done' | 'written' | 'undone';

export interface PanelState {
  /** The step that is shown. */
  readonly step: StepId;
  readonly job: Job | null;
  readonly problem: Problem | null;
  readonly notice: Notice | null;
  readonly validation: Validation | null;
  /** The sheet *Kiểm tra*, as it would be written or was. */
  readonly listing: Writable | null;
  readonly scoring: Scoring | null;
  readonly comparison: Comparison | null;
  readonly shortlisting: Shortlisting | null;
  /** The sheet *Danh sách khen thưởng*, as it would be written or was. */
  readonly awardLists: Writable | null;
  readonly undoable: number;
  /** Counts jobs that did what was asked. */
  readonly finished: number;
  /** Counts changes by others. */
  readonly changes: number;
}
