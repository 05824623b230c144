import { Checkbox } from '@fluentui/react-components';
import { fixKey } from './fix-action';
import type { ReactNode } from 'react';
import type { Ticked } from './use-ticked';
import type { CellFix } from '../../../council/fix';

interface TickAllProps {
  readonly label: string;
  readonly fixes: readonly CellFix[];
  readonly ticked: Ticked;
}

/** Ticks or unticks several cells at once, those on other pages too. */
export function TickAll({ label, fixes, ticked }: TickAllProps): ReactNode {
  const count = fixes.filter((fix) => ticked.chosen.has(fixKey(fix))).length;
  const all = count === fixes.length;
  return (
    <Checkbox
      label={label}
      checked={all || (count > 0 ? 'mixed' : false)}
      onChange={() => {
        ticked.tick(fixes, !all);
      }}
    />
  );
}
