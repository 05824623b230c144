import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { generate } from 'selfsigned';
import type { RequestListener, Server } from 'node:http';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A web server on this machine alone, for as long as a test runs. */
export interface Site {
  /** Without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the built pages as any plain web server would. */
export async function serveSite(): Promise<Site> {
  return listening(createServer(filesOf('dist')), 'http://localhost');
}

/**
 * Serves a folder over https, as Excel demands; the certificate is made for the occasion and
 * known to nobody.
 */
export async function serveSecurely(folder: string): Promise<Site> {
  return listening(createSecureServer(await certificate(), filesOf(folder)), 'https://localhost');
}

/** Serves one page over https. */
export async function servePage(html: string): Promise<Site> {
  const listener: RequestListener = ({ url }, response) => {
    response.writeHead(url === '/' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(url === '/' ? html : '');
  };
  return listening(createSecureServer(await certificate(), listener), 'https://localhost');
}

function filesOf(folder: string): RequestListener {
  return (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    readFile(join(folder, file)).then(
      (bytes) => {
        response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  };
}

async function certificate(): Promise<{ readonly key: string; readonly cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], { keyType: 'ec', algorithm: 'sha256' });
  return { key, cert };
}

async function listening(server: Server, origin: string): Promise<Site> {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `${origin}:${String(address.port)}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => { resolve(); }));
    },
  };
}
