import type { Token } from '../../skills/tokens.ts';
import type { Demand } from '../posting.ts';
import { strength, type Want } from './importance.ts';
import type { Told } from './parts.ts';
import { gapAfter, type TermSpan, unknownSpan } from './term-span.ts';
import type { TermWords } from './term-words.ts';

/** A spoken language at one place of a sentence. */
interface Spoken {
  language: string;
  span: TermSpan;
}

/** Cues that may stand right behind a language, unlike "teacher" or "market". */
const companions = new Set([
  'fluency',
  'and',
  'or',
  'must',
  'wish',
  'slight',
  'unasked',
  'tail',
  'language',
  'years',
]);

/** The spoken languages that a sentence asks for; "English teacher" and "the French market" are none. */
export function spokenIn(
  text: string,
  tokens: readonly Token[],
  { part, cues, last: end }: Told,
  { stops }: TermWords,
): Spoken[] {
  const spoken: Spoken[] = [];
  const isFluent = cues.some(({ kind }) => kind === 'fluency');
  if ((part === 'duties' || part === 'other') && !isFluent) return spoken;
  for (const cue of cues) {
    if (cue.kind !== 'language' || !cue.value) continue;
    const next = cue.last + 1;
    if (next < end && gapAfter(text, tokens, cue.last) === ' ') {
      const { key } = tokens[next] as Token;
      const goesWith =
        (stops.has(key) && key !== 'as') ||
        cues.some(({ kind, first }) => first === next && companions.has(kind));
      if (!goesWith) continue;
    }
    const span = unknownSpan(tokens, cue.first, cue.last + 1, false);
    spoken.push({ language: cue.value, span });
  }
  return spoken;
}

/** Each language once, with the strongest that is said of it. */
export class SpokenLanguages {
  readonly #found = new Map<string, { demand: Demand<string>; want: Want }>();

  add({ language, span }: Spoken, want: Want): void {
    const known = this.#found.get(language);
    if (known && strength(known.want) >= strength(want)) return;
    const { importance } = want;
    this.#found.set(language, {
      demand: { value: language, importance, range: [span.start, span.end] },
      want,
    });
  }

  all(): Demand<string>[] {
    return [...this.#found.values()]
      .map(({ demand }) => demand)
      .sort((one, other) => one.range[0] - other.range[0]);
  }
}
