import { hasWords, say } from '../words/say.ts';
import { checks } from '../words/words.ts';
import type { ReviewWords } from './context.ts';

/**
 * The words of the checks. A missing sentence shows as its key instead of taking the
 * screen down; the tests of the words keep that from happening.
 */
export const reviewWords: ReviewWords = {
  say: (message) => (hasWords(message.key) ? say(message) : message.key),
  nameOf: (check) => checks[check]?.name ?? check,
  whyOf: (check) => checks[check]?.why ?? '',
};
