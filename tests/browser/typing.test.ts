import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { press, waitForScores, waitForWords } from '../../scripts/lib/panel.ts';
import { endForm, formField, openForm, retype } from '../../scripts/lib/practice-form.ts';
import { aboutLimit, headlineLimit } from '../../src/profile/limits.ts';
import { screens } from '../../src/words/en/screens.ts';
import { clickToolbar, openPanel, withByline } from './session.ts';

const limits = { headline: headlineLimit, about: aboutLimit };
const texts = {
  headline: 'Backend Engineer | Java, Spring Boot, PostgreSQL, Kafka | 3 million parcels a day',
  about:
    'I build backend services in Java and Spring Boot.\n\nAt Harbourlight I cut the delay of a parcel status from 4 hours to 3 minutes with Kafka and PostgreSQL.',
};

// Every kind of field in every place, the two builds in turn.
const forms = ['textarea', 'input', 'prosemirror'].flatMap((field, row) =>
  ['dialog', 'modal', 'page'].map((place, column) => ({
    front: (row + column) % 2 === 0 ? 'sdui' : 'ember',
    field,
    place,
  })),
);

/** Opens a form, lets the panel find it, types, and gives the scores once the panel has it all. */
async function typeInto(page: Page, panel: Page, section: keyof typeof texts) {
  const field = await openForm(page, section);
  await press(panel, 'tab', new RegExp(`^${screens.sections[section]}`));
  await waitForWords(panel, screens.text.following);
  await retype(page, field, texts[section]);
  await waitForWords(panel, screens.text.count(texts[section].length, limits[section]));
  return waitForScores(panel);
}

describe.each(forms)('typing into $field in a $place of $front', (form) => {
  const query = `?${new URLSearchParams(form)}`;

  test('moves the score in the open panel, for the headline and for the About', async () => {
    await withByline({}, async (session) => {
      const { page, site } = session;
      await page.goto(site.profile + query);
      const panel = await openPanel(session, await clickToolbar(session));
      const before = await waitForScores(panel);

      const typed = await typeInto(page, panel, 'headline');
      expect(typed.headline).toBeGreaterThan(before.headline);
      expect(typed.about).toBe(before.about);
      await endForm(page, 'cancel');
      await waitForScores(panel, ({ headline }) => headline === before.headline);

      const about = await typeInto(page, panel, 'about');
      expect(about.about).not.toBe(before.about);
      expect(about.headline).toBe(before.headline);
      await endForm(page, 'save');
      // What was saved is now what the profile says.
      await waitForWords(panel, screens.text.same);
      expect(await waitForScores(panel)).toEqual(about);
    });
  });
});

test('a form that is open when the panel comes is followed too', async () => {
  await withByline({}, async (session) => {
    const { page, site } = session;
    await page.goto(site.editHeadline);
    const field = await formField(page);
    const panel = await openPanel(session, await clickToolbar(session));
    const before = await waitForScores(panel);
    await waitForWords(panel, screens.text.following);
    await retype(page, field, texts.headline);
    const after = await waitForScores(panel, ({ headline }) => headline !== before.headline);
    expect(after.headline).toBeGreaterThan(before.headline);
  });
});

test('the panel still follows after the page has been loaded anew', async () => {
  await withByline({}, async (session) => {
    const { page, site } = session;
    await page.goto(site.profile);
    const panel = await openPanel(session, await clickToolbar(session));
    const before = await waitForScores(panel);
    await page.reload();
    const typed = await typeInto(page, panel, 'headline');
    expect(typed.headline).toBeGreaterThan(before.headline);
  });
});
