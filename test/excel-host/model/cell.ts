import { HostError, NotImplemented } from '../host-error';

export type ModelValue = string | number | boolean | null | { readonly error: string };

export interface Look {
  bold: boolean;
  italic: boolean;
  underline: string;
  color: string;
  size: number;
  name: string;
  /** `null`: no fill. */
  fill: string | null;
  wrapText: boolean;
  horizontalAlignment: string;
  verticalAlignment: string;
}

export interface Cell {
  value: ModelValue;
  /** With its `=`. */
  formula: string | null;
  numberFormat: string;
  look: Look;
  locked: boolean;
  /** Part of an array formula or a spilled one. */
  array: boolean;
}

export function plainLook(): Look {
  return {
    bold: false,
    italic: false,
    underline: 'None',
    color: '#000000',
    size: 11,
    name: 'Calibri',
    fill: null,
    wrapText: false,
    horizontalAlignment: 'General',
    verticalAlignment: 'Bottom',
  };
}

const PLAIN_LOOK = JSON.stringify(plainLook());

export function emptyCell(): Cell {
  return { value: null, formula: null, numberFormat: 'General', look: plainLook(), locked: true, array: false };
}

/** A cell that nobody would miss. */
export function isPlain({ value, numberFormat, look, locked, array }: Cell): boolean {
  return value === null && numberFormat === 'General' && locked && !array && JSON.stringify(look) === PLAIN_LOOK;
}

const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!'];
const NUMBER = /^[-+]?(\d+([.,]\d+)*|[.,]\d+)(e[-+]?\d+)?\s*%?$/i;
/** Dates as one language or another writes them; which of them Excel takes depends on the user. */
const DATE = /^\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?$|^(\d{1,2}[- ](Mar|May|Thg)|(Mar|May|Thg)[- ]\d{1,4})$/i;

/**
 * Gives a cell what is typed into it, as unkindly as Excel: what looks like a number, a date, a
 * formula or an error becomes one, unless the cell has the text format or there is an apostrophe.
 * @param results what formulas give: there is no calculation here
 */
export function type(cell: Cell, input: unknown, results: ReadonlyMap<string, ModelValue>): void {
  if (input === null) return;
  cell.formula = null;
  if (typeof input === 'number') cell.value = cell.numberFormat === '@' ? String(input) : input;
  else if (typeof input === 'boolean') cell.value = input;
  else if (typeof input === 'string') typeText(cell, input, results);
  else throw new HostError('InvalidArgument');
}

function typeText(cell: Cell, input: string, results: ReadonlyMap<string, ModelValue>): void {
  const upper = input.trim().toUpperCase();
  if (input === '') cell.value = null;
  else if (input.startsWith("'")) cell.value = input.slice(1);
  else if (cell.numberFormat === '@') cell.value = input;
  else if (input.startsWith('=')) {
    const result = results.get(input);
    if (result === undefined) throw new NotImplemented(`the formula ${input}`);
    cell.formula = input;
    cell.value = result;
  } else if (ERRORS.includes(upper)) cell.value = { error: upper };
  else if (upper === 'TRUE' || upper === 'FALSE') cell.value = upper === 'TRUE';
  else if (DATE.test(input.trim())) cell.value = 45_000;
  else if (NUMBER.test(input.trim())) cell.value = Number.parseFloat(input.replace(',', '.'));
  else if (/^\s*[-+@]\S/.test(input)) throw new HostError('InvalidArgument', 'There is an error in the formula.');
  else cell.value = input;
}

/** How the API names the kind of a value. */
export function valueType(value: ModelValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** A value as the API gives it: nothing is an empty text, an error its name. */
export function apiValue(value: ModelValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}
