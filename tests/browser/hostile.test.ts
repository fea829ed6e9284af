import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { extensionPage } from '../../scripts/lib/extension-page.ts';
import {
  openBeside,
  press,
  spokenText,
  until,
  waitForScores,
  waitForWords,
} from '../../scripts/lib/panel.ts';
import { openForm, retype } from '../../scripts/lib/practice-form.ts';
import { servePracticeSite } from '../../scripts/practice-site.ts';
import { headlineLimit } from '../../src/profile/limits.ts';
import { postingWords } from '../../src/words/en/postings.ts';
import { screens } from '../../src/words/en/screens.ts';
import { otherPerson, practicePerson } from '../fixtures/practice/people.ts';
import { practicePosting } from '../fixtures/practice/posting.ts';
import { practiceSite } from '../fixtures/practice/site.ts';
import { draftText, writeDraft } from './draft-field.ts';
import { clickToolbar, everythingKept, openPanel, type Session, withByline } from './session.ts';

async function panelOnProfile(session: Session): Promise<Page> {
  await session.page.goto(session.site.profile);
  const panel = await openPanel(session, await clickToolbar(session));
  await waitForScores(panel);
  return panel;
}

const lone = '\uD800';
const markup = '<img src=x onerror="globalThis.taken=1"><svg onload=taken=1>';
const attacks = {
  markup,
  'a script address': '[Java](javascript:taken=1) javascript:taken=1',
  style: '</style><style>*{display:none!important}</style>} * { display: none } /*',
  'turned letters': '\u202Eavaj reenigne dnekcab\u2066\u2067 Java \u2069',
  'look-alike letters': 'Jаvа Ваckеnd Еnginееr', // Cyrillic
  'letters of no width': 'Ja\u200Bva\u200D \uFEFFBack\u2060end \u00ADEngineer',
  'half a letter': `Backend ${lone} Engineer ${lone}`,
  'stacked accents': `Java${'\u0301'.repeat(2000)}`,
  'names of the language': 'constructor __proto__ toString hasOwnProperty valueOf',
};
const oddSkills = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  ...Object.values(attacks),
];

/** What an attack would have left in a page of the extension. */
const harm = (shown: Page) =>
  shown.evaluate(() => ({
    elements: document.querySelectorAll(
      'img, iframe, style, script:not([src]), a[href^="javascript:"]',
    ).length,
    handlers: document.querySelectorAll('[onerror], [onload], [onmouseover]').length,
    taken: 'taken' in globalThis,
    hidden: getComputedStyle(document.body).display === 'none',
    polluted: Object.keys(Object.prototype),
  }));
const unharmed = { elements: 0, handlers: 0, taken: false, hidden: false, polluted: [] };

describe('a profile that attacks by what it says', () => {
  test.each(['sdui', 'ember'])('is shown as text and read to the end, on %s', async (front) => {
    const person = {
      ...practicePerson,
      vanity: 'constructor',
      name: `Robin ${attacks['turned letters']}`,
      headline: `Backend Engineer ${markup} ${attacks.style}`,
      about: Object.values(attacks).join('\n\n'),
      skills: oddSkills.map((name) => ({ name, endorsements: 1 })),
      experience: Object.values(attacks).map((text) => ({
        ...{ title: text.slice(0, 100), company: text.slice(0, 100), location: '' },
        ...{ start: '2021-03', end: null, description: text },
      })),
    };
    await withByline({ site: practiceSite({ person }) }, async (session) => {
      await session.page.goto(`${session.site.profile}?front=${front}`);
      const panel = await openPanel(session, await clickToolbar(session));
      await waitForScores(panel);
      for (const section of ['about', 'profile', 'role', 'headline'] as const) {
        await press(panel, 'tab', new RegExp(`^${screens.sections[section]}`));
        expect(await harm(panel), section).toEqual(unharmed);
      }
      expect(await spokenText(panel)).toContain('onerror="globalThis.taken=1"');
      // A draft of it is kept and found again, whatever the profile is called.
      await writeDraft(panel, 'Backend Engineer');
      await waitForWords(panel, screens.text.edited);
      await until('the draft to be kept', async () =>
        JSON.stringify(await everythingKept(panel)).includes('"text":"Backend Engineer"')
          ? true
          : undefined,
      );
      await panel.reload();
      await waitForScores(panel);
      expect(await draftText(panel)).toBe('Backend Engineer');
      await session.page.goto(`${session.site.skills}?front=${front}`);
      await waitForScores(panel);
      expect(await harm(panel)).toEqual(unharmed);
    });
  });

  test('is answered soon, though its About has a million characters', async () => {
    const about = `I build services in Java. ${markup} `.repeat(16_000);
    const person = { ...practicePerson, about };
    await withByline({ site: practiceSite({ person }) }, async (session) => {
      await session.page.goto(session.site.profile);
      const begin = Date.now();
      const popup = await clickToolbar(session);
      await waitForScores(popup);
      console.log('1MB', Date.now() - begin);
      expect(Date.now() - begin).toBeLessThan(8000);
    });
  });

  test('is answered soon, though it lists 100,000 skills', async () => {
    const skills = Array.from({ length: 100_000 }, (_, at) => ({
      name: oddSkills[at] ?? `Skill ${at}`,
      endorsements: null,
    }));
    const person = { ...practicePerson, skills: skills.slice(0, 20) };
    const many = practiceSite({ person });
    const row = '<p>Skill';
    await withByline({ site: many }, async (session) => {
      await session.page.goto(session.site.skills);
      await session.page.evaluate(
        (names) => {
          const first = document.querySelector('main [data-testid="lazy-column"] > *');
          if (first === null) throw new Error('There is no list of skills.');
          for (const name of names) {
            const copy = first.cloneNode(true) as Element;
            const text = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
            for (let node = text.nextNode(); node; node = text.nextNode())
              if (node.nodeValue?.trim()) {
                node.nodeValue = name;
                break;
              }
            first.parentNode?.append(copy);
          }
        },
        skills.slice(20).map(({ name }) => name),
      );
      const begin = Date.now();
      const popup = await clickToolbar(session);
      await until('the skills', async () =>
        /Skill \d/.test(JSON.stringify(await everythingKept(popup))) ? true : undefined,
      );
      console.log(
        '100k',
        row,
        Date.now() - begin,
        await spokenText(popup).then((s) => s.slice(0, 300)),
      );
      expect(Date.now() - begin).toBeLessThan(8000);
    });
  });
});
