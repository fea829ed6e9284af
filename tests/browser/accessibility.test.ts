import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stateGroups } from '../preview/states.ts';
import { openPreview, type PreviewPage } from './preview-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Both schemes and both widths; what only their other pairs would show is nothing axe looks for. */
const looks = [
  { scheme: 'light', width: 400 },
  { scheme: 'dark', width: 320 },
];
const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

let preview: PreviewPage;

beforeAll(async () => {
  preview = await openPreview();
  await preview.page.evaluateOnNewDocument(axe);
});
afterAll(() => preview.close());

/** What axe finds wrong with the page as it is now, a line each: rule, place, and why. */
async function violations(): Promise<string[]> {
  const found = await preview.page.evaluate(async (options) => {
    const { axe } = window as unknown as {
      axe: { run(context: Document, options: unknown): Promise<AxeResults> };
    };
    return (await axe.run(document, options)).violations;
  }, rules);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const why = failureSummary.split('\n')[1]?.trim() ?? '';
      return `${id} at ${target.join(' ')}: ${why}`;
    }),
  );
}

/** What live regions say: on a screen that has just opened, at most one of them. */
function spokenAtOnce(): Promise<string[]> {
  return preview.page.$$eval('[role="status"], [role="alert"], [aria-live]', (regions) =>
    regions.map(({ textContent }) => textContent?.trim() ?? '').filter((text) => text !== ''),
  );
}

describe.each(stateGroups)('$title', ({ states }) => {
  test.each(states)('$name holds to WCAG 2.2 AA in both colour schemes', async ({ query }) => {
    const { page } = preview;
    const found: string[] = [];
    await preview.open(query);
    for (const { scheme, width } of looks) {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await page.setViewport({ width, height: 800 });
      for (const violation of await violations()) found.push(`${scheme} ${width}: ${violation}`);
    }
    expect(found).toEqual([]);
    expect((await spokenAtOnce()).length, 'live regions that speak at once').toBeLessThanOrEqual(1);
  });
});
