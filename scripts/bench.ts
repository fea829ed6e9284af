import { ratios } from '../tests/bench/measure.ts';
import { measureReview } from '../tests/bench/review.ts';

// Every figure is a ratio of two times taken in turn in this one run, so that the machine's mood
// touches both sides alike.
for (const line of [...(await measureReview())]) console.log(ratios(line));
