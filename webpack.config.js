import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import functionMetadata from './.function-metadata.cjs';

/** Where the add-in lives while it is developed; manifest.xml names it. */
const LOCAL_URL = 'https://localhost:3000';
const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE_JS_OWN = 'office-js/office.js';
/**
 * Code that is not used is left out and names are made short, no more: what is inlined and put
 * together anew, as by default, validates about a tenth slower, for 3 % less to load.
 */
const COMPRESS = {
  defaults: false,
  booleans: true,
  conditionals: true,
  dead_code: true,
  evaluate: true,
  pure_getters: 'strict',
  side_effects: true,
  unused: true,
};
/** office.js without what debuggers use; `minimized` leaves the files as they are, as its licence wants. */
const OFFICE_JS_COPIES = [
  {
    context: 'node_modules/@microsoft/office-js/dist',
    from: '**',
    globOptions: { ignore: ['**/*.debug.js', '**/*.d.ts'] },
  },
  { context: 'node_modules/@microsoft/office-js', from: 'LICENSE.md' },
].map((copy) => ({ ...copy, to: 'office-js', info: { minimized: true } }));

/**
 * What can be said on the command line:
 * `--env url=https://…`: the server the add-in will be installed on; dist/manifest.xml names it;
 * `--env officejs=self`: office.js is copied to that server; `--env officejs=https://…`: taken from there;
 * `--env excel` (of `webpack serve`): serve over https, as Excel demands.
 */
export default async function config(env) {
  const serving = env.WEBPACK_SERVE === true;
  const officeJs = officeJsOf(env.officejs);
  return {
    mode: serving ? 'development' : 'production',
    entry: {
      // The manifest names this file, so it keeps its name and needs no other; taskpane.html, too.
      functions: { import: './src/functions/main.ts', filename: 'functions.js' },
      // Runs before all others, so it needs none of them; taskpane.html names it.
      commands: { import: './src/commands/main.ts', filename: 'commands.js' },
      taskpane: './src/taskpane/main.tsx',
      workbench: './src/workbench/main.tsx',
    },
    output: {
      path: fileURLToPath(new URL('dist', import.meta.url)),
      filename: serving ? '[name].js' : '[name].[contenthash].js',
      assetModuleFilename: 'assets/[name].[contenthash][ext]',
      clean: true,
    },
    devtool: 'source-map', // never of the eval kind: the pages forbid it
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' },
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
      ],
    },
    optimization: {
      splitChunks: { chunks: ({ name }) => name !== 'functions' && name !== 'commands' },
      ...(serving ? {} : { minimize: { javascript: { compress: COMPRESS } } }),
    },
    performance: { hints: false },
    plugins: [
      new CssPlugin({ filename: serving ? '[name].css' : '[name].[contenthash].css' }),
      page(['taskpane'], 'src/taskpane/taskpane.html', 'taskpane.html', officeJs, serving),
      page(['workbench'], 'src/workbench/index.html', 'index.html', null, serving),
      new functionMetadata.FunctionMetadataPlugin(),
      new CopyPlugin({ patterns: copied(env.url, officeJs) }),
    ],
    ...(serving ? await server(env.excel === true) : {}),
  };
}

/**
 * A page with the bundles of some entries; `officeJs` null: without office.js. The hash behind
 * each address keeps a browser from taking the functions.js of an earlier version.
 */
function page(chunks, template, filename, officeJs, serving) {
  const csp = contentSecurityPolicy(officeJs, serving);
  return new HtmlPlugin({ template, filename, chunks, hash: true, templateParameters: { csp, officeJs } });
}

/**
 * What a page may load: what lies beside it, and office.js. Styles may stand in the page because
 * Fluent UI puts its rules into style elements, and a page from a plain file server has no nonce.
 */
function contentSecurityPolicy(officeJs, serving) {
  const officeOrigin = officeJs?.startsWith('https:') ? ` ${new URL(officeJs).origin}` : '';
  const reload = serving ? ' ws://localhost:* wss://localhost:*' : '';
  return [
    "default-src 'none'",
    `script-src 'self'${officeOrigin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${reload}`,
    "worker-src 'self'",
    // Before it trusts an Excel on the web it does not know, office.js opens a page beside itself.
    ...(officeJs ? [`frame-src 'self'${officeOrigin}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function officeJsOf(setting) {
  if (setting === undefined) return OFFICE_JS_CDN;
  return setting === 'self' ? OFFICE_JS_OWN : httpsUrl('officejs', setting);
}

function copied(setting, officeJs) {
  const url = setting === undefined ? LOCAL_URL : httpsUrl('url', setting).replace(/\/+$/, '');
  const patterns = [
    { from: 'manifest.xml', transform: (bytes) => bytes.toString().replaceAll(LOCAL_URL, url) },
    { from: 'assets/*.png' },
    { from: 'assets/samples/*.xlsx' },
  ];
  if (officeJs === OFFICE_JS_OWN) patterns.push(...OFFICE_JS_COPIES);
  return patterns;
}

function httpsUrl(name, text) {
  if (!URL.canParse(text) || new URL(text).protocol !== 'https:') {
    throw new Error(`--env ${name}=${text}: an address that starts with https:// is needed.`);
  }
  return text;
}

/** The pages on this machine alone: the workbench, or the add-in over https for Excel. */
async function server(forExcel) {
  if (forExcel && !(await isFree(3000))) throw new Error(`${LOCAL_URL}: manifest.xml names that port; it is taken.`);
  const port = forExcel ? 3000 : await freePort(3000);
  const url = `${forExcel ? 'https' : 'http'}://localhost:${port}/`;
  return {
    cache: { type: 'filesystem', cacheDirectory: fileURLToPath(new URL('.cache/webpack', import.meta.url)) },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
    devServer: {
      host: 'localhost',
      port,
      server: forExcel ? { type: 'https', options: await certificate() } : 'http',
      static: false,
      hot: false,
      // Excel on the web takes the icons and the metadata of the functions from another site.
      ...(forExcel ? { allowedHosts: ['localhost'], headers: { 'Access-Control-Allow-Origin': '*' } } : {}),
      open: !forExcel && hasScreen(),
      onListening: ({ compiler }) => announce(compiler, forExcel, url),
    },
  };
}

function announce(compiler, forExcel, url) {
  console.log('Building the pages …');
  let said = false;
  compiler.hooks.done.tap('announce', (stats) => {
    if (said || stats.hasErrors()) return;
    said = true;
    console.log(forExcel ? `The add-in is served for Excel at ${url}` : `The workbench is at ${url}`);
    console.log('Press Ctrl+C to stop.');
  });
}

async function certificate() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return getHttpsServerOptions();
}

/** A browser can be opened: not in CI, nor on a Linux machine without a desktop. */
function hasScreen() {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The first port from `first` on that nobody on this machine listens on. */
async function freePort(first) {
  for (let port = first; port < first + 100; port += 1) if (await isFree(port)) return port;
  throw new Error(`No free port between ${first} and ${first + 99}.`);
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: 'localhost' }, () => probe.close(() => resolve(true)));
  });
}
