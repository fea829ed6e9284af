import { describe, expect, test } from 'vitest';
import * as english from './en/index.ts';
import { chooseLanguage, language, languages } from './language.ts';

type Leaf = string | ((...slots: never[]) => string);

/** Every sentence of a language by its path: "screens.more.title". */
function leaves(value: unknown, path: string): [string, Leaf][] {
  if (typeof value === 'string' || typeof value === 'function') return [[path, value as Leaf]];
  return Object.entries(value as object).flatMap(([key, part]) =>
    leaves(part, path === '' ? key : `${path}.${key}`),
  );
}

/** What a sentence says for a number and for words in its slots. */
const said = (leaf: Leaf, filling: unknown): string =>
  typeof leaf === 'string'
    ? leaf
    : String(leaf(...([filling, filling, filling, filling] as never[])));

/** The names of a pattern's slots, each as often as there must be one at least. */
const slotsOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort();

const own = new Map(leaves(english, ''));
/** Sentences that may be the same as in English: names, signs, words that the languages share. */
const mostAlike = 0.12;

describe.each(languages.filter((one) => one !== 'en'))('in %s', (one) => {
  const load = async () => new Map(leaves({ ...(await import(`./${one}/index.ts`)) }, ''));

  test('everything is said that is said in English, and nothing else', async () => {
    expect([...(await load()).keys()].sort()).toEqual([...own.keys()].sort());
  });

  test('each sentence has the slots of the English one', async () => {
    const words = await load();
    for (const [path, leaf] of own) {
      const other = words.get(path);
      if (typeof leaf !== 'string' || typeof other !== 'string') continue;
      // Elsewhere a word in braces is shown as it is: “words in {braces}”.
      if (!/^(?:checks|jobWords|aboutWords|roleWords)\./.test(path)) continue;
      expect(slotsOf(other), path).toEqual(slotsOf(leaf));
    }
  });

  test('each sentence says what it is given, for one as for many', async () => {
    const words = await load();
    for (const [path, leaf] of own) {
      if (typeof leaf !== 'function') continue;
      for (const filling of [1, 2, 11, 'ZZZ']) {
        const text = said(words.get(path) as Leaf, filling);
        expect(text.trim(), path).not.toBe('');
        expect(text, path).not.toMatch(/undefined|NaN|\[object/);
        // What English does not say back, such as the one in "1 point", need not be.
        if (filling === 'ZZZ' && said(leaf, filling).includes('ZZZ'))
          expect(text, path).toContain('ZZZ');
      }
    }
  });

  test('hardly a sentence is left in English', async () => {
    const words = await load();
    const alike = [...own].filter(
      ([path, leaf]) => said(leaf, 'ZZZ') === said(words.get(path) as Leaf, 'ZZZ'),
    );
    expect(
      alike.length / own.size,
      alike
        .slice(0, 9)
        .map(([path]) => path)
        .join(', '),
    ).toBeLessThan(mostAlike);
  });
});

test('speaks the first wanted language that it knows, else English', () => {
  const told = (...wanted: string[]) => {
    chooseLanguage(wanted);
    return language();
  };
  expect(told('pt-BR')).toBe('pt');
  expect(told('nl', 'de-AT')).toBe('de');
  expect(told('FR')).toBe('fr');
  expect(told('nl')).toBe('en');
  expect(told()).toBe('en');
});
