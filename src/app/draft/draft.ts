import type { Draft } from '../storage/records.ts';

/** How far back undo goes, in texts and in characters kept. */
const undoTexts = 60;
const undoCharacters = 60_000;

function trimmed(undo: string[]): string[] {
  let kept = 0;
  let characters = 0;
  for (let index = undo.length - 1; index >= 0 && kept < undoTexts; index -= 1) {
    characters += undo[index]?.length ?? 0;
    if (characters > undoCharacters) break;
    kept += 1;
  }
  return undo.slice(undo.length - kept);
}

/** A draft that says what the profile says. */
export function beginDraft(base: string): Draft {
  return { text: base, base, undo: [], typing: false };
}

/** True where one letter was added to or taken from a word, as typing does. */
function goesOnTyping(before: string, after: string): boolean {
  return Math.abs(after.length - before.length) <= 1 && !/\s$/.test(after);
}

/** The draft after the user typed in it: letters typed in a row are undone word by word. */
export function typeDraft(draft: Draft, text: string): Draft {
  if (text === draft.text) return draft;
  if (draft.typing && goesOnTyping(draft.text, text)) return { ...draft, text };
  return { ...draft, text, undo: trimmed([...draft.undo, draft.text]), typing: true };
}

/** The draft after a button changed it: always one step of undo. */
export function replaceDraft(draft: Draft, text: string): Draft {
  if (text === draft.text) return draft;
  return { ...draft, text, undo: trimmed([...draft.undo, draft.text]), typing: false };
}

export function undoDraft(draft: Draft): Draft {
  const text = draft.undo.at(-1);
  if (text === undefined) return draft;
  return { ...draft, text, undo: draft.undo.slice(0, -1), typing: false };
}

/** The draft set back to what the profile says now; the old text is one undo away. */
export function restartDraft(draft: Draft, base: string): Draft {
  return { ...replaceDraft(draft, base), base };
}

/**
 * The draft after the profile was read again. One that is not edited follows the profile; so does
 * one that has arrived there. An edited one stays as it is.
 */
export function followProfile(draft: Draft, profileText: string): Draft {
  if (draft.text === draft.base || draft.text === profileText)
    return { ...draft, text: profileText, base: profileText };
  return draft;
}

/**
 * The text with a skill the user says they have put at its end: after the separator a headline
 * already uses, or in a closing line of an About.
 */
export function appendSkill(section: 'headline' | 'about', text: string, skill: string): string {
  const start = text.trimEnd();
  if (start === '') return skill;
  if (section === 'headline') {
    const separator = /\s([|·•–—])\s/.exec(start)?.[1];
    return separator ? `${start} ${separator} ${skill}` : `${start} | ${skill}`;
  }
  const lastLine = start.slice(start.lastIndexOf('\n') + 1);
  return /^(skills|tools):/i.test(lastLine)
    ? `${start.replace(/\.$/, '')}, ${skill}`
    : `${start}\n\nSkills: ${skill}`;
}
