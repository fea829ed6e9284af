import { describe, expect, test } from 'vitest';
import { openPage } from '../../../tests/pages/open-page.ts';
import { htmlText } from './html-text.ts';
import { pageText } from './page-text.ts';

const texts: [what: string, html: string, text: string][] = [
  [
    'sets headings and bullets on lines of their own',
    '<p>We bake.</p><h3>You need</h3><ul><li>Two years</li><li><p>An early alarm</p></li></ul><p>Write to us.</p>',
    'We bake.\n\nYou need\n- Two years\n- An early alarm\n\nWrite to us.',
  ],
  [
    'takes a short bold line for a heading',
    '<p>We bake.<br><strong>You need:</strong><br>An oven</p>',
    'We bake.\n\nYou need:\nAn oven',
  ],
  [
    'does not take a bold word in a line for a heading',
    '<p>We bake.<br><strong>Always</strong> at night<br>And by hand</p>',
    'We bake.\nAlways at night\nAnd by hand',
  ],
  [
    'makes bullets set by hand bullets',
    '<p>• Knives<br>·  Pans<br>– Fire<br>5–6 days - flexible</p>',
    '- Knives\n- Pans\n- Fire\n5–6 days - flexible',
  ],
  ['keeps one empty line of several', 'One<br><br><br><br>Two<br>Three', 'One\n\nTwo\nThree'],
  [
    'sets nested lists as one',
    '<ul><li>Care<ul><li>Days</li><li>Nights</li></ul></li><li>Notes</li></ul>',
    '- Care\n- Days\n- Nights\n- Notes',
  ],
  [
    'joins words that a tag parts',
    '<p><b>Java</b>Script, Post<i>gre</i>SQL</p>',
    'JavaScript, PostgreSQL',
  ],
  [
    'parts words that only style parts',
    '<div><span>Full-time</span><span>Remote</span></div><p><b>Pay:</b>40 an hour</p>',
    'Full-time Remote\n\nPay: 40 an hour',
  ],
  [
    'decodes entities, also those of Windows',
    '<p>Caf&eacute; &amp; bar &#8211; we&#146;re open &#x2014; R&D, AT&T&nbsp;phones</p>',
    'Café & bar – we’re open — R&D, AT&T phones',
  ],
  [
    'leaves out what is not shown',
    '<p>Shown</p><p hidden>one</p><p style="color: red; display : none">two</p><span class="sr-only">three</span><script>four()</script><style>p{}</style><button>five</button><!-- six --><p>as well</p>',
    'Shown\n\nas well',
  ],
  [
    'sets the cells of a row side by side',
    '<table><tr><td>Pay</td><td>40 an hour</td></tr><tr><td>Start</td><td>May</td></tr></table>',
    'Pay | 40 an hour\nStart | May',
  ],
  [
    'keeps the lines of preformatted text',
    '<p>Shifts:</p><pre>early\nlate</pre>',
    'Shifts:\n\nearly\nlate',
  ],
];

describe('the text of a posting', () => {
  test.each(texts)('%s', (_, html, text) => {
    expect(htmlText(html)).toBe(text);
  });

  test.each(texts)('is the same from the page: %s', (_, html, text) => {
    expect(pageText([openPage(`<!doctype html><body>${html}`).body])).toBe(text);
  });
});

describe('HTML as text', () => {
  test('reads what was escaped twice as what was meant', () => {
    expect(htmlText('&amp;lt;p&amp;gt;Bread &amp;amp;amp; cake&amp;lt;/p&amp;gt;')).toBe(
      'Bread & cake',
    );
    expect(htmlText('&lt;ul&gt;&lt;li&gt;Bread&lt;/li&gt;&lt;/ul&gt;')).toBe('- Bread');
  });

  test('keeps the line ends of text without tags for lines', () => {
    expect(htmlText('You need:\n* <b>an oven</b>\n* flour\n\nWe pay.')).toBe(
      'You need:\n- an oven\n- flour\n\nWe pay.',
    );
  });

  test('does not take a sign for a tag', () => {
    expect(htmlText('<p>Under < 5 years, x<3 and 2 > 1</p>')).toBe(
      'Under < 5 years, x<3 and 2 > 1',
    );
  });

  test('does not lose the rest for a tag that is never closed', () => {
    expect(htmlText('<p>One <button>Two<p>Three')).toBe('One Two\n\nThree');
  });

  test.each(['<a', '<button>', '<!--', "<a b='", '</', '<svg>', '<p hidden>', '&#', '<li>'])(
    'takes its time in proportion to the text: %s',
    (piece) => {
      const time = (length: number) => {
        const html = piece.repeat(length / piece.length);
        const start = performance.now();
        htmlText(html);
        return performance.now() - start;
      };
      time(50_000);
      expect(time(400_000)).toBeLessThan(4_000);
    },
  );
});
