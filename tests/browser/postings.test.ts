import { describe, expect, test } from 'vitest';
import {
  namesOf,
  press,
  spokenText,
  until,
  waitForScores,
  waitForWords,
} from '../../scripts/lib/panel.ts';
import { postingWords } from '../../src/words/en/postings.ts';
import { screens } from '../../src/words/en/screens.ts';
import { practicePosting } from '../fixtures/practice/posting.ts';
import { withPages } from './fixture-pages.ts';
import { clickToolbar, everythingKept, openPanel, type Session, withByline } from './session.ts';

const board = 'https://job-boards.greenhouse.example.com/hollowpine/jobs/4400';
const recipe = 'https://kitchen.example.com/soup';
const site = withPages({ [board]: 'postings/greenhouse-job-board', [recipe]: 'postings/recipe' });
const share = /Your profile shows (\d+) % of what this posting asks for/;

/** Reads the practice profile once, so that there is something to hold a posting against. */
async function readProfile(session: Session): Promise<void> {
  await session.page.goto(session.site.profile);
  const popup = await clickToolbar(session);
  await waitForScores(popup);
  await popup.close();
}

describe('a posting on any board', () => {
  test('is held against the profile read last, in the popup, without another click', async () => {
    await withByline({ site }, async (session) => {
      await readProfile(session);
      await session.page.goto(board);
      const popup = await clickToolbar(session);
      await waitForWords(popup, 'Ward Nurse');
      await waitForWords(popup, 'Hollow Pine Hospital');
      expect(await spokenText(popup)).toMatch(share);
      expect(await spokenText(popup)).toContain(postingWords.coverage.asRead(0));
      const terms = await namesOf(popup, 'button');
      expect(terms.some((name) => name.startsWith('SBAR'))).toBe(true);
    });
  });

  test('asks for the profile where none has been read, and still says what it asks for', async () => {
    await withByline({ site }, async (session) => {
      await session.page.goto(board);
      const popup = await clickToolbar(session);
      await waitForWords(popup, postingWords.coverage.noProfile);
      expect(await spokenText(popup)).not.toMatch(share);
    });
  });

  test('is left as it was, and asks for nothing', async () => {
    await withByline({ site }, async (session) => {
      await session.page.goto(board);
      // The browser itself asks for the site's icon, some time later.
      await session.page.waitForNetworkIdle();
      const before = await session.page.content();
      const asked = session.pageRequests.length;
      const popup = await clickToolbar(session);
      await waitForWords(popup, 'Ward Nurse');
      expect(await session.page.content()).toBe(before);
      expect(session.pageRequests).toHaveLength(asked);
    });
  });

  test('is not made up where there is none', async () => {
    await withByline({ site }, async (session) => {
      await session.page.goto(recipe);
      const popup = await clickToolbar(session);
      await waitForWords(popup, screens.states['not a posting'].title);
      expect(JSON.stringify(await everythingKept(popup))).not.toContain('soup');
    });
  });
});

test('a posting on LinkedIn is read in the panel, and leaves with its page', async () => {
  await withByline({ site }, async (session) => {
    await readProfile(session);
    await session.page.goto(session.site.job);
    const panel = await openPanel(session, await clickToolbar(session));
    await waitForWords(panel, practicePosting.title);
    await waitForWords(panel, practicePosting.company);
    const said = await spokenText(panel);
    expect(said).toMatch(share);
    expect(said).not.toContain(practicePosting.poster);
    // The benefits name Python; it is not asked for.
    expect((await namesOf(panel, 'button')).some((name) => name.startsWith('Python'))).toBe(false);
    await session.page.goto(session.site.profile);
    await waitForScores(panel);
  });
});

test('a saved posting is there after the browser page was closed, with its state, until it is deleted', async () => {
  await withByline({ site }, async (session) => {
    await readProfile(session);
    await session.page.goto(board);
    const popup = await clickToolbar(session);
    await press(popup, 'button', postingWords.save);
    await waitForWords(popup, postingWords.state);
    await popup.select('select:has(option[value="applied"])', 'applied');
    await until('the state to be kept', async () =>
      JSON.stringify(await everythingKept(popup)).includes('applied') ? true : undefined,
    );
    await popup.close();

    const again = await clickToolbar(session);
    await press(again, 'button', postingWords.list.open);
    await waitForWords(again, postingWords.states.applied);
    await press(again, 'button', /^Ward Nurse/);
    await waitForWords(again, postingWords.state);
    await press(again, 'button', postingWords.remove);
    await press(again, 'button', postingWords.removeYes);
    await waitForWords(again, postingWords.save);
    expect(JSON.stringify(await everythingKept(again))).not.toContain('Meditech');
  });
});

test('deleting everything deletes the saved postings', async () => {
  await withByline({ site }, async (session) => {
    await session.page.goto(board);
    const popup = await clickToolbar(session);
    await press(popup, 'button', postingWords.save);
    await waitForWords(popup, postingWords.state);
    expect(JSON.stringify(await everythingKept(popup))).toContain('Meditech');
    await press(popup, 'button', screens.more.open);
    await press(popup, 'button', screens.more.delete);
    await press(popup, 'button', screens.more.deleteYes);
    await waitForWords(popup, screens.more.deleted);
    expect(JSON.stringify(await everythingKept(popup))).not.toContain('Meditech');
  });
});

test('a term the profile lacks goes into the draft by a click, and the coverage follows', async () => {
  await withByline({ site }, async (session) => {
    await readProfile(session);
    await session.page.goto(session.site.job);
    const panel = await openPanel(session, await clickToolbar(session));
    await waitForWords(panel, practicePosting.title);
    const before = Number(share.exec(await spokenText(panel))?.[1]);
    await press(panel, 'button', /^Terraform/);
    await press(panel, 'button', /: Terraform$/);
    await waitForWords(panel, postingWords.terms.added);
    const drafted = await until('the coverage by the drafts', async () => {
      const found = /With your drafts: (\d+) %/.exec(await spokenText(panel));
      return found === null ? undefined : Number(found[1]);
    });
    expect(drafted).toBeGreaterThan(before);
  });
});
