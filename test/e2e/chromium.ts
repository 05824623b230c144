import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from './chromium-path';

/** `describe` where there is a browser; elsewhere the tests are reported as skipped. */
export const describeInChromium = chromiumPath === null ? describe.skip : describe;

/** Starts the browser without a window. It asks nothing of the network by itself. */
export function launchChromium(): Promise<Browser> {
  if (chromiumPath === null) throw new Error('There is no Chromium on this machine.');
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
