import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** All rules, good practice too; without the invisible elements that Fluent UI puts in to catch Tab. */
const RUN_AXE = 'axe.run({ exclude: ["[data-tabster-dummy]"] }).then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))';

/** What axe finds wrong in a page or a frame, as `rule: element`. */
export async function axeViolations(page: Page | Frame): Promise<unknown> {
  await page.evaluate(AXE);
  return page.evaluate(RUN_AXE);
}
