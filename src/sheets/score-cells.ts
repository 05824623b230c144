import { cellAddress } from '../workbook/address';
import { largestOf, type Points } from '../scoring/points';
import type { Snapshot } from '../workbook/snapshot';
import type { PointsCell } from './cell';

/** What the states of {@link ScoreCells} mean; `absent` where no sheet has such a cell. */
export const SCORE_STATE = { absent: 0, missing: 1, given: 2, notApplicable: 3, bad: 4 } as const;

/** A cell's place: which sheet of the snapshot, and its cell key there. */
export interface Place {
  readonly sheet: number;
  readonly key: number;
}

/** Cell keys stay below 2 ** 34: 1,048,576 rows of 16,384 columns. */
const KEYS_PER_SHEET = 2 ** 34;

/**
 * The points of one source, units × components, column-wise in typed arrays: a million cells
 * cost 17 MB, and know where they stand.
 */
export class ScoreCells {
  /** Counts of 10⁻⁹ points by cell: unit × components + component. */
  readonly points: Float64Array;
  /** By cell, see {@link SCORE_STATE}. */
  readonly states: Uint8Array;
  /** What a cell may hold, up or down: a unit's points add up exactly. */
  readonly largest: Points;
  private readonly places: Float64Array;

  constructor(
    units: number,
    private readonly components: number,
  ) {
    this.points = new Float64Array(units * components);
    this.states = new Uint8Array(units * components);
    this.largest = largestOf(components);
    this.places = new Float64Array(units * components);
  }

  set(unit: number, component: number, cell: PointsCell, place: Place): void {
    const points = cell.state === 'given' ? cell.points : 0;
    this.put(unit * this.components + component, SCORE_STATE[cell.state], points, placeNumber(place));
  }

  /**
   * The same in plain numbers.
   * @param cell unit × components + component
   * @param state see {@link SCORE_STATE}
   * @param nano counts of 10⁻⁹ points
   * @param place see {@link placeNumber}
   */
  put(cell: number, state: number, nano: number, place: number): void {
    this.points[cell] = nano;
    this.states[cell] = state;
    this.places[cell] = place;
  }

  /** See {@link SCORE_STATE}. */
  state(unit: number, component: number): number {
    return this.states[unit * this.components + component] ?? SCORE_STATE.absent;
  }

  /** @param cell unit × components + component */
  place(cell: number): Place {
    const place = this.places[cell] ?? 0;
    return { sheet: Math.floor(place / KEYS_PER_SHEET), key: place % KEYS_PER_SHEET };
  }
}

/** A place in one number; that of the cell to its right is one more. */
export function placeNumber({ sheet, key }: Place): number {
  return sheet * KEYS_PER_SHEET + key;
}

/** A place in words: the sheet's name and the cell's address. */
export function placeText(snapshot: Snapshot, place: Place): { sheet: string; address: string } {
  const sheet = snapshot.sheets[place.sheet]?.name ?? '';
  return { sheet, address: cellAddress(Math.floor(place.key / 16384), place.key % 16384) };
}
