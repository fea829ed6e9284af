import { describe, expect, test } from 'vitest';
import { spokenText, waitForScores, waitForWords } from '../../scripts/lib/panel.ts';
import { screens } from '../../src/words/en/screens.ts';
import { otherPerson, practicePerson } from '../fixtures/practice/people.ts';
import { practicePosting } from '../fixtures/practice/posting.ts';
import { clickToolbar, everythingKept, openPanel, withByline } from './session.ts';

/** Every word of the other person that could tell who they are. */
const ofTheOther = [
  otherPerson.name,
  'Quellin',
  otherPerson.vanity,
  otherPerson.memberId,
  'Lighthouse restorer',
  'restore lighthouses',
  'Vellmar',
  'Stone Conservation',
  'Northstrand',
];

function expectNothingOfTheOther(where: unknown): void {
  const text = (typeof where === 'string' ? where : JSON.stringify(where)).toLowerCase();
  for (const words of ofTheOther) expect(text).not.toContain(words.toLowerCase());
}

describe.each(['', '?front=ember'])('the profile of somebody else %s', (query) => {
  test('is neither shown nor kept', async () => {
    await withByline({}, async (session) => {
      await session.page.goto(session.site.other + query);
      const popup = await clickToolbar(session);
      await waitForWords(popup, screens.states['other-profile'].title);
      expectNothingOfTheOther(await spokenText(popup));
      expectNothingOfTheOther(await everythingKept(popup));
      const panel = await openPanel(session, popup);
      await waitForWords(panel, screens.states['other-profile'].title);
      expectNothingOfTheOther(await panel.content());
      expectNothingOfTheOther(await everythingKept(panel));
    });
  });

  // Single-page moves leave the old content under the new address for a while, and the reverse.
  test.each([0, 1500])(
    'is not mixed up with the own one after a move that takes %i ms',
    async (delay) => {
      await withByline({}, async (session) => {
        const { page, site } = session;
        const separator = query === '' ? '?' : '&';
        await page.goto(`${site.profile}${query}${separator}delay=${delay}`);
        const panel = await openPanel(session, await clickToolbar(session));
        await waitForScores(panel);
        const before = JSON.stringify(await everythingKept(panel));
        expect(before).toContain(practicePerson.headline);

        await page.click(`main a[href*="${otherPerson.vanity}"]`);
        await waitForWords(panel, screens.states['other-profile'].title);
        expectNothingOfTheOther(await panel.content());
        expectNothingOfTheOther(await everythingKept(panel));

        await page.goBack();
        await waitForScores(panel);
        expectNothingOfTheOther(await panel.content());
        const after = JSON.stringify(await everythingKept(panel));
        expectNothingOfTheOther(after);
        expect(after).toContain(practicePerson.headline);
      });
    },
  );
});

test.each(['', '?front=ember'])(
  'of a posting %s, the person who posted it is not kept',
  async (query) => {
    await withByline({}, async (session) => {
      await session.page.goto(session.site.job + query);
      const popup = await clickToolbar(session);
      await waitForWords(popup, screens.states.job.title);
      expect(await spokenText(popup)).not.toContain(practicePosting.poster);
      expect(JSON.stringify(await everythingKept(popup))).not.toContain(practicePosting.poster);
    });
  },
);

test('suggested people beside the own profile are not kept', async () => {
  await withByline({}, async (session) => {
    await session.page.goto(session.site.profile);
    const popup = await clickToolbar(session);
    await waitForScores(popup);
    expectNothingOfTheOther(await everythingKept(popup));
  });
});
