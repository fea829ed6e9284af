import type { ComponentChildren } from 'preact';

/** Sentences that stand for themselves. */
export function Sentences({ list }: { list: readonly string[] }) {
  return (
    <ul class="sentences">
      {list.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

interface Entry {
  head: string;
  /** Said beside the head. */
  note?: string;
  isMarked?: boolean;
  text: ComponentChildren;
}

/** Things with a name and what there is to say of each. */
export function Entries({ list }: { list: readonly Entry[] }) {
  return (
    <dl class="entries">
      {list.map(({ head, note, isMarked = false, text }) => (
        <div key={head} class={`entry ${isMarked ? 'entry-marked' : ''}`}>
          <dt>
            {head}
            {note === undefined ? null : <span class="tag tag-accent">{note}</span>}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
