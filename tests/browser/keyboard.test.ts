import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ideaWords } from '../../src/words/en/ideas.ts';
import { postingWords } from '../../src/words/en/postings.ts';
import { screens } from '../../src/words/en/screens.ts';
import { wayInScreen } from '../../src/words/en/way-in-screen.ts';
import { type Keyboard, keyboardOn } from './keyboard.ts';
import { openPreview, type PreviewPage } from './preview-page.ts';

let preview: PreviewPage;
let keyboard: Keyboard;

beforeAll(async () => {
  preview = await openPreview();
  keyboard = keyboardOn(preview.page);
});
afterAll(() => preview.close());
beforeEach(() => preview.page.setViewport({ width: 400, height: 600 }));

const words = () => preview.page.evaluate(() => document.body.innerText);
/** The text that is being worked on, as it is shown. */
const paper = () => preview.page.$eval('.paper', (paper) => (paper as HTMLElement).innerText);

test('picks a role, reads a card, takes an edit and undoes it', async () => {
  await preview.open('state=own&surface=panel');
  await keyboard.goTo(screens.role.label);
  await keyboard.type('site rel');
  await keyboard.press('Enter');
  await keyboard.goTo(/^Worth most/);
  await keyboard.press('Enter');
  expect(await keyboard.here()).toMatch(/of [\d.]+ points$/);
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  const before = await paper();
  await keyboard.goTo(/^Put in my draft/);
  await keyboard.press('Enter');
  await keyboard.backTo(screens.text.undo);
  await keyboard.press('Enter');
  expect(await paper()).toBe(before);
});

test('swaps a piece of a new headline and uses it', async () => {
  await preview.open('state=own&stored=picked&surface=panel');
  await keyboard.goTo(ideaWords.work.ideas);
  await keyboard.press('Space');
  await preview.page.waitForSelector('.piece');
  await keyboard.goTo(/^Backend Engineer/);
  await keyboard.goTo(/payments|Go/);
  await keyboard.press('Enter');
  await preview.page.waitForSelector('.swaps .chip');
  const swap = await preview.page.$eval('.swaps .chip', (chip) => chip.textContent ?? '');
  await keyboard.goTo(swap);
  await keyboard.press('Enter');
  await keyboard.goTo(ideaWords.use);
  await keyboard.press('Enter');
  expect(await keyboard.here()).toBe(ideaWords.use);
  expect(await words()).toContain(ideaWords.used);
});

test('swaps a sentence of a built About and uses it', async () => {
  await preview.open('state=own&stored=picked&surface=panel&section=about');
  await keyboard.goTo(ideaWords.work.build);
  await keyboard.press('Enter');
  await preview.page.waitForSelector('.piece');
  await keyboard.goTo(ideaWords.build.tones.warm);
  await keyboard.press('Enter');
  await keyboard.goTo(/\.$/);
  await keyboard.press('Enter');
  const other = await preview.page.$eval('.wording', (wording) => wording.textContent ?? '');
  await keyboard.goTo(other);
  await keyboard.press('Enter');
  await keyboard.goTo(ideaWords.use);
  await keyboard.press('Enter');
  expect(await paper()).toContain(other.slice(0, 40));
});

test('saves a posting, finds it among the saved ones and opens it', async () => {
  await preview.open('state=posting&stored=picked&surface=panel&last&saved=3');
  await keyboard.goTo(postingWords.save);
  await keyboard.press('Enter');
  expect(await keyboard.here()).toBe(postingWords.state);
  await keyboard.backTo(postingWords.list.open);
  await keyboard.press('Enter');
  await keyboard.goTo(postingWords.list.search);
  await keyboard.type('harbour senior');
  await keyboard.goTo(/^Senior Backend Engineer/);
  await keyboard.press('Enter');
  await preview.page.waitForSelector('.posting');
  await keyboard.here();
  expect(await words()).toContain(postingWords.note);
});

test('adds a fact and can add the next one', async () => {
  await preview.open('state=own&stored=picked&surface=panel&section=profile');
  await keyboard.goTo(ideaWords.facts.addText);
  await keyboard.type('Terraform');
  await keyboard.press('Enter');
  expect(await keyboard.here()).toBe(ideaWords.facts.addText);
  await keyboard.type('Ansible');
  await keyboard.goTo(ideaWords.facts.addDo);
  await keyboard.press('Space');
  expect(await keyboard.here()).toBe(ideaWords.facts.addText);
});

test('corrects a section and comes back to where it was read', async () => {
  await preview.open('state=own&stored=picked&surface=panel&section=profile');
  await keyboard.goTo(/^More about Location/);
  await keyboard.press('Enter');
  await keyboard.goTo(wayInScreen.health.editNamed('Location'));
  await keyboard.press('Enter');
  expect(await keyboard.here()).toBe('Location');
  await keyboard.type(' and Oslo');
  await keyboard.goTo(wayInScreen.health.save);
  await keyboard.press('Enter');
  expect(await keyboard.here()).toBe(wayInScreen.health.editNamed('Location'));
  expect(await words()).toContain(wayInScreen.health.corrected);
});

test('is asked before everything is deleted, and a second press keeps it', async () => {
  await preview.open('state=own&stored=picked&surface=panel&shown=more');
  await keyboard.goTo(screens.more.delete);
  await keyboard.press('Enter');
  expect(await keyboard.here()).toBe(screens.more.deleteNo);
  await keyboard.press('Enter');
  expect(await keyboard.here()).toBe(screens.more.delete);
});

test.each([
  ['Headline', 'state=own&stored=picked&surface=popup'],
  ['New headlines', 'state=own&stored=picked&surface=panel&work=ideas'],
  ['Profile', 'state=own&stored=picked&surface=panel&section=profile'],
  ['Guide', 'state=own&stored=picked&surface=panel&section=role'],
  ['A posting', 'state=posting&stored=picked&surface=panel&last'],
  ['Saved postings', 'state=posting&stored=picked&surface=panel&shown=postings&last&saved=3'],
])('%s: the stops come in the order of reading', async (_, query) => {
  await preview.open(query);
  const stops: { name: string; top: number; left: number; bottom: number }[] = [];
  for (;;) {
    await preview.page.keyboard.press('Tab');
    const stop = await preview.page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      if (element === document.body) return null;
      const [box = element.getBoundingClientRect()] = element.getClientRects();
      return {
        name: element.getAttribute('aria-label') ?? element.textContent ?? '',
        top: box.top + scrollY,
        bottom: box.bottom + scrollY,
        left: box.left,
      };
    });
    const [first] = stops;
    // Behind the last stop comes the browser, or at once the first one again.
    if (stop === null || (stop.top === first?.top && stop.left === first.left)) break;
    stops.push(stop);
  }
  expect(stops.length).toBeGreaterThan(5);
  const backwards = stops.flatMap((stop, at) => {
    const before = stops[at - 1];
    if (before === undefined) return [];
    const isBelow = stop.top >= before.bottom - 4;
    const isBeside = stop.bottom > before.top && stop.left > before.left;
    // Where they overlap, the later one belongs to the earlier: a card's head and its body.
    return isBelow || isBeside ? [] : [`“${before.name}” comes before “${stop.name}”`];
  });
  expect(backwards).toEqual([]);
});
