import { describe, expect, test } from 'vitest';
import { openPage } from '../../tests/pages/open-page.ts';
import { fieldText, findFormField, readPage } from './read-page.ts';

const me = 'nadia-holm-sample';
const url = `https://www.linkedin.com/in/${me}/`;
const prefix = 'com.linkedin.sdui.profile.card.refACoAAANadiaHolmSample00000000000000001';

function ownPage(cards = '', headline = 'Engineer', after = ''): Document {
  return openPage(`<!doctype html><html lang="en"><body data-rehydrated="true"><main>
<div componentkey="${prefix}Topcard"><a href="/in/${me}/edit/intro/"></a><div><div><div><h2>Nadia Holm</h2></div>
<p>${headline}</p><div><p>Marrow Bay</p><p>·</p></div></div></div></div>${cards}</main>${after}</body></html>`);
}

const aboutCard = (inner: string) =>
  `<div componentkey="${prefix}About"><h2>About</h2><p><span data-testid="expandable-text-box">${inner}</span></p></div>`;

function profileOf(document: Document) {
  const reading = readPage(document, url);
  if (reading.kind !== 'own-profile') throw new Error(`Read as ${reading.kind}`);
  return reading.profile;
}

/** Runs `act` and expects it to take less than this, in milliseconds. */
function within(limit: number, act: () => void) {
  const start = performance.now();
  act();
  expect(performance.now() - start).toBeLessThan(limit);
}

describe('bad input', () => {
  test.each(['', '<html></html>', '<frameset></frameset>', '<!doctype html><main>', '\0', '<svg>'])(
    'an almost empty document is a page still loading: %j',
    (html) => {
      expect(readPage(openPage(html), url)).toMatchObject({ kind: 'unsure', reason: 'loading' });
    },
  );

  test.each([
    '',
    'in/nadia',
    'https://',
    `https://www.linkedin.com/in/%E0%A4%A/`,
    `${url}${'x/'.repeat(5000)}`,
  ])('a broken address never throws: %#', (address) => {
    expect(['other', 'unsure']).toContain(readPage(ownPage(), address).kind);
  });

  test.each([
    ['spaces', ' '.repeat(100_000)],
    ['spaces around a letter', `${' '.repeat(50_000)}x${' '.repeat(50_000)}`],
    ['one word', 'x'.repeat(100_000)],
    ['parentheses', '('.repeat(100_000)],
    ['digits', '2020'.repeat(25_000)],
    ['dashes', ' - '.repeat(33_000)],
    ['marks', '\u200f'.repeat(100_000)],
    ['emoji', '🙂'.repeat(50_000)],
    ['line ends', '\n'.repeat(100_000)],
    ['dots', ' · '.repeat(33_000)],
  ])('100,000 characters are read in bounded time: %s', (_, text) => {
    const row = `<div componentkey="${prefix}ExperienceTopLevelSection"><div componentkey="entity-collection-item-1"><p>${text}</p><p>${text}</p><p>${text}</p></div></div>`;
    const document = ownPage(aboutCard(text) + row, text);
    within(3000, () => readPage(document, url));
  });

  test('a long text is read whole', () => {
    const text = 'word '.repeat(20_000).trim();
    expect(profileOf(ownPage(aboutCard(text))).about.text).toBe(text);
  });

  test('a field of 100,000 characters is found by its likeness in bounded time', () => {
    const text = Array.from({ length: 15_000 }, (_, index) => `word${index}`).join(' ');
    const document = ownPage(
      '',
      'Engineer',
      `<dialog open><textarea>${text} more</textarea><textarea>no</textarea></dialog>`,
    );
    within(3000, () => {
      const reading = readPage(document, `${url}edit/forms/summary/new/`, { about: text });
      expect(reading).toMatchObject({ field: { state: 'found', via: 'most-alike' } });
    });
  });

  test('a page nested without end never throws', () => {
    const document = ownPage();
    let innermost: Element = document.body;
    for (let depth = 0; depth < 30_000; depth += 1) {
      innermost = innermost.appendChild(document.createElement('div'));
    }
    expect(['own-profile', 'unsure']).toContain(readPage(document, url).kind);
  });

  test('a page with very many links and rows is read in bounded time', () => {
    const links = '<a href="/in/petra-vance-sample/">x</a>'.repeat(3000);
    const rows =
      '<div componentkey="entity-collection-item-1"><p>Cook</p><p>Ferry</p><p>2019 - 2020</p></div>'.repeat(
        500,
      );
    const document = ownPage(
      `${links}<div componentkey="${prefix}ExperienceTopLevelSection">${rows}</div>`,
    );
    within(5000, () => expect(profileOf(document).experience.items).toHaveLength(500));
  });

  test('markup written as text stays text', () => {
    const about = profileOf(ownPage(aboutCard('&lt;script&gt;alert(1)&lt;/script&gt;'))).about;
    expect(about.text).toBe('<script>alert(1)</script>');
  });

  test('a document that fails half-way shows nothing', () => {
    const broken = {
      querySelector: () => null,
      querySelectorAll: () => {
        throw new Error('gone');
      },
    };
    expect(readPage(broken as unknown as Document, url)).toEqual({
      kind: 'unsure',
      frontend: null,
      reason: 'no evidence',
    });
    expect(findFormField(broken as unknown as Document, `${url}edit/intro/`)).toBeNull();
  });
});

describe('what is read', () => {
  test('holds lists inside paragraphs, as live pages have them', () => {
    const document = ownPage(aboutCard(''));
    const box = document.querySelector('[data-testid="expandable-text-box"]');
    const list = document.createElement('ul');
    for (const item of ['Ledgers', 'Queues']) {
      list.appendChild(document.createElement('li')).textContent = item;
    }
    const more = document.createElement('button');
    more.textContent = '… more';
    box?.append('I work on', list, 'and I like it.', more);
    expect(profileOf(document).about).toMatchObject({
      state: 'found',
      text: 'I work on\nLedgers\nQueues\nand I like it.',
    });
  });

  test('is never a card of another member', () => {
    const foreign = aboutCard('I am somebody else').replace('Sample00000000000000001', 'Other');
    expect(profileOf(ownPage(foreign)).about.state).toBe('not loaded');
  });

  test('is never a card that leads to the forms of somebody else', () => {
    const foreign = `<section><div id="about"></div><span aria-hidden="true">I am somebody else</span><a href="/in/petra-vance-sample/add-edit/SUMMARY/"></a></section>`;
    expect(profileOf(ownPage(foreign)).about.state).toBe('not loaded');
    const own = foreign.replace('petra-vance-sample', me);
    expect(profileOf(ownPage(own)).about.state).toBe('found');
  });

  test('is not guessed where a card holds more text than one', () => {
    const card = aboutCard('').replace(/<p>.*<\/p>/, '<p>Some text.</p><p>Some more text.</p>');
    expect(profileOf(ownPage(card)).about).toMatchObject({ state: 'unreadable', text: '' });
  });

  test('is the same, read twice', () => {
    const document = ownPage(aboutCard('Text'));
    expect(readPage(document, url)).toEqual(readPage(document, url));
  });

  test('follows a page that changes', () => {
    const document = ownPage(aboutCard('Before'));
    expect(profileOf(document).about.text).toBe('Before');
    const box = document.querySelector('[data-testid="expandable-text-box"]');
    if (box) box.textContent = 'After';
    expect(profileOf(document).about.text).toBe('After');
    document.querySelector('main')?.remove();
    expect(readPage(document, url).kind).toBe('unsure');
  });
});

describe('the field that is followed', () => {
  const form =
    '<dialog open><div contenteditable="true" role="textbox"><p>Engineer</p></div></dialog>';

  test('is the one that is read', () => {
    const document = ownPage('', 'Engineer', form);
    const field = findFormField(document, `${url}edit/intro/`);
    expect(field && fieldText(field)).toBe('Engineer');
    const paragraph = field?.querySelector('p');
    if (paragraph) paragraph.textContent = 'Engineer for payments';
    expect(field && fieldText(field)).toBe('Engineer for payments');
    expect(readPage(document, `${url}edit/intro/`)).toMatchObject({
      kind: 'edit-headline',
      field: { state: 'found', text: 'Engineer for payments' },
    });
  });

  test.each([
    ['the profile without a form', url],
    ['an address of somebody else', 'https://www.linkedin.com/in/petra-vance-sample/edit/intro/'],
    ['another site', `https://example.com/in/${me}/edit/intro/`],
  ])('is not given for %s', (_, address) => {
    expect(findFormField(ownPage('', 'Engineer', form), address)).toBeNull();
  });
});
