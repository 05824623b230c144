import { nameKey } from '../scoring/unit-name';
import type { Band, Settings } from '../sheets/settings';

/** A group's own bands; where it has none, those for all groups. */
export function bandsFor(group: string, { bands }: Settings): readonly Band[] {
  const own = bands.filter((band) => band.group !== '' && nameKey(band.group) === nameKey(group));
  return own.length > 0 ? own : bands.filter((band) => band.group === '');
}
