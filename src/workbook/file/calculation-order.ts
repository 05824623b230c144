import type { CellRange } from '../snapshot';
import type { BookSheet, CalculationBook, ReadPlace } from './calculation-book';
import { components } from './components';
import type { OwnFormula } from './own-formulas';
import { holdsKey, keysOf, overlap } from '../ranges';

/** A formula in its sheet. */
export interface PlacedFormula {
  readonly sheet: BookSheet;
  readonly formula: OwnFormula;
}

/** A formula when its turn comes; `circular` when it depends on itself. */
export interface Turn extends PlacedFormula {
  readonly circular: boolean;
}

/**
 * Puts formulas behind those whose results they read. Formulas that read the same cells share
 * one node for them, so the work grows with what is read, not with its square.
 */
export function turnsOf(book: CalculationBook, formulas: readonly PlacedFormula[]): readonly Turn[] {
  const filled = new FilledCells(formulas);
  const leadsTo: (readonly number[])[] = [];
  const nodes = new Map<string, number>();
  const places: ReadPlace[] = [];
  for (const { sheet, formula } of formulas) {
    leadsTo.push(book.placesOf(formula.tree, sheet).map((place) => {
      const { row, column, rows, columns } = place.range;
      const name = `${place.sheet.part} ${row} ${column} ${rows} ${columns}`;
      const node = nodes.get(name) ?? formulas.length + places.push(place) - 1;
      nodes.set(name, node);
      return node;
    }));
  }
  for (const { sheet, range } of places) leadsTo.push(filled.by(sheet, range));
  return components(leadsTo).flatMap((group) =>
    group.flatMap((node) => {
      const placed = formulas[node];
      return placed ? [{ ...placed, circular: group.length > 1 }] : [];
    }),
  );
}

/** Which formulas fill which cells. */
class FilledCells {
  private readonly bySheet = new Map<BookSheet, { single: Map<number, number>; areas: { range: CellRange; formula: number }[] }>();

  constructor(formulas: readonly PlacedFormula[]) {
    formulas.forEach(({ sheet, formula: { key, area } }, number) => {
      const filled = this.bySheet.get(sheet) ?? { single: new Map<number, number>(), areas: [] };
      this.bySheet.set(sheet, filled);
      if (area.rows * area.columns === 1) filled.single.set(key, number);
      else filled.areas.push({ range: area, formula: number });
    });
  }

  /** The numbers of the formulas that fill cells of a range. */
  by(sheet: BookSheet, range: CellRange): readonly number[] {
    const filled = this.bySheet.get(sheet);
    if (!filled) return [];
    const found = filled.areas.flatMap(({ range: area, formula }) => (overlap(area, range) ? [formula] : []));
    if (range.rows * range.columns > filled.single.size) {
      for (const [key, formula] of filled.single) if (holdsKey(range, key)) found.push(formula);
    } else {
      for (const key of keysOf(range)) {
        const formula = filled.single.get(key);
        if (formula !== undefined) found.push(formula);
      }
    }
    return found;
  }
}

/** The cell where a formula stands. */
export function anchorOf({ row, column }: OwnFormula): CellRange {
  return { row, column, rows: 1, columns: 1 };
}

