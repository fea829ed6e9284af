import { expect, test } from 'vitest';
import { isOwnPage, parseAccessMessage, parsePanelMessage } from './protocol.ts';
import { parseReaderMessage } from './reading-schema.ts';

const origin = 'chrome-extension://byline/';

test('the reader takes the messages of the panel', () => {
  expect(parsePanelMessage({ kind: 'read' })).toEqual({ kind: 'read' });
  const known = { kind: 'known', vanity: 'ada', texts: { headline: 'Smith' } };
  expect(parsePanelMessage(known)).toEqual(known);
});

test.each([
  [null],
  ['read'],
  [[]],
  [{ kind: 'write' }],
  [{ kind: 'known', vanity: 'ada' }],
  [{ kind: 'known', vanity: 7, texts: {} }],
  [{ kind: 'known', vanity: 'ada', texts: { about: 7 } }],
])('the reader turns %j away', (raw) => {
  expect(parsePanelMessage(raw)).toBeNull();
});

test('the reader keeps of a message only what it knows', () => {
  const raw = { kind: 'known', vanity: 'ada', texts: { about: 'I sew.', more: 1 }, more: 1 };
  expect(parsePanelMessage(raw)).toEqual({
    kind: 'known',
    vanity: 'ada',
    texts: { about: 'I sew.' },
  });
});

test('the panel turns a reading away whose fields are not as promised', () => {
  const reading = { kind: 'edit-about', frontend: null, vanity: 'ada', profile: null };
  const field = { state: 'found', text: 'I sew.', via: 'form' };
  const message = { kind: 'reading', reading: { ...reading, field } };
  expect(parseReaderMessage(message)).toEqual(message);
  expect(parseReaderMessage({ kind: 'reading', reading })).toBeNull();
  expect(
    parseReaderMessage({ kind: 'reading', reading: { ...reading, field: { ...field, text: 1 } } }),
  ).toBeNull();
});

test('the panel takes no text from a reading that may carry none', () => {
  const other = { kind: 'other-profile', frontend: null, name: 'Somebody Else' };
  expect(parseReaderMessage({ kind: 'reading', reading: other })).toEqual({
    kind: 'reading',
    reading: { kind: 'other-profile', frontend: null },
  });
});

test('only a number names a tab', () => {
  expect(parseAccessMessage({ kind: 'access', tabId: 4 })).toEqual({ kind: 'access', tabId: 4 });
  expect(parseAccessMessage({ kind: 'access', tabId: '4' })).toBeNull();
});

test('a page of the extension is told from its reader in a web page, and from strangers', () => {
  expect(isOwnPage({ id: 'byline', url: `${origin}popup.html` }, 'byline', origin)).toBe(true);
  expect(isOwnPage({ id: 'byline', url: 'https://example.org/' }, 'byline', origin)).toBe(false);
  expect(isOwnPage({ id: 'other', url: `${origin}popup.html` }, 'byline', origin)).toBe(false);
  expect(isOwnPage(undefined, 'byline', origin)).toBe(false);
});
