import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath } from './chromium';

const SOURCES = ['src', 'assets', 'webpack.config.js', '.function-metadata.cjs', 'package-lock.json', 'manifest.xml', '.swcrc'];

/** Before the end-to-end tests: says so when they are skipped, else brings `dist/` up to date. */
export default function buildForBrowser(): void {
  if (chromiumPath === null) {
    if (process.env['CCHC_REQUIRE_CHROMIUM'] === '1') throw new Error(NO_CHROMIUM);
    process.stderr.write(`\n${NO_CHROMIUM} The end-to-end tests are skipped.\n`);
    return;
  }
  if (existsSync('dist/index.html') && newest('dist/index.html') > Math.max(...SOURCES.map(newest))) return;
  execFileSync(process.execPath, ['node_modules/webpack/bin/webpack.js'], { stdio: ['ignore', 'ignore', 'inherit'] });
  utimesSync('dist/index.html', new Date(), new Date());
}

const NO_CHROMIUM =
  'No Chromium, Chrome or Edge was found on this machine; install one (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.';

/** When a file, or any file in a folder, was last changed; milliseconds. */
function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
