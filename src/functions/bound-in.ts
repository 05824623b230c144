import type { Points } from '../scoring/points';
import { readNumberText } from '../sheets/cell';
import { ArgumentError } from './argument-error';
import { isGiven, type Cells } from './cells';

/**
 * A row of a table of two columns, a name and a number in either order; `null` for a blank row
 * and for a heading in the first.
 * @throws ArgumentError for a row with a name alone or a number alone
 */
export function boundIn(cells: Cells, row: number): { readonly name: string; readonly number: Points } | null {
  const places = [row * 2, row * 2 + 1];
  const texts = places.map((place) => cells.text(place));
  if (texts.every((text) => text === '')) return null;
  const at = places.findLast((place) => readNumberText(cells.text(place)) !== 'unreadable' && cells.text(place) !== '');
  if (at === undefined && row === 0) return null;
  const number = at === undefined ? 'missing' : cells.number(at);
  const name = cells.text(at === row * 2 ? row * 2 + 1 : row * 2);
  if (!isGiven(number) || name === '') throw new ArgumentError('value', 'badRow', { argument: cells.name, row: String(row + 1) });
  return { name, number };
}
