import { readFile } from 'node:fs/promises';
import { describeInChromium } from './describe-in-chromium';
import { serveSite } from './site';

// Needs no browser, but the built pages, which are there only when the browser's tests run.
describeInChromium('the built add-in', () => {
  test('has a file at every address its manifest names', async () => {
    const manifest = await readFile('dist/manifest.xml', 'utf8');
    const paths = [...manifest.matchAll(/"https:\/\/localhost:3000(\/[^"]*)"/g)].map(([, path]) => path ?? '');
    const site = await serveSite();
    const statuses = await Promise.all(
      [...new Set(paths)].map(async (path) => `${String((await fetch(site.url + path)).status)} ${path}`),
    );
    await site.close();
    expect(statuses.length).toBeGreaterThan(10);
    expect(statuses.filter((status) => !status.startsWith('200 '))).toEqual([]);
  });
});
