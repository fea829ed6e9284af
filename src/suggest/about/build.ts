import type { ProfileFact } from '../facts/fact.ts';
import { languageOfAbout } from '../language.ts';
import type { BuiltAbout, BuiltSentence } from './built.ts';
import { Composer, lengthTogether } from './composer.ts';
import type { AboutInput } from './edit.ts';
import { ProfileSlots } from './profile-slots.ts';
import { leaveQuestions } from './questions.ts';
import { sayResults } from './results.ts';
import { aboutParts, type Tone } from './sentences/bank.ts';
import { sentenceBanks } from './sentences/banks.ts';
import type { Filling, Slots } from './slots.ts';

export type { BuiltAbout } from './built.ts';
export { swapSentence, textOf } from './built.ts';
export type { Tone } from './sentences/bank.ts';

/** UTF-16 code units between which an About is long enough to show something and read to its end. */
const shortest = 800;
const longest = 1800;
/** The hook ends before "… more" hides the rest. */
const longestHook = 260;
const skillsInHook = 3;
const mostTools = 5;
const mostTopics = 4;

/**
 * Builds a whole About from the facts of a profile, in the language that it is written in: what
 * the user is, what came of it, what stands behind it, what else they work with, and an
 * invitation. Where the facts do not fill it, it holds blanks with the role's own questions.
 * The tones differ in their sentences, not in the facts.
 *
 * @returns null where there are no sentences in the profile's language
 */
export function buildAbout(input: AboutInput & { tone: Tone }): BuiltAbout | null {
  const { tone } = input;
  const language = languageOfAbout(input.text, input.known, input.guide);
  if (!language) return null;
  const bank = sentenceBanks[language];
  const slots = new ProfileSlots(input, language);
  const composer = new Composer(input, bank, tone);
  const kept = topicToTalkAbout(slots);
  const list = (name: string, fillings: readonly Filling[]): Slots =>
    fillings.length === 0 ? new Map() : new Map([[name, joined(slots, fillings)]]);

  composer.say('hook', 'who', bank.who, slots.who, longestHook);
  const named = slots.tools.length > 1 ? slots.tools : slots.topics;
  const first = named.filter((one) => one !== kept).slice(0, skillsInHook);
  const inHook = longestHook - composer.lengthOf('hook');
  const name = named === slots.tools ? 'tools' : 'topics';
  composer.say('hook', 'what', bank.what, list(name, first), inHook);
  if (slots.domain && composer.isFresh(slots.domain))
    composer.say(
      'hook',
      'field',
      bank.field,
      new Map([['domain', slots.domain]]),
      longestHook - composer.lengthOf('hook'),
    );

  sayResults(composer, slots, bank);

  const title = slots.title?.text ?? '';
  const credentials = slots
    .of('credential')
    .filter(({ text: name }) => !title.includes(name))
    .slice(0, 2)
    .map(asFilling);
  composer.say('how', 'credentials', bank.credentials, list('credentials', credentials));
  const education = slots.of('education').slice(0, 1).map(asFilling);
  composer.say('how', 'education', bank.education, list('education', education));
  const languages = slots
    .of('language')
    .slice(0, 4)
    .map((fact) => ({ text: slots.grammar.tongue(fact.text), facts: [fact] }));
  if (languages.length > 1)
    composer.say('how', 'languages', bank.languages, list('languages', languages));

  const left = (fillings: readonly Filling[], most: number) =>
    fillings.filter((one) => one !== kept && composer.isFresh(one)).slice(0, most);
  composer.say('skills', 'tools', bank.moreTools, list('moreTools', left(slots.tools, mostTools)));
  composer.say(
    'skills',
    'topics',
    bank.moreTopics,
    list('moreTopics', left(slots.topics, mostTopics)),
  );

  const [place] = slots.of('place').map(asFilling);
  if (place) composer.say('next', 'place', bank.place, new Map([['place', place]]));
  composer.say(
    'next',
    'invitation',
    bank.invitation,
    kept ? new Map([['topic', kept]]) : new Map(),
  );

  // A bridge for a text of few facts; a full one speaks for itself.
  if (composer.length < shortest) composer.say('how', 'voice', bank.voice, new Map());
  leaveQuestions(composer, input, bank, language, shortest);
  const sentences = within(composer.sentences, longest);
  return {
    language,
    tone,
    parts: aboutParts.map((part) => ({
      part,
      sentences: sentences.filter((sentence) => sentence.part === part),
    })),
  };
}

const asFilling = (fact: ProfileFact): Filling => ({ text: fact.text, facts: [fact] });

function joined(slots: ProfileSlots, fillings: readonly Filling[]): Filling {
  const text = slots.grammar.list(fillings.map((one) => one.text));
  return { text, facts: fillings.flatMap(({ facts }) => facts) };
}

/** A subject to invite the reader to: one that the other sentences can spare. */
function topicToTalkAbout({ tools, topics }: ProfileSlots): Filling | null {
  const spare = tools.length > 1 ? 1 : skillsInHook + 1;
  return topics.length >= spare ? (topics[spare - 1] ?? null) : null;
}

/** Leaves out from the end of the middle parts what makes the text too long. */
function within(sentences: readonly BuiltSentence[], most: number): BuiltSentence[] {
  const kept = [...sentences];
  while (lengthTogether(kept) > most) {
    const last = kept.findLastIndex(({ part }) => part !== 'hook' && part !== 'next');
    if (last < 0) break;
    kept.splice(last, 1);
  }
  return kept;
}
