import type { FindingCode } from '../sheets/finding';

/** The words of a finding; `{…}` in its sentences is where a value goes. */
export interface FindingText {
  /** What its rule is called, in a few words. */
  readonly name: string;
  /** What is wrong. */
  readonly what: string;
  /** Why it matters, or what was done about it. */
  readonly why: string;
  /** How to mend it. */
  readonly mend: string;
}

export type FindingTexts = Readonly<Record<FindingCode, FindingText>>;
