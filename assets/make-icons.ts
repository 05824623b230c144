import { readFile } from 'node:fs/promises';
import { launchChromium } from '../test/e2e/chromium';

/** Draws the PNG icons from the SVG ones; run it by `npm run icons` after changing a drawing. */
const DRAWINGS = ['icon', 'validate', 'score'];
const SIZES = [16, 32, 64, 80, 128];

const browser = await launchChromium();
const page = await browser.newPage();
for (const name of DRAWINGS) {
  const svg = await readFile(new URL(`${name}.svg`, import.meta.url), 'utf8');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    await page.screenshot({ path: `assets/${name}-${String(size)}.png`, omitBackground: true });
  }
}
await browser.close();
