import { emoji } from '../../review/language/tone.ts';
import { firstPerson } from '../../review/language/word-lists.ts';
import { TextSubject } from '../../review/subject.ts';
import type { Lexicon } from '../../skills/lexicon.ts';
import { findSkills } from '../../skills/match.ts';
import type { ProfileFact } from '../facts/fact.ts';
import type { HeadlinePart } from './candidate.ts';
import type { HeadlineContext } from './input.ts';
import { tellingWords } from './likeness.ts';
import { closesItsBrackets } from './shorten.ts';

/** Something that can stand in a headline, with what is needed to choose among others. */
export interface Piece {
  slot: Exclude<HeadlinePart['slot'], 'joint'>;
  text: string;
  facts: ProfileFact[];
  words: ReadonlySet<string>;
  /** The skills that it names, by canonical name. */
  skills: ReadonlySet<string>;
  /** How much it is worth saying, 0 to 1, among the pieces of its slot. */
  worth: number;
}

/** "I write the runbooks", "so you get the error bars": such a piece is a sentence, and stays one. */
const addressing: ReadonlySet<string> = new Set([...firstPerson, 'you', 'your', 'nobody']);

/** The "I" of "Level I" is a number. */
function addresses({ text, tokens }: TextSubject): boolean {
  return tokens.some(({ key }, index) => {
    if (!addressing.has(key)) return false;
    const before = tokens[index - 1];
    // "Je Umspannwerk": German for "for each".
    const behind = text.slice(tokens[index]?.end);
    if (key === 'je' && /^\s\p{Lu}\p{Ll}/u.test(behind)) return false;
    return key !== 'i' || !before || !/^\p{Lu}/u.test(text.slice(before.start));
  });
}

/** A piece of a fact's words; null where they would spoil a headline. */
export function pieceOf(
  slot: Piece['slot'],
  text: string,
  fact: ProfileFact,
  longest: number,
  context: HeadlineContext,
): Piece | null {
  const clean = text.replace(/^[\s,;:|·•–—-]+|[\s,;:.|·•–—-]+$/gu, '');
  if (clean === '' || clean.length > longest) return null;
  const subject = new TextSubject(clean, context);
  // A separator inside a piece would make two of it, and a tired word costs what the piece brings.
  if (subject.segments.length !== 1 || /[{}\n]/.test(clean) || !closesItsBrackets(clean))
    return null;
  if (subject.buzzwords.length > 0 || subject.statusWords.length > 0 || subject.titleIsWish)
    return null;
  if (slot !== 'title' && slot !== 'employer' && subject.misspelt.length > 0) return null;
  if (emoji(clean).length > 0 || subject.tokens.length === 0) return null;
  if (slot !== 'employer' && addresses(subject)) return null;
  const skills = new Set(subject.skills.keys());
  if (fact.skill) skills.add(fact.skill);
  return { slot, text: clean, facts: [fact], words: tellingWords(clean), skills, worth: 0 };
}

/** A blank for the user to fill, as a piece. */
export function blankPiece(question: string): Piece {
  return {
    slot: 'blank',
    text: `{${question}}`,
    facts: [],
    words: tellingWords(question),
    skills: new Set(),
    worth: 0,
  };
}

/** The same, begun with a capital where its first word is one of plain small letters. */
export function begun(piece: Piece): Piece {
  if (piece.slot === 'blank') return piece;
  const first = /^\p{Ll}+(?=[\s,:]|$)/u.exec(piece.text)?.[0];
  // A name that is written small stays so ("dbt"); so does what is no plain word ("p99", "iOS").
  if (!first || [...piece.skills].some((skill) => skill.startsWith(first))) return piece;
  return { ...piece, text: piece.text.charAt(0).toUpperCase() + piece.text.slice(1) };
}

/**
 * The same, as it stands behind a comma: "Data Scientist, predictive maintenance". Only a method
 * or field in sentence case is written small; a name keeps its capital, and so does "Causal Inference".
 */
export function continued(piece: Piece, lexicon: Lexicon): Piece {
  const [first = '', second = ''] = piece.text.split(' ');
  if (!/^\p{Lu}\p{Ll}+$/u.test(first) || !/^[\p{Ll}&]/u.test(second)) return piece;
  const hit = findSkills(piece.text, lexicon).find(({ start }) => start === 0);
  const kind = hit && lexicon.entries.get(hit.skill)?.kind;
  if (kind !== 'method' && kind !== 'domain') return piece;
  return { ...piece, text: piece.text.charAt(0).toLowerCase() + piece.text.slice(1) };
}
