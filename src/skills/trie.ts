import type { Sense, SkillEntry } from './skill.ts';
import { singular, tokenize } from './tokens.ts';

/** What a path through the trie ends in: a written form of a skill, or a phrase that is none. */
export interface Form {
  /** Null for a phrase in which the words mean something else. */
  entry: SkillEntry | null;
  /** As the lexicon writes it, capitals included. */
  written: string;
  sense: Sense | null;
  misspelt: boolean;
}

/** A form at its place: as the lexicon writes it, or under a way of writing that we derived. */
interface PlacedForm extends Form {
  exact: boolean;
}

/** A node of the token trie: words lead on, a form may end here. */
export interface TrieNode {
  next: Map<string, TrieNode>;
  form: PlacedForm | null;
}

/** Letters by which forms wait: a name begins with the same ones however it is written. */
const prefixLength = 3;

/**
 * The written forms by their words. A form is found under every way it is written: its words apart
 * ("front end", "front-end") and together ("frontend"), CamelCase also apart ("Mongo DB"), and a
 * last word in its other number ("REST API", "REST APIs").
 *
 * Forms wait under their first letters until a text holds a word that begins with them: a lexicon
 * of thousands is ready at once, and a text pays only for the words it has.
 */
export class FormTrie {
  readonly #waiting = new Map<string, Form[]>();
  readonly #root: TrieNode = { next: new Map(), form: null };
  readonly #together = new Map<string, Form>();

  /** Adds a form; of two that are written the same, the one that came first stays. */
  add(form: Form): void {
    const { prefix, first } = beginningOf(form.written);
    this.#wait(prefix, form);
    if (first !== prefix) this.#wait(first, form);
  }

  /** The node of all forms that begin with a word; undefined where there is none. */
  startingWith(word: string): TrieNode | undefined {
    this.#open(word);
    return this.#root.next.get(word);
  }

  /** The form that a name written alone is, its words apart or together; null where unknown. */
  alone(written: string): Form | null {
    const together = wordsOf(written).join('');
    this.#open(together);
    return this.#together.get(together) ?? this.#together.get(singular(together)) ?? null;
  }

  #wait(prefix: string, form: Form): void {
    const forms = this.#waiting.get(prefix);
    if (forms) forms.push(form);
    else this.#waiting.set(prefix, [form]);
  }

  /** Puts the forms that begin like a word at their places. */
  #open(word: string): void {
    const prefix = word.length > prefixLength ? word.slice(0, prefixLength) : word;
    const forms = this.#waiting.get(prefix);
    if (!forms) return;
    this.#waiting.delete(prefix);
    for (const form of forms) {
      const words = wordsOf(form.written);
      for (const way of waysOf(form, words)) put(this.#root, way, form);
      const together = words.join('');
      if (form.entry && !form.misspelt && !this.#together.has(together))
        this.#together.set(together, form);
    }
  }
}

/**
 * The first letters of a form, its words together, and of its first word where that is shorter:
 * "CI/CD" is met as "cicd" and as "ci".
 */
function beginningOf(written: string): { prefix: string; first: string } {
  let prefix = '';
  let first = -1;
  for (let at = 0; at < written.length && prefix.length < prefixLength; at++) {
    const code = written.charCodeAt(at);
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
    if (isLetter) prefix += written[at];
    else if (code >= 0x41 && code <= 0x5a) prefix += String.fromCharCode(code + 0x20);
    else if (code === 0x20 || code === 0x2d || code === 0x2f) first = first < 0 ? at : first;
    else return beginningOfWords(wordsOf(written));
  }
  return { prefix, first: first > 0 ? prefix.slice(0, first) : prefix };
}

function beginningOfWords(words: string[]): { prefix: string; first: string } {
  const prefix = words.join('').slice(0, prefixLength);
  return { prefix, first: (words[0] ?? '').slice(0, prefixLength) };
}

/** Plain letters, digits, spaces and links: most forms need no more than a split. */
const simple = /^[a-z0-9][a-z0-9 ./_'-]*$/;

/** The words of a form, as `tokenize` sees them. */
function wordsOf(written: string): string[] {
  const lower = written.toLowerCase();
  if (simple.test(lower) && !lower.includes(' .')) {
    const words = lower.split(/[^a-z0-9]+/);
    if (words.at(-1) === '') words.pop();
    return words;
  }
  return tokenize(written).map((token) => token.key);
}

/** A way to write a form. */
interface Way {
  words: string[];
  /** As the lexicon writes it. */
  exact: boolean;
}

function waysOf(form: Form, words: string[]): Way[] {
  const ways: Way[] = [{ words, exact: true }];
  if (!form.sense) {
    if (words.length > 1)
      for (const way of joinings(words)) ways.push({ words: way, exact: false });
    const humps = words.length === 1 ? humpsOf(form.written) : [];
    if (humps.length > 0) ways.push({ words: humps, exact: false });
  }
  return ways.flatMap((way) => {
    const last = way.words.at(-1) ?? '';
    const single = singularOf(form, way.words);
    if (single === last) return [way];
    return [way, { words: [...way.words.slice(0, -1), single], exact: false }];
  });
}

/** The last word of a form in the singular; the word itself where it has none. */
function singularOf({ written }: Form, words: string[]): string {
  const last = words.at(-1) ?? '';
  // "REST APIs" is also "REST API".
  if (/[A-Z]{2}s$/.test(written)) return last.slice(0, -1);
  // "rail" is not Rails and "team" not Teams: a lone short word keeps its number.
  return words.length > 1 || last.length > 8 ? singular(last) : last;
}

/** The ways to write some of the words together; names of more than three only wholly. */
function joinings(words: string[]): string[][] {
  const [first = '', second = '', third = ''] = words;
  const whole = [words.join('')];
  const ways =
    words.length === 3
      ? [whole, [`${first}${second}`, third], [first, `${second}${third}`]]
      : [whole];
  return ways.filter((way) => way.every((word) => word.length > 3));
}

/** Words that start a phrase rather than a name: "my SQL skills" is not MySQL. */
const notANamePart = new Set('my no on in a i we do be to it is'.split(' '));

/** The parts of a name in CamelCase; none where it is not, or begins like a phrase. */
function humpsOf(written: string): string[] {
  const parts = written.split(/(?<=[a-z])(?=[A-Z])/);
  if (parts.length < 2) return [];
  const words = parts.flatMap(wordsOf);
  return notANamePart.has(words[0] ?? '') ? [] : words;
}

function put(root: TrieNode, { words, exact }: Way, form: Form): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) {
      next = { next: new Map(), form: null };
      node.next.set(word, next);
    }
    node = next;
  }
  // A form as the lexicon writes it goes before one that we derived; the first claim stays.
  const taken = node.form;
  if (!taken || (exact && form.entry && !taken.exact)) node.form = { ...form, exact };
}
