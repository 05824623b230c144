import { readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import { z } from 'zod';
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

  test('has functions that need neither the page nor another file', async () => {
    const registered: string[] = [];
    const associate = (functions: object): unknown => registered.push(...Object.keys(functions));
    runInNewContext(await readFile('dist/functions.js', 'utf8'), { CustomFunctions: { associate } });
    const metadata = z.object({ functions: z.array(z.object({ id: z.string() })) });
    const { functions } = metadata.parse(JSON.parse(await readFile('dist/functions.json', 'utf8')));
    expect(registered.sort()).toEqual(functions.map(({ id }) => id).sort());
  });
});
