import { Spinner, mergeClasses } from '@fluentui/react-components';
import { Checkmark16Filled } from '@fluentui/react-icons/svg/checkmark';
import { Edit16Filled } from '@fluentui/react-icons/svg/edit';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { History16Filled } from '@fluentui/react-icons/svg/history';
import { useStepMarkStyles } from './step-path.styles';
import type { ReactNode } from 'react';
import type { StepLook } from './step-status';

interface StepMarkProps {
  readonly look: StepLook;
  /** Shown until the step has been done. */
  readonly number: number;
}

/** The round mark before a step's name. What it says also stands beside it in words. */
export function StepMark({ look, number }: StepMarkProps): ReactNode {
  const styles = useStepMarkStyles();
  return (
    <span aria-hidden className={mergeClasses(styles.mark, styles[look])}>
      {look === 'todo' ? number : ICONS[look]}
    </span>
  );
}

const ICONS: Readonly<Record<Exclude<StepLook, 'todo'>, ReactNode>> = {
  running: <Spinner size="extra-tiny" />,
  ready: <Edit16Filled />,
  done: <Checkmark16Filled />,
  attention: <ErrorCircle16Filled />,
  stale: <History16Filled />,
};
