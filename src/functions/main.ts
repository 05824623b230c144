import { registerFunctions } from './register';

// functions.js, which the manifest names and the page loads. Without office.js there is nobody to
// tell; the page says so itself.
if ('CustomFunctions' in globalThis) registerFunctions();
