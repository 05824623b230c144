import { POINTS_PER_UNIT } from '../scoring/points';
import type { Ties } from '../scoring/rank';
import type { Rounding } from '../scoring/rounding';
import { readRounding, readTies } from '../sheets/settings-sheet';
import { ArgumentError } from './argument-error';
import { Cells } from './cells';

/** Decimals, 0 to 9. */
export function decimalsOf<T>(argument: unknown, fallback: T): number | T {
  const cells = Cells.optional('decimals', argument);
  const read = cells?.number(0) ?? 'missing';
  if (read === 'missing') return fallback;
  const decimals = read === 'notApplicable' ? -1 : read / POINTS_PER_UNIT;
  if (!(Number.isInteger(decimals) && decimals >= 0 && decimals <= 9)) throw new ArgumentError('value', 'decimals');
  return decimals;
}

/** A way to round, in the words of the settings sheet; half up when it is left out. */
export function roundingOf(argument: unknown): Rounding {
  const text = textOf('rounding', argument);
  if (text === '') return 'halfUp';
  const read = readRounding(text)?.rounding;
  if (read === undefined) throw new ArgumentError('value', 'rounding', { text });
  return read;
}

/** How ties are ranked, in the words of the settings sheet; 1, 1, 3 when it is left out. */
export function tiesOf(argument: unknown): Ties {
  const text = textOf('ties', argument);
  if (text === '') return 'competition';
  const read = readTies(text)?.ties;
  if (read === undefined) throw new ArgumentError('value', 'ties', { text });
  return read;
}

function textOf(name: string, argument: unknown): string {
  return Cells.optional(name, argument)?.text(0) ?? '';
}
