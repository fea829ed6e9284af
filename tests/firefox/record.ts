import type { BrowserWindow } from './browser-window.ts';
import { addonId, ownOrigin } from './gecko.ts';

/** Has the browser itself keep a list of all that is asked of the network from now on. */
export async function recordRequests(window: BrowserWindow): Promise<void> {
  await window.run(`window.bylineRequests = [];
    Services.obs.addObserver((subject) => {
      const channel = subject.QueryInterface(Ci.nsIChannel);
      const { triggeringPrincipal: by, loadingPrincipal: into } = channel.loadInfo;
      const isOurs = [by, into].some((one) => one?.addonPolicy?.id === '${addonId}');
      window.bylineRequests.push({ isOurs, url: channel.URI.spec });
    }, 'http-on-modify-request');
    ''`);
}

/** What was asked for over the network: by Byline, and by anybody else. */
export async function requestsOf(
  window: BrowserWindow,
): Promise<{ byline: string[]; others: string[] }> {
  const record: { isOurs: boolean; url: string }[] = JSON.parse(
    await window.run('JSON.stringify(window.bylineRequests)'),
  );
  const urls = (isOurs: boolean) =>
    record.filter((one) => one.isOurs === isOurs).map(({ url }) => url);
  return { byline: urls(true), others: urls(false) };
}

/** The errors and warnings in the browser's console that come from a file of Byline's. */
export async function troublesOf(window: BrowserWindow): Promise<string[]> {
  return JSON.parse(
    await window.run(`JSON.stringify(Services.console.getMessageArray()
      .filter((one) => one instanceof Ci.nsIScriptError && one.sourceName.startsWith('${ownOrigin}'))
      .map((one) => one.errorMessage + ' ' + one.sourceName + ':' + one.lineNumber))`),
  );
}
