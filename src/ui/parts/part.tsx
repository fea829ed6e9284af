import type { ComponentChildren } from 'preact';
import { usePage } from '../context.ts';
import { partId } from '../screen-state.ts';
import { Chevron } from './icons.tsx';

interface PartProps {
  /** Names the part among those of the guide. */
  id: string;
  title: string;
  /** What there is to see at a glance: "3 of 9 done". */
  note?: string;
  /** Of its heading, by what it stands in. */
  level?: 3 | 4;
  children: ComponentChildren;
}

/** A part of a guide that opens and closes. Closed parts make nothing, so that a guide opens at once. */
export function Part({ id, title, note = '', level = 4, children }: PartProps) {
  const { screen } = usePage();
  const head = partId(id);
  const isOpen = screen.openCards.value.has(head);
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <section class="part" aria-labelledby={head}>
      <Heading>
        <button
          id={head}
          type="button"
          class="part-head"
          aria-expanded={isOpen}
          aria-controls={`${head}-body`}
          onClick={() => screen.toggleCard(head)}
        >
          <span class="part-title">{title}</span>
          {note === '' ? null : <span class="part-note">{note}</span>}
          <Chevron />
        </button>
      </Heading>
      <div class="part-body" id={`${head}-body`} hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </section>
  );
}
