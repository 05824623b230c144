import { pointsToNumber } from '../scoring/points';
import { applyRule, type Rule } from '../scoring/rule';
import { labelKey, parseRule } from '../scoring/rule-text';
import { readNumberText } from '../sheets/cell';
import { ArgumentError } from './argument-error';
import { cellByCell, Cells, shown, type Reading } from './cells';

/**
 * The points that a rate, a count or a step is worth by the text of a scoring rule, such as "> 90%: 2; 70–90%: 1; < 70%: 0".
 * @customfunction POINTS
 * @param rate A rate in percent (90 is 90 %), a count, or the name of a step.
 * @param maximum The maximum of the component.
 * @param rule The rule: one text, or the rows of the options, with their points beside them.
 * @returns Points.
 */
export function points(rate: unknown[][], maximum: unknown[][], rule: unknown[][]): unknown[][] {
  const values = new Cells('rate', rate);
  const maxima = new Cells('maximum', maximum);
  const understood = ruleOf(new Cells('rule', rule));
  return cellByCell([values, maxima], (position) => {
    const value = valueOf(values, position, understood);
    const limit = maxima.number(position);
    if (value === 'notApplicable' || limit === 'notApplicable') return shown('notApplicable');
    if (value === 'missing' || limit === 'missing') return shown('missing');
    if (limit < 0) throw new ArgumentError('value', 'negative', { argument: maxima.name, cell: String(position + 1) });
    const outcome = applyRule(understood, typeof value === 'number' ? value : value.label, limit);
    if (outcome.kind === 'points') return pointsToNumber(outcome.points);
    throw new ArgumentError('notAvailable', PROBLEMS[outcome.kind], { text: values.text(position) });
  });
}

const PROBLEMS = {
  silent: 'ruleSilent',
  contradiction: 'ruleContradiction',
  aboveMaximum: 'ruleAboveMaximum',
  notCount: 'notCount',
} as const;

function ruleOf(cells: Cells): Rule {
  const rows = Array.from({ length: cells.rows }, (_, row) =>
    Array.from({ length: cells.columns }, (__, column) => cells.text(row * cells.columns + column)).filter((text) => text !== ''),
  );
  const text = rows.map((row) => row.join(': ')).join('\n');
  const read = parseRule(text);
  if ('unreadable' in read) throw new ArgumentError('value', 'ruleUnreadable', { text: read.unreadable });
  return read.rule;
}

/** The name of a step where the rule has it, or the cell holds no number; else the number. */
function valueOf(cells: Cells, position: number, rule: Rule): Reading | { readonly label: string } {
  const text = cells.text(position);
  const label = labelKey(text);
  const isStep = rule.some(({ when }) => when.kind === 'label' && when.key === label);
  return isStep || (readNumberText(text) === 'unreadable' && label !== '') ? { label } : cells.number(position);
}
