import { STEPS } from './steps';
import { usePanelStyles } from './panel.styles';
import { Announcer } from './announcer';
import { PanelHeader } from './shared/panel-header';
import { ProblemBar } from './shared/problem-bar';
import { StepPath } from './shared/step-path';
import { UndoneBar } from './shared/undone-bar';
import { usePanelState } from './shared/panel-context';
import type { ReactNode } from 'react';

/** Head, path, and the screen of the chosen step. */
export function PanelFrame(): ReactNode {
  const styles = usePanelStyles();
  const step = usePanelState((state) => state.step);
  const Screen = STEPS.find(({ id }) => id === step)?.Screen;
  return (
    <div className={styles.frame}>
      <PanelHeader />
      <main className={styles.body}>
        <StepPath steps={STEPS} />
        <ProblemBar />
        <UndoneBar />
        {Screen && <Screen />}
      </main>
      <Announcer />
    </div>
  );
}
