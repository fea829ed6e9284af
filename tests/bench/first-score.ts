import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitForScores } from '../../scripts/lib/panel.ts';
import { builtExtension, root } from '../../scripts/lib/root.ts';
import { roleIndex } from '../../src/roles/library.ts';
import { type Figure, median } from './measure.ts';
import { popupOpener } from './popup.ts';

const rounds = 7;

/** How long the popup takes to its first score with all the library's guides, against with one. */
export async function measureFirstScore(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'byline-one-guide-'));
  try {
    const one = await popupTimer(buildWithOneGuide(folder));
    const all = await popupTimer(builtExtension);
    const quotients: number[] = [];
    try {
      for (let round = 0; round < rounds; round++) {
        const baseline = await one.time();
        quotients.push((await all.time()) / baseline);
      }
    } finally {
      await Promise.all([one.close(), all.close()]);
    }
    const name = `first score in the popup with ${roleIndex.length} guides / with one`;
    return [{ name, ratio: median(quotients), aim: 1.1 }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds a copy of the sources that holds only the guide of the Backend Developer. */
function buildWithOneGuide(folder: string): string {
  for (const part of [
    'assets',
    'entrypoints',
    'public',
    'scripts',
    'src',
    'package.json',
    'tsconfig.json',
    'wxt.config.ts',
  ])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const library = join(folder, 'src', 'roles', 'library');
  for (const file of readdirSync(library))
    if (file !== 'backend-developer.json') rmSync(join(library, file));
  const run = (...words: string[]) => {
    const done = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
    if (done.status !== 0)
      throw new Error(`${words.join(' ')} failed.\n${done.stdout}${done.stderr}`);
  };
  run('--import', 'tsx', join('scripts', 'role-index.ts'));
  run(join('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build');
  return join(folder, '.output', 'chrome-mv3');
}

/** Opens the popup again and again in a browser with this build. */
async function popupTimer(extension: string) {
  const { browser, open } = await popupOpener(extension);
  // The role is chosen once; from then on the popup opens with scores.
  const first = await open();
  await waitForScores(first);
  await first.close();
  return {
    close: () => browser.close(),
    /** Milliseconds from the start of the popup's page to its first score on the screen. */
    async time(): Promise<number> {
      const popup = await open();
      await waitForScores(popup);
      const shown = await popup.evaluate(
        () => performance.getEntriesByName('first score')[0]?.startTime ?? Number.NaN,
      );
      await popup.close();
      return shown;
    },
  };
}
