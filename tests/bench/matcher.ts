import { readFileSync } from 'node:fs';
import { AhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import OlderAhoCorasick from 'ahocorasick';
import { buildLexicon } from '../../src/skills/lexicon.ts';
import { findSkills } from '../../src/skills/match.ts';
import { families } from '../../src/skills/shipped.ts';
import type { SkillEntry } from '../../src/skills/skill.ts';
import { compare, type Figure, timeOf } from './measure.ts';

const sizes = [300, 3_000, 30_000] as const;
const all = Object.values(families).flat();

/** Real entries until they have `count` written forms; beyond the lexicon, pairs of its names. */
function entriesWith(count: number): SkillEntry[] {
  const entries: SkillEntry[] = [];
  let forms = 0;
  // Not in the order of the files: a small lexicon, too, knows a bit of everything.
  for (let at = 0; at < all.length && forms < count; at++) {
    const entry = all[(at * 7919) % all.length] as SkillEntry;
    entries.push(entry);
    forms += 1 + (entry.aliases?.length ?? 0);
  }
  for (let at = 0; forms < count; at++, forms++) {
    const one = all[(at * 31) % all.length] as SkillEntry;
    const other = all[(at * 17 + 5) % all.length] as SkillEntry;
    entries.push({ name: `${one.name} ${other.name} ${at}`, kind: 'tool' });
  }
  return entries;
}

const formsOf = (entries: readonly SkillEntry[]): string[] =>
  entries.flatMap(({ name, aliases = [] }) => [name, ...aliases]);

function texts(): { name: string; text: string }[] {
  const read = (file: string): { text: string }[] =>
    JSON.parse(readFileSync(new URL(`../calibration/${file}.json`, import.meta.url), 'utf8'));
  const prose = [...read('jobs'), ...read('abouts')].map(({ text }) => text).join('\n\n');
  return [
    { name: '2.6 kB', text: prose.slice(0, 2_600) },
    { name: '12 kB', text: prose.slice(0, 12_000) },
  ];
}

/** One RegExp of all phrases, the longest first, whole words only. */
function alternation(phrases: readonly string[]): (text: string) => unknown {
  const escaped = [...phrases]
    .sort((one, other) => other.length - one.length)
    .map((phrase) => phrase.toLowerCase().replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => [...text.toLowerCase().matchAll(pattern)];
}

type Node = Map<string, Node | true>;
const words = /[\p{L}\p{N}]+(?:\+\+|#)?/gu;

/** A Map of words with the longest match taken, and no rule at all: the least there can be. */
function bareTrie(phrases: readonly string[]): (text: string) => unknown {
  const root: Node = new Map();
  for (const phrase of phrases) {
    let node = root;
    for (const word of phrase.toLowerCase().match(words) ?? []) {
      let next = node.get(word) as Node | undefined;
      if (!next) {
        next = new Map();
        node.set(word, next);
      }
      node = next;
    }
    node.set('', true);
  }
  return (text) => {
    const tokens = [...text.matchAll(words)].map((match) => ({
      key: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    }));
    const hits: { start: number; end: number }[] = [];
    for (let first = 0; first < tokens.length; first++) {
      let node: Node | undefined = root;
      let last = -1;
      for (let at = first; at < tokens.length; at++) {
        node = node.get(tokens[at]?.key ?? '') as Node | undefined;
        if (!node) break;
        if (node.has('')) last = at;
      }
      if (last < 0) continue;
      hits.push({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 });
      first = last;
    }
    return hits;
  };
}

/** Our matcher with all its rules, against others and against itself with fewer phrases. */
export function measureMatcher(): Figure[] {
  const figures: Figure[] = [];
  const ready = sizes.map((size) => {
    const entries = entriesWith(size);
    const phrases = formsOf(entries);
    const lexicon = buildLexicon(entries);
    const lower = phrases.map((phrase) => phrase.toLowerCase());
    const older = new OlderAhoCorasick(lower);
    const monyone = new AhoCorasick(lower);
    const fast = new FastAhoCorasick(lower);
    const expression = alternation(phrases);
    return {
      size,
      ours: (text: string) => findSkills(text, lexicon),
      floor: bareTrie(phrases),
      others: [
        { name: 'one RegExp', run: expression },
        { name: 'ahocorasick', run: (text: string) => older.search(text.toLowerCase()) },
        {
          name: '@monyone/aho-corasick',
          run: (text: string) => monyone.matchInText(text.toLowerCase()),
        },
        {
          name: '@monyone/aho-corasick/fast',
          run: (text: string) => fast.matchInText(text.toLowerCase()),
        },
      ],
    };
  });
  for (const { name, text } of texts()) {
    for (const { size, ours, floor, others } of ready) {
      const run = () => ours(text);
      // The fastest of the others is found first; only it is compared closely.
      const fastest = others
        .map((other) => ({ ...other, time: timeOf(() => other.run(text)) }))
        .sort((one, other) => one.time - other.time)[0];
      if (fastest) {
        const atLeast = size === 3_000 ? 2.5 : size === 30_000 ? 6 : undefined;
        const ratio = compare(() => fastest.run(text), run, 15);
        const label = `${name}, ${size} phrases: ${fastest.name}, the fastest other / the matcher`;
        figures.push(
          atLeast === undefined ? { name: label, ratio } : { name: label, ratio, atLeast },
        );
      }
      figures.push({
        name: `${name}, ${size} phrases: the matcher / a bare trie without rules`,
        ratio: compare(run, () => floor(text), 15),
        aim: 1.3,
      });
    }
    const [few, , many] = ready;
    if (few && many)
      figures.push({
        name: `${name}: the matcher with 30,000 phrases / with 300`,
        ratio: compare(
          () => many.ours(text),
          () => few.ours(text),
          15,
        ),
        aim: 1.6,
      });
  }
  return figures;
}

/** The lexicon as it ships: making it ready, against reading its JSON. */
export function measureLexicon(): Figure[] {
  const json = JSON.stringify(all);
  return [
    {
      name: 'the shipped lexicon made ready / JSON.parse of it',
      ratio: compare(
        () => buildLexicon(all),
        () => JSON.parse(json),
        15,
      ),
      aim: 3,
    },
  ];
}
