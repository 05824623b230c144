import { isFigure, type Figure } from '../../scoring/judgement';
import { pointsToNumber, POINTS_PER_UNIT, type Points } from '../../scoring/points';
import type { Report } from '../report';
import type { Facts } from './case-of';
import type { Commitment } from './read';
import { achievedField } from './row-figures';
import { fieldAddress } from './rows';
import { otherIndexIn } from './words';

/**
 * Reports a rank or an index in the row itself, by which the commitment is judged, that is not
 * the one that the workbook works out; an index may be a rounding of it.
 */
export function reportTypedResult(commitment: Commitment, unit: string, facts: Facts, report: Report): void {
  const { reading, figures, row, content, units } = commitment;
  const typed = figures.achieved;
  const ofUnit = reading.criteria.length === 0 && units.length === 1 && otherIndexIn(content) === null;
  if (typed === null || !isFigure(typed) || !ofUnit) return;
  const computed = computedFigure(commitment, unit, facts);
  if (computed === null || !isFigure(computed)) return;
  report.checked('commitment.typedDiffers');
  if (typed === computed || (reading.kind === 'indexAtLeast' && isRounding(typed, computed))) return;
  const values = { unit, existing: pointsToNumber(typed), computed: pointsToNumber(computed) };
  report.add('commitment.typedDiffers', row.table.sheet.name, fieldAddress(row, achievedField(row)) ?? '', values);
}

function computedFigure({ reading }: Commitment, unit: string, { places, positionOf, results }: Facts): Figure | null {
  if (reading.kind === 'rankWithin') return places.ranks(unit).rank;
  const now = reading.kind === 'indexAtLeast' ? places.present(unit) : null;
  return typeof now === 'string' ? (results[positionOf(now) ?? -1]?.index ?? null) : null;
}

/** Whether a figure is another one, rounded to the decimals that it has. */
function isRounding(typed: Points, exact: Points): boolean {
  let last: number = POINTS_PER_UNIT;
  while (typed % last !== 0) last /= 10;
  return Math.abs(typed - exact) * 2 <= last;
}
