import { indexGuide } from '../../review/guide-index.ts';
import { findTitles } from '../../roles/titles.ts';
import type { Lexicon } from '../../skills/lexicon.ts';
import { shippedLexicon } from '../../skills/shipped.ts';
import type { SkillKind } from '../../skills/skill.ts';
import { tokenize, wordKey } from '../../skills/tokens.ts';
import type { FactKind, ProfileFact } from '../facts/fact.ts';
import type { WrittenLanguage } from '../language.ts';
import type { AboutInput } from './edit.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import type { Filling, Slots } from './slots.ts';
import { plainEmployer, plainTitle } from './written-title.ts';

const toolKinds: ReadonlySet<SkillKind> = new Set([
  'language',
  'framework',
  'database',
  'cloud',
  'tool',
]);

/** Is this skill a tool, to be worked with, rather than a subject? */
export function isTool(skill: string): boolean {
  const kind = shippedLexicon().entries.get(skill)?.kind;
  return kind !== undefined && toolKinds.has(kind);
}

/** A tool has a name ("Concur"); a thing of prose ("logic analyser") has none, and wants an article. */
const isNamed = ({ text, source }: ProfileFact): boolean =>
  source.section === 'skills' || source.section === 'you' || /[\p{Lu}\d]/u.test(text);

/** Is this the skill's own name, one or many of it? */
const isSameName = (text: string, skill: string): boolean =>
  wordKey(text).replace(/s$/, '') === wordKey(skill).replace(/s$/, '');

const doesSomething =
  /^(?:\p{L}+ing\s\p{Ll}|(?:help|turn|make|build|create|bring|find|keep|drive|lead|love|write)s?\s)/iu;

/** A fact's words as they stand in a list: longer ones are sentences of their own. */
const longestItem = 40;

/** The user's facts, sorted into what sentences can be filled with. */
export class ProfileSlots {
  readonly grammar: Grammar;
  readonly title: Filling | null;
  readonly employer: Filling | null;
  /** Most wanted by the role first; the first ones cover different themes of it. */
  readonly tools: Filling[];
  readonly topics: Filling[];
  readonly domain: Filling | null;
  readonly #input: AboutInput;
  readonly #lexicon: Lexicon = shippedLexicon();

  constructor(input: AboutInput, language: WrittenLanguage) {
    this.#input = input;
    this.grammar = grammarOf(language, input);
    const title = this.#titleFact();
    this.title = title && { text: plainTitle(title.text) ?? '', facts: [title] };
    this.employer = this.#employer(title);
    const skills = this.#rolesSkillsFirst();
    const isTopic = ({ skill, text, source }: ProfileFact) => {
      const kind = this.#lexicon.entries.get(skill ?? '')?.kind;
      // In prose a subject may stand as a verb ("precepted"): then it does not fit a list.
      const isNoun = source.section === 'skills' || isSameName(text, skill ?? '');
      return (kind === 'method' || kind === 'domain') && isNoun;
    };
    this.tools = skills
      .filter((fact) => isTool(fact.skill ?? '') && isNamed(fact))
      .map((fact) => ({ text: fact.text, facts: [fact] }));
    this.topics = skills
      .filter(isTopic)
      .map((fact) => ({ text: this.#topic(fact.text), facts: [fact] }));
    const domain = this.of('domain').find(
      ({ text, skill, source }) =>
        source.section === 'headline' &&
        text.length <= longestItem &&
        !doesSomething.test(text) &&
        !this.#namesPost(text) &&
        !(skill && this.#isListed(skill)),
    );
    this.domain = domain ? { text: this.#topic(domain.text), facts: [domain] } : null;
  }

  /** What a sentence about who and where can be filled with. */
  get who(): Slots {
    const filled = new Map<string, Filling>();
    if (this.title) {
      const { text, facts } = this.title;
      const small = this.grammar.title(text);
      filled.set('title', { text: small, facts });
      filled.set('Title', { text: small.charAt(0).toUpperCase() + small.slice(1), facts });
      filled.set('aTitle', { text: this.grammar.aTitle(text), facts });
    }
    if (this.employer) filled.set('employer', this.employer);
    return filled;
  }

  /** The facts of a kind, present ones first. */
  of(kind: FactKind): ProfileFact[] {
    const facts = this.#input.facts.filter((fact) => fact.kind === kind);
    return [...facts.filter(({ current }) => current), ...facts.filter(({ current }) => !current)];
  }

  /**
   * A fact behind a colon. Facts begin with a capital: where the user's own text has none there,
   * the word is no name.
   */
  continued(fact: ProfileFact): string {
    const words = fact.text.replace(/[.;,:\s]+$/, '');
    const { range } = fact.source;
    const written = range && this.#textOf(fact).charAt(range[0]);
    return written && /\p{Ll}/u.test(written) && written.toUpperCase() === words.charAt(0)
      ? written + words.slice(1)
      : this.grammar.continued(words);
  }

  /** The text of the profile that a fact stands in; '' where it is none of prose. */
  #textOf({ source: { section, entry } }: ProfileFact): string {
    const { experience = [], about = '', headline = '' } = this.#input.known;
    if (section === 'experience') return experience[entry ?? -1]?.description ?? '';
    return section === 'about' ? about : section === 'headline' ? headline : '';
  }

  /** The same words behind "I" where the user's own text has them so: then they begin with a verb. */
  behindOwnI(fact: ProfileFact, words: string): string | null {
    const { range } = fact.source;
    if (!range || !/(?:^|[^\p{L}])I\s$/u.test(this.#textOf(fact).slice(0, range[0]))) return null;
    return words.charAt(0).toLowerCase() + words.slice(1);
  }

  /** The employer of the entry that a fact comes from; null where it has none to be named. */
  employerOf({ source }: ProfileFact): string | null {
    if (source.section !== 'experience' || source.entry === null) return null;
    return this.#employerName(this.#input.known.experience?.[source.entry]?.company ?? '');
  }

  /** The title held now, one of the role first; else the latest. */
  #titleFact(): ProfileFact | null {
    const titles = this.of('title').filter(({ text }) => plainTitle(text) !== null);
    const { titles: ofRole } = indexGuide(this.#input.guide, this.#input.seniority);
    const isOfRole = ({ text }: ProfileFact) => findTitles(text, tokenize(text), ofRole).length > 0;
    const held = titles.filter(({ current }) => current);
    // Who was an intern in the role and serves coffee now does not open with the coffee.
    if (held.length > 0 && !held.some(isOfRole) && titles.some(isOfRole)) return null;
    return held.find(isOfRole) ?? titles[0] ?? null;
  }

  #employerName(name: string): string | null {
    const plain = plainEmployer(name);
    return plain && this.grammar.employer(plain);
  }

  #employer(title: ProfileFact | null): Filling | null {
    if (!title?.current) return null;
    const fact = this.of('employer').find(
      ({ current, source, text }) =>
        current && source.entry === title.source.entry && this.#employerName(text) !== null,
    );
    return fact ? { text: this.#employerName(fact.text) ?? '', facts: [fact] } : null;
  }

  /** "HR Business Partner at Velden Group" is a post and no field. */
  #namesPost(text: string): boolean {
    const key = wordKey(text);
    return [this.title, this.employer].some(
      (one) => one !== null && (key.includes(wordKey(one.text)) || wordKey(one.text).includes(key)),
    );
  }

  #isListed(skill: string): boolean {
    return this.tools.some(({ facts }) => facts[0]?.skill === skill)
      ? true
      : this.topics.some(({ facts }) => facts[0]?.skill === skill);
  }

  /** Facts that name a skill the role asks for: one of each core theme first, then by weight. */
  #rolesSkillsFirst(): ProfileFact[] {
    const { guide, seniority } = this.#input;
    const index = indexGuide(guide, seniority);
    const bySkill = new Map<string, ProfileFact>();
    for (const fact of [...this.of('tool'), ...this.of('domain')]) {
      if (!fact.skill || fact.text.length > longestItem || bySkill.has(fact.skill)) continue;
      const wanted =
        index.keywords.has(fact.skill) ||
        index.core.some(({ anyOf }) => anyOf.has(fact.skill ?? ''));
      if (wanted) bySkill.set(fact.skill, fact);
    }
    const weight = (fact: ProfileFact) => index.keywords.get(fact.skill ?? '') ?? 0;
    const sorted = [...bySkill.values()].sort((one, other) => weight(other) - weight(one));
    const first = new Set<ProfileFact>();
    for (const { anyOf } of index.core) {
      const fact = sorted.find(({ skill }) => anyOf.has(skill ?? ''));
      if (fact) first.add(fact);
    }
    const rest = sorted.filter((fact) => !first.has(fact));
    return [...sorted.filter((fact) => first.has(fact)), ...rest];
  }

  /** "Month-end Close" in a sentence: small where its words are known to be no names. */
  #topic(text: string): string {
    return this.grammar.topic(text);
  }
}
