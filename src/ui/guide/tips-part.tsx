import { useId } from 'preact/hooks';
import type { TipFit } from '../../app/role/tip-fit.ts';
import { screens } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { StatusIcon } from '../parts/icons.tsx';
import type { GuideView } from './guide-view.ts';

const words = screens.guide.tips;

/** A tip that a check can see: done or open by what the profile says. */
function SeenTip({ fit }: { fit: TipFit }) {
  const { screen } = usePage();
  const { tip, state, outcome } = fit;
  const section = outcome?.section;
  return (
    <>
      <StatusIcon status={state === 'seen' ? 'pass' : (outcome?.status ?? 'fail')} />
      <div>
        <p>{tip.text}</p>
        <p class="quiet">{tip.why}</p>
        <p class="quiet">
          {state === 'seen' ? words.seen : words.open}{' '}
          {state === 'open' && outcome !== null && section !== undefined ? (
            <button
              type="button"
              class="link"
              aria-label={words.showFor(tip.text)}
              onClick={() => screen.goTo(section, outcome.id)}
            >
              {words.show}
            </button>
          ) : null}
        </p>
      </div>
    </>
  );
}

/** A tip that no page can show: the user ticks it. */
function TickedTip({ fit: { tip, state } }: { fit: TipFit }) {
  const { store } = usePage();
  const id = useId();
  return (
    <>
      <input
        id={id}
        type="checkbox"
        checked={state === 'ticked'}
        aria-describedby={`${id}-why`}
        onChange={(event) => store.tickTip(tip.id, event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{tip.text}</label>
        <p class="quiet" id={`${id}-why`}>
          {tip.why}
        </p>
      </div>
    </>
  );
}

/** The guide's tips: done by evidence, open, or the user's to tick. */
export function TipsPart({ view }: { view: GuideView }) {
  const seen = view.tips.filter(({ outcome }) => outcome !== null);
  const byHand = view.tips.filter(({ outcome }) => outcome === null);
  return (
    <>
      <ul class="tips">
        {seen.map((fit) => (
          <li key={fit.tip.id} class={`tip tip-${fit.state}`}>
            <SeenTip fit={fit} />
          </li>
        ))}
      </ul>
      {byHand.length === 0 ? null : (
        <fieldset>
          <legend class="quiet">{words.hand}</legend>
          <ul class="tips">
            {byHand.map((fit) => (
              <li key={fit.tip.id} class={`tip tip-${fit.state}`}>
                <TickedTip fit={fit} />
              </li>
            ))}
          </ul>
        </fieldset>
      )}
    </>
  );
}
