import { LANGUAGES } from '../locales/language';
import type { Calculator, FunctionArgument, ResultBlock } from '../workbook/calculator';
import { ArgumentError, argumentErrorOf, type ArgumentErrorKind } from './argument-error';
import type { Result } from './cells';
import { FUNCTIONS } from './function-list';

const ERRORS: Readonly<Record<ArgumentErrorKind, string>> = { value: '#VALUE!', notAvailable: '#N/A', name: '#NAME?' };

/**
 * Calculates a function where there is no Excel to call it.
 * @example calculator('RANKS', [[[80], [90]]]) // { values: [[2], [1]] }
 */
export const calculator: Calculator = (name, args) => {
  try {
    return { values: call(name, args) };
  } catch (error) {
    const known = argumentErrorOf(error);
    if (known === null) throw error;
    const sentences = Object.fromEntries(LANGUAGES.map((language) => [language, known.sentence(language)]));
    return { error: ERRORS[known.kind], sentences };
  }
};

/**
 * Calls a function as Excel does, which refuses a wrong number of arguments already when typed.
 * @throws ArgumentError what the functions throw
 */
export function call(name: string, args: readonly FunctionArgument[]): ResultBlock {
  const listed = FUNCTIONS.get(name);
  if (listed === undefined) throw new ArgumentError('name', 'noFunction', { name });
  const { work, parameters } = listed;
  const least = parameters.filter((parameter) => !parameter.endsWith('?')).length;
  if (args.length > parameters.length || parameters.slice(0, least).some((_, at) => args[at] === undefined)) {
    throw new ArgumentError('value', 'argumentCount', { name, least: String(least), most: String(parameters.length) });
  }
  const result: unknown = Reflect.apply(work, undefined, parameters.map((parameter, at) => passed(parameter, args[at])));
  return blockOf(result);
}

/** One value, or rows of cells, as the parameter wants; `null` for what was left out. */
function passed(parameter: string, argument: FunctionArgument): unknown {
  if (argument === undefined) return null;
  if (parameter.includes('[]')) return isBlock(argument) ? argument : [[argument]];
  if (!isBlock(argument)) return argument;
  if (argument.length === 1 && argument[0]?.length === 1) return argument[0][0];
  throw new ArgumentError('value', 'oneCell', { argument: parameter.replace('?', '') });
}

function isBlock(argument: FunctionArgument): argument is Exclude<FunctionArgument, string | number | boolean | null | undefined> {
  return Array.isArray(argument);
}

/** What a function returns, row by row; at least one cell. */
function blockOf(result: unknown): ResultBlock {
  const rows: unknown[] = Array.isArray(result) && result.length > 0 ? result : [[result]];
  return rows.map((row) => (Array.isArray(row) ? row : [row]).map(cellOf));
}

function cellOf(value: unknown): Result {
  return typeof value === 'number' || typeof value === 'string' ? value : '';
}
