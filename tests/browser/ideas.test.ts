import { expect, test } from 'vitest';
import {
  namesOf,
  press,
  spokenText,
  until,
  waitForScores,
  waitForWords,
} from '../../scripts/lib/panel.ts';
import { ideaWords } from '../../src/words/en/ideas.ts';
import { screens } from '../../src/words/en/screens.ts';
import { draftText } from './draft-field.ts';
import { clickToolbar, openPanel, type Session, withByline } from './session.ts';

async function panelOnProfile(session: Session) {
  await session.page.goto(session.site.profile);
  const panel = await openPanel(session, await clickToolbar(session));
  await waitForScores(panel);
  return panel;
}

test('whole headlines from the user’s facts: one click takes the best into the draft, and the score follows', async () => {
  await withByline({}, async (session) => {
    const panel = await panelOnProfile(session);
    const before = await waitForScores(panel);
    await press(panel, 'button', ideaWords.work.ideas);
    await press(panel, 'button', ideaWords.use);
    await waitForWords(panel, ideaWords.used);
    const after = await waitForScores(panel, (scores) => scores.headline !== before.headline);
    expect(after.headline).toBeGreaterThanOrEqual(before.headline + 15);
    // Every headline offered is as good as the one there is.
    const offered = [...(await spokenText(panel)).matchAll(/^(\d+) of 100/gm)].map(([, score]) =>
      Number(score),
    );
    for (const score of offered) expect(score).toBeGreaterThanOrEqual(before.headline);
    const uses = (await namesOf(panel, 'button')).filter((name) => name === ideaWords.use);
    expect(uses.length).toBeGreaterThanOrEqual(8);
  });
});

test('a fact that is left out appears in no headline', async () => {
  await withByline({}, async (session) => {
    const panel = await panelOnProfile(session);
    await press(panel, 'tab', /^Profile/);
    await press(panel, 'button', new RegExp(`^${ideaWords.facts.kinds.tool}`));
    const hides = (await namesOf(panel, 'button')).filter((name) =>
      name.startsWith(ideaWords.facts.hideNamed('')),
    );
    const tool = hides[0]?.slice(ideaWords.facts.hideNamed('').length) ?? '';
    expect(tool).not.toBe('');
    await press(panel, 'button', ideaWords.facts.hideNamed(tool));
    await waitForWords(panel, ideaWords.facts.showNamed(tool));
    await press(panel, 'tab', /^Headline/);
    await press(panel, 'button', ideaWords.work.ideas);
    await waitForWords(panel, ideaWords.headlines.intro);
    // The marks in the present headline are links, too.
    const swaps = (await namesOf(panel, 'link')).filter(
      (name) => name.includes(tool) && !name.includes(`(${screens.text.marks.keyword})`),
    );
    expect(swaps).toEqual([]);
  });
});

test('changes to the About are taken one by one and taken back by themselves', async () => {
  await withByline({}, async (session) => {
    const panel = await panelOnProfile(session);
    await press(panel, 'tab', /^About/);
    const text = await draftText(panel);
    await press(panel, 'button', ideaWords.work.mend);
    await press(panel, 'button', ideaWords.mend.take);
    await until('the draft to change', async () =>
      (await draftText(panel)) === text ? undefined : true,
    );
    await press(panel, 'button', ideaWords.mend.undo);
    await until('the draft to be as before', async () =>
      (await draftText(panel)) === text ? true : undefined,
    );
  });
});

test('a whole About is built, and is the draft after a click', async () => {
  await withByline({}, async (session) => {
    const panel = await panelOnProfile(session);
    await press(panel, 'tab', /^About/);
    await press(panel, 'button', ideaWords.work.build);
    await press(panel, 'button', ideaWords.build.tones.warm);
    await press(panel, 'button', ideaWords.use);
    await waitForWords(panel, ideaWords.used);
    const draft = await draftText(panel);
    expect(draft.length).toBeGreaterThanOrEqual(800);
    expect(draft.length).toBeLessThanOrEqual(1800);
  });
});

test('a browser without a language model says nothing of one', async () => {
  await withByline({}, async (session) => {
    const panel = await panelOnProfile(session);
    await press(panel, 'button', screens.more.open);
    await waitForWords(panel, screens.more.data);
    expect(await spokenText(panel)).not.toContain(ideaWords.model.on);
  });
});
