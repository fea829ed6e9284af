import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { KnownProfile } from '../../profile/profile.ts';
import { position, skills } from '../../review/profile-pieces.ts';
import { shippedLexicon } from '../../skills/shipped.ts';
import type { PostingTerm } from '../posting.ts';
import { coverageShare, coverPosting } from './cover.ts';
import { demandsWith } from './pieces.ts';

const names = [
  'Go',
  'Django',
  'Django REST Framework',
  'Wound Care',
  'Year-end close',
  'AutoCAD',
  'BLS',
  'Lesson Planning',
  'Teamwork',
  'grommet audits',
];
const lexicon = shippedLexicon();

const anyTerm: fc.Arbitrary<PostingTerm> = fc.record({
  term: fc.constantFrom(...names),
  skill: fc.constant(null),
  importance: fc.constantFrom('required', 'preferred', 'mentioned'),
  ranges: fc.constant([]),
  unsure: fc.boolean(),
  group: fc.option(fc.nat(2)),
});
const anyTerms = fc
  .uniqueArray(anyTerm, { selector: ({ term }) => term })
  .map((terms) =>
    terms.map((one) => ({ ...one, skill: lexicon.entries.has(one.term) ? one.term : null })),
  );
const anyNames = fc.subarray(names);
const anyProfile = fc
  .record({ headline: anyNames, listed: anyNames, told: anyNames })
  .map(({ headline, listed, told }) => ({
    headline: headline.join(' | '),
    about: '',
    skills: skills(...listed),
    experience: [position({ description: told.join(', ') })],
  }));
const share = (terms: PostingTerm[], known: KnownProfile) =>
  coverPosting(demandsWith({ terms }), known, lexicon, '2026-11').share;

it('is a whole number from 0 to 100, the same each time, and the same alone', () => {
  fc.assert(
    fc.property(anyTerms, anyProfile, (terms, known) => {
      const once = share(terms, known);
      expect(once).toBe(share(terms, structuredClone(known)));
      expect(once).toBe(coverageShare({ terms }, known, lexicon));
      if (terms.length === 0) expect(once).toBeNull();
      else expect(once).toSatisfy((value) => Number.isInteger(value) && value >= 0 && value <= 100);
    }),
  );
});

it('does not ask in which order the terms come', () => {
  fc.assert(
    fc.property(anyTerms, anyProfile, (terms, known) => {
      expect(share([...terms].reverse(), known)).toBe(share(terms, known));
    }),
  );
});

it('never falls when a term is added to Skills, and is 100 when all of them are there', () => {
  fc.assert(
    fc.property(anyTerms, anyProfile, fc.constantFrom(...names), (terms, known, added) => {
      const more = { ...known, skills: [...known.skills, ...skills(added)] };
      expect(share(terms, more) ?? 0).toBeGreaterThanOrEqual(share(terms, known) ?? 0);
      if (terms.length > 0) expect(share(terms, { ...known, skills: skills(...names) })).toBe(100);
    }),
  );
});

it('counts required more than preferred, preferred more than mentioned, sure more than unsure', () => {
  const known = { skills: skills('Go') };
  const of = (go: Partial<PostingTerm>) => {
    const base = { ranges: [], unsure: false, group: null, importance: 'preferred' as const };
    return share(
      [
        { term: 'Go', skill: 'Go', ...base, ...go },
        { term: 'AutoCAD', skill: 'AutoCAD', ...base },
      ],
      known,
    ) as number;
  };
  expect(of({ importance: 'required' })).toBeGreaterThan(of({}));
  expect(of({})).toBeGreaterThan(of({ importance: 'mentioned' }));
  expect(of({})).toBeGreaterThan(of({ unsure: true }));
});

it('counts what stands elsewhere less than what shows, and more than nothing', () => {
  const terms = [
    { term: 'Go', skill: 'Go', importance: 'required', ranges: [], unsure: false, group: null },
  ] satisfies PostingTerm[];
  expect(share(terms, { skills: skills('Go') })).toBe(100);
  expect(share(terms, { experience: [position({ description: 'Services in Go.' })] })).toBe(50);
  expect(share(terms, { skills: skills('AutoCAD') })).toBe(0);
});
