import { dictionary, LANGUAGES } from '../locales/language';
import { fill } from '../locales/template';
import { ArgumentError } from './argument-error';
import { band } from './band';
import { check } from './check';
import { commitment } from './commitment';
import { name } from './name';
import { index } from './performance-index';
import { points } from './points';
import { rank } from './rank';
import { ranks } from './ranks';
import { rate } from './rate';
import { shortlist } from './shortlist';
import { total } from './total';

/**
 * Tells Excel which function of this page stands behind each id of the metadata. Called as soon
 * as the page loads, as Excel may start the page for a calculation.
 */
export function registerFunctions(): void {
  CustomFunctions.associate({
    BAND: guarded(band),
    CHECK: guarded(check),
    COMMITMENT: guarded(commitment),
    INDEX: guarded(index),
    NAME: guarded(name),
    POINTS: guarded(points),
    RANK: guarded(rank),
    RANKS: guarded(ranks),
    RATE: guarded(rate),
    SHORTLIST: guarded(shortlist),
    TOTAL: guarded(total),
  });
}

/** Gives the sentence of what is wrong to Excel, which shows it beside the cell. */
function guarded<A extends unknown[]>(work: (...args: A) => unknown): (...args: A) => unknown {
  return (...args) => {
    try {
      return work(...args);
    } catch (error) {
      throw errorFor(error);
    }
  };
}

function errorFor(error: unknown): unknown {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  if (error instanceof ArgumentError) {
    return new CustomFunctions.Error(error.kind === 'value' ? invalidValue : notAvailable, sentence(error));
  }
  // Beyond what exact points can hold.
  if (error instanceof RangeError) return new CustomFunctions.Error(invalidValue, sentence(new ArgumentError('value', 'tooLarge')));
  return error;
}

/** A function cannot know the language of the reader: both, Vietnamese first. */
function sentence({ problem, values }: ArgumentError): string {
  return LANGUAGES.map((language) => fill(dictionary(language).functions.problems[problem], values)).join(' / ');
}
