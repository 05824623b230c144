import { isPoints, pointsToNumber } from '../../scoring/points';
import type { Book } from '../book';
import type { Criterion } from '../criteria-set';
import { takenFrom } from '../final-points';
import type { FindingValues } from '../finding';
import { placeText } from '../score-cells';
import type { Unit } from '../units';
import type { PointsFault } from './points-faults';
import { rule, type Rule } from './rule';

/** Points with a fault. */
export interface FaultyPoints {
  readonly value: number;
  readonly unit: Unit;
  readonly criterion: Criterion;
  readonly book: Book;
  /** Of the grid: unit × components + component. */
  readonly cell: number;
}

/** Makes the rule of one of the faults that the points of a cell may have. */
export function pointsRule<C extends PointsFault>(code: C, values: (points: FaultyPoints) => FindingValues<C>): Rule {
  return rule(code, ({ book, faults }, found) => {
    const { criteria, final, sources, units, snapshot } = book;
    found.checked(faults.looked[code]);
    for (const [cell, fault] of faults.byCell) {
      if (fault !== code || criteria === null || final === null) continue;
      const { components } = final.grid;
      const cells = takenFrom(final, sources, cell)?.cells;
      const unit = units.list[Math.floor(cell / components)];
      const criterion = criteria.list[criteria.components[cell % components] ?? -1];
      const points = cells?.points[cell];
      if (cells === undefined || unit === undefined || criterion === undefined || points === undefined || !isPoints(points)) continue;
      const { sheet, address } = placeText(snapshot, cells.place(cell));
      found.add(sheet, address, values({ value: pointsToNumber(points), unit, criterion, book, cell }));
    }
  });
}
