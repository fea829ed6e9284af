import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.ts';

/** Builds the extension for Chromium into `.output/chrome-mv3`. Throws with WXT's own words. */
export function buildExtension(): void {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const done = spawnSync(process.execPath, [wxt, 'build'], { cwd: root, encoding: 'utf8' });
  if (done.status !== 0)
    throw new Error(`The extension could not be built.\n${done.stdout}${done.stderr}`);
}
