import { listedKeywords } from '../changes/keywords.ts';
import type { Check } from '../check.ts';
import { isBareList } from '../language/bare-list.ts';
import type { Range } from '../review.ts';
import { thresholds } from '../rubric.ts';
import type { TextSubject } from '../subject.ts';

/** A search by skill finds the headline that names it: two role keywords, better three. */
export const headlineKeywords: Check<TextSubject> = {
  id: 'headline-keywords',
  section: 'headline',
  source: 'LinkedIn Recruiter: keyword search reads the headline.',
  craft: false,
  seeks: true,
  run(subject) {
    const { keywords } = subject;
    const { some, enough } = thresholds.headline.keywords;
    const ranges: Range[] = keywords.flatMap((keyword) => keyword.ranges);
    const values = { count: keywords.length, enough };
    if (keywords.length >= enough) {
      // A heap of keywords is found by every search and convinces nobody.
      return isBareList(subject)
        ? { share: 0.5, says: 'heap', misplaced: true, values, ranges }
        : { share: 1, values, ranges };
    }
    const share = keywords.length >= some ? 0.8 : keywords.length * 0.4;
    const changes = listedKeywords(subject, enough - keywords.length);
    return { share, values, ranges, changes };
  },
};
