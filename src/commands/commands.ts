import type { PanelRequest } from '../taskpane/panel-requests';

const COMMANDS: readonly PanelRequest[] = ['validate', 'score', 'undo'];

/**
 * Answers the ribbon: the manifest's functions, called like the panel's requests, show the pane
 * and make their request there. Called as soon as the page loads, as Excel may start the page for
 * a command.
 */
export function registerCommands(request: (request: PanelRequest) => void): void {
  for (const command of COMMANDS) {
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
      const proceed = (): void => {
        request(command);
        event.completed();
      };
      Office.addin.showAsTaskpane().then(proceed, proceed); // a pane that cannot be shown may be open already
    });
  }
}
