import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { press, waitForScores, waitForWords } from '../../scripts/lib/panel.ts';
import { openForm, retype } from '../../scripts/lib/practice-form.ts';
import { screens } from '../../src/words/en/screens.ts';
import { draftText, writeDraft } from './draft-field.ts';
import { clickToolbar, closePanel, openPanel, stopWorker, withByline } from './session.ts';

const headline = 'Backend Engineer | Java, Kafka and a ❤ for “depots” <3';

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
    const field = await openForm(page, 'headline');
    await waitForWords(panel, screens.text.following);
    await retype(page, field, 'Gardener');
    const typed = await waitForScores(panel, (scores) => scores.headline !== drafted.headline);
    expect(typed.headline).toBeLessThan(drafted.headline);
    await stopWorker(session);
    await closePanel(session, panel);

    const popup = await clickToolbar(session);
    await waitForScores(popup);
    expect(await draftText(popup)).toBe(headline);
  });
});
