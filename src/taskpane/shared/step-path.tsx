import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { StepMark } from './step-mark';
import { useLanguage, useTexts } from './language';
import { usePanelState, usePanelStore } from './panel-context';
import { useStepPathStyles } from './step-path.styles';
import type { ComponentType, ReactNode, RefObject } from 'react';
import type { Dictionary, Language } from '../../locales/language';
import type { PanelState, StepId } from './panel-state';
import type { StepStatus } from './step-status';

/** A step of the path: its state in words, and its screen. */
export interface Step {
  readonly id: StepId;
  readonly status: (state: PanelState, texts: Dictionary, language: Language) => StepStatus;
  readonly Screen: ComponentType;
}

/** The steps in their order, each with how far it is; choosing one shows its screen. */
export function StepPath({ steps }: { readonly steps: readonly Step[] }): ReactNode {
  const styles = useStepPathStyles();
  const texts = useTexts();
  return (
    <nav aria-label={texts.panel.steps}>
      <ol className={styles.path}>
        {steps.map((step, index) => (
          <li key={step.id} className={styles.item}>
            <StepButton step={step} number={index + 1} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

/**
 * Takes the keyboard when a step is shown by a button that goes with the step before, such as
 * *Tiếp theo*: it would be nowhere.
 */
function useFocusOnLeaving(current: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(current);
  useEffect(() => {
    const { activeElement, body } = document;
    if (current && !before.current && (activeElement === null || activeElement === body)) button.current?.focus();
    before.current = current;
  }, [current]);
  return button;
}

function StepButton({ step, number }: { readonly step: Step; readonly number: number }): ReactNode {
  const styles = useStepPathStyles();
  const texts = useTexts();
  const language = useLanguage();
  const store = usePanelStore();
  const state = usePanelState((whole) => whole);
  const status = step.status(state, texts, language);
  const current = state.step === step.id;
  return (
    <button
      ref={useFocusOnLeaving(current)}
      type="button"
      className={mergeClasses(styles.step, current && styles.current)}
      aria-current={current ? 'step' : undefined}
      onClick={() => {
        store.update({ step: step.id });
      }}
    >
      <StepMark look={status.look} number={number} />
      <span className={styles.words}>
        <span className={styles.name}>{texts.panel.stepNames[step.id]}</span>
        <span className={styles.state}>{status.text}</span>
      </span>
    </button>
  );
}
