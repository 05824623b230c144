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

/** A function in cells. */
export interface ListedFunction {
  readonly work: (...args: never[]) => unknown;
  /** Names in their order; `[]` behind those that take several cells, `?` behind those that may be left out. */
  readonly parameters: readonly string[];
}

/** All functions in cells, by their id. */
export const FUNCTIONS: ReadonlyMap<string, ListedFunction> = new Map<string, ListedFunction>([
  ['BAND', { work: band, parameters: ['index[]', 'bands[]'] }],
  ['CHECK', { work: check, parameters: ['points[]', 'maximum[]', 'step?'] }],
  ['COMMITMENT', { work: commitment, parameters: ['kind[]', 'target[]', 'actual[]', 'previous[]?'] }],
  ['INDEX', { work: index, parameters: ['points[]', 'maxima[]', 'decimals?', 'rounding?'] }],
  ['NAME', { work: name, parameters: ['text[]'] }],
  ['POINTS', { work: points, parameters: ['rate[]', 'maximum[]', 'rule[]'] }],
  ['RANK', { work: rank, parameters: ['value', 'values[]', 'group?', 'groups[]?', 'ties?'] }],
  ['RANKS', { work: ranks, parameters: ['values[]', 'groups[]?', 'ties?', 'decimals?'] }],
  ['RATE', { work: rate, parameters: ['numerator[]', 'denominator[]', 'decimals?', 'rounding?'] }],
  ['SHORTLIST', { work: shortlist, parameters: ['units[]', 'indexes[]', 'quota[]', 'groups[]?'] }],
  ['TOTAL', { work: total, parameters: ['points[]', 'maxima[]?'] }],
]);
