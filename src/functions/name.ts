import { normalName } from '../scoring/unit-name';
import { cellByCell, Cells } from './cells';

/**
 * The tidy form of a unit's name: each letter written one way, single spaces, no leading zeros. "Phường  02" becomes "Phường 2".
 * @customfunction NAME
 * @param text The name.
 * @returns The tidy name.
 */
export function name(text: unknown[][]): unknown[][] {
  const cells = new Cells('text', text);
  return cellByCell([cells], (position) => normalName(cells.text(position)));
}
