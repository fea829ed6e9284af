import { gapsFirst, type Touching } from '../../app/role/gaps-first.ts';
import { shippedLexicon } from '../../skills/shipped.ts';
import { screens } from '../../words/words.ts';
import type { GuideView } from './guide-view.ts';
import { Entries } from './lists.tsx';

const words = screens.guide;

function sorted<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  { fit, hasProfile }: GuideView,
): Touching<Item>[] {
  const lacking = hasProfile ? fit.lacking : new Set<string>();
  return gapsFirst(items, textOf, lacking, shippedLexicon());
}

function Touches({ skills }: { skills: readonly string[] }) {
  if (skills.length === 0) return null;
  return <p class="touches">{words.touches(skills.join(', '))}</p>;
}

/** Interview questions, first those about what the profile does not show. */
export function InterviewPart({ view }: { view: GuideView }) {
  const all = sorted(view.guide.interview, ({ question, hint }) => `${question}\n${hint}`, view);
  return (
    <>
      {all[0]?.touches.length ? <p class="quiet">{words.gapsFirst}</p> : null}
      <Entries
        list={all.map(({ item: { question, hint }, touches }) => ({
          head: question,
          text: (
            <>
              <p>{hint}</p>
              <Touches skills={touches} />
            </>
          ),
        }))}
      />
    </>
  );
}

/** Mistakes people make on the way into the role, first those about what the profile lacks. */
export function MistakesPart({ view }: { view: GuideView }) {
  const all = sorted(view.guide.mistakes, ({ mistake, instead }) => `${mistake}\n${instead}`, view);
  return (
    <>
      {all[0]?.touches.length ? <p class="quiet">{words.gapsFirst}</p> : null}
      <Entries
        list={all.map(({ item: { mistake, instead }, touches }) => ({
          head: mistake,
          text: (
            <>
              <p>
                <strong>{words.instead}:</strong> {instead}
              </p>
              <Touches skills={touches} />
            </>
          ),
        }))}
      />
    </>
  );
}
