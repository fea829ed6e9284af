import type { Range } from '../../review/review.ts';
import type { ProfileFact } from '../facts/fact.ts';
import { blanksIn } from '../headline/blanks.ts';
import type { WrittenLanguage } from '../language.ts';
import type { AboutPart, Tone } from './sentences/bank.ts';

/** One wording of a sentence. */
export interface Wording {
  id: string;
  text: string;
}

/** A sentence of a built About, with what may stand in its place. */
export interface BuiltSentence {
  /** By what it is about: the same whatever its wording and tone. */
  id: string;
  part: AboutPart;
  /** The id of its present wording. */
  wording: string;
  text: string;
  /** What of the user's own it draws on; empty for a blank and for words about the text itself. */
  facts: ProfileFact[];
  /** Where the blanks stand in its text. */
  blanks: Range[];
  /** Other wordings with the same facts. */
  others: Wording[];
}

/** A whole About that the user could take as it is, once its blanks are filled. */
export interface BuiltAbout {
  language: WrittenLanguage;
  tone: Tone;
  /** In the order hook, proof, how, skills, next; a part may be without sentences. */
  parts: { part: AboutPart; sentences: BuiltSentence[] }[];
}

/** The text of a built About: its parts are its paragraphs. */
export function textOf({ parts }: BuiltAbout): string {
  return parts
    .map(({ sentences }) => sentences.map(({ text }) => text).join(' '))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/**
 * The About with another wording of one of its sentences. What has gone in the meantime changes
 * nothing: the same About comes back.
 */
export function swapSentence(built: BuiltAbout, sentenceId: string, otherId: string): BuiltAbout {
  const swapped = (sentence: BuiltSentence): BuiltSentence => {
    const other = sentence.others.find(({ id }) => id === otherId);
    if (sentence.id !== sentenceId || !other) return sentence;
    const { wording, text, others } = sentence;
    // The old wording takes the place of the new one, so that the list keeps its order.
    const rest = others.map((one) => (one === other ? { id: wording, text } : one));
    const blanks = blanksIn(other.text);
    return { ...sentence, wording: other.id, text: other.text, blanks, others: rest };
  };
  const parts = built.parts.map(({ part, sentences }) => ({
    part,
    sentences: sentences.map(swapped),
  }));
  return { ...built, parts };
}
