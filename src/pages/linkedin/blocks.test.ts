import { describe, expect, test } from 'vitest';
import { openPage } from '../../../tests/pages/open-page.ts';
import { alikeBlocks } from './blocks.ts';

/** The first line of each block that is found in a card with this content. */
function blocksIn(content: string): (string | undefined)[] {
  const page = openPage(`<!doctype html><main><section>${content}</section></main>`);
  const card = page.querySelector('section');
  const blocks = card === null ? [] : alikeBlocks(card);
  return blocks.map((block) => block.querySelector('p, span')?.textContent ?? undefined);
}

const header =
  '<div><h2>Education</h2><a href="/in/nadia-holm-sample/details/education/"></a></div>';
const row = (school: string, more = '') =>
  `<div><a href="/company/1/"><img alt=""></a><div><a href="/company/1/"><p>${school}</p><p>Diploma</p></a></div>${more}</div>`;

describe('the entries of a card', () => {
  test.each([
    ['side by side', `${header}${row('Fernhollow')}${row('Eastmark')}`, ['Fernhollow', 'Eastmark']],
    ['in layers', `<div>${header}<div><div>${row('A')}${row('B')}</div></div></div>`, ['A', 'B']],
    ['alone', `${header}${row('Fernhollow')}`, ['Fernhollow']],
    ['alone with a text', header + row('Harbour', '<div><p>Evenings only.</p></div>'), ['Harbour']],
    [
      'in a list, however each is made',
      `${header}<ul><li><p>Go</p></li><li><div><p>Kafka</p></div></li></ul>`,
      ['Go', 'Kafka'],
    ],
    [
      'before the way to more of them',
      `${header}${row('A')}${row('B')}<a href="/in/nadia-holm-sample/details/education/"><p>Show all 7</p></a>`,
      ['A', 'B'],
    ],
    [
      'with lines of dots between them',
      `${header}${row('A')}<div><p>·</p></div>${row('B')}`,
      ['A', 'B'],
    ],
  ])('are found %s', (_, content, lines) => {
    expect(blocksIn(content)).toEqual(lines);
  });

  test.each([
    ['a card that only waits', header],
    ['a card that asks to be filled', `${header}<p>Show where you have learned.</p>`],
    ['an example without a link', `${header}<div><p>School</p><p>Degree</p></div>`],
    [
      'entries beside something else',
      `${header}${row('A')}${row('B')}<aside><p>Try Premium</p></aside>`,
    ],
    [
      'entries in one layer with something else',
      `${header}<div>${row('A')}${row('B')}<aside><p>Try Premium</p></aside></div>`,
    ],
    ['the parts of a text', `${header}<div><p>First.</p></div><div><p>Second.</p></div>`],
  ])('are not found in %s', (_, content) => {
    expect(blocksIn(content)).toEqual([]);
  });
});
