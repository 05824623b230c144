import type { PanelState, StepId } from './panel-state';
import type { Dictionary } from '../../locales/language';

/** How far a step is. */
export type StepLook = 'todo' | 'running' | 'ready' | 'done' | 'attention' | 'stale';

export interface StepStatus {
  readonly look: StepLook;
  readonly text: string;
}

/**
 * The status that every step has in common; `null` where it is for the step to say.
 * @param result what the step has computed
 */
export function commonStatus(
  step: StepId,
  result: { readonly stale: boolean } | null,
  state: PanelState,
  texts: Dictionary,
): StepStatus | null {
  const { stepStates } = texts.panel;
  if (state.job?.step === step && state.job.phase !== 'undoing') return { look: 'running', text: stepStates.running };
  if (result === null) return { look: 'todo', text: stepStates.todo };
  if (result.stale) return { look: 'stale', text: stepStates.stale };
  return null;
}
