import type { FindingCode } from '../sheets/finding';

/** The sentences of a finding, with `{name}` where a value goes. */
export interface FindingText {
  /** What is wrong. */
  readonly what: string;
  /** Why it matters, or what was done about it. */
  readonly why: string;
  /** How to mend it. */
  readonly mend: string;
}

export type FindingTexts = Readonly<Record<FindingCode, FindingText>>;
