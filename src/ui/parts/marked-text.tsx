import type { DraftSection } from '../../app/draft/draft-store.ts';
import { cutPlace, type Mark, marksOf, type Stretch, stretches } from '../../app/draft/marks.ts';
import type { TextReview } from '../../review/review.ts';
import { screens } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { cardId, keywordsId } from '../screen-state.ts';

interface MarkedTextProps {
  section: DraftSection;
  review: TextReview;
  /** Where a page cuts the text off, in UTF-16 code units. */
  cut: number;
}

/**
 * The text with its marks. A mark is a link to the card that explains it: links wrap like words
 * do, and the keyboard reaches them.
 */
export function MarkedText({ section, review, cut }: MarkedTextProps) {
  const { screen } = usePage();
  const place = cutPlace(review.text, cut);
  const isCut = place !== null;
  const { before, after } = stretches(review.text, marksOf(review), place);

  const markLink = (mark: Mark, text: string) => {
    const id = mark.check === null ? keywordsId(section) : cardId(section, mark.check);
    return (
      <a
        href={`#${id}`}
        class={`mark mark-${mark.kind}`}
        onClick={(event) => {
          event.preventDefault();
          screen.goTo(section, mark.check);
        }}
      >
        {text}
        <span class="hidden"> ({screens.text.marks[mark.kind]})</span>
      </a>
    );
  };
  const show = (stretch: Stretch) => (
    <span key={stretch.start}>
      {stretch.mark === null ? stretch.text : markLink(stretch.mark, stretch.text)}
    </span>
  );

  return (
    <p class="marked-text" dir="auto">
      {before.map(show)}
      {isCut ? (
        <span class="cut" key="cut">
          <span class="cut-label">{screens.text.cut[section]}</span>
        </span>
      ) : null}
      {isCut ? <span class="after-cut">{after.map(show)}</span> : null}
    </p>
  );
}
