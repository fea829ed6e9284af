import { canonicalSkill } from '../../skills/lexicon.ts';
import { shippedLexicon } from '../../skills/shipped.ts';
import type { FactKind, FactNotes, ProfileFact } from './fact.ts';
import { figuresOf } from './figures.ts';
import { makeFact, oneLine, wholeField } from './make-fact.ts';
import { measuresIn } from './measures.ts';
import { passagesOf } from './passages.ts';

/**
 * The facts as the user has put them right: without the hidden ones, with new words for the
 * changed ones, and with what the user added in front. A changed fact keeps its id, so that the
 * note still finds it; its source is the user.
 */
export function correctFacts(facts: readonly ProfileFact[], notes: FactNotes): ProfileFact[] {
  const hidden = new Set(notes.hidden);
  const added = notes.added.flatMap(({ kind, text }) => {
    const words = oneLine(text);
    return words === '' ? [] : [told(kind, words)];
  });
  const corrected = facts.map((fact) => {
    const words = oneLine(
      Object.hasOwn(notes.changed, fact.id) ? (notes.changed[fact.id] ?? '') : '',
    );
    if (words === '' || words === fact.text) return fact;
    return { ...told(fact.kind, words), id: fact.id, current: fact.current };
  });
  const ids = new Set(hidden);
  return [...added, ...corrected].filter(({ id }) => !ids.has(id) && ids.add(id));
}

/** A fact in the user's words to Byline, with the skill and the figures that these hold. */
function told(kind: FactKind, text: string): ProfileFact {
  const isSkill = kind === 'tool' || kind === 'domain' || kind === 'credential';
  const skill = isSkill ? canonicalSkill(text, shippedLexicon()) : null;
  const [passage] = passagesOf({ headline: text }, shippedLexicon());
  const measures = passage
    ? measuresIn(
        {
          text,
          tokens: passage.tokens,
          first: 0,
          last: passage.tokens.length,
          figures: figuresOf(passage),
        },
        [0, text.length],
      )
    : [];
  return makeFact({ kind, text, source: wholeField('you'), current: true, skill, measures });
}
