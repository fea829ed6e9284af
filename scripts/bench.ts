import { statSync } from 'node:fs';
import { join } from 'node:path';
import { measureFirstScore } from '../tests/bench/first-score.ts';
import { measureIdeas } from '../tests/bench/ideas.ts';
import { measureLexicon, measureMatcher } from '../tests/bench/matcher.ts';
import { ratios } from '../tests/bench/measure.ts';
import { measurePosting } from '../tests/bench/postings.ts';
import { measureReader } from '../tests/bench/reader.ts';
import { measureReview } from '../tests/bench/review.ts';
import { measureSavedPostings } from '../tests/bench/saved-postings.ts';
import { startSize, zipSizes } from '../tests/bench/sizes.ts';
import { builtExtension } from './lib/root.ts';

// Every figure of time is a ratio of two times taken in turn in this one run, so that the machine's
// mood touches both sides alike. Build before: the reader and the sizes are those of the build.
const figures = [
  ...(await measureReview()),
  ...(await measureIdeas()),
  ...measurePosting(),
  ...measureLexicon(),
  ...measureMatcher(),
  ...(await measureReader()),
  ...(await measureFirstScore()),
  ...(await measureSavedPostings()),
];
for (const figure of figures) console.log(ratios(figure));

const reader = statSync(join(builtExtension, 'reader.js')).size;
const { whole, roles } = zipSizes(builtExtension);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(`injected reader: ${kilobytes(reader)} (aim: at most 40 kB)`);
console.log(`Chromium zip: ${kilobytes(whole)}, of which role guides ${kilobytes(roles)}`);
console.log(
  `loaded before the first score: ${kilobytes(startSize(builtExtension))} (aim: at most 300 kB)`,
);
