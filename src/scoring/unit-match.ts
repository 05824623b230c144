import { nameKey, withoutKind } from './unit-name';

/** Which of the listed names a text means. Indexes count from 0. */
export type NameMatch =
  | { readonly kind: 'exact'; readonly index: number }
  /** One name fits when the kind of place is left aside on one of the two sides. */
  | { readonly kind: 'loose'; readonly index: number }
  /** Several fit: somebody has to say which. */
  | { readonly kind: 'ambiguous'; readonly indexes: readonly number[] }
  | { readonly kind: 'none' };

/**
 * Finds names in a list, in any spelling that {@link nameKey} knows; where none fits, with or
 * without the kind of place ("Rạch Dừa", "Phường Rạch Dừa"). Two different kinds never match,
 * and where several fit none is chosen.
 * @example unitMatcher(['Phường 2', 'Phường Rạch Dừa'])('P. 02') // { kind: 'exact', index: 0 }
 */
export function unitMatcher(names: readonly string[]): (text: string) => NameMatch {
  const keys = names.map(nameKey);
  const bareKeys = keys.map(withoutKind);
  const exact = positionsByKey(keys);
  const loose = positionsByKey(bareKeys);
  return (text) => {
    const key = nameKey(text);
    const same = exact.get(key) ?? [];
    if (same.length > 0) return choose('exact', same);
    const bare = withoutKind(key);
    const fitting = loose.get(bare) ?? [];
    return choose('loose', bare === key ? fitting : fitting.filter((index) => keys[index] === bare));
  };
}

function choose(kind: 'exact' | 'loose', indexes: readonly number[]): NameMatch {
  const [first] = indexes;
  if (first === undefined) return { kind: 'none' };
  return indexes.length === 1 ? { kind, index: first } : { kind: 'ambiguous', indexes };
}

/** Names without a key, such as blank ones, are found by nothing. */
function positionsByKey(keys: readonly string[]): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const list = positions.get(key);
    if (key === '') return;
    if (list === undefined) positions.set(key, [index]);
    else list.push(index);
  });
  return positions;
}
