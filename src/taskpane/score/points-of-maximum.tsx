import { Fragment } from 'react';
import { DecimalText } from '../shared/decimal-text';
import { useTexts } from '../shared/language';
import type { ReactNode } from 'react';
import type { Points } from '../../scoring/points';

interface PointsOfMaximumProps {
  readonly points: Points | null;
  readonly maximum: Points | null;
  readonly decimals: number;
}

/** Such as "62,75 / 71,5 điểm"; nothing where only an index is known. */
export function PointsOfMaximum({ points, maximum, decimals }: PointsOfMaximumProps): ReactNode {
  const { results } = useTexts().score;
  if (points === null) return null;
  const numbers = new Map([['points', <DecimalText key="points" value={points} decimals={decimals} />]]);
  if (maximum !== null) numbers.set('maximum', <DecimalText key="maximum" value={maximum} decimals={0} />);
  const template = maximum === null ? results.pointsAlone : results.points;
  return (
    <span>
      {template.split(/\{(\w+)\}/).map((part, index) => (
        <Fragment key={index}>{numbers.get(part) ?? part}</Fragment>
      ))}
    </span>
  );
}
