import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface FoundBrowser {
  path: string;
  /**
   * True for Google Chrome and Edge as people install them: since 2025 Chrome takes an unpacked
   * extension only from its own extensions page or a debugger, so it is the last choice.
   */
  branded: boolean;
}

type Environment = Record<string, string | undefined>;

/** Names to look for in PATH, the ones that surely load an unpacked extension first. */
const commands = ['chromium', 'chromium-browser', 'chrome-for-testing', 'ungoogled-chromium'];
const brandedCommands = ['google-chrome-stable', 'google-chrome', 'microsoft-edge', 'chrome'];

function usualPlaces(environment: Environment): { plain: string[]; branded: string[] } {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(environment.HOME ?? '/', 'Applications')];
    const apps = (name: string) =>
      folders.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name));
    return {
      plain: [...apps('Chromium'), ...apps('Google Chrome for Testing')],
      branded: [...apps('Google Chrome'), ...apps('Microsoft Edge')],
    };
  }
  if (process.platform === 'win32') {
    const folders = [
      environment.LOCALAPPDATA,
      environment.PROGRAMFILES,
      environment['PROGRAMFILES(X86)'],
    ].filter((folder) => folder !== undefined);
    const inFolders = (...parts: string[]) => folders.map((folder) => join(folder, ...parts));
    return {
      plain: inFolders('Chromium', 'Application', 'chrome.exe'),
      branded: [
        ...inFolders('Google', 'Chrome', 'Application', 'chrome.exe'),
        ...inFolders('Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ],
    };
  }
  return { plain: ['/snap/bin/chromium'], branded: ['/opt/google/chrome/chrome'] };
}

/**
 * The browser to use: BYLINE_BROWSER or CHROME_PATH if set, else the first Chromium found, else a
 * branded Chrome or Edge. Null where there is none. Throws when a path was named and is not there:
 * quietly taking another browser than the one asked for would mislead.
 */
export function findBrowser(environment: Environment = process.env): FoundBrowser | null {
  for (const name of ['BYLINE_BROWSER', 'CHROME_PATH']) {
    const path = environment[name];
    if (path === undefined || path === '') continue;
    if (!isProgram(path)) throw new Error(`${name} is set to ${path}, but no program is there.`);
    return { path, branded: false };
  }
  const places = usualPlaces(environment);
  const plain = first([...inPath(commands, environment), ...places.plain]);
  if (plain !== null) return { path: plain, branded: false };
  const branded = first([...inPath(brandedCommands, environment), ...places.branded]);
  return branded === null ? null : { path: branded, branded: true };
}

function inPath(names: string[], environment: Environment): string[] {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function first(paths: string[]): string | null {
  return paths.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
