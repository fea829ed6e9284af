import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.ts';

/** Builds Byline for a browser and gives the folder it lies in. Throws with WXT's own words. */
export function buildFor(browser: 'firefox' | 'safari'): string {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const done = spawnSync(process.execPath, [wxt, 'build', '-b', browser, '--mv3'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (done.status !== 0)
    throw new Error(`Byline could not be built for ${browser}.\n${done.stdout}${done.stderr}`);
  return join(root, '.output', `${browser}-mv3`);
}
