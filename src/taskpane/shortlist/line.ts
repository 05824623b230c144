import type { Nominee, WhyIn, WhyNot } from '../../scoring/award';

/** A nominee where it stands in a list, and why. */
export interface Line {
  readonly nominee: Nominee;
  /** Counted from 1; `null` for those who have no place. */
  readonly place: number | null;
  /** `null` for those on whom the council has yet to decide. */
  readonly why: WhyIn | WhyNot | null;
  /** The same as a sentence. */
  readonly says: string;
}
