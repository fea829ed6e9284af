import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  pickRole,
  press,
  spokenText,
  until,
  waitForScores,
  waitForWords,
} from '../../scripts/lib/panel.ts';
import { screens } from '../../src/words/en/screens.ts';
import { practicePerson } from '../fixtures/practice/people.ts';
import { writeDraft } from './draft-field.ts';
import { clickToolbar, openPanel, type Session, withByline } from './session.ts';

type Stored = Record<string, unknown>;

const stored = (page: Page): Promise<Stored> => page.evaluate(() => chrome.storage.local.get(null));

/** Uses Byline once, lets `change` spoil what it stored, and opens it again. */
async function reopened(session: Session, change: (before: Stored) => Stored): Promise<Page> {
  await session.page.goto(session.site.profile);
  const first = await clickToolbar(session);
  await waitForScores(first);
  const spoilt = change(await stored(first));
  await first.evaluate((items) => chrome.storage.local.set(items), spoilt);
  await first.close();
  return clickToolbar(session);
}

const garbage: [string, unknown][] = [
  ['a string', 'not a record'],
  ['a number', 7],
  ['null', null],
  ['a list', [1, 2, 3]],
  ['a record of nothing', { version: 1, by: 'x', data: { vanity: 5 } }],
  ['deep nonsense', { version: 1, by: 'x', data: { snapshot: { headline: { state: 'maybe' } } } }],
];

describe.each(garbage)('where the stored profile is %s', (_, value) => {
  test('Byline says so, sets it aside and goes on', async () => {
    await withByline({}, async (session) => {
      const popup = await reopened(session, () => ({ profile: value }));
      await waitForWords(popup, screens.troubles['set aside']);
      await waitForScores(popup);
      const after = await until('what was set aside', async () => {
        const all = await stored(popup);
        return Object.keys(all).some((key) => key.startsWith('aside/profile/')) ? all : undefined;
      });
      const aside = Object.entries(after).filter(([key]) => key.startsWith('aside/profile/'));
      expect(aside.map(([, kept]) => kept)).toEqual([value]);
      // The profile in the tab was read anew.
      expect(JSON.stringify(after.profile)).toContain(practicePerson.headline);
    });
  });
});

test('garbage in every record at once still gives the scores', async () => {
  await withByline({}, async (session) => {
    const popup = await reopened(session, () => ({
      settings: 'x',
      profile: 'x',
      drafts: 'x',
      ignored: 'x',
    }));
    await waitForWords(popup, screens.troubles['set aside']);
    await waitForScores(popup);
    const asides = Object.keys(await stored(popup)).filter((key) => key.startsWith('aside/'));
    expect(asides.map((key) => key.split('/')[1]).sort()).toEqual([
      'drafts',
      'ignored',
      'profile',
      'settings',
    ]);
  });
});

describe.each(['settings', 'profile', 'drafts', 'ignored'])(
  'where %s is of a newer version',
  (key) => {
    const newer = { version: 99, by: 'a later Byline', data: { shape: 'not known yet' } };

    test('Byline says so and leaves it exactly as it is', async () => {
      await withByline({}, async (session) => {
        const popup = await reopened(session, () => ({ [key]: newer }));
        await waitForWords(popup, screens.troubles.newer);
        await waitForScores(popup);
        // Work that would write each of the records otherwise; reading has written the profile.
        await pickRole(popup);
        await press(popup, 'button', screens.checks.ignore);
        await writeDraft(popup, 'Backend Engineer');
        await waitForWords(popup, screens.text.edited);
        await new Promise((resolve) => setTimeout(resolve, 300));
        expect((await stored(popup))[key]).toEqual(newer);
        const panel = await openPanel(session, popup);
        await waitForWords(panel, screens.troubles.newer);
        const after = await stored(panel);
        expect(after[key]).toEqual(newer);
        // The other records were written, so this one was spared on purpose.
        expect(Object.keys(after).sort()).toEqual([
          'agreed',
          'drafts',
          'ignored',
          'profile',
          'settings',
        ]);
      });
    });
  },
);

test('“Delete everything” leaves nothing', async () => {
  await withByline({}, async (session) => {
    await session.page.goto(session.site.profile);
    const popup = await clickToolbar(session);
    await waitForScores(popup);
    expect(Object.keys(await stored(popup))).toContain('profile');
    await press(popup, 'button', screens.more.open);
    await press(popup, 'button', screens.more.delete);
    await press(popup, 'button', screens.more.deleteYes);
    await waitForWords(popup, screens.more.deleted);
    expect(await stored(popup)).toEqual({});
    expect(await spokenText(popup)).not.toContain(practicePerson.name);
  });
});
