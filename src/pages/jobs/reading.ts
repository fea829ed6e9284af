/** A posting as a page or a file shows it. No person's name, no navigation, nothing of other jobs. */
export interface ReadPosting {
  /** '' where the source does not say it apart from the text. */
  title: string;
  company: string;
  place: string;
  /** Plain text: a heading or a bullet ("- ") a line, an empty line between paragraphs. */
  text: string;
  /** Where it was read; '' for a pasted one. Without what only follows the visitor. */
  url: string;
}

/** What reading a posting gives: plain data, safe to send and to store. */
export type PostingReading =
  | {
      kind: 'posting';
      posting: ReadPosting;
      /** The strategy that found the text. */
      via: string;
    }
  | {
      kind: 'none';
      /**
       * `loading`: the page is that of a job, its text is not there yet. `stale`: the page still
       * shows another job than its address. `several`: there are postings, and nothing tells
       * which of them the page is about.
       */
      reason: 'loading' | 'stale' | 'not a posting' | 'several';
    };

/** What one strategy tells of a posting; '' for what it does not tell. */
export type PostingParts = Omit<ReadPosting, 'url'>;

export function none(reason: Extract<PostingReading, { kind: 'none' }>['reason']): PostingReading {
  return { kind: 'none', reason };
}
