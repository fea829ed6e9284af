import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { headlineLimit } from '../../profile/limits.ts';
import type { HeadlineCandidate } from '../../suggest/headline/candidate.ts';
import { ideaWords, screens } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { bandOf } from '../points.ts';
import { BlankFields } from './blank-fields.tsx';
import { HeadlineCuts } from './headline-cuts.tsx';
import { Piece } from './piece.tsx';
import { SayAgain } from './say-again.tsx';
import { usePlaceOf } from './sources.tsx';

const words = ideaWords.headlines;

/** One whole headline: to read, to take apart, and to take. */
export function CandidateCard({ candidate: offered }: { candidate: HeadlineCandidate }) {
  const { store } = usePage();
  const placeOf = usePlaceOf();
  const swapId = useId();
  /** The candidate with the pieces that the user has swapped in. */
  const candidate = useSignal(offered);
  const openPart = useSignal<number | null>(null);
  const filled = useSignal<Record<number, string>>({});
  const isUsed = useSignal(false);
  const ideas = store.ideas.value;
  const input = store.ideaInput.value;
  if (ideas === null || input === null) return null;

  const { parts, shape, blanks } = candidate.value;
  // From the last blank to the first, so that the places of those before stay what they are.
  const text = blanks.reduceRight(
    (before, _, index) =>
      ideas.fillBlank({ ...candidate.value, text: before }, index, filled.value[index] ?? ''),
    candidate.value.text,
  );
  const isFilled = text !== candidate.value.text;
  const options = { seniority: input.seniority };
  const score = isFilled
    ? ideas.reviewHeadline(text, input.guide, input.known, options).score
    : candidate.value.score;
  const gain = score - (offered.score - offered.gain);
  const facts = parts.flatMap((part) => part.facts);
  const part = openPart.value;
  const swaps = part === null ? [] : ideas.swapsFor(candidate.value, part, input);

  return (
    <li class="card idea">
      <p class="idea-head">
        <span class="quiet">{words.shapes[shape]}</span>
        <span class={`idea-score band-${bandOf(score)}`}>
          {ideaWords.scored(score)}
          <span class="gain">
            <span aria-hidden="true">{ideaWords.gain(gain)}</span>
            <span class="hidden">{ideaWords.gainSpoken(gain)}</span>
          </span>
        </span>
      </p>
      <p class="idea-text" dir="auto">
        {isFilled
          ? text
          : parts.map((one, index) =>
              one.slot === 'joint' ? (
                one.text
              ) : (
                <Piece
                  // The same words can stand in one place only, so the place is the part's name.
                  key={`${index} ${one.text}`}
                  isBlank={one.slot === 'blank'}
                  isOpen={part === index}
                  controls={swapId}
                  hint={words.swap(one.text)}
                  onClick={() => {
                    openPart.value = part === index ? null : index;
                  }}
                >
                  {one.text}
                </Piece>
              ),
            )}
      </p>
      <div id={swapId} class="swaps" hidden={part === null}>
        {part === null ? null : (
          <>
            <p class="quiet">{swaps.length === 0 ? words.noSwap : words.swapTitle}</p>
            <ul class="chips">
              {swaps.slice(0, 8).map((swap) => (
                <li key={swap.text}>
                  <button
                    type="button"
                    class="chip chip-missing"
                    onClick={() => {
                      candidate.value = ideas.swapPart(candidate.value, part, swap, input);
                      openPart.value = null;
                      isUsed.value = false;
                    }}
                  >
                    {swap.text}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {blanks.length > 0 ? (
        <BlankFields
          questions={blanks.map(([start, end]) => candidate.value.text.slice(start + 1, end - 1))}
          onFill={(index, answer) => {
            filled.value = { ...filled.value, [index]: answer };
            isUsed.value = false;
          }}
        />
      ) : null}
      <p class={`count ${text.length > headlineLimit ? 'count-over' : ''}`}>
        {screens.text.count(text.length, headlineLimit)}
      </p>
      <div class="row">
        <button
          type="button"
          class="primary"
          onClick={() => {
            for (const answer of Object.values(filled.value)) store.addFact('scope', answer);
            store.replaceText('headline', text);
            isUsed.value = true;
          }}
        >
          {ideaWords.use}
        </button>
        <CopyButton text={text} name={words.shapes[shape]} />
        <span class="copied" role="status">
          {isUsed.value ? ideaWords.used : null}
        </span>
      </div>
      <SayAgain
        line={text}
        limit={headlineLimit}
        score={(wording) => ideas.reviewHeadline(wording, input.guide, input.known, options).score}
        onTake={(wording) => store.replaceText('headline', wording)}
      />
      <details>
        <summary>{words.details}</summary>
        <h3>{words.sources}</h3>
        <ul class="sources-list">
          {facts.map((fact) => (
            <li key={fact.id} class="quiet">
              {ideaWords.from(fact.text, placeOf(fact.source))}
            </li>
          ))}
        </ul>
        <h3>{words.cuts}</h3>
        <HeadlineCuts text={text} />
      </details>
    </li>
  );
}
