import { describe, expect, test } from 'vitest';
import {
  appendSkill,
  beginDraft,
  followProfile,
  replaceDraft,
  restartDraft,
  typeDraft,
  undoDraft,
} from './draft.ts';

/** Types a text letter by letter at the end of a draft. */
function typeLetters(draft: ReturnType<typeof beginDraft>, letters: string) {
  let typed = draft;
  for (const letter of letters) typed = typeDraft(typed, typed.text + letter);
  return typed;
}

describe('undo', () => {
  test('takes a typed text back word by word', () => {
    let draft = typeLetters(beginDraft('Smith'), ' and baker');
    expect(draft.text).toBe('Smith and baker');
    draft = undoDraft(draft);
    expect(draft.text.length).toBeLessThan('Smith and baker'.length);
    expect(draft.text.startsWith('Smith')).toBe(true);
    while (draft.undo.length > 0) draft = undoDraft(draft);
    expect(draft.text).toBe('Smith');
  });

  test('takes what a button did back in one step', () => {
    const draft = replaceDraft(typeLetters(beginDraft('Smith'), 'y'), 'Smithy | Baker');
    expect(undoDraft(draft).text).toBe('Smithy');
  });

  test('keeps no endless history', () => {
    let draft = beginDraft('');
    for (let step = 0; step < 500; step += 1) draft = replaceDraft(draft, `${step}`.repeat(900));
    const kept = draft.undo.join('').length;
    expect(kept).toBeLessThanOrEqual(60_000);
    expect(draft.undo.length).toBeGreaterThan(10);
    expect(undoDraft(draft).text).toBe('498'.repeat(900));
  });

  test('does nothing where there is nothing to take back', () => {
    const draft = beginDraft('Smith');
    expect(undoDraft(draft)).toBe(draft);
  });

  test('brings back what starting again has put away', () => {
    const draft = restartDraft(replaceDraft(beginDraft('Smith'), 'Baker'), 'Smith');
    expect(draft.text).toBe('Smith');
    expect(undoDraft(draft).text).toBe('Baker');
  });
});

describe('a profile read again', () => {
  test('takes an unedited draft along', () => {
    expect(followProfile(beginDraft('Smith'), 'Baker').text).toBe('Baker');
  });

  test('leaves an edited draft as it is', () => {
    const edited = replaceDraft(beginDraft('Smith'), 'Miller');
    expect(followProfile(edited, 'Baker')).toBe(edited);
  });

  test('ends a draft that has arrived in it', () => {
    const edited = replaceDraft(beginDraft('Smith'), 'Miller');
    expect(followProfile(edited, 'Miller').base).toBe('Miller');
  });
});

describe('a skill the user adds', () => {
  test('comes after the separator that the headline uses', () => {
    expect(appendSkill('headline', 'Baker | Rye', 'Spelt')).toBe('Baker | Rye | Spelt');
    expect(appendSkill('headline', 'Baker · Rye', 'Spelt')).toBe('Baker · Rye · Spelt');
    expect(appendSkill('headline', 'Baker', 'Spelt')).toBe('Baker | Spelt');
    expect(appendSkill('headline', '', 'Spelt')).toBe('Spelt');
  });

  test('comes into a closing line of the About', () => {
    const once = appendSkill('about', 'I bake.', 'Spelt');
    expect(once).toBe('I bake.\n\nSkills: Spelt');
    expect(appendSkill('about', once, 'Rye')).toBe('I bake.\n\nSkills: Spelt, Rye');
  });
});
