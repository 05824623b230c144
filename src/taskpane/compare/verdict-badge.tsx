import { Badge } from '@fluentui/react-components';
import { useTexts } from '../shared/language';
import type { BadgeProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Verdict } from '../../scoring/commitment-reason';

const COLORS: Readonly<Record<Verdict, NonNullable<BadgeProps['color']>>> = {
  exceeded: 'success',
  met: 'success',
  notMet: 'danger',
  infeasible: 'danger',
  notApplicable: 'subtle',
  noData: 'warning',
  council: 'informative',
};

/** A verdict in its word; the colour says nothing that the word does not. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }): ReactNode {
  const { verdicts } = useTexts().names;
  return (
    <Badge appearance="tint" color={COLORS[verdict]} size="medium">
      {verdicts[verdict]}
    </Badge>
  );
}
