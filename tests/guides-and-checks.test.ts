import { expect, it } from 'vitest';
import { entryOf } from '../scripts/lib/role-entry-of.ts';
import { phraseFinder } from '../src/review/language/phrases.ts';
import { buzzwords } from '../src/review/language/word-lists.ts';
import { weights } from '../src/review/rubric.ts';
import type { RoleGuide } from '../src/roles/guide.ts';
import { loadGuide, roleIndex } from '../src/roles/library.ts';
import { findSkills } from '../src/skills/match.ts';
import { shippedLexicon } from '../src/skills/shipped.ts';
import { tokenize } from '../src/skills/tokens.ts';

const findBuzzwords = phraseFinder(buzzwords);

/** Tired words that a guide's own sentences use, save in the name of a skill or between quotes. */
function tiredWords(guide: RoleGuide): string[] {
  const { titles: _titles, keywords: _keywords, searches: _searches, ...rest } = guide;
  // The official name of a certificate may say "Expert".
  const certifications = guide.certifications.map(({ why }) => why);
  const prose = { ...rest, certifications };
  const found: string[] = [];
  const visit = (value: unknown) => {
    if (typeof value === 'string') {
      // A skill's name by itself is a name.
      if (shippedLexicon().entries.has(value)) return;
      const hits = findSkills(value, shippedLexicon());
      const quoted = [...value.matchAll(/[“"'‘][^”"'’]{1,60}[”"'’]/g)];
      for (const [start, end] of findBuzzwords(tokenize(value))) {
        const inName = hits.some((hit) => hit.start <= start && end <= hit.end);
        const inQuotes = quoted.some(
          ({ index, 0: text }) => index <= start && end <= index + text.length,
        );
        const compound = /[-‐‑]/.test(value[start - 1] ?? '');
        if (!inName && !inQuotes && !compound) found.push(`${value.slice(start, end)}: ${value}`);
      }
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(prose);
  return found;
}

it.each(roleIndex.map(({ id }) => id))('%s ties its tips to checks that exist', async (id) => {
  const guide = await loadGuide(id);
  const unknown = guide.tips.filter(({ check }) => check !== undefined && !(check in weights));
  expect(unknown).toEqual([]);
});

it.each(roleIndex.map(({ id }) => id))('%s uses no word that Byline marks as tired', async (id) => {
  expect(tiredWords(await loadGuide(id))).toEqual([]);
});

it.each(roleIndex.map((entry) => [entry.id, entry] as const))(
  '%s stands in the index with the titles it has',
  async (id, entry) => {
    expect(entry).toEqual(entryOf(await loadGuide(id)));
  },
);
