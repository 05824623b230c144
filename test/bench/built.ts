import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import webpack from 'webpack';

/**
 * Builds a module as the pages are built, and runs it once for each argument, in a process of its
 * own: what users run is what webpack makes of the sources.
 * @throws Error when it cannot be built or run
 */
export async function runBuilt(entry: string, args: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-bench-'));
  try {
    await build(entry, folder);
    for (const argument of args) {
      const { status } = spawnSync(process.execPath, [join(folder, 'main.cjs'), argument], { stdio: 'inherit' });
      if (status !== 0) throw new Error(`${entry} ${argument} did not run`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As in webpack.config.js. */
const COMPRESS = { defaults: false, booleans: true, conditionals: true, dead_code: true, evaluate: true, pure_getters: 'strict', side_effects: true, unused: true };

function build(entry: string, folder: string): Promise<void> {
  return new Promise((done, fail) => {
    webpack(
      {
        mode: 'production',
        optimization: { minimize: { javascript: { compress: COMPRESS } } },
        target: 'node',
        entry: resolve(entry),
        output: { path: folder, filename: 'main.cjs' },
        resolve: { extensions: ['.ts', '.js'] },
        module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: 'swc-loader' }] },
      },
      (error, stats) => {
        const problem = error ?? (stats?.hasErrors() === true ? new Error(stats.toString('errors-only')) : null);
        if (problem === null) done();
        else fail(problem);
      },
    );
  });
}
