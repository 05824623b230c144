import type { Points } from '../scoring/points';
import type { Rounding } from '../scoring/rounding';
import type { Ties } from '../scoring/rank';

/** What breaks ties, first key first (*Tiêu chí phụ*). */
export type TieKey =
  | { readonly key: 'survey' | 'appraisal' | 'exactIndex' | 'points' | 'previousRank' | 'previousIndex' }
  | { readonly key: 'code'; readonly code: string };

export interface Band {
  /** Empty: for every group that has no bands of its own. */
  readonly group: string;
  readonly name: string;
  /** Percent, inclusive. */
  readonly from: Points;
}

/** The sheet *Thiết lập*, with defaults where it is silent. */
export interface Settings {
  readonly criteriaSet: string;
  readonly decision: string;
  readonly year: string;
  /** The maximum of units whose table has none (*Thang điểm*), 100 by default. */
  readonly scale: Points;
  /** Of which all points but a survey's are a multiple (*Bước điểm*), such as 0.25; `null` where nothing is declared. */
  readonly step: Points | null;
  /** Decimals of an index, 0 to 6; 2 by default. */
  readonly decimals: number;
  readonly rounding: Rounding;
  readonly ties: Ties;
  readonly tieKeys: readonly TieKey[];
  /** Ranks follow the index as rounded (default) or before rounding. */
  readonly rankBy: 'rounded' | 'exact';
  readonly bands: readonly Band[];
}
