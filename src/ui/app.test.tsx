// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fullSnapshot, own, readings } from '../../tests/preview/profiles.ts';
import type { TabState } from '../app/client.ts';
import { createStore, type Store } from '../app/store.ts';
import type { PageReading } from '../pages/reading.ts';
import { screens, wayInScreen } from '../words/words.ts';
import { App } from './app.tsx';
import { PageContext } from './context.ts';
import { createFakeClient, type FakeClient, type FakeOptions } from './fake-client.ts';
import { createFakeCore } from './fake-core.ts';
import { createScreenState } from './screen-state.ts';

const words = {
  say: ({ key }: { key: string }) => `says ${key}`,
  nameOf: (check: string) => `name of ${check}`,
  whyOf: (check: string) => `why ${check}`,
};

let root: HTMLElement;
let store: Store;
let client: FakeClient;

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  store.close();
  render(null, root);
  root.remove();
});

async function settle() {
  await act(async () => {
    for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
  });
}

async function show(options: FakeOptions = {}, roles = createFakeCore().roleIndex) {
  client = createFakeClient(options);
  store = createStore(client, createFakeCore([...roles]));
  await act(() =>
    render(
      <PageContext.Provider value={{ store, screen: createScreenState(), words }}>
        <App />
      </PageContext.Provider>,
      root,
    ),
  );
  await settle();
}

async function tab(state: TabState) {
  await act(() => client.tell({ kind: 'tab', state }));
}

const page = (reading: PageReading) => tab({ kind: 'page', reading });

const withHeadline = (text: string) =>
  own({ ...fullSnapshot, headline: { state: 'found', text, via: 'test' } });

function all(selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

function button(name: string | RegExp): HTMLElement {
  const found = all('button, [role="tab"]').find((one) => {
    const label = one.getAttribute('aria-label') ?? one.textContent ?? '';
    return typeof name === 'string' ? label === name : name.test(label);
  });
  if (!found) throw new Error(`No button is called ${name}.`);
  return found;
}

async function click(name: string | RegExp) {
  await act(() => button(name).click());
  await settle();
}

test.each<[string, TabState, { title: string; text: string }]>([
  ['loading', { kind: 'loading' }, screens.states.loading],
  ['refused', { kind: 'refused' }, screens.states.refused],
  ['a page of the browser', { kind: 'closed page' }, screens.states['closed page']],
  [
    'somebody else',
    { kind: 'page', reading: readings.otherProfile },
    screens.states['other-profile'],
  ],
  ['no evidence', { kind: 'page', reading: readings.noEvidence }, screens.states['no evidence']],
  ['stale', { kind: 'page', reading: readings.stale }, screens.states.stale],
  ['a posting', { kind: 'page', reading: readings.job }, screens.states.job],
  ['another page', { kind: 'page', reading: readings.other }, screens.states.other],
  [
    'a form that cannot be read',
    { kind: 'page', reading: readings.formUnreadable },
    screens.states['edit unreadable'],
  ],
])('says what is the matter and what to do: %s', async (_, state, said) => {
  await show();
  await tab(state);
  expect(root.textContent).toContain(said.title);
  expect(root.textContent).toContain(said.text);
});

test('the panel asks for a click where it has no access, or for lasting access', async () => {
  await show({ surface: 'panel' });
  await tab({ kind: 'no access' });
  expect(root.textContent).toContain(screens.states['no access'].text);
  await click(screens.states.always);
  expect(store.alwaysOn.value).toBe(true);
});

test('the popup does not ask for the click that has just opened it', async () => {
  await show({ surface: 'popup' });
  await tab({ kind: 'no access' });
  expect(root.textContent).not.toContain(screens.states['no access'].text);
  expect(root.textContent).toContain(screens.states['closed page'].text);
});

test('shows both scores in words, the overall one and the fix worth most', async () => {
  await show();
  await page(withHeadline('Baker, bad and bad'));
  expect(button(/^Headline|80Headline/).textContent).toContain('80 of 100');
  expect(all('.overall')[0]?.textContent).toContain('90 of 100');
  expect(button(/Worth most/).textContent).toContain('name of headline-bad');
});

test('the fix worth most leads to its card, which opens and takes the focus', async () => {
  await show();
  await page(withHeadline('Baker, bad'));
  await click(/^About/);
  await click(/Worth most/);
  const card = root.querySelector('#card-headline-headline-bad');
  expect(card?.getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement).toBe(card);
});

test('a mark in the text leads to its card', async () => {
  await show();
  await page(withHeadline('Baker, bad'));
  const mark = all('a.mark').find((one) => one.textContent?.startsWith('bad'));
  await act(() => mark?.click());
  await settle();
  expect(document.activeElement?.id).toBe('card-headline-headline-bad');
});

test('a suggestion goes into the draft with one click, and back with undo', async () => {
  await show();
  await page(withHeadline('Baker, bad'));
  await click(/^Put in my draft/);
  expect(all('.marked-text')[0]?.textContent).toBe('Baker, good');
  expect(root.textContent).toContain(screens.text.edited);
  expect(root.textContent).toContain(screens.score.was(90));
  await click(screens.text.undo);
  expect(all('.marked-text')[0]?.textContent).toContain('bad');
});

test('copies the draft and says where to paste it', async () => {
  await show();
  await page(withHeadline('Baker, bad'));
  await click(/^Put in my draft/);
  await click(screens.text.copy);
  expect(client.copied).toEqual(['Baker, good']);
  expect(root.textContent).toContain(screens.text.copied);
});

test('an ignored suggestion is gone until it is asked for again', async () => {
  await show();
  await page(withHeadline('Baker, bad'));
  await click(screens.checks.ignore);
  expect(root.textContent).not.toContain('“bad” becomes');
  await click(screens.checks.showIgnored);
  expect(root.textContent).toContain('“bad” becomes “good”');
});

test('a missing keyword is added only by a click', async () => {
  await show();
  await page(withHeadline('Baker'));
  expect(store.headline.value?.text).toBe('Baker');
  await click(screens.keywords.add('Rye'));
  expect(store.headline.value?.text).toBe('Baker | Rye');
});

test('the points of the checks add up to the score, on the screen', async () => {
  await show();
  await page(withHeadline('Baker, bad'));
  expect(all('.sum')[0]?.textContent).toBe(screens.checks.sum('9', '10', 90));
});

test('follows what is typed in LinkedIn’s form', async () => {
  await show();
  await page(readings.typing);
  await act(() => client.tell({ kind: 'typed', section: 'headline', text: 'Typing bad words' }));
  expect(root.textContent).toContain(screens.text.following);
  expect(all('.marked-text')[0]?.textContent).toContain('Typing ');
});

test('the arrow keys move between the tabs', async () => {
  await show();
  await page(readings.own);
  const list = root.querySelector('[role="tablist"]');
  const press = async (key: string) => {
    await act(() => {
      list?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
  };
  const selected = () => root.querySelector('[role="tab"][aria-selected="true"]')?.id;
  await press('ArrowRight');
  expect(selected()).toBe('tab-about');
  expect(document.activeElement?.id).toBe('tab-about');
  await press('End');
  expect(selected()).toBe('tab-role');
  await press('ArrowRight');
  expect(selected()).toBe('tab-headline');
});

test('tells empty, not loaded and unreadable apart', async () => {
  await show();
  await page(readings.own);
  await click(/^Profile/);
  const fields = Object.fromEntries(
    all('.health-head').map((field) => [
      field.querySelector('span')?.textContent,
      field.querySelector('.health-state')?.textContent,
    ]),
  );
  expect(fields[screens.profile.fields.certifications]).toBe(screens.profile.empty);
  expect(fields[screens.profile.fields.featured]).toBe(screens.profile['not loaded']);
  expect(fields[screens.profile.fields.languages]).toBe(screens.profile.unreadable);
  expect(fields[screens.profile.fields.skills]).toBe('2 of 24 read');
  expect(root.textContent).toContain(screens.profile.scroll);
  expect(root.textContent).toContain(wayInScreen.report.title);
});

test('an About that is not loaded is no empty About', async () => {
  await show();
  await page(readings.fresh);
  await click(/^About/);
  expect(root.textContent).toContain(screens.profile.unread.about);
  expect(root.textContent).toContain(screens.profile.unreadText['not loaded']);
  expect(root.textContent).not.toContain(screens.text.nothing.about);
});

test('an empty headline can be written at once', async () => {
  await show();
  await page(readings.fresh);
  expect(root.textContent).toContain(screens.text.nothing.headline);
  const field = root.querySelector('textarea');
  expect(field?.closest('[hidden]')).toBeNull();
});

test('shows markup of the page as the text it is', async () => {
  await show();
  await page(withHeadline('<img src=x onerror=alert(1)> bad <b>baker</b>'));
  expect(root.querySelector('.marked-text img, .marked-text b')).toBeNull();
  expect(all('.marked-text')[0]?.textContent).toContain('<img src=x onerror=alert(1)>');
});

test('asks for the role first where there are several', async () => {
  await show({}, [
    { id: 'baker', title: 'Baker', family: 'Food', titles: [] },
    { id: 'miller', title: 'Miller', family: 'Food', titles: [] },
  ]);
  await page(readings.own);
  expect(root.textContent).toContain(screens.role.pickText);
  const input = root.querySelector<HTMLInputElement>('[role="combobox"]');
  if (!input) throw new Error('There is no field to pick a role.');
  await act(() => {
    input.value = 'mil';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(all('[role="option"]')[0]?.textContent).toBe('Miller Food');
  await act(() => {
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  await settle();
  expect(store.settings.value.role).toBe('miller');
  expect(input.value).toBe('Miller');
  expect(root.textContent).not.toContain(screens.role.pickText);
});

test('says that stored data could not be understood, and works on', async () => {
  await show({ stored: { settings: 'not ours' } });
  expect(root.textContent).toContain(screens.troubles['set aside']);
  await page(readings.own);
  expect(root.querySelector('[role="tablist"]')).not.toBeNull();
});

test('offers the last reading where the tab holds no profile', async () => {
  const time = Date.UTC(2026, 0, 5);
  const data = { vanity: 'mirela', readAt: time - 3 * 86_400_000, snapshot: fullSnapshot };
  await show({ time, stored: { profile: { version: 1, by: 'popup', data } } });
  await tab({ kind: 'closed page' });
  await click('Work on your last reading (3 days ago)');
  expect(root.textContent).toContain(screens.states.lastNote(3));
  expect(root.querySelector('[role="tablist"]')).not.toBeNull();
});

test('deletes everything only after asking', async () => {
  await show();
  await page(readings.own);
  await click(screens.more.open);
  await click(screens.more.delete);
  expect(client.stored.profile).toBeDefined();
  await click(screens.more.deleteNo);
  expect(client.stored.profile).toBeDefined();
  await click(screens.more.delete);
  await click(screens.more.deleteYes);
  expect(client.stored).toEqual({});
  expect(root.textContent).toContain(screens.more.deleted);
});

test('opens the panel from the popup; the panel offers none', async () => {
  await show();
  await click(screens.more.panel);
  expect(client.panelsOpened).toBe(1);
  store.close();
  render(null, root);
  await show({ surface: 'panel' });
  expect(() => button(screens.more.panel)).toThrow();
});

test('switches lasting access on and off', async () => {
  await show();
  await click(screens.more.open);
  const toggle = () => root.querySelector('[role="switch"]')?.getAttribute('aria-checked');
  expect(toggle()).toBe('false');
  await click(new RegExp(screens.more.always));
  expect(toggle()).toBe('true');
  await click(new RegExp(screens.more.always));
  expect(toggle()).toBe('false');
});
