import type { Calculator } from '../calculator';
import type { BookSheet, CalculationBook } from './calculation-book';
import { turnsOf, type PlacedFormula, type Turn } from './calculation-order';
import { evaluate, type Evaluation } from './evaluate';
import { overlap } from '../ranges';
import { RunningCells } from './running-cells';
import { fillingOf, type Filling } from './spill';
import type { Steps } from './steps';

/** A formula that was calculated; `filling` is missing when it depends on what nobody calculated. */
export interface CalculatedFormula extends PlacedFormula {
  readonly filling: Filling | null;
}

/**
 * Calculates formulas of the product's functions, each after those that it reads.
 * @param stale keys of formula cells whose saved values are no longer true
 */
export function* calculateFormulas(
  book: CalculationBook,
  formulas: readonly PlacedFormula[],
  stale: (sheet: BookSheet) => ReadonlySet<number>,
  calculator: Calculator,
): Steps<readonly CalculatedFormula[]> {
  if (formulas.length === 0) return [];
  const evaluation = { book, calculator, cells: new RunningCells(book, stale) };
  const calculated: CalculatedFormula[] = [];
  for (const turn of turnsOf(book, formulas)) {
    const filling = fillingFor(turn, evaluation);
    if (filling) evaluation.cells.fill(turn.sheet, turn.formula, filling.area, filling.values);
    calculated.push({ sheet: turn.sheet, formula: turn.formula, filling });
    yield 0;
  }
  return calculated;
}

function fillingFor({ sheet, formula, circular }: Turn, evaluation: Evaluation): Filling | null {
  const { book, cells } = evaluation;
  const circle = { problem: { kind: 'circle', error: '#VALUE!' } } as const;
  if (circular) return fillingOf(circle, sheet, formula, cells);
  const outcome = evaluate(formula.tree, sheet, evaluation);
  if (outcome === 'unknown') return null;
  const filling = fillingOf(outcome, sheet, formula, cells);
  const ownInput = book.placesOf(formula.tree, sheet).some((place) => place.sheet === sheet && overlap(place.range, filling.area));
  return ownInput ? fillingOf(circle, sheet, formula, cells) : filling;
}
