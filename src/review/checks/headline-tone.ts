import { withoutEmoji } from '../changes/removal.ts';
import type { Check } from '../check.ts';
import { emoji, shouting } from '../language/tone.ts';
import { thresholds } from '../rubric.ts';
import type { TextSubject } from '../subject.ts';

/** A few emoji are fine; more, or capitals throughout, look like an advertisement. */
export const headlineTone: Check<TextSubject> = {
  id: 'headline-tone',
  section: 'headline',
  source: 'Accessibility guidance: screen readers spell out every emoji.',
  craft: true,
  run(subject) {
    const pictures = emoji(subject.text);
    const loud = shouting(subject);
    const values = { count: pictures.length, most: thresholds.headline.emoji };
    if (loud.length > 0) return { share: 0, says: 'shouting', values, ranges: loud };
    if (pictures.length <= thresholds.headline.emoji) return { share: 1, values };
    const changes = withoutEmoji(subject, pictures);
    const oneTooMany = pictures.length === thresholds.headline.emoji + 1;
    return { share: oneTooMany ? 0.5 : 0, values, ranges: pictures, changes };
  },
};
