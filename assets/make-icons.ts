import { readFile } from 'node:fs/promises';
import { launchChromium } from '../test/e2e/chromium';

/** Draws the PNG icons from the SVG ones; run it by `npm run icons` after changing a drawing. */
const RIBBON = [16, 32, 64, 80];
const SIZES = { icon: [...RIBBON, 128], validate: RIBBON, score: RIBBON, compare: RIBBON, shortlist: RIBBON, undo: RIBBON };

const browser = await launchChromium();
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(SIZES)) {
  const svg = await readFile(new URL(`${name}.svg`, import.meta.url), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    await page.screenshot({ path: `assets/${name}-${String(size)}.png`, omitBackground: true });
  }
}
await browser.close();
