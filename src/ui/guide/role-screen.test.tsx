// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { fullSnapshot, own, readings, withTitle } from '../../../tests/preview/profiles.ts';
import { shownPage } from '../../../tests/preview/shown-page.tsx';
import { screens } from '../../words/words.ts';
import { createFakeCore } from '../fake-core.ts';
import { partId } from '../screen-state.ts';

const roles = [
  { id: 'baker', title: 'Baker', family: 'Food', titles: [] },
  { id: 'miller', title: 'Miller', family: 'Food', titles: [] },
];
const stored = () => ({
  settings: {
    version: 2,
    by: 'test',
    data: { role: 'baker', targets: ['baker', 'miller'], level: 'auto' },
  },
});
const page = shownPage();
const words = screens.guide;
const part = (id: string) => document.getElementById(`${partId(id)}-body`);
const open = async (id: string) => {
  const head = document.getElementById(partId(id));
  if (head?.getAttribute('aria-expanded') === 'false') head.click();
  await page.settle();
  const body = part(id);
  if (body === null) throw new Error(`The guide has no part ${id}.`);
  return body;
};

beforeEach(async () => {
  await page.show({ stored: stored() }, createFakeCore(roles));
  await page.page(readings.own);
  await page.click('Role');
});

test('a role aimed for is switched to with one click, and taken away with one', async () => {
  await page.click('Miller');
  expect(page.store.guide.value?.id).toBe('miller');
  expect(page.root.querySelector('#guide-title')?.textContent).toBe('Miller');
  await page.click(screens.role.drop('Miller'));
  expect(page.store.role.value?.id).toBe('baker');
  expect(page.client.stored.settings).toMatchObject({ data: { targets: ['baker'] } });
});

test('the level is the profile’s own until another is picked, and again after', async () => {
  await page.page(own(withTitle('Senior Baker')));
  const level = page.field(screens.role.level);
  expect(level.querySelector('option')?.textContent).toBe(
    screens.role.auto(screens.role.levels.senior),
  );
  expect(page.root.textContent).toContain('says seniority.title');
  expect(page.all('.overall')[0]?.textContent).toContain(screens.role.levels.senior);
  await page.choose(level, 'lead');
  expect(page.store.level.value).toEqual({ seniority: 'lead', because: null });
  expect(page.root.textContent).not.toContain('says seniority.title');
  await page.choose(level, 'auto');
  expect(page.store.level.value.seniority).toBe('senior');
});

test('keywords stand by theme: on show, only further down, or not there', async () => {
  const body = await open('keywords');
  const themes = [...body.querySelectorAll('.theme')].map((theme) => theme.textContent);
  expect(themes[0]).toContain(`A language · ${words.keywords.place.shown}`);
  expect(themes[0]).toContain('Go');
  // PostgreSQL is covered, so nothing is said of the other databases.
  expect(themes[1]).not.toContain('MySQL');
  expect(themes[2]).toContain(`A queue · ${words.keywords.place.lacking}`);
  expect(themes[2]).toContain(words.keywords.anyOf);
  expect(document.getElementById(partId('keywords'))?.textContent).toContain(
    words.themesDone(2, 3),
  );
});

test('follows the draft: a keyword written there is on show', async () => {
  await page.settle();
  page.store.type('headline', 'Baker, Go, Kafka and PostgreSQL');
  await page.settle();
  expect(document.getElementById(partId('keywords'))?.textContent).toContain(
    words.themesDone(3, 3),
  );
});

test('a tip with a check is done by what the profile says, and leads to the check', async () => {
  await page.page(own({ ...fullSnapshot, headline: { state: 'found', text: 'bad', via: 't' } }));
  const body = await open('tips');
  expect(body.textContent).toContain(words.tips.open);
  await page.click(words.tips.showFor('Write well.'));
  expect(document.activeElement?.id).toBe('card-headline-headline-bad');
  page.store.type('headline', 'good');
  await page.click('Role');
  expect((await open('tips')).textContent).toContain(words.tips.seen);
});

test('a tip that no page shows is ticked by hand, for its role only', async () => {
  const box = () => page.field('Ask for endorsements.');
  await open('tips');
  expect(box().checked).toBe(false);
  box().checked = true;
  await page.choose(box(), 'on');
  expect(page.client.stored.ticks).toMatchObject({ data: { baker: ['by-hand'] } });
  expect(document.getElementById(partId('tips'))?.textContent).toContain(words.done(2, 2));
  await page.click('Miller');
  expect(box().checked).toBe(false);
  await page.click('Baker');
  expect(box().checked).toBe(true);
});

test('certificates are held, lacking, or not read', async () => {
  const certified = (names: string[]) =>
    own({
      ...fullSnapshot,
      certifications: {
        state: 'found',
        via: 't',
        items: names.map((name) => ({ name, issuer: '', issued: null })),
      },
    });
  await page.page(certified(['CB']));
  const body = await open('certifications');
  const said = () => [...body.querySelectorAll('.tip')].map((one) => one.textContent);
  expect(said()[0]).toContain(words.certificates.held);
  expect(said()[1]).toContain(words.certificates.missing);
  expect(document.getElementById(partId('certifications'))?.textContent).toContain(
    words.held(1, 2),
  );
});

test('certificates that have not been read are not called lacking', async () => {
  await page.show({ stored: stored() }, createFakeCore(roles));
  const certifications = { state: 'not loaded' as const, items: [], via: null };
  await page.page(own({ ...fullSnapshot, certifications }));
  await page.click('Role');
  const body = await open('certifications');
  expect(body.textContent).toContain(words.certificates.unreadText);
  expect(body.textContent).not.toContain(words.certificates.missing);
});

test('a pattern shows its blanks and is copied whole', async () => {
  const body = await open('headlines');
  expect(body.querySelector('.blank')?.textContent).toBe('{what you bake}');
  await page.click(words.copy('Plain'));
  expect(page.client.copied).toEqual(['Baker of {what you bake}']);
  expect(body.textContent).toContain(words.copied);
});

test('interview questions about what the profile lacks come first and say so', async () => {
  const body = await open('interview');
  const heads = [...body.querySelectorAll('dt')].map((head) => head.textContent);
  expect(heads).toEqual(['Why a queue?', 'How do you knead?']);
  expect(body.querySelector('.touches')?.textContent).toBe(words.touches('Kafka'));
});

test('marks the rung of the level', async () => {
  await page.choose(page.field(screens.role.level), 'senior');
  const body = await open('ladder');
  expect(body.querySelector('.entry-marked dt')?.textContent).toBe(
    `Senior Baker${words.youAreHere}`,
  );
});

test('says which searches find the profile, and what stops the others', async () => {
  const body = await open('searches');
  const said = [...body.querySelectorAll('.searches > li')].map((one) => one.textContent);
  expect(said[0]).toContain(screens.search.finds);
  expect(said[1]).toContain(screens.search.misses);
  expect(said[1]).toContain(screens.search.stops.needs('“baker”'));
  expect(said[1]).toContain(screens.search.stops.needs('“Kafka”'));
  expect(said[1]).toContain(screens.search.stops.barred('“engineer”'));
});

test('runs a search of the user’s own, and shows where a wrong one goes wrong', async () => {
  await open('searches');
  const field = page.field(screens.search.own);
  await page.type(field, 'Go AND payments');
  const said = () => page.root.querySelector('.own-search [role="status"]')?.textContent;
  expect(said()).toContain(screens.search.finds);
  await page.type(field, 'Go AND (Rust OR');
  expect(said()).toContain(screens.search.wrong(16));
  expect(said()).toContain('says search.');
  await page.type(field, ' ');
  expect(said()).toBe('');
});

test('the contents lead to each group of parts', async () => {
  const links = page.all('.contents a').map((link) => link.textContent);
  expect(links).toEqual(Object.values(words.groups));
  await page.click(words.groups.apply);
  expect(document.activeElement?.textContent).toBe(words.groups.apply);
});

test('parts that a guide does not fill are not there; closed ones hold nothing', () => {
  expect(part('faq')).toBeNull();
  expect(part('interview')?.childElementCount).toBe(0);
});

test('is read without a profile too, and then judges nothing', async () => {
  await page.show({ stored: stored() }, createFakeCore(roles));
  await page.tab({ kind: 'closed page' });
  await page.click(words.open('Baker'));
  expect((await open('keywords')).textContent).toContain(words.keywords.noProfile);
  expect((await open('keywords')).textContent).not.toContain(words.keywords.place.lacking);
  expect((await open('searches')).textContent).not.toContain(screens.search.misses);
  await page.click(screens.more.close);
  expect(page.root.textContent).toContain(screens.states['closed page'].title);
});
