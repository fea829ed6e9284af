import type { ProfileFact } from '../facts/fact.ts';
import { saidAgain, tellingWords } from '../headline/likeness.ts';
import type { Composer } from './composer.ts';
import { outcomeSlots } from './outcome-slots.ts';
import type { ProfileSlots } from './profile-slots.ts';
import type { SentenceBank } from './sentences/bank.ts';
import type { Slots } from './slots.ts';

const mostResults = 5;
const mostScopes = 2;
/** From this share of common words on, two facts tell the same. */
const muchAgain = 0.6;
/** "10 still on the unit", "6 of them": such a fact needs the one before it. */
const hangsOn = /^\S+\s(?:still|of (?:them|which|whom|these)|others|more|remain\w*)\b/i;
/** Two facts that are longer do not stand in one list. */
const longestInList = 45;

/** What came of the work, then how large it is, each once. */
export function sayResults(composer: Composer, slots: ProfileSlots, bank: SentenceBank): void {
  const told: ProfileFact[] = [];
  const isNew = (fact: ProfileFact) =>
    !hangsOn.test(fact.text) && !told.some((one) => tellsTheSame(one, fact));
  const scopes = slots.of('scope');
  const done = scopes.filter((fact) => isDone(outcomeSlots(fact, slots)));
  const mentioned = new Set(slots.employer ? [slots.employer.text] : []);
  for (const fact of grouped([...slots.of('outcome'), ...done], slots)) {
    if (told.length >= mostResults) break;
    if (isNew(fact) && sayResult(composer, slots, bank, fact, mentioned)) told.push(fact);
  }
  const large: ProfileFact[] = [];
  for (const fact of scopes) {
    const isOld = !fact.current && told.length > 1;
    if (done.includes(fact) || isOld || large.length >= mostScopes || !isNew(fact)) continue;
    large.push(fact);
    told.push(fact);
  }
  sayScopes(composer, slots, bank, large);
}

const isDone = (filled: Slots): boolean => filled.has('did') || filled.has('do');

function sayResult(
  composer: Composer,
  slots: ProfileSlots,
  bank: SentenceBank,
  fact: ProfileFact,
  mentioned: Set<string>,
): boolean {
  const filled = new Map(outcomeSlots(fact, slots));
  const employer = filled.get('at')?.text;
  const isKnown = employer !== undefined && mentioned.has(employer);
  if (isKnown) filled.delete('at');
  const { outcome } = bank;
  // A new employer is named, so that nobody takes the result for one of the last.
  const naming = !isKnown && employer !== undefined;
  const ways = naming ? mapWays(outcome, (way) => way.includes('[at]')) : outcome;
  const said = composer.say('proof', fact.id, ways, filled);
  if (said && employer) mentioned.add(employer);
  return said;
}

const mapWays = (ways: SentenceBank['outcome'], keep: (way: string) => boolean) => ({
  plain: ways.plain.filter(keep),
  warm: ways.warm.filter(keep),
  bold: ways.bold.filter(keep),
});

function sayScopes(
  composer: Composer,
  slots: ProfileSlots,
  { scope }: SentenceBank,
  facts: readonly ProfileFact[],
): void {
  const sayAll = (some: readonly ProfileFact[]) => {
    const texts = some.map((fact) => slots.continued(fact));
    const words = slots.grammar.list(texts);
    const filled: Slots = new Map([
      ['scopes', { text: words, facts: [...some] }],
      ['Scopes', { text: words.charAt(0).toUpperCase() + words.slice(1), facts: [...some] }],
    ]);
    const id = some.map((fact) => fact.id).join('+');
    if (some.length > 0) composer.say('proof', id, scope, filled);
  };
  const isShort = ({ text }: ProfileFact) =>
    text.length <= longestInList && !/[,;]| and /.test(text);
  sayAll(facts.filter(isShort));
  for (const fact of facts) if (!isShort(fact)) sayAll([fact]);
}

/** Those of one employer together; what names no employer comes first. */
function grouped(facts: readonly ProfileFact[], slots: ProfileSlots): ProfileFact[] {
  const groups = new Map<string, ProfileFact[]>([['', []]]);
  for (const fact of facts) {
    const name = slots.employerOf(fact) ?? '';
    groups.set(name, [...(groups.get(name) ?? []), fact]);
  }
  const [unnamed = [], ...rest] = groups.values();
  // What the experience tells with its employer is stronger than the same in the headline.
  const named = rest.flat();
  const isOwn = (fact: ProfileFact) => !named.some((one) => tellsTheSame(one, fact));
  return [...unnamed.filter(isOwn), ...named];
}

/** Do two facts share a figure with what it counts, or most of their words? */
function tellsTheSame(one: ProfileFact, other: ProfileFact): boolean {
  const words = tellingWords(one.text);
  const others = tellingWords(other.text);
  const figures = new Set(one.measures.map(({ figure }) => figure));
  const shared = other.measures.some(({ figure }) => figures.has(figure));
  const again = Math.max(saidAgain(words, others), saidAgain(others, words));
  return again >= muchAgain || (shared && again >= 0.25);
}
