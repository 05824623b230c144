import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath } from './chromium';

const SOURCES = ['src', 'assets', 'webpack.config.js', '.function-metadata.cjs', 'package-lock.json', 'manifest.xml', '.swcrc'];

/** The server for which the second build is made. */
export const OWN_SERVER = 'https://cchc.example.vn';
/** The build for a server of one's own, with office.js on it. */
export const OWN_BUILD = '.cache/own-server';

const BUILDS: readonly { readonly folder: string; readonly settings: readonly string[] }[] = [
  { folder: 'dist', settings: [] },
  { folder: OWN_BUILD, settings: ['--env', `url=${OWN_SERVER}`, '--env', 'officejs=self'] },
];

/** Before the end-to-end tests: says so when they are skipped, else brings the builds up to date. */
export default async function buildForBrowser(): Promise<void> {
  if (chromiumPath === null) {
    if (process.env['CCHC_REQUIRE_CHROMIUM'] === '1') throw new Error(NO_CHROMIUM);
    process.stderr.write(`\n${NO_CHROMIUM} The end-to-end tests are skipped.\n`);
    return;
  }
  const changed = Math.max(...SOURCES.map(newest));
  const stale = BUILDS.filter(({ folder }) => !existsSync(page(folder)) || newest(page(folder)) <= changed);
  await Promise.all(stale.map(({ folder, settings }) => build(folder, settings)));
}

const NO_CHROMIUM =
  'No Chromium, Chrome or Edge was found on this machine; install one (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.';

function build(folder: string, settings: readonly string[]): Promise<void> {
  const webpack = ['node_modules/webpack/bin/webpack.js', '--output-path', folder, ...settings];
  return new Promise((resolve, reject) => {
    spawn(process.execPath, webpack, { stdio: ['ignore', 'ignore', 'inherit'] }).on('exit', (code) => {
      if (code === 0) {
        utimesSync(page(folder), new Date(), new Date());
        resolve();
      } else {
        reject(new Error(`webpack could not build ${folder}.`));
      }
    });
  });
}

function page(folder: string): string {
  return join(folder, 'index.html');
}

/** When a file, or any file in a folder, was last changed; milliseconds. */
function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
