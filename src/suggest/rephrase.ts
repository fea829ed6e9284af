import { z } from '../schema/zod.ts';

/** What the model is told before any text: it is not trusted to keep to it, the guard looks again. */
export const rephraseInstructions = `You help a person word one line of their own LinkedIn profile.
Say the same thing in other words, plainly, in the language of the line, in the first person where it is in the first person.
Use only what the line says. Add no number, name, tool, title, certificate or praise. Leave out no number.
Words in {braces} are blanks: keep them exactly as they are.`;

/** How many wordings are asked for at once: some will not get past the guard. */
const wordings = 4;

/** What the model's answer must be, as JSON Schema. */
export const rephraseSchema = {
  type: 'object',
  properties: {
    wordings: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: wordings },
  },
  required: ['wordings'],
  additionalProperties: false,
} as const;

const answerSchema = z.object({ wordings: z.array(z.string()) });

/** What the model is asked about a text. */
export function rephrasePrompt(text: string, limit: number): string {
  return `Give ${wordings} other wordings of at most ${limit} characters each for this line:\n${text}`;
}

/** What a wording is measured by. */
export interface RephraseRules {
  original: string;
  /** UTF-16 code units that fit. */
  limit: number;
  /** What in a text no fact holds; empty where all of it is the user's own. */
  foreign(text: string): readonly unknown[];
  /** The score of the whole text with this wording in the place of the original. */
  score(wording: string): number;
}

export interface Wording {
  text: string;
  /** Points over the original. */
  gain: number;
}

/**
 * The wordings of a model's answer that may be shown, best first: nothing foreign in them, no
 * blank lost, no score lost. An answer that is none gives none.
 *
 * @param answer what the model said, in whatever shape
 */
export function acceptWordings(answer: string, rules: RephraseRules): Wording[] {
  const parsed = answerSchema.safeParse(parseJson(answer));
  if (!parsed.success) return [];
  const before = rules.score(rules.original);
  const seen = new Set([rules.original.trim()]);
  const accepted: Wording[] = [];
  for (const raw of parsed.data.wordings) {
    const text = raw.trim();
    if (text === '' || text.length > rules.limit || seen.has(text)) continue;
    seen.add(text);
    if (blanksOf(text) !== blanksOf(rules.original) || /[\n<>]/.test(text)) continue;
    if (rules.foreign(text).length > 0) continue;
    const gain = rules.score(text) - before;
    if (gain >= 0) accepted.push({ text, gain });
  }
  return accepted.sort((one, other) => other.gain - one.gain);
}

function parseJson(answer: string): unknown {
  try {
    return JSON.parse(answer);
  } catch {
    return null;
  }
}

const blanksOf = (text: string): string => (text.match(/\{[^{}\n]{1,80}\}/g) ?? []).sort().join();
