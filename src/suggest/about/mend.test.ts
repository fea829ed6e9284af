import { describe, expect, it, test } from 'vitest';
import abouts from '../../../tests/calibration/abouts.json' with { type: 'json' };
import heldOut from '../../../tests/calibration/held-out.json' with { type: 'json' };
import lookedAt from '../../../tests/calibration/looked-at.json' with { type: 'json' };
import { aboutLimit } from '../../profile/limits.ts';
import type { KnownProfile, Position } from '../../profile/profile.ts';
import { applyEdit } from '../../review/edit.ts';
import { reviewAbout } from '../../review/review-profile.ts';
import type { RoleGuide } from '../../roles/guide.ts';
import { loadGuide } from '../../roles/library.ts';
import { shippedLexicon } from '../../skills/shipped.ts';
import { aboutWords, checks } from '../../words/words.ts';
import { collectFacts } from '../facts/collect.ts';
import type { AboutEdit, AboutInput } from './edit.ts';
import { mendAbout } from './mend.ts';

const words: Record<string, Record<string, string>> = { ...checks, ...aboutWords };

const position = (known: Partial<Position>): Position => ({
  title: 'Backend Developer',
  company: 'Bellmoor Parcel',
  start: '2020-01',
  end: null,
  location: '',
  description: '',
  ...known,
});

const inputOf = (text: string, guide: RoleGuide, known: KnownProfile): AboutInput => ({
  text,
  guide,
  known: { ...known, about: text },
  facts: collectFacts(known, shippedLexicon(), '2026-11'),
  seniority: null,
});

/** A profile with results and skills to draw on, whatever the role. */
function ownerOf(guide: RoleGuide): KnownProfile {
  const description =
    '- Cut sorting errors by 31% across 14 depots.\n- Onboarding down from 9 weeks to 4.';
  return {
    name: 'Ana Kovač',
    experience: [position({ title: guide.titles.name, description })],
    skills: guide.keywords.slice(0, 7).map(({ skill }) => ({ name: skill, endorsements: null })),
  };
}

/** Numbers that look like chance and are the same each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

const texts: { id: string; role: string; text: string }[] = [
  ...abouts,
  ...heldOut.abouts,
  ...lookedAt.abouts,
];

describe('edits that go together', () => {
  const random = chance(20261122);
  test.each(texts.filter((_, index) => index % 3 === 0))('$id, $role', async ({ role, text }) => {
    const guide = await loadGuide(role);
    const known = ownerOf(guide);
    const score = (about: string) => reviewAbout(about, guide, known).score;
    const edits = mendAbout(inputOf(text, guide, known));
    const ids = edits.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    edits.slice(1).forEach((edit, index) => {
      expect(edit.start).toBeGreaterThan(edits[index]?.end ?? 0);
    });
    for (const { gain, why } of edits) {
      expect(gain).toBeGreaterThanOrEqual(0);
      const [group = '', part = ''] = why.key.split('.');
      expect(words[group]?.[part]).toBeDefined();
    }
    let whole = text;
    let left = edits;
    let before = score(text);
    const waiting = new Set(ids);
    for (const id of shuffled(ids, random)) {
      whole = applyEdit(whole, left.find((one) => one.id === id) as AboutEdit);
      waiting.delete(id);
      left = mendAbout(inputOf(whole, guide, known), [...waiting]);
      for (const one of waiting) expect(left.map((edit) => edit.id)).toContain(one);
      const after = score(whole);
      expect(after).toBeGreaterThanOrEqual(before);
      before = after;
    }
    expect(whole.length).toBeLessThanOrEqual(Math.max(aboutLimit, text.length));
    for (const { replacement } of edits) expect(whole).toContain(replacement.trim());
    expect(whole.match(/\S {2,}\S/g)?.length ?? 0).toBe(text.match(/\S {2,}\S/g)?.length ?? 0);
  });
});

const backend = await loadGuide('backend-developer');
const nurse = await loadGuide('registered-nurse');

const rail: KnownProfile = {
  name: 'Henrik Drage',
  headline: 'Backend Developer',
  experience: [
    position({
      company: 'Fjordline Rail Services',
      description: 'Door failures down 23% in the first year.\nCut p99 from 900 ms to 140 ms.',
    }),
  ],
  skills: ['Go', 'PostgreSQL', 'Kafka', 'Docker'].map((name) => ({ name, endorsements: null })),
};

const mended = (text: string, guide = backend, known = rail) =>
  mendAbout(inputOf(text, guide, known));
const kinds = (edits: readonly AboutEdit[]) => edits.map(({ kind }) => kind);

/** The text with all edits taken, from the last to the first. */
const taken = (text: string, edits: readonly AboutEdit[]) =>
  [...edits].reverse().reduce(applyEdit, text);

it('mends nothing in an empty About', () => {
  expect(mended('')).toEqual([]);
  expect(mended('  \n ')).toEqual([]);
});

it('puts a line of facts in the place of a worn opening, and keeps the years that it told', () => {
  const [first] = mended(
    'Passionate developer with 5+ years of experience in Go. I look after the services that print the tickets.',
  );
  expect(first).toMatchObject({ kind: 'opening', start: 0, end: 55 });
  expect(first?.replacement).toBe(
    'I am a backend developer at Fjordline Rail Services, and I work with Go. I have done this work for 5+ years.',
  );
  expect(first?.facts.map(({ text }) => text)).toEqual([
    'Backend Developer',
    'Fjordline Rail Services',
  ]);
});

it('says title and employer before a first line that begins with the work', () => {
  const text =
    'I build the services behind the tickets, mostly in Go and PostgreSQL.\n\nNights are quiet since we moved to Kafka.';
  const [first] = mended(text);
  expect(first).toMatchObject({ kind: 'opening', start: 0, end: 0 });
  expect(first?.replacement).toBe('I am a backend developer at Fjordline Rail Services. ');
  expect(kinds(mended(`I am a backend developer. ${text}`))).not.toContain('opening');
});

it('parts no list to close the text', () => {
  const text = '- Go, Kafka and PostgreSQL\n- On call every fourth week\n- Do call me about trains';
  const list = taken(text, mended(text));
  expect(list).toContain('- On call every fourth week\n- Do call me about trains');
});

it('leaves a worn opening that tells something where it is, and takes the worn word out', () => {
  const text =
    'I am a passionate developer who rebuilt the ticket printing of Oslo. I work with Go, PostgreSQL and Kafka.';
  const edits = mended(text);
  expect(taken(text, edits)).toContain('I am a developer who rebuilt the ticket printing of Oslo.');
});

it('tells a result of an experience entry behind the sentence that names the employer', () => {
  const text =
    'I am a backend developer who likes old systems.\n\nAt Fjordline Rail Services I look after the fare services. They are written in Go.\n\nWrite to me about trains.';
  const edit = mended(text).find(({ kind }) => kind === 'number');
  expect(edit?.start).toBe(text.indexOf(' They are'));
  expect(edit?.replacement).toBe(' One result: door failures down 23% in the first year.');
  expect(edit?.facts).toEqual([
    { text: 'Door failures down 23% in the first year', from: 'experience' },
  ]);
});

it('does not tell a result that the About tells already', () => {
  const text =
    'I am a backend developer. My work on trains: door failures down 23% and p99 from 900 ms to 140 ms.';
  expect(mended(text).some(({ replacement }) => /23%|900/.test(replacement))).toBe(false);
});

it('joins what would stand at the same place: result, skills, invitation', () => {
  const closing = mended('I am a backend developer and I like trains that come on time.').at(-1);
  expect(closing?.kind).toBe('closing');
  expect(closing?.replacement).toMatch(
    /^\n\nAt Fjordline.+\n\nI also work with .+\n\nIf .+ write to me here\.$/s,
  );
});

it('asks the role’s own question where no fact has a figure, for no points', () => {
  const text =
    'I am a registered nurse on a surgical ward and I like nights.\n\nMost of my work is wound care and patient education with families.\n\nWrite to me about wound care.';
  const edit = mended(text, nurse, { experience: [position({ title: 'Registered Nurse' })] }).find(
    ({ kind }) => kind === 'blank',
  );
  expect(edit?.replacement).toContain(`{${nurse.proofs[0]?.ask}}`);
  expect(edit?.gain).toBe(0);
});

it('turns a text about its writer into one of their own, whole or not at all', () => {
  const known = { ...rail, name: 'Jane Moor' };
  const text =
    'Jane is a backend developer at Fjordline. She has rebuilt the fare service and she leads its on-call rota. Her team works in Go.';
  const edit = mended(text, backend, known).find(({ kind }) => kind === 'first-person');
  expect(edit && applyEdit(text, edit)).toBe(
    'I am a backend developer at Fjordline. I have rebuilt the fare service and I lead its on-call rota. My team works in Go.',
  );
  const row =
    'Jane is a backend developer. She plans the releases, runs the rota, and has rebuilt the fare service.';
  const turned = mended(row, backend, known).find(({ kind }) => kind === 'first-person');
  expect(turned && applyEdit(row, turned)).toBe(
    'I am a backend developer. I plan the releases, run the rota, and have rebuilt the fare service.',
  );
  const unsure = `${text} Bart is her manager.`;
  expect(kinds(mended(unsure, backend, known))).not.toContain('first-person');
});

it('parts a paragraph where a sentence surely ends, not behind an abbreviation or inside a bracket', () => {
  const text = `I am a backend developer and I like it (approx. ${'very much and so '.repeat(40)}on. And more. And yet more.). Then I went on with the trains. Of the north I say nothing (e.g. Bodø).`;
  const edit = mended(text).find(({ kind }) => kind === 'paragraph');
  expect(text.slice(0, edit?.start)).toMatch(/yet more\.\)\.$|trains\.$/);
});

it('puts no English sentence into a text in a language that it has none for', () => {
  const text =
    'Ik ben een backend developer en ik werk met Go bij een bedrijf in Utrecht. Het is mooi werk, voor mij en voor het team.';
  for (const { replacement } of mended(text)) expect(replacement.trim()).toBe('');
});
