import { chromiumPath } from './chromium';

/** `describe` where there is a browser; elsewhere the tests are reported as skipped. */
export const describeInChromium = chromiumPath === null ? describe.skip : describe;
