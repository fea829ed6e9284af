import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KnownProfile } from '../profile/profile.ts';
import type { RoleGuide } from '../roles/guide.ts';
import guideFile from '../roles/library/backend-developer.json';
import { findTitles } from '../roles/titles.ts';
import { canonicalSkill } from '../skills/lexicon.ts';
import { findSkills } from '../skills/match.ts';
import { shippedLexicon } from '../skills/shipped.ts';
import { tokenize } from '../skills/tokens.ts';
import { applyEdit } from './edit.ts';
import { indexGuide } from './guide-index.ts';
import { position, skills } from './profile-pieces.ts';
import { aboutChecks, headlineChecks } from './registry.ts';
import type { Edit, Range, TextReview } from './review.ts';
import { review, reviewAbout, reviewHeadline } from './review-profile.ts';
import { runChecks, scoreOf } from './score.ts';
import { TextSubject } from './subject.ts';

const guide = guideFile as RoleGuide;
const lexicon = shippedLexicon();
const role = indexGuide(guide, null);

const writers = { headline: reviewHeadline, about: reviewAbout };
type Section = keyof typeof writers;
const section = fc.constantFrom<Section>('headline', 'about');

const headlinePiece = fc.constantFrom(
  'Backend Developer',
  'Senior Software Engineer',
  'passionate Backend Engineer',
  'Backend developper',
  'Registered Nurse',
  'Java, Spring Boot, Postgress',
  'Go, PostgreSQL and Kafka',
  'Kubernets',
  'Creative',
  'Open to work',
  'Seeking new challenges',
  'Cut checkout from 900 ms to 140 ms',
  'Ticketing for 300 cinemas',
  '6 years of experience',
  '🚀',
  'Coffee ☕ and boats ⛵ and 🔥 and ⭐ builds',
  'Team player',
  'An experienced iOS person',
);
const headline = fc
  .array(headlinePiece, { minLength: 0, maxLength: 7 })
  .map((pieces) => pieces.join(' | '));

const sentence = fc.constantFrom(
  'I am a passionate developer.',
  'I build ticketing for ferries, in Kotlin and Postgress.',
  'We serve 300 cinemas and sell 12,000 seats a day.',
  'I am an experienced engineer with an excellent memory.',
  'I am honest, creative, punctual.',
  'He has a proven track record.',
  'Motivated people wrote the microservices with me.',
  'Java, Spring Boot, PostgreSQL, Kafka, Redis, Docker, AWS, Git, Linux, Terraform',
  'My passion for clean code is known in eleven harbours.',
  'Write to me about timetables.',
  'Ich baue Abrechnungssysteme für Stadtwerke.',
);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 14 }).map((all) => all.join(' '));
const about = fc.array(paragraph, { maxLength: 6 }).map((all) => all.join('\n\n'));

const anyText = fc.oneof(
  headline,
  about,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom(' ', '|', '\n', '.', 'Go', '🚀', '\u200b', '\ud800', '7', 'é'),
  }),
);

const skillPool = ['Go', 'PostgreSQL', 'Kafka', 'REST APIs', 'Docker', 'AWS', 'Baking', 'CI/CD'];
const titlePool = ['Backend Developer', ' Backend Engineer ', 'Deckhand', 'Software Engineer', ''];
const knownProfile: fc.Arbitrary<KnownProfile> = fc.record(
  {
    skills: fc.subarray(skillPool).map((names) => skills(...names)),
    experience: fc.subarray(titlePool).map((titles) => titles.map((title) => position({ title }))),
  },
  { requiredKeys: [] },
);

/** A section with a text written for it, and what else is known. */
const written = fc.oneof(
  fc.record({ of: fc.constant<Section>('headline'), text: headline, known: knownProfile }),
  fc.record({ of: fc.constant<Section>('about'), text: about, known: knownProfile }),
);

const editsOf = ({ checks }: TextReview): Edit[] => checks.flatMap(({ edits }) => edits);

describe('the score', () => {
  test('is whole and between 0 and 100, whatever the text', () => {
    fc.assert(
      fc.property(section, anyText, (of, text) => {
        const { score } = writers[of](text, guide);
        expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
      }),
    );
  });

  test('is the same for the same input, with the same edits', () => {
    const plain = (result: TextReview) => ({
      ...result,
      edits: editsOf(result).map(({ id, start, end, gain }) => ({ id, start, end, gain })),
    });
    fc.assert(
      fc.property(written, ({ of, text, known }) => {
        const once = writers[of](text, guide, known);
        expect(plain(writers[of](text, guide, known))).toEqual(plain(once));
      }),
      { numRuns: 40 },
    );
  });

  test('does not depend on the order of the checks', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.shuffledSubarray([...headlineChecks], { minLength: headlineChecks.length }),
        fc.shuffledSubarray([...aboutChecks], { minLength: aboutChecks.length }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (text, headlineOrder, aboutOrder, relevance) => {
          const subject = new TextSubject(text, { known: {}, lexicon, role });
          for (const [order, checks] of [
            [headlineOrder, headlineChecks],
            [aboutOrder, aboutChecks],
          ] as const)
            expect(scoreOf(runChecks(order, subject, relevance))).toBe(
              scoreOf(runChecks(checks, subject, relevance)),
            );
        },
      ),
    );
  });

  test('is the sum of what the checks earned', () => {
    fc.assert(
      fc.property(section, anyText, (of, text) => {
        const { score, checks } = writers[of](text, guide);
        const earned = checks.reduce((sum, check) => sum + check.earned, 0);
        const applicable = checks.reduce((sum, check) => sum + check.weight, 0);
        expect(Math.abs(score - (100 * earned) / applicable)).toBeLessThanOrEqual(0.500001);
        for (const check of checks) {
          expect(check.earned).toBeGreaterThanOrEqual(0);
          expect(check.earned).toBeLessThanOrEqual(check.weight);
        }
      }),
    );
  });

  test('of a whole profile is the weighted mean of its sections', () => {
    const known = { headline: 'Backend Developer | Go', about: '', skills: skills('Go') };
    const { headline: one, about: two, profile, overall } = review(known, guide);
    const mean =
      ((one?.score ?? 0) * 40 + (two?.score ?? 0) * 40 + (profile?.score ?? 0) * 20) / 100;
    expect(overall.score).toBe(Math.round(mean));
    expect(review({}, guide).overall).toEqual({ score: 0, next: null });
  });

  test('rises from another profession to the role, and from a bare title to proof', () => {
    const of = (text: string) => reviewHeadline(text, guide).score;
    const nurse = of('Registered Nurse | ICU | CCRN | 24-bed unit');
    const bare = of('Backend Developer at Nordwind');
    const proof = of('Backend Developer | Go, PostgreSQL, Kafka | Ticketing for 300 cinemas');
    expect(nurse).toBeLessThan(15);
    expect(bare).toBeGreaterThan(nurse);
    expect(proof).toBeGreaterThan(Math.max(80, bare));
  });
});

describe('what a message says', () => {
  test('is what the check saw, also where the text hardly speaks for the role', () => {
    const { checks } = reviewAbout('I run a 24-bed unit on the night shift.', guide);
    const numbers = checks.find(({ id }) => id === 'about-numbers');
    expect(numbers?.status).toBe('fail');
    expect(numbers?.message.key).toBe('about-numbers.partial');
  });

  test('is held where the text is right but speaks for another role', () => {
    const { checks } = reviewHeadline('Registered Nurse | ICU | CCRN | 24-bed unit', guide);
    expect(checks.find(({ id }) => id === 'headline-tone')?.message.key).toBe('check.held');
  });
});

describe('a keyword that is added', () => {
  test('never lowers the themes or keywords that the text covers', () => {
    const missing = fc.constantFrom(...role.keywords.keys());
    fc.assert(
      fc.property(written, missing, fc.constantFrom(' | ', '\n\n'), ({ of, text }, skill, gap) => {
        const before = writers[of](text, guide);
        fc.pre(before.keywords.missing.includes(skill));
        const longer = `${text}${gap}${skill}`;
        const after = writers[of](longer, guide);
        const had = before.keywords.present.map((keyword) => keyword.skill);
        const has = after.keywords.present.map((keyword) => keyword.skill);
        expect(has).toEqual(expect.arrayContaining([...had]));
        const themes = (of: string) =>
          new TextSubject(of, { known: {}, lexicon, role }).coveredThemes;
        expect(themes(longer)).toEqual(expect.arrayContaining(themes(text)));
      }),
    );
  });
});

describe('ranges', () => {
  test('lie in the text and part no character', () => {
    fc.assert(
      fc.property(section, anyText, (of, text) => {
        const result = writers[of](text, guide);
        const all: Range[] = [
          ...result.checks.flatMap(({ ranges }) => ranges),
          ...result.keywords.present.flatMap(({ ranges }) => ranges),
          ...editsOf(result).map(({ start, end }): Range => [start, end]),
        ];
        for (const [start, end] of all) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(partsPair(text, start) || partsPair(text, end)).toBe(false);
        }
      }),
    );
  });
});

/** Does the offset stand between the two halves of one character? */
function partsPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

describe('an edit', () => {
  test('is worth what the changed text scores', () => {
    fc.assert(
      fc.property(written, ({ of, text, known }) => {
        const result = writers[of](text, guide, known);
        for (const edit of editsOf(result).slice(0, 6)) {
          const changed = writers[of](applyEdit(text, edit), guide, known);
          expect(changed.score).toBe(result.score + edit.gain);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('puts in no skill and no title that the profile does not hold', () => {
    fc.assert(
      fc.property(written, ({ of, text, known }) => {
        const listed = new Set(known.skills?.map(({ name }) => canonicalSkill(name, lexicon)));
        const held = (known.experience ?? []).map(({ title }) => title.trim());
        for (const edit of editsOf(writers[of](text, guide, known))) {
          const gone = text.slice(edit.start, edit.end);
          const was = new Set(findSkills(gone, lexicon).map(({ skill }) => skill));
          const fromExperience = edit.why.key === 'headline-title.fix';
          const titleOfOwn = held.find(
            (title) => fromExperience && title && edit.replacement.startsWith(title),
          );
          const own = titleOfOwn ? edit.replacement.slice(titleOfOwn.length) : edit.replacement;
          for (const { skill } of findSkills(own, lexicon))
            expect(listed.has(skill) || was.has(skill), `${skill} by ${edit.id}`).toBe(true);
          const titles = findTitles(own, tokenize(own), role.titles);
          const before = findTitles(gone, tokenize(gone), role.titles);
          expect(titles.length, edit.id).toBeLessThanOrEqual(before.length);
          if (titleOfOwn)
            expect(edit.facts).toContainEqual({ text: titleOfOwn, from: 'experience' });
        }
      }),
      { numRuns: 200 },
    );
  });

  test('leaves no double space and no separator at either end', () => {
    fc.assert(
      fc.property(written, ({ of, text, known }) => {
        for (const edit of editsOf(writers[of](text, guide, known))) {
          const changed = applyEdit(text, edit);
          expect(changed, edit.id).not.toMatch(/ {2}|^[\s|,]|[\s|,]$|\| \|/);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('keeps a headline and an About within what the form takes', () => {
    fc.assert(
      fc.property(written, ({ of, text, known }) => {
        const limit = of === 'headline' ? 220 : 2600;
        fc.pre(text.length <= limit);
        for (const edit of editsOf(writers[of](text, guide, known)))
          expect(applyEdit(text, edit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  const changed = (text: string, known: KnownProfile = {}) =>
    editsOf(reviewHeadline(text, guide, known)).map((edit) => applyEdit(text, edit));
  const changedAbout = (text: string, check: string) =>
    reviewAbout(text, guide)
      .checks.filter(({ id }) => id === check)
      .flatMap(({ edits }) => edits.map((edit) => applyEdit(text, edit)));

  test('takes a tired word out and mends the words around it', () => {
    expect(changed('Passionate backend developer | Go')).toContain('Backend developer | Go');
    expect(changed('An experienced Backend Developer | Go')).toContain('A Backend Developer | Go');
    expect(changed('Backend Developer | Creative | Go')).toContain('Backend Developer | Go');
    expect(changed('Experienced iOS and backend developer')).toContain('iOS and backend developer');
    const two = 'I am a dynamic RN and was a seasoned user of Kafka.';
    expect(changedAbout(two, 'about-buzzwords')).toEqual([
      'I am an RN and was a seasoned user of Kafka.',
      'I am a dynamic RN and was a user of Kafka.',
    ]);
  });

  test('is not offered where the sentence would fall apart', () => {
    const texts = [
      'I have a passion for clean code. I have a passion for tests.',
      'I was motivated because it was hard, and dedicated because it was late.',
      'I am a problem solver who listens, and a team player who shows up.',
      'I am creative\nI am honest\nI like boats',
    ];
    for (const text of texts) expect(changedAbout(text, 'about-buzzwords'), text).toEqual([]);
  });

  test('takes out the piece that begs, with its separator', () => {
    expect(changed('Open to work | Backend Developer | Go')).toContain('Backend Developer | Go');
    expect(changed('Backend Developer | Open to work | Go')).toContain('Backend Developer | Go');
    expect(changed('Backend Developer | Go | Open to work')).toContain('Backend Developer | Go');
  });

  test('takes out one emoji with the space or separator it stood in', () => {
    expect(changed('🚀 Backend 🔥 Developer | ⭐')).toEqual(
      expect.arrayContaining([
        'Backend 🔥 Developer | ⭐',
        '🚀 Backend Developer | ⭐',
        '🚀 Backend 🔥 Developer',
      ]),
    );
  });

  test('puts the title of the experience into an empty headline, and in front of another', () => {
    const known = { experience: [position({ title: ' Backend Engineer ' })] };
    expect(changed('', known)).toContain('Backend Engineer');
    expect(changed(' | ', known)).toContain('Backend Engineer');
    expect(changed('Go and boats', known)).toContain('Backend Engineer | Go and boats');
    expect(changed('Go and boats', { experience: [position({ title: 'Deckhand' })] })).toEqual([]);
  });

  test('adds listed skills behind the last word, not behind a bar left there', () => {
    const known = { skills: skills('Kafka', 'Baking') };
    expect(changed('Backend Developer | ', known)).toContain('Backend Developer | Kafka');
  });
});

describe('a text that nobody would write', () => {
  const size = 100_000;
  const long = (piece: string) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const texts: Record<string, string> = {
    empty: '',
    'a lone surrogate': 'Backend \ud83d Developer \udc00',
    'zero-width characters': 'Back\u200bend Dev\u200deloper \ufeff| Go\u2060lang',
    'bidirectional controls': '\u202eBackend Developer\u202c | \u2067Go\u2069',
    HTML: '<script>alert("Java")</script><b>Backend</b> &amp; <!-- Go -->',
    'a null character': 'Backend\u0000Developer',
    ...Object.fromEntries(
      [
        ...' 7a,@.\n|+#\'"(-🚀\u200b\u202e\ud800<',
        ...[
          'a.',
          'a@',
          'www.',
          '123 ',
          '1,',
          '1 to ',
          'a | ',
          '. ',
          'A. ',
          ' at Acme',
          '👩🏽‍💻',
          '🚀 | ',
        ],
        ...['Java 1 ', 'Java, ', 'Java, Go\n', 'Backend Developer ', 'backend developper '],
        ...[
          'passionate developer ',
          'seeking | ',
          'Postgress ',
          'I am driven. ',
          'JAVA DEVELOPER ',
        ],
      ].map((piece) => [`100,000 characters of ${JSON.stringify(piece)}`, long(piece)]),
    ),
  };

  test.each(Object.entries(texts))('is reviewed in good time: %s', (_, text) => {
    const started = performance.now();
    const known = { headline: text, about: text, skills: skills('Kafka'), experience: [] };
    const { overall } = review(known, guide);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(Number.isInteger(overall.score)).toBe(true);
  });
});

describe('a blank', () => {
  const options = { skills: [] };
  test.each(['Backend Developer', 'Backend Developer | Go, PostgreSQL, Kafka', 'Nurse at a ward'])(
    'earns nothing behind “%s”',
    (text) => {
      const { score } = reviewHeadline(text, guide, options);
      for (const blank of ['{payments for how many users?}', '{Kubernetes and 40 % less cost}'])
        expect(reviewHeadline(`${text} | ${blank}`, guide, options).score).toBe(score);
    },
  );

  test('is no number and no keyword of an About', () => {
    const about = 'I build backends in Go.\n\nI keep them fast.';
    const filled = `${about}\n\n{Which 3 services did you move to Kubernetes, by how much %?}`;
    expect(reviewAbout(filled, guide).score).toBe(reviewAbout(about, guide).score);
  });
});
