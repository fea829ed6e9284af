import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { root } from '../../scripts/lib/root.ts';

/** Byline's id in Firefox, as the manifest has it. */
export const addonId = 'byline@byline.invalid';

/** Where Byline's own pages lie. Firefox draws the address at random; a preference holds it still. */
const uuid = '5d0c6a34-8f1b-4c55-9d52-2b7e61c0a9f3';
export const ownOrigin = `moz-extension://${uuid}/`;

export const builtForFirefox = join(root, '.output', 'firefox-mv3');

function findFirefox(): string {
  const named = process.env.BYLINE_FIREFOX;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = ['firefox-esr', 'firefox'].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
  const found = [...places, '/Applications/Firefox.app/Contents/MacOS/firefox'].find(isProgram);
  if (found === undefined)
    throw new Error('No Firefox was found. Install one, or name it in BYLINE_FIREFOX.');
  return found;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Starts a Firefox with Byline in it, cut off from the network. `downloads` takes what is saved. */
export async function launchFirefox(downloads: string): Promise<Browser> {
  const browser = await launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: findFirefox(),
    headless: true,
    // Puppeteer cannot see a popup or a sidebar in Firefox; the browser's own window can.
    args: ['--remote-allow-system-access', '--width=1400', '--height=1000'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
      // Answers the question for a lasting permission with yes.
      'extensions.webextOptionalPermissionPrompts': false,
      // This proxy does not exist. The practice site is answered before anybody asks for it.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'intl.locale.requested': 'en-US',
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
    },
  });
  await browser.installExtension(builtForFirefox);
  return browser;
}
