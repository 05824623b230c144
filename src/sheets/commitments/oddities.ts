import type { CommitmentCase } from '../../scoring/commitment';
import type { Verdict } from '../../scoring/commitment-reason';
import { isFigure, type Figure, type Judgement } from '../../scoring/judgement';
import { pointsToNumber, POINTS_PER_UNIT, type Points } from '../../scoring/points';
import { shareOfTarget, shareOfWhole } from '../../scoring/rate';
import type { Report } from '../report';
import type { Field } from '../fields';
import type { FindingCode, FindingValues } from '../finding';
import type { Commitment } from './read';
import { achievedField, type RowFigures } from './row-figures';
import { fieldAddress } from './rows';

/** Reports what cannot be right about a commitment's figures, or contradicts its verdict. */
export function reportOddities(commitment: Commitment, unit: string, one: CommitmentCase, judgement: Judgement, report: Report): void {
  const { row, figures } = commitment;
  const achieved = achievedField(row);
  const add = <C extends FindingCode>(code: C, field: Field, values: FindingValues<C>): void => {
    report.add(code, row.table.sheet.name, fieldAddress(row, field) ?? fieldAddress(row, 'commitment') ?? '', values);
  };
  const { reason, verdict } = judgement;
  if (one.kind === 'rateAtLeast') report.checked('commitment.rateAboveWhole');
  if (one.kind === 'maximumPoints') report.checked('commitment.criterionUnknown', one.criteria.length);
  if (reason.code === 'rateAboveWhole') {
    add('commitment.rateAboveWhole', figures.numerator === null ? achieved : 'numerator', { unit, rate: Number(reason.values['rate']) });
  }
  if (one.kind === 'maximumPoints') {
    for (const { code, points } of one.criteria) {
      if (!isFigure(points) && points.code === 'criterionUnknown') add('commitment.criterionUnknown', 'title', { unit, code });
    }
  }
  if (one.kind === 'rateAtLeast' && (reason.code === 'ratio' || reason.code === 'ratioOfTarget')) {
    if (figures.achieved !== null) report.checked('commitment.resultDiffers');
    const computed = differingRate(figures, one.of === 'target' ? one.target : null);
    if (computed !== null) add('commitment.resultDiffers', achieved, { unit, ...computed });
  }
  const claimed = one.kind === 'manual' ? null : figures.judged;
  if (claimed !== null) report.checked('commitment.claimDiffers');
  if (claimed !== null && DECIDED.includes(verdict) && isMet(claimed) !== isMet(verdict)) {
    add('commitment.claimDiffers', achieved, { unit, claimed, verdict });
  }
}

const DECIDED: readonly Verdict[] = ['exceeded', 'met', 'notMet', 'infeasible'];

function isMet(verdict: Verdict): boolean {
  return verdict === 'met' || verdict === 'exceeded';
}

/**
 * What numerator ÷ denominator gives, where the printed result is no rounding of it.
 * @param aim the share of the whole that was aimed at, for a rate of that; else `null`
 */
function differingRate(
  { numerator, denominator, achieved }: RowFigures,
  aim: Figure | null,
): { existing: number; computed: number } | null {
  if (!known(numerator) || !known(denominator) || !known(achieved)) return null;
  const share = (decimals: number, rounding: 'halfUp' | 'truncate'): Points | null =>
    known(aim)
      ? shareOfTarget(numerator, denominator, aim, decimals, rounding)
      : shareOfWhole(numerator, denominator, decimals, rounding);
  const decimals = decimalsOf(achieved);
  if (share(decimals, 'halfUp') === achieved || share(decimals, 'truncate') === achieved) return null;
  const computed = share(2, 'halfUp');
  return computed === null ? null : { existing: pointsToNumber(achieved), computed: pointsToNumber(computed) };
}

function known(figure: Figure | null): figure is Points {
  return figure !== null && isFigure(figure);
}

function decimalsOf(value: Points): number {
  let decimals = 0;
  while (value % (POINTS_PER_UNIT / 10 ** decimals) !== 0) decimals += 1;
  return decimals;
}
