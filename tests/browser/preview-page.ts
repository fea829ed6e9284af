import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { launchWithByline } from '../../scripts/browser.ts';
import { root } from '../../scripts/lib/root.ts';

/** The preview in a real browser: every screen without the extension around it. */
export interface PreviewPage {
  page: Page;
  /** Shows the state of a query, and waits until all of it is there. */
  open(query: string): Promise<void>;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};
const site = 'http://preview.test/';
/** A state in which nothing is left to wait for. */
const isReady = () => document.documentElement.dataset.state === 'ready';

/** Builds the preview and opens one tab for it, which stands still: nothing fades or slides. */
export async function openPreview(): Promise<PreviewPage> {
  const folder = mkdtempSync(join(tmpdir(), 'byline-preview-'));
  let browser: Browser | null = null;
  const close = async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await build({
      root: join(root, 'tests', 'preview'),
      configFile: false,
      logLevel: 'silent',
      build: { outDir: folder, emptyOutDir: true },
    });
    ({ browser } = await launchWithByline({ headless: true, extension: null }));
    const page = await browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await serve(page, folder);
    const open = async (query: string) => {
      await page.goto(`${site}?${query}`);
      await page.waitForFunction(isReady, { polling: 20, timeout: 20_000 });
    };
    return { page, open, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Answers from the folder: no port is opened, and nothing reaches the network. */
async function serve(page: Page, folder: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const file = join(folder, pathname === '/' ? 'index.html' : pathname);
    const contentType = types[extname(file)];
    const answer =
      !request.url().startsWith(site) || contentType === undefined
        ? request.respond({ status: 404, body: '' })
        : request.respond({ status: 200, contentType, body: readFileSync(file) });
    // A page that is left meanwhile wants no answer any more.
    answer.catch(() => {});
  });
}
