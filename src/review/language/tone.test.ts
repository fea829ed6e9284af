import { describe, expect, test } from 'vitest';
import type { RoleGuide } from '../../roles/guide.ts';
import guideFile from '../../roles/library/backend-developer.json';
import { shippedLexicon } from '../../skills/shipped.ts';
import { indexGuide } from '../guide-index.ts';
import { TextSubject } from '../subject.ts';
import { emoji, shouting } from './tone.ts';

describe('emoji', () => {
  test.each([
    ['🚀', 1],
    ['👩🏽‍💻', 1],
    ['👨‍👩‍👧‍👦', 1],
    ['🏳️‍🌈', 1],
    ['🏴󠁧󠁢󠁷󠁬󠁳󠁿', 1],
    ['🇩🇪🇫🇷', 2],
    ['1️⃣ 2️⃣', 2],
    ['❤️🔥', 2],
    ['Java™, Kotlin®, © Nordwind', 0],
    ['C# and 24/7 *', 0],
    ['→ ↔ • ✓', 0],
  ])('of %s', (text, count) => {
    const ranges = emoji(text);
    expect(ranges).toHaveLength(count);
    const rest = [...ranges]
      .reverse()
      .reduce((left, [start, end]) => left.slice(0, start) + left.slice(end), text);
    // Nothing invisible stays behind when they are taken out.
    if (count > 0) expect(rest.trim()).toBe('');
  });
});

describe('shouting', () => {
  const guide = guideFile as RoleGuide;
  const shouted = (text: string) =>
    shouting(
      new TextSubject(text, {
        known: {},
        lexicon: shippedLexicon(),
        role: indexGuide(guide, null),
      }),
    ).length > 0;

  test.each(['SENIOR BACKEND DEVELOPER', 'LEITENDE ÄRZTIN IN DER KLINIK'])('is: %s', (text) => {
    expect(shouted(text)).toBe(true);
  });

  test.each([
    'Backend Developer | AWS, SQL, REST, JSON, HTTP, YAML',
    'Nurse | CCRN | ACLS | BLS | Night shift leader',
    'WE BUILD boats, and other people sail them',
    '后端开发工程师',
    '',
  ])('is not: %s', (text) => {
    expect(shouted(text)).toBe(false);
  });
});
