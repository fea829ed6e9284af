import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { KnownProfile } from '../../profile/profile.ts';
import { phraseFinder } from '../../review/language/phrases.ts';
import { sentences } from '../../review/language/structure.ts';
import {
  buzzwords,
  openingCliches,
  plainTerms,
  statusWords,
} from '../../review/language/word-lists.ts';
import { reviewAbout } from '../../review/review-profile.ts';
import { loadGuide } from '../../roles/library.ts';
import { shippedLexicon } from '../../skills/shipped.ts';
import { tokenize } from '../../skills/tokens.ts';
import { collectFacts } from '../facts/collect.ts';
import { allowedBy, foreignWords } from '../guard.ts';
import { type BuiltAbout, buildAbout, swapSentence, textOf } from './build.ts';
import type { AboutInput } from './edit.ts';
import { aboutParts, type Tone, tones } from './sentences/bank.ts';
import { sentenceBanks } from './sentences/banks.ts';

const guides = {
  'backend-developer': await loadGuide('backend-developer'),
  'registered-nurse': await loadGuide('registered-nurse'),
  accountant: await loadGuide('accountant'),
  teacher: await loadGuide('teacher'),
};
type Role = keyof typeof guides;

function inputOf(role: Role, known: KnownProfile): AboutInput {
  const facts = collectFacts(known, shippedLexicon(), '2026-11');
  return { text: known.about ?? '', known, guide: guides[role], facts, seniority: null };
}

function built(role: Role, known: KnownProfile, tone: Tone = 'plain'): BuiltAbout {
  const about = buildAbout({ ...inputOf(role, known), tone });
  if (!about) throw new Error('There are no sentences in the language of this profile.');
  return about;
}

const allOf = (about: BuiltAbout) => about.parts.flatMap((part) => part.sentences);

const nurse: KnownProfile = {
  name: 'Maeve Tolland',
  headline: 'ICU Registered Nurse | 24-bed cardiac unit',
  about: '',
  location: 'Columbus, Ohio',
  experience: [
    {
      title: 'Registered Nurse, Cardiac ICU',
      company: 'Harrow Creek Medical Center',
      start: '2020-03',
      end: null,
      location: '',
      description:
        'Care for 2 patients a shift on a 24-bed cardiac ICU.\n• Precepted 11 new graduates.\n• Complaints down 40% in two years.',
    },
    {
      title: 'Staff Nurse',
      company: 'St Brannock Hospital',
      start: '2016-06',
      end: '2020-02',
      location: '',
      description: 'Reduced medication errors by 18% on a surgical ward.',
    },
  ],
  skills: ['Patient Care', 'Critical Care', 'Epic', 'ACLS', 'Wound Care'].map((name) => ({
    name,
    endorsements: null,
  })),
  certifications: [{ name: 'CCRN', issuer: 'AACN', issued: '2021-05' }],
  languages: ['English', 'Spanish'],
};

describe.each(tones)('the tone “%s”', (tone) => {
  const about = built('registered-nurse', nurse, tone);
  const text = textOf(about);

  it('says who and what before the fold', () => {
    const hook = text.split('\n\n')[0] ?? '';
    expect(hook.length).toBeLessThanOrEqual(270);
    expect(hook).toMatch(/registered nurse at Harrow Creek Medical Center/i);
    expect(hook).toContain('patient care');
  });

  it('tells the results as sentences, each under its employer', () => {
    expect(text).toMatch(/\bI precepted 11 new graduates/);
    expect(text).toMatch(/: complaints down 40% in two years\./);
    expect(text).toMatch(
      /St Brannock Hospital,? (?:I|: I) reduced medication errors by 18%|St Brannock Hospital: I reduced/,
    );
  });

  it('uses the facts that the other tones use', () => {
    const ids = (one: BuiltAbout) =>
      [...new Set(allOf(one).flatMap(({ facts }) => facts.map(({ id }) => id)))].sort();
    expect(ids(about)).toEqual(ids(built('registered-nurse', nurse, 'plain')));
  });

  it('scores what a careful text scores', () => {
    expect(reviewAbout(text, guides['registered-nurse']).score).toBeGreaterThan(80);
  });
});

it('tells what is still done in the present, and closes with the invitation', () => {
  const text = textOf(
    built('teacher', {
      about: '',
      experience: [
        {
          title: 'Teacher',
          company: 'Penmaen School',
          start: '2019-09',
          end: null,
          location: '',
          description:
            'Teach 140 pupils a week.\nMentor two trainee teachers a year. A/B tests on pricing raised fees by 12%. I run the lab with six technicians.',
        },
      ],
    }),
  );
  expect(text).toContain('I also mentor two trainee teachers a year.');
  expect(text).toMatch(/: A\/B tests on pricing/);
  expect(text).toMatch(/I run the lab with six technicians/);
  expect(text).not.toMatch(/What I did: I (?:teach|mentor)/);
  expect(text).toMatch(/write to me here\.$/);
});

it('swaps a sentence for another with the same facts, and back', () => {
  const about = built('registered-nurse', nurse);
  const who = allOf(about)[0];
  const other = who?.others[0];
  const swapped = swapSentence(about, who?.id ?? '', other?.id ?? '');
  expect(textOf(swapped)).toBe(textOf(about).replace(who?.text ?? '', other?.text ?? ''));
  expect(textOf(swapSentence(swapped, who?.id ?? '', who?.wording ?? ''))).toBe(textOf(about));
  expect(swapSentence(about, 'who', 'no such wording')).toEqual(about);
});

it('leaves blanks with the role’s own questions where the facts do not fill a text', () => {
  const about = built('teacher', { headline: 'Teacher', about: '', experience: [] });
  const blanks = allOf(about).filter(({ blanks }) => blanks.length > 0);
  expect(blanks.length).toBeGreaterThan(3);
  const asked = guides.teacher.proofs.map(({ ask }) => ask);
  expect(blanks.some(({ text }) => asked.some((ask) => text.includes(`{${ask}}`)))).toBe(true);
});

it('builds nothing in a language that it has no sentences for', () => {
  const about =
    'Ik ben verpleegkundige en ik werk met een fijn team bij het ziekenhuis. Het is mooi werk voor mij.';
  expect(buildAbout({ ...inputOf('registered-nurse', { about }), tone: 'plain' })).toBeNull();
});

test.each([
  [
    'de',
    'Bilanzbuchhalterin',
    'Ich betreue die Abschlüsse einer Gruppe von 6 Gesellschaften und arbeite mit DATEV.\nAbschluss von 10 auf 6 Arbeitstage verkürzt.',
    /Ich bin Bilanzbuchhalterin bei Krämer\./,
  ],
  [
    'fr',
    'Comptable',
    'Je tiens les comptes de 6 sociétés avec les équipes du siège.\nBaisse des impayés de 30 % en deux ans.',
    /Je suis comptable chez Krämer\..*: baisse des impayés de 30 %/s,
  ],
  [
    'es',
    'Contable',
    'Llevo las cuentas de las 6 sociedades del grupo con un equipo de 4 personas.\nReduje el cierre de 10 a 6 días.',
    /Soy contable en Krämer\..*: reduje el cierre/s,
  ],
  [
    'pt',
    'Contadora',
    'Cuido das contas de 6 empresas do grupo com uma equipe de 4 pessoas.\nRedução de 30% nos atrasos em dois anos.',
    /Trabalho como contadora na empresa Krämer\./,
  ],
])('builds an About in the language of the profile: %s', (language, title, description, says) => {
  const position = {
    title,
    company: 'Krämer',
    start: '2020-01',
    end: null,
    location: '',
    description,
  };
  const known = { headline: title, about: '', experience: [position] };
  for (const tone of tones) {
    const about = built('accountant', known, tone);
    expect(about.language).toBe(language);
    expect(textOf(about).length).toBeGreaterThanOrEqual(800);
    expect(allOf(about).some(({ facts }) => facts.some(({ kind }) => kind === 'outcome'))).toBe(
      true,
    );
  }
  expect(textOf(built('accountant', known))).toMatch(says);
});

test('an employer that would want an article is not named', () => {
  const position = {
    title: 'Infirmière',
    company: 'Hôpital Saint-Aubin',
    start: '2020-01',
    end: null,
    location: '',
    description: 'Je travaille avec les familles et les équipes de nuit pour les soins de l’unité.',
  };
  const text = textOf(built('registered-nurse', { about: '', experience: [position] }));
  expect(text).toContain('Je suis infirmière.');
  expect(text).not.toContain('chez');
});

const words = ['checkout', 'ward', 'ledger', 'onboarding', 'reading level', 'night shift'];
const roleOf: Record<Role, string[]> = {
  'backend-developer': ['Backend Developer', 'Senior Backend Engineer', 'Software Engineer'],
  'registered-nurse': ['Registered Nurse', 'Staff Nurse', 'ICU Nurse'],
  accountant: ['Accountant', 'Senior Accountant', 'Head of Finance'],
  teacher: ['Teacher', 'Primary School Teacher', 'Science Teacher'],
};
const figure = fc.integer({ min: 2, max: 97 });
const line = fc
  .tuple(fc.constantFrom(...words), figure, figure, fc.nat({ max: 8 }))
  .map(
    ([word, one, other, form]) =>
      [
        `Cut ${word} time from ${one + other} days to ${one}`,
        `Errors in ${word} down ${one}% in two years`,
        `Team of ${one} people in ${word}`,
        `Led a team of ${one} colleagues through the ${word} project`,
        `Manage ${one} projects in ${word}`,
        `I was responsible for ${word} and ${other} other things.`,
        `${one}% fewer complaints about ${word}`,
        `Helped with ${word}.`,
        `Automated ${word} for ${one} offices, saving ${other} hours a month`,
      ][form],
  );
const position = (role: Role) =>
  fc.record({
    title: fc.constantFrom(...roleOf[role], 'Freelance consultant', 'Office Manager (part time)'),
    company: fc.constantFrom('Bellmoor Parcel', 'Tarn & Wold Inc.', 'Self-employed', '', 'St Ida'),
    start: fc.constant('2019-04'),
    end: fc.constantFrom(null, '2024-01'),
    location: fc.constant(''),
    description: fc
      .array(line, { maxLength: 4 })
      .chain((lines) =>
        fc.constantFrom(lines.join('\n'), lines.map((one) => `• ${one}`).join('\n')),
      ),
  });
const person = fc.constantFrom(...(Object.keys(guides) as Role[])).chain((role) =>
  fc.record({
    role: fc.constant(role),
    tone: fc.constantFrom(...tones),
    known: fc.record({
      headline: fc.constantFrom('', roleOf[role][0] ?? '', `${roleOf[role][1]} | night work`),
      about: fc.constant(''),
      location: fc.constantFrom('', 'Leeds, England', 'Greater Boston'),
      experience: fc.array(position(role), { maxLength: 3 }),
      skills: fc
        .subarray(guides[role].keywords.slice(0, 14), { maxLength: 12 })
        .map((some) => some.map(({ skill }) => ({ name: skill, endorsements: null }))),
      languages: fc.subarray(['English', 'Polish', 'Danish']),
    }),
  }),
);

const findTired = phraseFinder(buzzwords, plainTerms);
const findWorn = phraseFinder([...openingCliches, ...statusWords], plainTerms);

test('whatever the profile: long enough, in the first person, nothing twice, nothing invented', () => {
  fc.assert(
    fc.property(person, ({ role, tone, known }) => {
      const about = built(role, known, tone);
      const text = textOf(about);
      expect(text.length).toBeGreaterThanOrEqual(800);
      expect(text.length).toBeLessThanOrEqual(1800);
      expect(text.replace(/\{[^{}\n]*\}/g, 'x')).not.toMatch(/[{}[\]]| {2}|\.\.|undefined/);
      const paragraphs = text.split('\n\n').length;
      expect(paragraphs).toBeGreaterThanOrEqual(3);
      expect(paragraphs).toBeLessThanOrEqual(5);
      const all = allOf(about);
      const texts = all.map((sentence) => sentence.text);
      expect(new Set(texts).size).toBe(texts.length);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      const used = all.flatMap(({ facts }) => facts);
      expect(new Set(used).size).toBe(used.length);
      for (const one of texts) expect(one).toMatch(/^[\p{Lu}\d{].*[.?}]$/u);
      expect(text).toMatch(/\b(?:I|my|me)\b/i);
      expect(about.parts.map(({ part }) => part)).toEqual(aboutParts);
      const input = inputOf(role, known);
      expect(foreignWords(text, input.facts, allowedBy(known, [], [text]))).toEqual([]);
      const score = (one: string) => reviewAbout(one, input.guide, known).score;
      for (const sentence of all)
        for (const { id } of sentence.others.slice(0, 1))
          expect(textOf(swapSentence(about, sentence.id, id))).not.toBe(text);
      expect(score(text)).toBeGreaterThanOrEqual(score(''));
    }),
    { numRuns: 200, seed: 20261122 },
  );
}, 60_000);

describe.each(Object.entries(sentenceBanks))('the sentences of “%s”', (language, bank) => {
  const { questions: _, mending: __, ...ways } = bank;
  const each = Object.entries(ways).flatMap(([name, byTone]) =>
    tones.map((tone): [string, readonly string[]] => [`${name}, ${tone}`, byTone[tone]]),
  );

  test.each(each)('%s', (_name, patterns) => {
    expect(patterns.length).toBeGreaterThanOrEqual(language === 'en' ? 4 : 2);
    expect(new Set(patterns).size).toBe(patterns.length);
    for (const pattern of patterns) {
      const plain = pattern.replace(/\[\w+\]/g, 'Xyz');
      expect(findTired(tokenize(plain))).toEqual([]);
      expect(findWorn(tokenize(plain))).toEqual([]);
      expect(plain).toMatch(/[.?]$/);
      expect(plain).not.toMatch(/["'!]|\.\.\.| {2}/);
      expect(sentences(plain).length).toBeGreaterThan(0);
    }
  });
});
