/** Why a decision is not written; each has its sentence in both languages. */
export const REFUSALS = [
  'noNominee',
  'noReason',
  'noName',
  'noKey',
  'movedAlready', // values.nominee, values.cell
  'notOurs',
  'listUnknown', // values.award
  'occupied', // values.cell, values.existing: what stands there is the user's; name the cell in `overwrite`
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** Why a decision is not written. */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly values: Readonly<Record<string, string>>;
}
