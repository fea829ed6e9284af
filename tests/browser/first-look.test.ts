import { expect, test } from 'vitest';
import {
  nextFix,
  press,
  type Scores,
  type ShownCheck,
  shownChecks,
  spokenText,
  waitForScores,
} from '../../scripts/lib/panel.ts';
import { screens } from '../../src/words/en/screens.ts';
import { practicePerson } from '../fixtures/practice/people.ts';
import { clickToolbar, openPanel, withByline } from './session.ts';

const fronts = [
  { front: 'the server-driven build', query: '' },
  { front: 'the older build', query: '?front=ember' },
];

test.each(fronts)(
  'the toolbar button shows both scores and the next fix on $front',
  async ({ query }) => {
    await withByline({}, async (session) => {
      await session.page.goto(session.site.profile + query);
      const popup = await clickToolbar(session);
      const scores = await waitForScores(popup);
      for (const score of Object.values(scores)) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThan(100);
      }
      expect(await nextFix(popup)).toContain(screens.next.label);
      expect(await spokenText(popup)).toContain('Postgress');
    });
  },
);

test('both builds of the page give the same review of the same profile', async () => {
  const reviews: { scores: Scores; checks: ShownCheck[][] }[] = [];
  for (const { query } of fronts) {
    await withByline({}, async (session) => {
      await session.page.goto(session.site.profile + query);
      const popup = await clickToolbar(session);
      const scores = await waitForScores(popup);
      const checks: ShownCheck[][] = [];
      for (const section of ['headline', 'about', 'profile'] as const) {
        await press(popup, 'tab', new RegExp(`^${screens.sections[section]}`));
        checks.push(await shownChecks(popup));
      }
      reviews.push({ scores, checks });
    });
  }
  expect(reviews[0]?.checks.flat().length).toBeGreaterThan(10);
  expect(reviews[1]).toEqual(reviews[0]);
});

test('the side panel shows what the popup showed', async () => {
  await withByline({}, async (session) => {
    await session.page.goto(session.site.profile);
    const popup = await clickToolbar(session);
    const inPopup = await waitForScores(popup);
    const panel = await openPanel(session, popup);
    expect(await waitForScores(panel)).toEqual(inPopup);
  });
});

test('the list of skills on its own page completes what the profile shows of them', async () => {
  await withByline({}, async (session) => {
    const { page, site } = session;
    await page.goto(site.profile);
    const panel = await openPanel(session, await clickToolbar(session));
    await waitForScores(panel);
    await press(panel, 'tab', new RegExp(`^${screens.sections.profile}`));
    const all = practicePerson.skills.length;
    expect(await spokenText(panel)).toContain(screens.profile.count(2, all));
    await page.click('main a.practice-all');
    await page.waitForFunction(() => location.pathname.endsWith('/details/skills/'));
    await panel.waitForFunction(
      (words) => document.body.innerText.includes(words),
      {},
      screens.profile.count(all, all),
    );
  });
});
