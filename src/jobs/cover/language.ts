import type { KnownProfile } from '../../profile/profile.ts';
import { sentences } from '../../review/language/structure.ts';
import { tokenize } from '../../skills/tokens.ts';
import { type Answer, message } from './answer.ts';
import type { ProfileFacts } from './profile-facts.ts';
import { languagesIn, saysOnlySome, tellsOfSpeaking } from './spoken-languages.ts';

/**
 * What a profile says to a language that a posting asks for. How well it has to be spoken is not
 * compared; where the profile says "elementary", nobody but the reader can tell whether that is
 * enough.
 *
 * @param asked its English name
 */
export function coverLanguage(asked: string, known: KnownProfile, facts: ProfileFacts): Answer {
  const code = languagesIn(asked)[0]?.code ?? null;
  const isAsked = (one: { code: string | null; text: string }) =>
    code === null ? one.text.toLowerCase().includes(asked.toLowerCase()) : one.code === code;
  const listed = facts.languages.find(isAsked);
  const isWritten = code !== null && facts.writtenIn === code;
  if (listed && !(saysOnlySome(listed.text) && !isWritten))
    return { status: 'met', has: message('language-own', { text: listed.text }) };
  if (isWritten) return { status: 'met', has: message('language-written') };
  if (listed) return { status: 'cannot tell', has: message('language-own', { text: listed.text }) };
  const named = code === null ? null : namedInTexts(code, known);
  if (named) {
    const has = message('language-named', { text: named.text });
    return { status: named.spoken ? 'met' : 'cannot tell', has };
  }
  if (!known.languages) return { status: 'cannot tell', has: message('languages-unread') };
  return known.languages.length === 0
    ? { status: 'cannot tell', has: message('languages-empty') }
    : { status: 'not met', has: message('language-missing') };
}

/** The sentence of headline, About or Skills that names a language, best one that tells of speaking. */
function namedInTexts(code: string, known: KnownProfile) {
  let named: { text: string; spoken: boolean } | null = null;
  for (const { name } of known.skills ?? [])
    if (languagesIn(name).some((one) => one.code === code)) return { text: name, spoken: true };
  for (const text of [known.headline ?? '', known.about ?? '']) {
    for (const [start, end] of sentences(text)) {
      const sentence = text
        .slice(start, end)
        .replace(/[.\s]{1,3}$/, '')
        .trim();
      const tokens = tokenize(sentence);
      if (!languagesIn(sentence, tokens).some((one) => one.code === code)) continue;
      if (tellsOfSpeaking(tokens) && !saysOnlySome(sentence))
        return { text: sentence, spoken: true };
      named ??= { text: sentence, spoken: false };
    }
  }
  return named;
}
