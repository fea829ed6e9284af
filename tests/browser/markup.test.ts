import { expect, test } from 'vitest';
import { press, spokenText, waitForScores } from '../../scripts/lib/panel.ts';
import { screens } from '../../src/words/en/screens.ts';
import { practicePerson } from '../fixtures/practice/people.ts';
import { practiceSite } from '../fixtures/practice/site.ts';
import { clickToolbar, openPanel, withByline } from './session.ts';

const evil = '<img src=x onerror="globalThis.taken=1"><script>globalThis.taken=1</script>';
const person = {
  ...practicePerson,
  name: `Robin ${evil}`,
  headline: `Backend Engineer ${evil} Postgress`,
  about: `I build things. ${evil}\n<b onmouseover="taken=1">Java</b> &amp; <a href="javascript:taken=1">Kafka</a>`,
  skills: [{ name: `Java ${evil}`, endorsements: 1 }],
};

test.each(['', '?front=ember'])('markup in a profile stays text %s', async (query) => {
  await withByline({ site: practiceSite({ person }) }, async (session) => {
    await session.page.goto(session.site.profile + query);
    const popup = await clickToolbar(session);
    await waitForScores(popup);
    const panel = await openPanel(session, popup);
    await waitForScores(panel);
    for (const section of ['headline', 'about', 'profile'] as const) {
      await press(panel, 'tab', new RegExp(`^${screens.sections[section]}`));
      if (section !== 'profile')
        expect(await spokenText(panel)).toContain('onerror="globalThis.taken=1"');
      const found = await panel.evaluate(() => ({
        elements: document.querySelectorAll('img, b, script:not([src]), a[href^="javascript:"]')
          .length,
        handlers: document.querySelectorAll('[onerror], [onmouseover]').length,
        taken: 'taken' in globalThis,
      }));
      expect(found).toEqual({ elements: 0, handlers: 0, taken: false });
    }
  });
});
