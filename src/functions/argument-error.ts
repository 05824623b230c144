import type { FunctionProblem } from '../locales/vi/functions';

/** What is wrong with an argument: `value` is #VALUE! in the cell, `notAvailable` #N/A. The sentence is made last. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';

  constructor(
    readonly kind: 'value' | 'notAvailable',
    readonly problem: FunctionProblem,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(problem);
  }
}
