import { chromium } from 'playwright-core';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
const TYPES: Record<string,string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.png': 'image/png', '.xlsx': 'application/octet-stream' };
const server = createServer((q, r) => { const p = normalize(new URL(q.url ?? '/', 'http://x').pathname); const f = p.endsWith('/') ? p + 'index.html' : p; readFile(join('dist', f)).then((b) => { r.writeHead(200, { 'content-type': TYPES[extname(f)] ?? 'application/octet-stream' }); r.end(b); }, () => r.writeHead(404).end()); });
await new Promise<void>((ok) => server.listen(0, () => ok()));
const port = (server.address() as { port: number }).port;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const lang of (process.argv[2] ?? 'vi').split(',')) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  page.on('console', (m) => { if (m.type() === 'error' || m.type() === 'warning') console.log('console', m.text()); });
  page.on('pageerror', (e) => console.log('pageerror', e.message));
  await page.addInitScript((l) => localStorage.setItem('cchc.language', l), lang);
  await page.goto(`http://localhost:${port}/`);
  await page.getByRole('gridcell').first().waitFor();
  const name = lang === 'vi' ? 'Đối chiếu cam kết' : 'Compare with commitments';
  await page.getByRole('button', { name: new RegExp(name) }).first().click();
  await page.screenshot({ path: `/tmp/shots/${lang}-0.png` });
  await page.locator('main section').getByRole('button', { name, exact: true }).click();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `/tmp/shots/${lang}-1.png` });
  const combo = page.getByRole('combobox').last();
  await combo.click(); await combo.pressSequentially('phuong 5');
  await page.getByRole('option').first().click().catch((e) => console.log('opt', String(e)));
  await page.waitForTimeout(500);
  const panel = page.locator('main').last();
  await page.screenshot({ path: `/tmp/shots/${lang}-3.png` });
  await page.pdf({ path: `/tmp/shots/${lang}.pdf`, preferCSSPageSize: true });
  
  await panel.evaluate((el) => { let e: HTMLElement | null = el as HTMLElement; while (e && e !== document.body) { e.style.overflow = 'visible'; e.style.height = 'auto'; e.style.maxHeight = 'none'; e = e.parentElement; } });
  await panel.screenshot({ path: `/tmp/shots/${lang}-4.png` });
  await page.close();
}
await browser.close(); server.close();
