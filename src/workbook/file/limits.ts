import { WorkbookError } from '../workbook';

/**
 * How much of a file is taken in. A file beyond them is refused before it is inflated:
 * a small file can claim to hold more than the machine has memory.
 */
export const LIMITS = {
  /** The file itself, in megabytes. */
  fileMegabytes: 200,
  /** Its parts together once inflated, in megabytes. */
  inflatedMegabytes: 100,
  /** Parts in the package. */
  entries: 1000,
  /** Inflated size of a part to its packed size… */
  ratio: 100,
  /** Elements of one small part (anything but the rows of a sheet). */
  elements: 1_000_000,
} as const;

export type Limit = keyof typeof LIMITS;

/** …for parts above this size: small ones may be as repetitive as they like. */
export const RATIO_MATTERS_FROM = 1 << 20;

export const MEGABYTE = 1 << 20;

/** How a limit is written in any language. */
const UNITS: Readonly<Record<Limit, string>> = {
  fileMegabytes: ' MB',
  inflatedMegabytes: ' MB',
  entries: ' (ZIP)',
  ratio: ':1',
  elements: ' (XML)',
};

/** The error for a file that is over a limit: `values.what` names which. */
export function tooLarge(what: Limit, found: number): WorkbookError {
  const unit = UNITS[what];
  return new WorkbookError('tooLarge', {
    what,
    limit: `${LIMITS[what]}${unit}`,
    found: `${Math.ceil(found)}${unit}`,
  });
}

/** The error for a part that cannot be understood. */
export function damaged(part: string, cause?: unknown): WorkbookError {
  return new WorkbookError('damaged', { part }, cause === undefined ? {} : { cause });
}
