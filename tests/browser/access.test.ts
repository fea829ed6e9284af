import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { spokenText, waitForScores, waitForWords } from '../../scripts/lib/panel.ts';
import { builtExtension } from '../../scripts/lib/root.ts';
import { screens } from '../../src/words/en/screens.ts';
import { clickToolbar, openPanel, withByline } from './session.ts';

const noAccess = screens.states['no access'].text;

/** What a panel says after the tab went elsewhere and came back, which ends what a click allowed. */
async function comeBack(page: Page, profile: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(profile);
}

test('a reload and a move within the site are followed without another click', async () => {
  await withByline({}, async (session) => {
    const { page, site } = session;
    await page.goto(site.profile);
    const panel = await openPanel(session, await clickToolbar(session));
    const scores = await waitForScores(panel);
    await page.reload();
    expect(await waitForScores(panel)).toEqual(scores);
    await page.goto(site.other);
    await waitForWords(panel, screens.states['other-profile'].title);
    await page.goto(site.profile);
    expect(await waitForScores(panel)).toEqual(scores);
  });
});

test('access ends when the tab has been elsewhere, and one click brings it back', async () => {
  await withByline({}, async (session) => {
    const { page, site } = session;
    await page.goto(site.profile);
    const panel = await openPanel(session, await clickToolbar(session));
    await waitForScores(panel);
    await comeBack(page, site.profile);
    await waitForWords(panel, noAccess);
    await clickToolbar(session);
    await waitForScores(panel);
  });
});

test('without a click, the panel reads nothing', async () => {
  await withByline({}, async (session) => {
    const { browser, page, site } = session;
    await page.goto(site.profile);
    const panel = await openPanel(session, await clickToolbar(session));
    await waitForScores(panel);
    const second = await browser.newPage();
    await second.bringToFront();
    await waitForWords(panel, noAccess);
    expect(await spokenText(panel)).toContain(noAccess);
    await second.close();
  });
});

/**
 * The browser's question for a lasting permission is never answered without a person, so its "yes"
 * is stood in for by a copy of the build that has the permission from the start.
 */
test('with the lasting permission the panel reads without a click', async () => {
  const extension = mkdtempSync(join(tmpdir(), 'byline-allowed-'));
  try {
    cpSync(builtExtension, extension, { recursive: true });
    const file = join(extension, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    manifest.host_permissions = manifest.optional_host_permissions;
    writeFileSync(file, JSON.stringify(manifest));
    await withByline({ extension }, async (session) => {
      const { page, site } = session;
      await page.goto(site.profile);
      const panel = await openPanel(session, await clickToolbar(session));
      const scores = await waitForScores(panel);
      await comeBack(page, site.other);
      await waitForWords(panel, screens.states['other-profile'].title);
      await page.goto(site.profile);
      expect(await waitForScores(panel)).toEqual(scores);
    });
  } finally {
    rmSync(extension, { recursive: true, force: true });
  }
});
