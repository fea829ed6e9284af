// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://www.linkedin.com/" }
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { KnownTexts, PageReading } from '../../pages/reading.ts';
import type { ReaderMessage } from '../protocol.ts';
import { type PageCore, watchPage } from './watch.ts';

const edit = 'https://www.linkedin.com/in/ada-example/edit/intro/';
let end: AbortController;
let told: ReaderMessage[];
let knownTexts: KnownTexts[];

/** A page whose headline form is its only textarea. */
const core: PageCore = {
  readPage(document, url, known): PageReading {
    knownTexts.push(known);
    const field = document.querySelector('textarea');
    if (url.includes('/edit/') && field)
      return {
        kind: 'edit-headline',
        frontend: null,
        vanity: 'ada-example',
        field: { state: 'found', text: field.value, via: 'test' },
        profile: null,
      };
    if (document.querySelector('[data-loading]'))
      return { kind: 'unsure', frontend: null, reason: 'loading' };
    return { kind: 'other', frontend: null };
  },
  findFormField: (document) => document.querySelector('textarea'),
  fieldText: (field) => (field as HTMLTextAreaElement).value,
};

function watch() {
  return watchPage(window, core, (message) => told.push(message), end.signal);
}

/** Lets the observer speak and the timers run. */
async function pass(milliseconds: number) {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  told = [];
  knownTexts = [];
  document.body.replaceChildren();
  history.replaceState(null, '', edit);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

function addField(text: string): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  return field;
}

test('tells a reading once, and again only when it is another', async () => {
  const watched = watch();
  watched.read();
  expect(told).toEqual([{ kind: 'reading', reading: { kind: 'other', frontend: null } }]);
  document.body.append(document.createElement('p'));
  await pass(2000);
  expect(told).toHaveLength(1);
  addField('Smith');
  await pass(2000);
  expect(told).toHaveLength(2);
  expect(told[1]).toMatchObject({ reading: { kind: 'edit-headline', field: { text: 'Smith' } } });
});

test('tells what is typed, and only from the field of the form', async () => {
  const field = addField('Smith');
  const search = document.body.appendChild(document.createElement('input'));
  watch().read();
  field.value = 'Smith and baker';
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  search.value = 'secret';
  search.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await pass(100);
  expect(told.filter((message) => message.kind === 'field')).toEqual([
    { kind: 'field', section: 'headline', text: 'Smith and baker' },
  ]);
  expect(JSON.stringify(told)).not.toContain('secret');
});

test('hears typing also where the page stops the event on its way up', async () => {
  const field = addField('Smith');
  document.body.addEventListener('input', (event) => event.stopImmediatePropagation());
  field.addEventListener('input', (event) => event.stopPropagation());
  watch().read();
  field.value = 'Baker';
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await pass(100);
  expect(told.at(-1)).toEqual({ kind: 'field', section: 'headline', text: 'Baker' });
});

test('knows the field again by what was typed in it', async () => {
  const field = addField('Smith');
  const watched = watch();
  watched.learn({ vanity: 'Ada-Example', texts: { headline: 'Smith' } });
  expect(knownTexts.at(-1)).toEqual({ headline: 'Smith' });
  field.value = 'Baker';
  watched.read();
  expect(knownTexts.at(-1)).toEqual({ headline: 'Baker' });
});

test('does not use the texts of one profile on the page of another', () => {
  const watched = watch();
  watched.learn({ vanity: 'somebody-else', texts: { headline: 'Smith' } });
  expect(knownTexts.at(-1)).toEqual({});
});

test('looks again at a page that is still loading, but not for ever', async () => {
  const mark = document.body.appendChild(document.createElement('div'));
  mark.dataset.loading = '';
  watch().read();
  const before = knownTexts.length;
  await pass(120_000);
  const looked = knownTexts.length - before;
  expect(looked).toBeGreaterThanOrEqual(3);
  expect(looked).toBeLessThanOrEqual(8);
});

test('reads the page that an address change leads to', async () => {
  watch().read();
  addField('Smith');
  await pass(2000);
  history.pushState(null, '', 'https://www.linkedin.com/in/ada-example/');
  await pass(2000);
  expect(told.at(-1)).toEqual({ kind: 'reading', reading: { kind: 'other', frontend: null } });
});

test('leaves nothing running behind', async () => {
  const field = addField('Smith');
  watch().read();
  end.abort();
  const count = told.length;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  document.body.append(document.createElement('p'));
  history.pushState(null, '', 'https://www.linkedin.com/feed/');
  await pass(60_000);
  expect(told).toHaveLength(count);
  expect(vi.getTimerCount()).toBe(0);
});

test('leaves the page as it was', async () => {
  addField('Smith');
  const before = document.documentElement.outerHTML;
  const watched = watch();
  watched.read();
  watched.learn({ vanity: 'ada-example', texts: { headline: 'Smith' } });
  await pass(5000);
  expect(document.documentElement.outerHTML).toBe(before);
});
