import type { PanelRequest } from '../taskpane/panel-requests';

const COMMANDS: readonly PanelRequest[] = ['validate', 'score', 'compare', 'shortlist', 'undo'];

/**
 * Answers the ribbon: the manifest's functions, called like the panel's requests, make their
 * request and show the pane, which tells what came of it. The work waits for nothing: the page
 * does it out of sight where Excel does not show the pane.
 */
export function registerCommands(request: (request: PanelRequest) => void): void {
  for (const command of COMMANDS) {
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
      request(command);
      Office.addin.showAsTaskpane().catch(() => undefined);
      event.completed();
    });
  }
}
