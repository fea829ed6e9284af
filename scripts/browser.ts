import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type Extension, launch } from 'puppeteer-core';
import { findBrowser } from './lib/find-browser.ts';
import { builtExtension } from './lib/root.ts';

export interface LaunchOptions {
  headless: boolean;
  /** A folder for the browser's own profile; without it, one that is thrown away. */
  userDataDir?: string;
  /** The built extension; `.output/chrome-mv3` unless said otherwise, null for a bare browser. */
  extension?: string | null;
  /** A file for the browser's own record of every request made by any part of it. */
  networkLog?: string;
}

export interface Launched {
  browser: Browser;
  /** Byline as the browser knows it; null in a bare browser. */
  byline: Extension | null;
}

const quietArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-search-engine-choice-screen',
  '--window-size=1500,1000',
  // Nothing may reach the network: this proxy does not exist. The practice site is answered before
  // anybody asks for it.
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
];

/**
 * Starts a Chromium with Byline loaded, cut off from the network. Throws a plain sentence when
 * there is no browser, no build, or the browser refuses an unpacked extension.
 */
export async function launchWithByline(options: LaunchOptions): Promise<Launched> {
  const found = findBrowser();
  if (found === null) throw new Error('No Chromium was found. Run: node scripts/setup.mjs');
  const extension = options.extension === undefined ? builtExtension : options.extension;
  if (extension !== null && !existsSync(join(extension, 'manifest.json')))
    throw new Error(`There is no built extension in ${extension}. Run: npm run build`);
  const browser = await start(found.path, extension, options);
  if (extension === null) return { browser, byline: null };
  const byline = await loaded(browser);
  if (byline !== null) return { browser, byline };
  await browser.close();
  throw new Error(
    found.branded
      ? `${found.path} did not load the extension. Google Chrome no longer takes one this way: install Chromium or Chrome for Testing, or set BYLINE_BROWSER.`
      : `${found.path} did not load the extension in ${extension}.`,
  );
}

async function start(
  executablePath: string,
  extension: string | null,
  options: LaunchOptions,
): Promise<Browser> {
  const log = options.networkLog === undefined ? [] : [`--log-net-log=${options.networkLog}`];
  // Stricter still, but with a window it would show a bar that warns of an unsupported flag.
  const resolver = options.headless ? ['--host-resolver-rules=MAP * ~NOTFOUND'] : [];
  const withArguments = (more: string[]) =>
    launch({
      executablePath,
      headless: options.headless,
      pipe: true,
      enableExtensions: extension === null ? false : [extension],
      // A window that says it is driven by a test would only confuse whoever tries Byline in it.
      ignoreDefaultArgs: options.headless ? [] : ['--enable-automation'],
      defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
      args: [...quietArguments, ...resolver, ...log, ...more],
      ...(options.userDataDir === undefined ? {} : { userDataDir: options.userDataDir }),
    });
  // Root has no sandbox, and some containers forbid it to others; only our own pages are opened.
  if (process.getuid?.() === 0) return withArguments(['--no-sandbox']);
  try {
    return await withArguments([]);
  } catch (error) {
    if (!String(error).includes('sandbox')) throw error;
    return withArguments(['--no-sandbox']);
  }
}

/** The list of extensions fills a moment after the start. */
async function loaded(browser: Browser): Promise<Extension | null> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    for (const extension of (await browser.extensions()).values())
      if (extension.name === 'Byline') return extension;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return null;
}
