import { expect, test } from 'vitest';
import { until } from '../../scripts/lib/panel.ts';
import { formField, openForm, retype } from '../../scripts/lib/practice-form.ts';
import { headlineLimit } from '../../src/profile/limits.ts';
import { screens } from '../../src/words/en/screens.ts';
import { practicePerson } from '../fixtures/practice/people.ts';
import { clickToolbar, openSidebar, withProfile } from './session.ts';
import { isOpen, press, shownText, waitForScores, waitForWords } from './view.ts';

const noAccess = screens.states['no access'].text;

test('a click on the toolbar button shows both scores, copies, and the sidebar takes over from the popup', async () => {
  await withProfile(async (session) => {
    const { window, popup, sidebar } = session;
    const scores = await waitForScores(popup);
    expect(scores.headline).toBeGreaterThan(0);
    expect(scores.about).toBeGreaterThan(0);
    expect(await shownText(popup)).toContain('Postgress');

    await press(popup, 'button', screens.text.copy);
    await until('the clipboard', async () =>
      (await window.run('navigator.clipboard.readText()')) === practicePerson.headline
        ? true
        : undefined,
    );

    // It is not there before it was asked for, and the popup does not lie over the page afterwards.
    expect(await isOpen(sidebar)).toBe(false);
    await openSidebar(session);
    expect(await waitForScores(sidebar)).toEqual(scores);
    await until('the popup to close', async () => ((await isOpen(popup)) ? undefined : true));
  });
});

test('access ends with the page, until a click or the lasting permission', async () => {
  await withProfile(async (session) => {
    const { page, site, sidebar } = session;
    const scores = await waitForScores(session.popup);
    await openSidebar(session);
    // Chromium lets a reloaded page stay open to Byline, Firefox does not.
    await page.reload();
    await waitForWords(sidebar, noAccess);
    await clickToolbar(session);
    expect(await waitForScores(sidebar)).toEqual(scores);
    await page.goto(site.other);
    await waitForWords(sidebar, noAccess);

    await press(sidebar, 'button', screens.states.always);
    await waitForWords(sidebar, screens.states['other-profile'].title);
    await page.goto(site.profile);
    expect(await waitForScores(sidebar)).toEqual(scores);
  });
});

test('the sidebar follows what is typed in LinkedIn’s form', async () => {
  await withProfile(async (session) => {
    const { page, sidebar } = session;
    await openSidebar(session);
    const before = await waitForScores(sidebar);
    const field = await openForm(page, 'headline');
    await press(sidebar, 'tab', new RegExp(`^${screens.sections.headline}`));
    await waitForWords(sidebar, screens.text.following);
    // The keys go where the last click was.
    await field.click();
    const text =
      'Backend Engineer | Java, Spring Boot, PostgreSQL, Kafka | 3 million parcels a day';
    await retype(page, await formField(page), text);
    await waitForWords(sidebar, screens.text.count(text.length, headlineLimit));
    const after = await waitForScores(sidebar, ({ headline }) => headline !== before.headline);
    expect(after.headline).toBeGreaterThan(before.headline);
    expect(after.about).toBe(before.about);
  });
});
