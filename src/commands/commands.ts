import type { StepId } from '../taskpane/shared/panel-state';

const COMMANDS: readonly StepId[] = ['validate', 'score'];

/**
 * Answers the ribbon: the manifest's functions `validate` and `score` show the pane and ask for
 * their step there. Called as soon as the page loads, as Excel may start the page for a command.
 */
export function registerCommands(request: (step: StepId) => void): void {
  for (const step of COMMANDS) {
    Office.actions.associate(step, (event: Office.AddinCommands.Event) => {
      const proceed = (): void => {
        request(step);
        event.completed();
      };
      Office.addin.showAsTaskpane().then(proceed, proceed); // a pane that cannot be shown may be open already
    });
  }
}
