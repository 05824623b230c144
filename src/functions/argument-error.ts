import { dictionary, type Language } from '../locales/language';
import { fill } from '../locales/template';
import type { FunctionProblem } from '../locales/vi/functions';

/** What the cell shows: #VALUE!, #N/A or #NAME?. */
export type ArgumentErrorKind = 'value' | 'notAvailable' | 'name';

/** What is wrong with an argument. The sentence is made last. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';

  constructor(
    readonly kind: ArgumentErrorKind,
    readonly problem: FunctionProblem,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(problem);
  }

  /** What is wrong in words. */
  sentence(language: Language): string {
    return fill(dictionary(language).functions.problems[this.problem], this.values);
  }
}

/** What a function threw, as far as its arguments are to blame; `null` for a fault of ours. */
export function argumentErrorOf(error: unknown): ArgumentError | null {
  if (error instanceof ArgumentError) return error;
  // Beyond what exact points can hold.
  return error instanceof RangeError ? new ArgumentError('value', 'tooLarge') : null;
}
