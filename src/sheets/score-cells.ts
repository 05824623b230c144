import { cellAddress } from '../workbook/address';
import { largestOf, type Points } from '../scoring/points';
import { GIVEN, MISSING, NOT_APPLICABLE } from '../scoring/totals';
import { cellKey, type Snapshot } from '../workbook/snapshot';
import type { PointsCell } from './cell';

/** What the states of {@link ScoreCells} mean: those of a score grid, and more; `absent` where no sheet has such a cell. */
export const SCORE_STATE = { given: GIVEN, missing: MISSING, notApplicable: NOT_APPLICABLE, bad: 3, absent: 4 } as const;

/** A cell's place: which sheet of the snapshot, and its cell key there. */
export interface Place {
  readonly sheet: number;
  readonly key: number;
}

/** Cell keys stay below 2 ** 34: 1,048,576 rows of 16,384 columns. */
const KEYS_PER_SHEET = 2 ** 34;

/** What a sheet has a row of for each unit: its cells stand where the unit's row meets the component's column. */
interface Rows {
  readonly sheet: number;
  /** By component: its column, -1 where the sheet has none. */
  readonly columns: Int32Array;
  /** By unit: its row, -1 where the sheet has none. */
  readonly rows: Int32Array;
}

/**
 * The points of one source, units × components, in typed arrays: a million cells cost 9 MB. They
 * know where they stand: by row and column, or each by itself.
 */
export class ScoreCells {
  /** Counts of 10⁻⁹ points by cell: unit × components + component. */
  readonly points: Float64Array;
  /** By cell, see {@link SCORE_STATE}. */
  readonly states: Uint8Array;
  /** What a cell may hold, up or down: a unit's points add up exactly. */
  readonly largest: Points;
  private readonly sheets: Rows[] = [];
  /** By cell, the place of those that stand by themselves in one number; 0 for none, as no points stand in A1. */
  private places: Float64Array | null = null;

  constructor(
    private readonly units: number,
    private readonly components: number,
  ) {
    this.points = new Float64Array(units * components);
    this.states = new Uint8Array(units * components).fill(SCORE_STATE.absent);
    this.largest = largestOf(components);
  }

  /** Enters a cell that stands by itself, such as one of a form; it goes before what stands in a row. */
  set(unit: number, component: number, cell: PointsCell, place: Place): void {
    const at = unit * this.components + component;
    this.put(at, cell);
    this.places ??= new Float64Array(this.points.length);
    this.places[at] = place.sheet * KEYS_PER_SHEET + place.key;
  }

  /** @param at unit × components + component */
  put(at: number, cell: PointsCell): void {
    this.points[at] = cell.state === 'given' ? cell.points : 0;
    this.states[at] = SCORE_STATE[cell.state];
  }

  /**
   * Takes cells from rows of units on a sheet.
   * @param columns by component: its column, -1 where the sheet has none
   * @returns by unit, to be filled in: the row its cells were taken from, -1 for none
   */
  rowsOf(sheet: number, columns: Int32Array): Int32Array {
    const rows = new Int32Array(this.units).fill(-1);
    this.sheets.push({ sheet, columns, rows });
    return rows;
  }

  /** See {@link SCORE_STATE}. */
  state(unit: number, component: number): number {
    return this.states[unit * this.components + component] ?? SCORE_STATE.absent;
  }

  /** @param cell unit × components + component */
  place(cell: number): Place {
    const place = this.places?.[cell] ?? 0;
    if (place > 0) return { sheet: Math.floor(place / KEYS_PER_SHEET), key: place % KEYS_PER_SHEET };
    const [unit, component] = [Math.floor(cell / this.components), cell % this.components];
    for (const { sheet, columns, rows } of this.sheets) {
      const [row, column] = [rows[unit] ?? -1, columns[component] ?? -1];
      if (row >= 0 && column >= 0) return { sheet, key: cellKey(row, column) };
    }
    return { sheet: 0, key: 0 };
  }
}

/** A place in words: the sheet's name and the cell's address. */
export function placeText(snapshot: Snapshot, place: Place): { sheet: string; address: string } {
  const sheet = snapshot.sheets[place.sheet]?.name ?? '';
  return { sheet, address: cellAddress(Math.floor(place.key / 16384), place.key % 16384) };
}
