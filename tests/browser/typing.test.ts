import { describe, expect, test } from 'vitest';
import { spokenText, until, waitForScores } from '../../scripts/lib/panel.ts';
import { endForm, formField, openForm, retype } from '../../scripts/lib/practice-form.ts';
import { screens } from '../../src/words/en/screens.ts';
import { clickToolbar, openPanel, withByline } from './session.ts';

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

describe.each(forms)('typing into $field in a $place of $front', (form) => {
  const query = `?${new URLSearchParams(form)}`;

  test('moves the score in the open panel, for the headline and for the About', async () => {
    await withByline({}, async (session) => {
      const { page, site } = session;
      await page.goto(site.profile + query);
      const panel = await openPanel(session, await clickToolbar(session));
      const before = await waitForScores(panel);

      await retype(page, await openForm(page, 'headline'), texts.headline);
      const after = await waitForScores(panel, ({ headline }) => headline !== before.headline);
      expect(after.headline).toBeGreaterThan(before.headline);
      expect(after.about).toBe(before.about);
      await until('the text in the panel', async () =>
        (await spokenText(panel)).includes(screens.text.count(texts.headline.length, 220))
          ? true
          : undefined,
      );
      await endForm(page, 'cancel');
      const cancelled = await waitForScores(panel, ({ headline }) => headline !== after.headline);
      expect(cancelled).toEqual(before);

      await retype(page, await openForm(page, 'about'), texts.about);
      const about = await waitForScores(panel, (scores) => scores.about !== before.about);
      expect(about.headline).toBe(before.headline);
      await endForm(page, 'save');
      // What was saved is now what the profile says.
      const saved = await waitForScores(panel, (scores) => scores.about === about.about);
      expect(saved).toEqual(about);
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
    await waitForScores(panel);
    await retype(page, await openForm(page, 'headline'), texts.headline);
    const after = await waitForScores(panel, ({ headline }) => headline !== before.headline);
    expect(after.headline).toBeGreaterThan(before.headline);
  });
});
