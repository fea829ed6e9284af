import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { press, waitForScores, waitForWords } from '../../scripts/lib/panel.ts';
import { openForm, retype } from '../../scripts/lib/practice-form.ts';
import { screens } from '../../src/words/en/screens.ts';
import { clickToolbar, closePanel, openPanel, stopWorker, withByline } from './session.ts';

const headline = 'Backend Engineer | Java, Kafka and a ❤ for “depots” <3';

/** Opens the editor of the headline's draft and replaces what it holds. */
async function writeDraft(panel: Page, text: string): Promise<void> {
  await press(panel, 'button', screens.text.edit);
  const editor = await draftField(panel);
  await retype(panel, editor, text);
}

async function draftField(panel: Page) {
  const editor = await panel.waitForSelector(
    `::-p-aria(${screens.text.draftLabel.headline}[role="textbox"])`,
  );
  if (editor === null) throw new Error('There is no field for the draft.');
  return editor;
}

async function draftText(panel: Page): Promise<string> {
  const closed = await panel.$(`::-p-aria(${screens.text.edit}[role="button"])`);
  if (closed !== null) await closed.click();
  return (await draftField(panel)).evaluate((field) => (field as HTMLTextAreaElement).value);
}

test('the copy button puts the draft on the clipboard, for the user to paste into the form', async () => {
  await withByline({}, async (session) => {
    const { page, site } = session;
    await page.goto(site.profile);
    const panel = await openPanel(session, await clickToolbar(session));
    await waitForScores(panel);
    await writeDraft(panel, headline);
    await press(panel, 'button', screens.text.copy);
    await waitForWords(panel, screens.text.copied);

    const field = await openForm(page, 'headline');
    await retype(page, field, '');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    expect(await field.evaluate((element) => element.textContent)).toBe(headline);
  });
});

test('the draft is there again after the panel was closed and opened', async () => {
  await withByline({}, async (session) => {
    await session.page.goto(session.site.profile);
    const panel = await openPanel(session, await clickToolbar(session));
    await waitForScores(panel);
    await writeDraft(panel, headline);
    const scores = await waitForScores(panel);
    await closePanel(session, panel);

    const popup = await clickToolbar(session);
    expect(await waitForScores(popup)).toEqual(scores);
    expect(await draftText(popup)).toBe(headline);
    const again = await openPanel(session, popup);
    expect(await waitForScores(again)).toEqual(scores);
    expect(await draftText(again)).toBe(headline);
  });
});

test('the draft is there again after the browser was closed and opened', async () => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'byline-test-'));
  onTestFinished(() =>
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  );
  await withByline({ userDataDir }, async (session) => {
    await session.page.goto(session.site.profile);
    const panel = await openPanel(session, await clickToolbar(session));
    await waitForScores(panel);
    await writeDraft(panel, headline);
    await waitForWords(panel, screens.text.edited);
    await closePanel(session, panel);
  });
  await withByline({ userDataDir }, async (session) => {
    await session.page.goto(session.site.profile);
    const popup = await clickToolbar(session);
    await waitForScores(popup);
    expect(await draftText(popup)).toBe(headline);
  });
});

test('nothing is lost when the browser stops the service worker', async () => {
  await withByline({}, async (session) => {
    const { page, site } = session;
    await page.goto(site.profile);
    const panel = await openPanel(session, await clickToolbar(session));
    await waitForScores(panel);
    await writeDraft(panel, headline);
    const drafted = await waitForScores(panel);
    await stopWorker(session);
    expect(await session.byline.workers()).toEqual([]);

    // The panel goes on, both with the draft and with the page.
    expect(await draftText(panel)).toBe(headline);
    await retype(page, await openForm(page, 'headline'), 'Gardener');
    const typed = await waitForScores(panel, (scores) => scores.headline !== drafted.headline);
    expect(typed.headline).toBeLessThan(drafted.headline);
    await stopWorker(session);
    await closePanel(session, panel);

    const popup = await clickToolbar(session);
    await waitForScores(popup);
    expect(await draftText(popup)).toBe(headline);
  });
});
