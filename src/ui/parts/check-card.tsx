import { useEffect, useRef } from 'preact/hooks';
import type { DraftSection } from '../../app/draft/draft-store.ts';
import { ignoredKey } from '../../app/store.ts';
import type { CheckOutcome, Edit } from '../../review/review.ts';
import { screens } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { pointsText } from '../points.ts';
import { cardId } from '../screen-state.ts';
import { Chevron, StatusIcon } from './icons.tsx';

interface CheckCardProps {
  outcome: CheckOutcome;
  /** The text that the edits change; null where the section has none to change. */
  text: string | null;
}

/** Right in itself, but waiting for the text to speak for the role: the list says so once for all. */
export function isHeld(outcome: CheckOutcome): boolean {
  return outcome.status !== 'pass' && outcome.message.key === 'check.held';
}

/** What `longer` has more in front of `shorter`, cut at a word; null where it does not end like it. */
function wordsBefore(longer: string, shorter: string): string | null {
  const more = longer.slice(0, longer.length - shorter.length);
  const endsAlike = longer.toLowerCase().endsWith(shorter.toLowerCase());
  return endsAlike && (shorter === '' || /\s$/.test(more)) ? more.trim() : null;
}

/** The change in words. Taking out a first word also writes the next one large: that goes unsaid. */
function editTitle(edit: Edit, text: string): string {
  const from = text.slice(edit.start, edit.end).trim();
  const to = edit.replacement.trim();
  const removed = wordsBefore(from, to);
  if (removed) return screens.checks.removes(removed);
  const added = wordsBefore(to, from);
  return added ? screens.checks.adds(added) : screens.checks.replace(from, to);
}

/** One line of the score, which opens to say why and what to change. */
export function CheckCard({ outcome, text }: CheckCardProps) {
  const { store, screen, words } = usePage();
  const button = useRef<HTMLButtonElement>(null);
  const id = cardId(outcome.section, outcome.id);
  const isOpen = screen.openCards.value.has(id);
  const isShort = outcome.status === 'pass' || isHeld(outcome);
  const isTarget = screen.target.value === id;
  useEffect(() => {
    if (!isTarget) return;
    button.current?.scrollIntoView({ block: 'center' });
    button.current?.focus();
    screen.target.value = null;
  }, [isTarget, screen]);

  const section: DraftSection | null = outcome.section === 'profile' ? null : outcome.section;
  const keyOf = (edit: Edit) => ignoredKey(outcome.section, outcome.id, edit);
  const offered =
    section === null || text === null
      ? []
      : outcome.edits.filter((edit) => !store.ignored.value.includes(keyOf(edit)));
  const earned = pointsText(outcome.earned);
  const weight = pointsText(outcome.weight);

  return (
    <li class={`card card-${outcome.status}`}>
      <h3>
        <button
          ref={button}
          id={id}
          type="button"
          class="card-head"
          aria-expanded={isOpen}
          aria-controls={`${id}-body`}
          onClick={() => screen.toggleCard(id)}
        >
          <StatusIcon status={outcome.status} />
          <span class="card-title">
            <span class="hidden">{screens.checks.status[outcome.status]}: </span>
            <span class="card-name">{words.nameOf(outcome.id)}</span>
            {isShort ? null : <span class="card-message">{words.say(outcome.message)}</span>}
          </span>
          <span class="card-points">
            <span aria-hidden="true">{screens.checks.points(earned, weight)}</span>
            <span class="hidden">{screens.checks.pointsSpoken(earned, weight)}</span>
          </span>
          <Chevron />
        </button>
      </h3>
      {section !== null && text !== null && offered.length > 0 ? (
        <ul class="edits">
          {offered.map((edit) => (
            <li key={edit.id} class="edit">
              <p class="edit-title">{editTitle(edit, text)}</p>
              <p class="quiet">{words.say(edit.why)}</p>
              {edit.facts.map((fact) => (
                <p class="quiet" key={`${fact.from} ${fact.text}`}>
                  {screens.checks.fact(fact.text, screens.profile.fields[fact.from])}
                </p>
              ))}
              <div class="row">
                <button
                  type="button"
                  class="primary"
                  onClick={() => store.applyEdit(section, edit)}
                >
                  {screens.checks.apply}
                  {edit.gain > 0 ? (
                    <span class="gain">{screens.next.gain(Math.round(edit.gain))}</span>
                  ) : null}
                </button>
                <button
                  type="button"
                  class="link"
                  onClick={() => store.setIgnored(keyOf(edit), true)}
                >
                  {screens.checks.ignore}
                </button>
              </div>
            </li>
          ))}
        </ul>
      ) : null}
      <section id={`${id}-body`} class="card-body" aria-labelledby={id} hidden={!isOpen}>
        {isShort ? <p>{words.say(outcome.message)}</p> : null}
        {outcome.gain >= 1 ? <p>{screens.checks.stillToGain(Math.round(outcome.gain))}</p> : null}
        <h4>{screens.checks.why}</h4>
        <p>{words.whyOf(outcome.id)}</p>
        <p class="quiet">{screens.checks.cameFrom(outcome.source)}</p>
      </section>
    </li>
  );
}
