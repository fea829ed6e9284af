import { segments } from '../../review/language/structure.ts';
import { TextSubject } from '../../review/subject.ts';
import type { ProfileFact } from '../facts/fact.ts';
import type { HeadlineContext } from './input.ts';
import { tellingWords } from './likeness.ts';
import { type Piece, pieceOf } from './piece.ts';

/** What the writer's own headline calls the field is better than any one word of it. */
const worth = 0.85;
const longestField = 60;

/**
 * Pieces of the present headline that name a field of work with its own words around it, alone or
 * behind the title: "Predictive maintenance & survival models for rail". Only where a fact stands
 * behind it.
 */
export function headlineFields(facts: readonly ProfileFact[], context: HeadlineContext): Piece[] {
  const headline = context.known.headline ?? '';
  const titles = facts.filter(({ kind }) => kind === 'title').map(({ text }) => text);
  return segments(headline).flatMap(([start, end]) => {
    const text = headline.slice(start, end);
    const title = titles.find((name) => text.startsWith(`${name}, `));
    return fieldIn(title ? text.slice(title.length + 2) : text, title !== undefined);
  });

  function fieldIn(text: string, isBehindTitle: boolean): Piece[] {
    const subject = new TextSubject(text, context);
    if (subject.titles.length > 0 || subject.otherTitles.length > 0) return [];
    if (subject.numbers.length > 0) return [];
    const behind = facts.filter(
      ({ kind, skill, text: words }) =>
        (kind === 'tool' || kind === 'domain') &&
        ((skill !== null && subject.skills.has(skill)) || text.includes(words)),
    );
    const [fact, ...others] = behind;
    if (!fact) return [];
    const hits = subject.hits.map((hit) => text.slice(hit.start, hit.end));
    const named = tellingWords([...hits, ...behind.map((one) => one.text)].join(' '));
    // "Figma, Sketch" lists tools; "payments" is a field even where it is all there is.
    const isList = [...tellingWords(text)].every((word) => named.has(word));
    if (isList && !isBehindTitle && !behind.some(({ kind }) => kind === 'domain')) return [];
    const piece = pieceOf('speciality', text, fact, longestField, context);
    return piece ? [{ ...piece, facts: [fact, ...others], worth }] : [];
  }
}
