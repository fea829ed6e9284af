import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { aboutLimit } from '../../profile/limits.ts';
import type { BuiltSentence } from '../../suggest/about/built.ts';
import { tones } from '../../suggest/about/sentences/bank.ts';
import { ideaWords } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { bandOf } from '../points.ts';
import { Making } from './making.tsx';
import { Piece } from './piece.tsx';
import { SayAgain } from './say-again.tsx';
import { usePlaceOf } from './sources.tsx';

const words = ideaWords.build;

/** What a sentence rests on, and other ways of saying it. */
function SentenceParts({ sentence }: { sentence: BuiltSentence }) {
  const { store } = usePage();
  const placeOf = usePlaceOf();
  const input = store.ideaInput.value;
  const ideas = store.ideas.value;
  if (input === null || ideas === null) return null;
  return (
    <div class="swaps">
      {sentence.facts.map((fact) => (
        <p key={fact.id} class="quiet">
          {ideaWords.from(fact.text, placeOf(fact.source))}
        </p>
      ))}
      <ul class="wordings">
        {sentence.others.map((other) => (
          <li key={other.id}>
            <button
              type="button"
              class="wording"
              dir="auto"
              onClick={() => store.swapSentence(sentence.id, { wording: other.id })}
            >
              {other.text}
            </button>
          </li>
        ))}
      </ul>
      <SayAgain
        key={sentence.wording}
        line={sentence.text}
        limit={aboutLimit}
        score={(wording) => store.scoreOfBuilt(sentence.id, wording)}
        onTake={(text) => store.swapSentence(sentence.id, { text })}
      />
    </div>
  );
}

/** An About made of the user's facts, sentence by sentence. */
export function BuildAbout() {
  const { store } = usePage();
  const id = useId();
  const open = useSignal<string | null>(null);
  const isUsed = useSignal(false);
  const built = store.builtAbout.value;
  const ideas = store.ideas.value;
  const input = store.ideaInput.value;
  if (ideas === null || input === null) return <Making />;
  if (built === null) return <p class="block">{words.none}</p>;
  const text = ideas.textOf(built);
  const { score } = ideas.reviewAbout(text, input.guide, input.known, {
    seniority: input.seniority,
  });
  return (
    <section class="block" aria-label={ideaWords.work.build}>
      <p>{words.intro}</p>
      <p class="quiet">{ideaWords.promise}</p>
      <fieldset class="segmented">
        <legend class="hidden">{words.tone}</legend>
        {tones.map((tone) => (
          <button
            key={tone}
            type="button"
            aria-pressed={store.tone.value === tone}
            onClick={() => {
              store.pickTone(tone);
              isUsed.value = false;
            }}
          >
            {words.tones[tone]}
          </button>
        ))}
      </fieldset>
      <div class="paper built">
        {built.parts.map(({ part, sentences }) =>
          sentences.length === 0 ? null : (
            <div key={part} class="built-part">
              <h3 class="quiet">{words.parts[part]}</h3>
              <p dir="auto">
                {sentences.map((sentence) => (
                  <span key={sentence.id}>
                    <Piece
                      isBlank={sentence.blanks.length > 0}
                      isOpen={open.value === sentence.id}
                      controls={`${id}-${part}`}
                      hint={words.another(sentence.text)}
                      onClick={() => {
                        open.value = open.value === sentence.id ? null : sentence.id;
                        isUsed.value = false;
                      }}
                    >
                      {sentence.text}
                    </Piece>{' '}
                  </span>
                ))}
              </p>
              <div id={`${id}-${part}`}>
                {sentences
                  .filter((sentence) => sentence.id === open.value)
                  .map((sentence) => (
                    <SentenceParts key={sentence.id} sentence={sentence} />
                  ))}
              </div>
            </div>
          ),
        )}
      </div>
      <p class="count">
        {words.length(text.length)} ·{' '}
        <span class={`band-${bandOf(score)}`}>{ideaWords.scored(score)}</span>
      </p>
      {built.parts.some(({ sentences }) => sentences.some(({ blanks }) => blanks.length > 0)) ? (
        <Notice tone="calm">
          <p>{words.blanks}</p>
        </Notice>
      ) : null}
      <div class="row">
        <button
          type="button"
          class="primary"
          onClick={() => {
            store.replaceText('about', text);
            isUsed.value = true;
          }}
        >
          {ideaWords.use}
        </button>
        <CopyButton text={text} name={ideaWords.work.build} />
        <span class="copied" role="status">
          {isUsed.value ? ideaWords.used : null}
        </span>
      </div>
    </section>
  );
}
