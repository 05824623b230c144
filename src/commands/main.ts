import { createPanelRequests } from '../taskpane/panel-requests';
import { registerCommands } from './commands';

/*
 * A script of its own that the page runs right after office.js, before anything else is loaded:
 * office.js answers for a command that nobody is associated with yet as failed, and Excel may
 * start the page for a command.
 */
const requests = createPanelRequests();
window.cchcRequests = requests;
if ('Office' in globalThis) registerCommands(requests.request);
