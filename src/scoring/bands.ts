import type { Points } from './points';

/** A band (*xếp loại*) by its lower bound. */
export interface BandBound {
  readonly name: string;
  /** Percent, inclusive. */
  readonly from: Points;
}

/**
 * The band of an index: the one with the highest lower bound that the index reaches. Bands
 * may stand in any order; of two with the same bound the first counts.
 * @returns `null` below all bounds, and without bands
 * @example bandOf(points(79_990_000_000), [{ name: 'Tốt', from: points(80_000_000_000) }]) // null
 */
export function bandOf(index: Points, bands: readonly BandBound[]): string | null {
  let best: BandBound | null = null;
  for (const band of bands) {
    if (index >= band.from && (best === null || band.from > best.from)) best = band;
  }
  return best === null ? null : best.name;
}
