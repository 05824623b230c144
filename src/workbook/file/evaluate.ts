import type { Calculator, FormulaProblem, FunctionArgument, ResultBlock } from '../calculator';
import type { BookSheet, CalculationBook } from './calculation-book';
import type { FormulaNode } from './formula-tree';
import type { RunningCells } from './running-cells';

/** What a formula comes to; `unknown` when it depends on what nobody calculated. */
export type Outcome = { readonly values: ResultBlock } | { readonly problem: FormulaProblem } | 'unknown';

/** What formulas are calculated with. */
export interface Evaluation {
  readonly book: CalculationBook;
  readonly cells: RunningCells;
  readonly calculator: Calculator;
}

/**
 * Calculates a formula of functions of the product.
 * @param sheet the sheet of the formula
 */
export function evaluate(node: FormulaNode, sheet: BookSheet, evaluation: Evaluation): Outcome {
  if (node.kind !== 'call') return 'unknown';
  const args: FunctionArgument[] = [];
  for (const arg of node.args) {
    const value = arg === null ? { argument: undefined } : argumentOf(arg, sheet, evaluation);
    if (value === 'unknown' || 'problem' in value) return value;
    args.push(value.argument);
  }
  const result = evaluation.calculator(node.name, args);
  if ('error' in result) return { problem: { kind: 'function', ...result } };
  return fillsWholeLines(node, result.values, evaluation.book) ? 'unknown' : result;
}

type ArgumentValue = { readonly argument: FunctionArgument } | { readonly problem: FormulaProblem } | 'unknown';

function argumentOf(node: FormulaNode, sheet: BookSheet, evaluation: Evaluation): ArgumentValue {
  if (node.kind === 'value') return { argument: node.value };
  if (node.kind === 'call') {
    const outcome = evaluate(node, sheet, evaluation);
    return outcome === 'unknown' || 'problem' in outcome ? outcome : { argument: outcome.values };
  }
  const place = evaluation.book.placeOf(node, sheet);
  if (!place) return 'unknown';
  const reading = evaluation.cells.read(place);
  return reading === 'unknown' || 'problem' in reading ? reading : { argument: reading.block };
}

/** Results for each cell of a whole column: here it was read only as far as it is used. */
function fillsWholeLines({ args }: FormulaNode & { kind: 'call' }, values: ResultBlock, { used }: CalculationBook): boolean {
  const lines = args.some((arg) => arg?.kind === 'cells' && arg.extent === 'lines');
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  return lines && rows * columns > 1 && (rows >= used.rows || columns >= used.columns);
}
