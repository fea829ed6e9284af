import { describe, expect, it } from 'vitest';
import type { KnownProfile } from '../../profile/profile.ts';
import { position, skills } from '../../review/profile-pieces.ts';
import { shippedLexicon } from '../../skills/shipped.ts';
import type { PostingTerm } from '../posting.ts';
import { coverPosting } from './cover.ts';
import { demandsWith, termsOf } from './pieces.ts';

const nurse: KnownProfile = {
  name: 'Maribel Otero, RN',
  headline: 'Registered Nurse | Telemetry, nights',
  about: 'I look after people whose hearts keep everybody awake.',
  location: 'Toledo, Ohio',
  experience: [
    position({
      title: 'Staff Nurse',
      company: 'Lakemont Hospital',
      start: '2021-03',
      description:
        '• Five telemetry patients a night.\n• Handover by SBAR; falls on the unit down by a third.',
    }),
    position({
      title: 'Med-Surg Nurse',
      company: 'St. Odile',
      start: '2018-06',
      end: '2021-02',
      description: 'Wound care and discharge teaching for six patients. Bedside hand-overs.',
    }),
  ],
  education: [],
  skills: skills('Patient Care', 'Teamwork'),
  certifications: [{ name: 'Basic Life Support (BLS)', issuer: 'The issuer', issued: '2025-01' }],
  featured: [],
  languages: [],
};

const cover = (terms: PostingTerm[], known: KnownProfile = nurse) =>
  coverPosting(demandsWith({ terms }), known, shippedLexicon(), '2026-11');
const first = (terms: PostingTerm[], known?: KnownProfile) => {
  const [one] = cover(terms, known).terms;
  if (!one) throw new Error('There is no term.');
  return one;
};
const sections = (terms: PostingTerm[], known?: KnownProfile) =>
  first(terms, known).belongs.map(({ section }) => section);

describe('what the profile shows', () => {
  it('covers what headline, About or Skills names', () => {
    const { status, where, message } = first(termsOf({ required: 'telemetry' }));
    expect(status).toBe('covered');
    expect(where[0]).toEqual({
      section: 'headline',
      entry: null,
      text: 'Registered Nurse | Telemetry, nights',
      ranges: [[19, 28]],
    });
    expect(message.key).toBe('cover.headline');
  });

  it('finds elsewhere what only an entry or a certificate names', () => {
    const { terms } = cover(termsOf({ required: 'SBAR, BLS' }));
    expect(terms.map(({ status }) => status)).toEqual(['elsewhere', 'elsewhere']);
    expect(terms[0]?.message).toEqual({
      key: 'cover.experience',
      values: { company: 'Lakemont Hospital' },
    });
    expect(terms[1]?.where[0]?.section).toBe('certifications');
  });

  it('counts a skill whose name carries the one that is asked for', () => {
    const known = { skills: skills('Django REST Framework') };
    expect(first(termsOf({ required: 'Django' }), known).status).toBe('covered');
    expect(
      first(termsOf({ required: 'Django REST Framework' }), { skills: skills('Django') }).status,
    ).toBe('missing');
  });

  it('reads listed names as LinkedIn writes them', () => {
    const known = { skills: skills('Go (Programming Language)', 'R') };
    const { terms } = cover(termsOf({ required: 'Go, R' }), known);
    expect(terms.map(({ status }) => status)).toEqual(['covered', 'covered']);
  });

  it('counts the letters behind a name', () => {
    expect(first(termsOf({ required: 'RN license' })).message.key).toBe('cover.name');
  });

  it('does not count a name that is misspelt, and says how to write it', () => {
    const known = { headline: 'Backend Developer | Kubernets' };
    const { status, message, belongs } = first(termsOf({ required: 'Kubernetes' }), known);
    expect(status).toBe('elsewhere');
    expect(message.values).toEqual({ written: 'Kubernets', right: 'Kubernetes' });
    expect(belongs.map(({ section, reason }) => [section, reason.key])).toEqual([
      ['headline', 'belongs.spelling'],
    ]);
  });
});

describe('words that no lexicon knows', () => {
  const unknown = (term: string) => ({ ...termsOf({ required: 'x' })[0], term, skill: null });
  const statusFor = (term: string, about: string) =>
    first([unknown(term) as PostingTerm], { about }).status;

  it.each([
    ['Bristol Grommet', 'I repaired bristol grommets for years.'],
    ['grommet audits', 'One grommet audit a week.'],
    ['well-grommeted', 'Everything well grommeted.'],
    ['wellgrommet', 'Certified in well-grommets.'],
    ['Verarbeitung von Ösen', 'Die verarbeitung von Osen.'],
    ['QXFs', 'Wrote the QXF.'],
  ])('finds “%s” in “%s”', (term, about) => expect(statusFor(term, about)).toBe('covered'));

  it.each([
    ['grommet', 'Grommeting since 2004.'],
    ['grommet audit', 'Grommets. Audits.'],
    ['grommet audit', 'An audit of every grommet.'],
    ['mygrommet', 'my grommet'],
    ['', 'Anything at all.'],
  ])('does not find “%s” in “%s”', (term, about) => expect(statusFor(term, about)).toBe('missing'));
});

describe('an either/or', () => {
  const asked = termsOf({ required: 'Java / Kotlin / Go, Terraform' });

  it('counts once, as its best member', () => {
    const { share, terms } = cover(asked, { skills: skills('Go') });
    expect(share).toBe(50);
    expect(terms.map(({ settledBy }) => settledBy)).toEqual(['Go', 'Go', null, null]);
    expect(terms[0]?.belongs).toEqual([]);
    expect(terms[0]?.message).toEqual({ key: 'cover.settled', values: { other: 'Go' } });
  });

  it('is brought forward by the member that stands elsewhere', () => {
    const known = { skills: [], experience: [position({ description: 'Billing in Kotlin.' })] };
    const { terms } = cover(asked, known);
    expect(terms.map(({ settledBy }) => settledBy)).toEqual(['Kotlin', null, 'Kotlin', null]);
    expect(terms[1]?.belongs.map(({ section }) => section)).toContain('skills');
  });
});

describe('sections that were not read', () => {
  it('are named, and nothing is said to lack', () => {
    const { unread, terms } = cover(termsOf({ required: 'telemetry, wound care' }), {
      headline: 'Registered Nurse | Telemetry',
    });
    expect(unread).toContain('skills');
    expect(unread).not.toContain('headline');
    expect(terms.map(({ message }) => message.key)).toEqual(['cover.headline', 'cover.unread']);
  });

  it('are those, too, of which only the first entries were', () => {
    const { unread } = cover([], { ...nurse, skillsTotal: 34 });
    expect(unread).toEqual(['skills']);
  });

  it('leave no share where nothing was read that could show a skill', () => {
    expect(cover(termsOf({ required: 'telemetry' }), { location: 'Oslo' }).share).toBeNull();
  });
});

it('gives no share for a posting that names no term', () => {
  expect(cover([]).share).toBeNull();
});

describe('where a term belongs', () => {
  const many = 'telemetry, medication administration, titrated drips, discharge teaching, SBAR';

  it('is the headline for the three most wanted only', () => {
    const { terms } = cover(termsOf({ required: many, preferred: 'PICC lines' }));
    const inHeadline = terms.filter(({ belongs }) =>
      belongs.some(({ section }) => section === 'headline'),
    );
    expect(inHeadline.map(({ term }) => term.term)).toEqual([
      'medication administration',
      'titrated drips',
    ]);
  });

  it('is not a headline without room', () => {
    const headline = `Registered Nurse | ${'quiet nights and loud days '.repeat(7)}`;
    const known = { ...nurse, headline: headline.slice(0, 205) };
    expect(sections(termsOf({ required: 'medication administration' }), known)).not.toContain(
      'headline',
    );
  });

  it('is Certifications for a certificate that is nowhere', () => {
    expect(sections(termsOf({ preferred: 'PCCN' }))).toEqual(['certifications']);
  });

  it('is the entry that names what is asked for in the same breath', () => {
    const asked = termsOf({ preferred: 'Ostomy Care, wound care' });
    const place = first(asked).belongs.find(({ section }) => section === 'experience');
    expect(place).toEqual({
      section: 'experience',
      entry: 1,
      reason: { key: 'belongs.near', values: { title: 'Med-Surg Nurse', shared: 'Wound Care' } },
    });
  });

  it('is the present position where none is near', () => {
    const place = first(termsOf({ preferred: 'Tableau' })).belongs.at(-1);
    expect(place).toEqual({
      section: 'experience',
      entry: 0,
      reason: { key: 'belongs.current', values: {} },
    });
  });

  it('is Languages for a language, which counts in any tongue', () => {
    const asked = termsOf({ preferred: 'Spanish' });
    expect(sections(asked)).toEqual(['languages']);
    const listed = first(asked, { ...nurse, languages: ['Inglés', 'Español (nativo)'] });
    expect(listed).toMatchObject({ status: 'elsewhere', belongs: [] });
    expect(listed.where).toEqual([
      { section: 'languages', entry: 1, text: 'Español (nativo)', ranges: [[0, 7]] },
    ]);
  });

  it('is an example, not a list, for a soft skill', () => {
    const { belongs } = first(termsOf({ required: 'empathy' }));
    expect(belongs.map(({ section }) => section)).toEqual(['experience', 'about']);
    expect(new Set(belongs.map(({ reason }) => reason.key))).toEqual(new Set(['belongs.example']));
  });

  it('is not Skills when the section is full', () => {
    const full = skills(...Array.from({ length: 100 }, (_, index) => `Knot ${index}`));
    expect(sections(termsOf({ preferred: 'Tableau' }), { ...nurse, skills: full })).not.toContain(
      'skills',
    );
  });

  it('brings forward the user’s own sentence, word for word', () => {
    const { own } = first(termsOf({ required: 'SBAR' }));
    expect(own).toEqual({
      section: 'experience',
      entry: 0,
      text: 'Handover by SBAR; falls on the unit down by a third.',
    });
    expect(nurse.experience?.[0]?.description).toContain(own?.text);
  });
});
