import { splitParagraph } from '../changes/paragraphs.ts';
import type { Check } from '../check.ts';
import { thresholds } from '../rubric.ts';
import type { TextSubject } from '../subject.ts';

/** Short paragraphs can be read on a phone; a wall of text is scrolled past. */
export const aboutParagraphs: Check<TextSubject> = {
  id: 'about-paragraphs',
  section: 'about',
  source: 'Readability guidance for screens: short paragraphs, one thought each.',
  craft: true,
  run(subject) {
    const { least, most, longest } = thresholds.about.paragraphs;
    const { paragraphs } = subject;
    // A list is no wall: what counts is the text between two line ends.
    const long = subject.lines.filter(([start, end]) => end - start > longest);
    const values = { count: paragraphs.length, longest };
    if (long.length > 0) {
      const changes = long.flatMap((range) => splitParagraph(subject, range));
      const wall = long.some(([start, end]) => end - start > 2 * longest);
      return {
        share: wall || long.length > 1 ? 0 : 0.4,
        says: 'wall',
        values,
        ranges: long,
        changes,
      };
    }
    if (paragraphs.length > most + 6) return { share: 0.3, says: 'many', values };
    if (paragraphs.length > most) return { share: 0.7, says: 'many', values };
    if (paragraphs.length >= least) return { share: 1, values };
    return { share: paragraphs.length === 2 ? 0.7 : 0.4, says: 'few', values };
  },
};
