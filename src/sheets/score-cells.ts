import { isPoints, ZERO, type Points } from '../scoring/points';
import { cellAddress } from '../workbook/address';
import type { Snapshot } from '../workbook/snapshot';
import type { PointsCell } from './cell';

/** No such cell, so far. */
const ABSENT = 0;
const STATES = ['missing', 'given', 'notApplicable', 'bad'] as const;
export type ScoreState = (typeof STATES)[number];

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
  private readonly points: Float64Array;
  private readonly states: Uint8Array;
  private readonly places: Float64Array;

  constructor(
    units: number,
    private readonly components: number,
  ) {
    this.points = new Float64Array(units * components);
    this.states = new Uint8Array(units * components);
    this.places = new Float64Array(units * components);
  }

  set(unit: number, component: number, cell: PointsCell, place: Place): void {
    const at = unit * this.components + component;
    this.points[at] = cell.state === 'given' ? cell.points : 0;
    this.states[at] = STATES.indexOf(cell.state) + 1;
    this.places[at] = place.sheet * KEYS_PER_SHEET + place.key;
  }

  /** `null` where no sheet has a cell for this unit and component. */
  state(unit: number, component: number): ScoreState | null {
    const state = this.states[unit * this.components + component] ?? ABSENT;
    return state === ABSENT ? null : (STATES[state - 1] ?? null);
  }

  value(unit: number, component: number): Points {
    const value = this.points[unit * this.components + component] ?? 0;
    return isPoints(value) ? value : ZERO;
  }

  place(unit: number, component: number): Place {
    const place = this.places[unit * this.components + component] ?? 0;
    return { sheet: Math.floor(place / KEYS_PER_SHEET), key: place % KEYS_PER_SHEET };
  }
}

/** A place in words: the sheet's name and the cell's address. */
export function placeText(snapshot: Snapshot, place: Place): { sheet: string; address: string } {
  const sheet = snapshot.sheets[place.sheet]?.name ?? '';
  return { sheet, address: cellAddress(Math.floor(place.key / 16384), place.key % 16384) };
}
