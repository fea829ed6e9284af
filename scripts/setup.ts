import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './lib/find-browser.ts';
import { root } from './lib/root.ts';

/** What is left to set up once the packages are there. Says nothing when nothing is missing. */
try {
  prepareTypes();
  haveBrowser();
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}

/** WXT writes the types that our tsconfig builds on. */
function prepareTypes(): void {
  const written = join(root, '.wxt', 'tsconfig.json');
  const sources = ['wxt.config.ts', 'package-lock.json', 'entrypoints'];
  if (existsSync(written) && sources.every((source) => isOlder(join(root, source), written)))
    return;
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const done = spawnSync(process.execPath, [wxt, 'prepare'], { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) stop(`WXT could not prepare its types.\n${done.stdout}${done.stderr}`);
}

function isOlder(path: string, than: string): boolean {
  return !existsSync(path) || statSync(path).mtimeMs <= statSync(than).mtimeMs;
}

function haveBrowser(): void {
  if (findBrowser() !== null) return;
  if (installWithApt() && findBrowser() !== null) return;
  stop(
    [
      'Byline needs a Chromium to show itself in, and found none.',
      ...wayToInstall(),
      'If you have one already, set BYLINE_BROWSER to the path of its program.',
    ].join('\n'),
  );
}

/** Debian and Ubuntu, where we may: as root, or with a sudo that asks for no password. */
function installWithApt(): boolean {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  const asRoot = process.getuid?.() === 0;
  if (!asRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return false;
  console.log('Installing Chromium by apt-get. This takes a minute, once.');
  const aptGet = (...words: string[]) => {
    const command = asRoot ? ['apt-get', ...words] : ['sudo', '-n', 'apt-get', ...words];
    const [program = '', ...rest] = ['env', 'DEBIAN_FRONTEND=noninteractive', ...command];
    return spawnSync(program, rest, { encoding: 'utf8' });
  };
  aptGet('update', '-q');
  // Debian calls the package chromium, Ubuntu chromium-browser.
  const tries = ['chromium', 'chromium-browser'].map(
    (name) => () => aptGet('install', '-y', '-q', '--no-install-recommends', name),
  );
  let said = '';
  for (const install of tries) {
    const done = install();
    if (done.status === 0) return true;
    said += done.stderr;
  }
  console.error(said.trim());
  return false;
}

function wayToInstall(): string[] {
  const download = 'https://googlechromelabs.github.io/chrome-for-testing/';
  if (process.platform === 'linux')
    return ['Install the package "chromium" of your system, then start again.'];
  return [`Install Chromium, or Chrome for Testing from ${download}, then start again.`];
}

function stop(sentences: string): never {
  console.error(sentences);
  process.exit(1);
}
