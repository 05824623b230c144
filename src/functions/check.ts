import { decimalText } from '../locales/numbers';
import { dictionary } from '../locales/language';
import { fill } from '../locales/template';
import { ArgumentError } from './argument-error';
import { cellByCell, Cells, isGiven, type Reading } from './cells';

/** What stands in a workbook must not depend on whose Excel recalculates it. */
const TEXTS = dictionary('vi').functions.checks;

/**
 * Says what is wrong with points: missing, not readable, negative, above the maximum, or no multiple of the step. Blank when nothing is.
 * @customfunction CHECK
 * @param points The points.
 * @param maximum The maximum.
 * @param [step] The step that points go by, such as 0.25.
 * @returns What is wrong; blank when nothing is.
 */
export function check(points: unknown[][], maximum: unknown[][], step?: unknown): unknown[][] {
  const cells = new Cells('points', points);
  const maxima = new Cells('maximum', maximum);
  const steps = Cells.optional('step', step)?.number(0) ?? 'missing';
  if (steps === 'notApplicable' || (isGiven(steps) && steps <= 0)) throw new ArgumentError('value', 'step');
  return cellByCell([cells, maxima], (position) => {
    const limit = maxima.number(position);
    const value = readable(cells, position);
    if (value === null) return fill(TEXTS.unreadable, { text: cells.text(position) });
    if (value === 'notApplicable' || limit === 'notApplicable') return '';
    if (limit === 'missing') return value === 'missing' ? '' : TEXTS.noMaximum;
    if (value === 'missing') return TEXTS.missing;
    if (value < 0) return TEXTS.negative;
    if (value > limit) return fill(TEXTS.aboveMaximum, { maximum: decimalText(limit, 0, 'vi') });
    return isGiven(steps) && value % steps !== 0 ? fill(TEXTS.offStep, { step: decimalText(steps, 0, 'vi') }) : '';
  });
}

/** What cannot be read is what this function is there to say. */
function readable(cells: Cells, position: number): Reading | null {
  try {
    return cells.number(position);
  } catch (error) {
    if (error instanceof ArgumentError) return null;
    throw error;
  }
}
