import { useEffect } from 'preact/hooks';
import { factKinds } from '../../suggest/facts/fact.ts';
import { ideaWords } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { Part } from '../parts/part.tsx';
import { AddFact } from './add-fact.tsx';
import { FactRow } from './fact-row.tsx';

const words = ideaWords.facts;

/** Everything that suggestions may draw on, to be seen, put right and added to. */
export function FactList() {
  const { store } = usePage();
  useEffect(() => store.wantIdeas(), [store]);
  const facts = store.notedFacts.value;
  return (
    <section class="block" aria-labelledby="facts-title">
      <h2 id="facts-title">{words.title}</h2>
      <p class="quiet">{words.text}</p>
      {facts === null ? <p role="status">{ideaWords.making}</p> : null}
      {factKinds.map((kind) => {
        const ofKind = (facts ?? []).filter(({ fact }) => fact.kind === kind);
        if (ofKind.length === 0) return null;
        const used = ofKind.filter(({ isHidden }) => !isHidden).length;
        return (
          <Part
            key={kind}
            id={`facts-${kind}`}
            level={3}
            title={words.kinds[kind]}
            note={words.count(used, ofKind.length)}
          >
            <ul class="facts">
              {ofKind.map((noted) => (
                <FactRow key={noted.fact.id} noted={noted} />
              ))}
            </ul>
          </Part>
        );
      })}
      <AddFact />
    </section>
  );
}
