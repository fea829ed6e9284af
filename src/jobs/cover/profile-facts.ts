import type { Education, KnownProfile } from '../../profile/profile.ts';
import { seniorityOf, type ToldSeniority } from '../../roles/seniority.ts';
import type { Answer } from './answer.ts';
import { type Degree, degreeIn, reaches } from './degree.ts';
import { languagesIn } from './spoken-languages.ts';
import { writtenIn } from './written-in.ts';
import { type WorkedYears, workedYears } from './years.ts';

/** What a profile says besides skills, worked out once for any number of postings. */
export interface ProfileFacts {
  worked: WorkedYears | null;
  seniority: ToldSeniority | null;
  /** The highest degree, as the profile writes it. */
  degree: { degree: Degree; text: string } | null;
  /** An education whose degree cannot be placed or is not ended; it may be higher. */
  unclear: string | null;
  /** Languages that are listed, each as the profile writes it; `code` null for rarer ones. */
  languages: { code: string | null; text: string }[];
  writtenIn: string | null;
  /** What it says to a language or credential that was asked for before, by kind and words. */
  answers: Map<string, Answer>;
}

/** Gives the answer to what was asked before, and finds it the first time. */
export function answerOnce(facts: ProfileFacts, asked: string, find: () => Answer): Answer {
  const answer = facts.answers.get(asked) ?? find();
  facts.answers.set(asked, answer);
  return answer;
}

const kept = new WeakMap<KnownProfile, Map<string, ProfileFacts>>();

/** @param today a date as `YYYY-MM` */
export function profileFacts(known: KnownProfile, today: string): ProfileFacts {
  const byDay = kept.get(known) ?? new Map<string, ProfileFacts>();
  kept.set(known, byDay);
  const facts = byDay.get(today) ?? factsOf(known, today);
  byDay.set(today, facts);
  return facts;
}

function factsOf(known: KnownProfile, today: string): ProfileFacts {
  return {
    worked: workedYears(known.experience ?? [], today),
    seniority: seniorityOf(known, today),
    ...degreesOf(known.education ?? [], today),
    languages: (known.languages ?? []).map((text) => ({
      code: languagesIn(text)[0]?.code ?? null,
      text,
    })),
    writtenIn: writtenIn(known),
    answers: new Map(),
  };
}

function degreesOf(education: readonly Education[], today: string) {
  let highest: ProfileFacts['degree'] = null;
  let unclear: string | null = null;
  for (const { degree, field, school, end } of education) {
    const text = [degree, field].filter((part) => part.trim() !== '').join(', ') || school;
    const named = degreeIn(degree) ?? degreeIn(field);
    // Compared as far as both go: "2026" is not after "2026-07".
    const isOpen = end !== null && end.slice(0, today.length) > today.slice(0, end.length);
    if (named === null || isOpen) unclear ??= text;
    else if (!highest || !reaches(highest.degree, named)) highest = { degree: named, text };
  }
  return { degree: highest, unclear };
}
