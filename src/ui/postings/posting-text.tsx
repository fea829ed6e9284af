import type { TermCoverage } from '../../jobs/cover/coverage.ts';
import type { PostingTerm } from '../../jobs/posting.ts';
import type { Range } from '../../review/review.ts';
import { postingWords } from '../../words/words.ts';

interface Marked {
  range: Range;
  /** How the profile shows it; null where no profile has been read. */
  status: TermCoverage['status'] | null;
}

/** The ranges of all terms in the order of the text, without those that overlap an earlier one. */
function marksOf(
  terms: readonly PostingTerm[],
  coverage: readonly TermCoverage[] | null,
): Marked[] {
  const statusOf = new Map(coverage?.map(({ term, status }) => [term, status]));
  const marks = terms.flatMap((term) =>
    term.ranges.map((range) => ({ range, status: statusOf.get(term) ?? null })),
  );
  marks.sort((one, other) => one.range[0] - other.range[0]);
  let end = 0;
  return marks.filter(({ range }) => {
    if (range[0] < end) return false;
    end = range[1];
    return true;
  });
}

interface PostingTextProps {
  text: string;
  terms: readonly PostingTerm[];
  coverage: readonly TermCoverage[] | null;
}

/** The posting's own text, with what was taken for a term marked. */
export function PostingText({ text, terms, coverage }: PostingTextProps) {
  const pieces: preact.ComponentChild[] = [];
  let from = 0;
  for (const { range, status } of marksOf(terms, coverage)) {
    pieces.push(text.slice(from, range[0]));
    pieces.push(
      <mark key={range[0]} class={`term-mark term-mark-${status ?? 'unknown'}`}>
        {text.slice(...range)}
        {status === null ? null : (
          <span class="hidden"> ({postingWords.shared.status[status]})</span>
        )}
      </mark>,
    );
    from = range[1];
  }
  pieces.push(text.slice(from));
  return (
    <details class="posting-text">
      <summary>{postingWords.text.title}</summary>
      <p class="quiet">{postingWords.text.marked}</p>
      <p class="marked-text paper" dir="auto">
        {pieces}
      </p>
    </details>
  );
}
