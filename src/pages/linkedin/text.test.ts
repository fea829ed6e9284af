import { describe, expect, test } from 'vitest';
import { openPage } from '../../../tests/pages/open-page.ts';
import { editorText, isBlank, shownLine, shownText } from './text.ts';

function body(html: string): Element {
  return openPage(`<!doctype html><html><body>${html}</body></html>`).body;
}

describe('the text an element shows', () => {
  test.each([
    ['keeps line breaks and blank lines', 'One<br>two<br><br>three', 'One\ntwo\n\nthree'],
    ['drops the line ends of the source', '\n  One\n  two  three\n ', 'One two  three'],
    ['puts blocks on lines of their own', '<div>One</div><div>two</div>', 'One\ntwo'],
    ['leaves out buttons', 'One<button>… more</button>', 'One'],
    [
      'leaves out copies for screen readers',
      '<span>A</span><span class="visually-hidden">A</span>',
      'A',
    ],
    ['leaves out what is hidden', 'A<p style="display: none">B</p><p hidden>C</p>', 'A'],
    ['keeps links', 'See <a href="#">this</a> and that', 'See this and that'],
    ['shows markup in a text as text', '&lt;b&gt;bold&lt;/b&gt; &amp;amp;', '<b>bold</b> &amp;'],
    ['keeps invisible characters', 'a\u200bb \u200eC\u200f\ufe0f', 'a\u200bb \u200eC\u200f\ufe0f'],
    ['keeps emoji whole', '👩🏽‍💻 and 🇳🇴', '👩🏽‍💻 and 🇳🇴'],
    ['keeps right-to-left text', 'مرحبا<br>بكم', 'مرحبا\nبكم'],
  ])('%s', (_, html, text) => {
    expect(shownText(body(html))).toBe(text);
  });

  test('reads a list inside a paragraph in order, as live pages hold it', () => {
    const root = body('');
    const { ownerDocument: document } = root;
    const paragraph = document.createElement('p');
    const box = document.createElement('span');
    const list = document.createElement('ul');
    for (const item of ['first', 'second']) {
      list.appendChild(document.createElement('li')).textContent = item;
    }
    box.append('Before', list, 'after', document.createElement('br'), 'the end');
    paragraph.appendChild(box);
    root.appendChild(paragraph);
    expect(shownText(root)).toBe('Before\nfirst\nsecond\nafter\nthe end');
  });

  test('has no depth at which it fails', () => {
    const root = body('');
    const { ownerDocument: document } = root;
    let innermost = root;
    for (let depth = 0; depth < 20_000; depth += 1) {
      innermost = innermost.appendChild(document.createElement('span'));
    }
    innermost.textContent = 'down here';
    expect(shownText(root)).toBe('down here');
  });

  test('keeps lone surrogates', () => {
    const root = body('');
    root.textContent = 'a\ud83db';
    expect(shownText(root)).toBe('a\ud83db');
  });

  test('is one line for a title', () => {
    expect(shownLine(body('One<br>two'))).toBe('One two');
  });
});

describe('the text of an editor', () => {
  const trailing = '<br class="ProseMirror-trailingBreak">';
  test.each([
    ['one paragraph', '<p>One</p>', 'One'],
    ['paragraphs', '<p>One</p><p>two</p>', 'One\ntwo'],
    ['an empty paragraph', `<p>One</p><p>${trailing}</p><p>two</p>`, 'One\n\ntwo'],
    [
      'two empty paragraphs',
      `<p>One</p><p>${trailing}</p><p>${trailing}</p><p>two</p>`,
      'One\n\n\ntwo',
    ],
    ['an empty paragraph without filler', '<p>One</p><p></p><p>two</p>', 'One\n\ntwo'],
    ['a break inside a paragraph', '<p>One<br>two</p>', 'One\ntwo'],
    ['a break at the end of a paragraph', `<p>One<br>${trailing}</p><p>two</p>`, 'One\n\ntwo'],
    ['a list', '<p>One</p><ul><li><p>a</p></li><li><p>b</p></li></ul><p>two</p>', 'One\na\nb\ntwo'],
    ['plain lines', 'One<div>two</div><div><br></div><div>three</div>', 'One\ntwo\n\nthree'],
    ['a source with line ends', '\n  <p>One</p>\n  <p>two</p>\n', 'One\ntwo'],
    ['an editor without text', `<p data-placeholder="Write">${trailing}</p>`, ''],
    ['its own aids', '<p>One<span class="ProseMirror-widget">x</span></p>', 'One'],
    ['marks', '<p>One <strong>two</strong> <em>three</em></p>', 'One two three'],
  ])('keeps %s', (_, html, text) => {
    expect(
      editorText(body(`<div contenteditable="true">${html}</div>`).children[0] as Element),
    ).toBe(text);
  });

  test('equals what the profile shows of the same text', () => {
    const text = 'One\n\ntwo\nthree';
    const shown = shownText(body(text.replaceAll('\n', '<br>')));
    const paragraphs = text.split('\n').map((line) => `<p>${line || trailing}</p>`);
    const editor = body(`<div>${paragraphs.join('')}</div>`).children[0] as Element;
    expect(editorText(editor)).toBe(shown);
  });
});

test('blank is what shows nothing', () => {
  expect(isBlank(' \n\u200b\u200e\ufeff')).toBe(true);
  expect(isBlank('')).toBe(true);
  expect(isBlank('.')).toBe(false);
  expect(isBlank('🙂')).toBe(false);
});
