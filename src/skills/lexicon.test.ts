import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from '../schema/zod.ts';
import { canonicalSkill } from './lexicon.ts';
import { findSkills } from './match.ts';
import rightWords from './right-words.json';
import { families, shippedLexicon } from './shipped.ts';
import { type SkillEntry, skillKinds } from './skill.ts';
import { tokenize } from './tokens.ts';

const text = z.string().check(z.minLength(1), z.trim());
const forms = z.optional(z.array(text).check(z.minLength(1)));
const entrySchema = z.strictObject({
  name: text,
  kind: z.enum(skillKinds),
  aliases: forms,
  misspellings: forms,
  sense: z.optional(z.record(text, z.enum(['capital', 'company', 'exact']))),
  not: forms,
  includes: forms,
});

const folder = new URL('./lexicon/', import.meta.url);
const lexicon = shippedLexicon();
const all: SkillEntry[] = Object.values(families).flat();

/** What makes two forms one: capitals, spaces and hyphens do not count, nor a plural's small s. */
function claimOf(written: string): string {
  const together = tokenize(written)
    .map(({ key }) => key)
    .join('');
  return /[^s]s$/.test(written) ? together.slice(0, -1) : together;
}

describe.each(Object.entries(families))('the family %s', (name, entries) => {
  it('holds entries of the format, one a line, sorted by name', () => {
    expect(z.array(entrySchema).safeParse(entries).error?.issues ?? []).toEqual([]);
    const names = entries.map((entry) => entry.name);
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'en')));
    const lines = readFileSync(new URL(`${name}.json`, folder), 'utf8')
      .trim()
      .split('\n');
    expect(lines).toHaveLength(entries.length + 2);
  });
});

describe('the lexicon', () => {
  it('ships every family of the folder', () => {
    const files = readdirSync(folder).map((file) => file.replace('.json', ''));
    expect(Object.keys(families).sort()).toEqual(files.sort());
  });

  it('knows at least 2,500 skills', () => {
    expect(lexicon.entries.size).toBeGreaterThanOrEqual(2500);
    expect(lexicon.entries.size).toBe(all.length);
  });

  it('lets no two skills claim one written form', () => {
    const claims = new Map<string, string>();
    const double: string[] = [];
    for (const { name, aliases = [] } of all) {
      for (const written of new Set([name, ...aliases])) {
        const key = claimOf(written);
        const other = claims.get(key);
        if (other !== undefined && other !== name) double.push(`${written}: ${other}, ${name}`);
        claims.set(key, name);
      }
    }
    expect(double).toEqual([]);
  });

  it('gives a sense only to forms that the entry has', () => {
    const stray = all.flatMap(({ name, aliases = [], sense = {} }) =>
      Object.keys(sense).filter((form) => form !== name && !aliases.includes(form)),
    );
    expect(stray).toEqual([]);
  });

  it('gives every form of one or two letters a sense', () => {
    const bare = all.flatMap(({ name, aliases = [], sense = {} }) =>
      [name, ...aliases].filter((form) => /^\p{L}{1,2}$/u.test(form) && !sense[form]),
    );
    expect(bare).toEqual([]);
  });

  it('includes only skills that it has', () => {
    const missing = all.flatMap(({ includes = [] }) =>
      includes.filter((name) => !lexicon.entries.has(name)),
    );
    expect(missing).toEqual([]);
  });

  it('calls no right spelling of a skill a misspelling', () => {
    const right = all.flatMap(({ misspellings = [] }) =>
      misspellings.filter((wrong) => canonicalSkill(wrong, lexicon) !== null),
    );
    expect(right).toEqual([]);
  });

  it('finds every skill by its name and its aliases, in a list of skills', () => {
    const lost: string[] = [];
    for (const { name, aliases = [] } of all) {
      for (const written of [name, ...aliases]) {
        const found = findSkills(`Kubernetes, ${written}, PostgreSQL`, lexicon);
        if (!found.some(({ skill }) => skill === name)) lost.push(`${written} (${name})`);
      }
    }
    expect(lost).toEqual([]);
  });
});

describe('near misses', () => {
  const misspelt: [string, string][] = [
    ['Kubernets', 'Kubernetes'],
    ['Postgress', 'PostgreSQL'],
    ['Angualar', 'Angular'],
    ['Djnago', 'Django'],
    ['Dokcer', 'Docker'],
    ['Javascrpt', 'JavaScript'],
    ['Elastisearch', 'Elasticsearch'],
  ];
  it.each(misspelt)('takes %s for %s', (written, skill) => {
    expect(findSkills(`Go and ${written}`, lexicon)).toContainEqual(
      expect.objectContaining({ skill, misspelt: skill }),
    );
  });

  it('takes no right word for a slip, in any of the five languages it was given', () => {
    const wrong = rightWords.filter((word) =>
      findSkills(word, lexicon).some((hit) => hit.misspelt),
    );
    expect(wrong).toEqual([]);
  });

  const sentences = [
    'Two million users and a network of partners in every container terminal.',
    'The persona was documented; the platform signals an element of insight.',
    'Testing, talent, threads, systems and scale: expressed in a decade.',
    'Wir haben die Information im Markt verbreitet und den Pardon erbeten.',
    'La confluencia de los informes expresa la calidad del servicio.',
  ];
  it.each(sentences)('finds no slip in “%s”', (sentence) => {
    expect(findSkills(sentence, lexicon).filter((hit) => hit.misspelt)).toEqual([]);
  });
});
