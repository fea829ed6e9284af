import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stateGroups } from '../preview/states.ts';
import { openPreview, type PreviewPage } from './preview-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const widths = [320, 400];
const schemes = ['light', 'dark'];
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

describe.each(stateGroups)('$title', ({ states }) => {
  test.each(states)('$name holds to WCAG 2.2 AA in both colour schemes', async ({ query }) => {
    const { page } = preview;
    const found: string[] = [];
    await page.setViewport({ width: 400, height: 800 });
    await preview.open(query);
    for (const scheme of schemes) {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      for (const width of widths) {
        await page.setViewport({ width, height: 800 });
        for (const violation of await violations()) found.push(`${scheme} ${width}: ${violation}`);
      }
    }
    expect(found).toEqual([]);
  });
});
