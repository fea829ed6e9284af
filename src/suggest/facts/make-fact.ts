import { wordKey } from '../../skills/tokens.ts';
import type { FactKind, FactSource, ProfileFact } from './fact.ts';

/** What a collector has to say of a fact; the rest follows. */
type Told = Pick<ProfileFact, 'kind' | 'text' | 'source' | 'current'> &
  Partial<Pick<ProfileFact, 'skill' | 'measures'>>;

/** A fact, with the id that its kind and its words give. */
export const makeFact = (told: Told): ProfileFact => ({
  id: factId(told.kind, told.text),
  skill: null,
  measures: [],
  ...told,
});

/** The same for the same words, whatever their case, accents and spaces. */
export const factId = (kind: FactKind, text: string): string =>
  `${kind}:${wordKey(text).replace(/\s+/g, ' ').trim()}`;

/** The source of a whole field, or of what is worked out from a section. */
export const wholeField = (
  section: FactSource['section'],
  entry: number | null = null,
): FactSource => ({ section, entry, range: null });

/** The first letter large; a name with its own spelling ("iOS", "p99") stays. */
export const capitalised = (text: string): string =>
  /^\p{Ll}+(?:[\s,’'-]|$)/u.test(text) ? (text[0] as string).toUpperCase() + text.slice(1) : text;

/** Words in one line, without spaces at the ends. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
