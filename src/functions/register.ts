import { LANGUAGES } from '../locales/language';
import { argumentErrorOf, type ArgumentErrorKind } from './argument-error';
import { FUNCTIONS, type ListedFunction } from './function-list';

/**
 * Tells Excel which function of this page stands behind each id of the metadata. Called as soon
 * as the page loads, as Excel may start the page for a calculation.
 */
export function registerFunctions(): void {
  CustomFunctions.associate(Object.fromEntries([...FUNCTIONS].map(([id, { work }]) => [id, guarded(work)])));
}

/** Gives the sentence of what is wrong to Excel, which shows it beside the cell. */
function guarded(work: ListedFunction['work']): (...args: unknown[]) => unknown {
  return (...args) => {
    try {
      const result: unknown = Reflect.apply(work, undefined, args);
      return result;
    } catch (error) {
      throw errorFor(error);
    }
  };
}

function errorFor(error: unknown): unknown {
  const { invalidName, invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const codes: Readonly<Record<ArgumentErrorKind, CustomFunctions.ErrorCode>> = { value: invalidValue, notAvailable, name: invalidName };
  const known = argumentErrorOf(error);
  if (known === null) return error;
  // A function cannot know the language of the reader: both, Vietnamese first.
  return new CustomFunctions.Error(codes[known.kind], LANGUAGES.map((language) => known.sentence(language)).join(' / '));
}
