import { headlineLimit } from '../../profile/limits.ts';
import { findTitles, type TitleHit } from '../../roles/titles.ts';
import { tokenize } from '../../skills/tokens.ts';
import type { Change } from '../check.ts';
import { holds } from '../language/ranges.ts';
import type { TextSubject } from '../subject.ts';

/** Puts the role's title in front, where the user's own experience holds it. */
export function titleFromExperience(subject: TextSubject): Change[] {
  for (const position of subject.known.experience ?? []) {
    const title = position.title.trim();
    const own = findTitles(title, tokenize(title), subject.role.titles).some(
      ({ kind }) => kind === 'title',
    );
    const replacement = subject.isBlank ? title : `${title} | `;
    const end = subject.isBlank ? subject.text.length : 0;
    if (own && replacement.length + subject.text.length - end <= headlineLimit)
      return [
        {
          start: 0,
          end,
          replacement,
          values: { title },
          facts: [{ text: title, from: 'experience' }],
        },
      ];
  }
  return [];
}

/** Moves the piece with the title to the front. */
export function moveTitleFirst({ text, segments }: TextSubject, title: TitleHit): Change[] {
  const piece = segments.find((segment) => holds(segment, [title.start, title.end]));
  const index = piece ? segments.indexOf(piece) : -1;
  const previous = segments[index - 1];
  const first = segments[0];
  if (!piece || !previous || !first) return [];
  const separator = text.slice(previous[1], piece[0]);
  const replacement = `${text.slice(...piece)}${separator}${text.slice(first[0], previous[1])}`;
  return [{ start: first[0], end: piece[1], replacement }];
}
