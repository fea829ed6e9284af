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

export const emptyNode = (): TrieNode => ({ next: new Map(), form: null });

/** Words that start a phrase rather than a name: "my SQL skills" is not MySQL. */
const notANamePart = new Set([
  'my',
  'no',
  'on',
  'in',
  'a',
  'i',
  'we',
  'do',
  'be',
  'to',
  'it',
  'is',
]);

const hump = /(?<=[a-z])(?=[A-Z])/;

/**
 * Puts a written form into the trie under every way it is written: its words apart
 * ("front end", "front-end") and together ("frontend"), CamelCase also apart ("Mongo DB"), and a
 * last word in its other number ("REST API", "REST APIs").
 */
export function addForm(root: TrieNode, form: Form): void {
  const words = tokenize(form.written).map((token) => token.key);
  if (words.length === 0) return;
  place(root, words, form, true);
  if (form.sense) return;
  if (words.length > 1) for (const joined of joinings(words)) place(root, joined, form, false);
  const humps = form.written.split(hump);
  if (words.length === 1 && humps.length > 1) {
    const parts = humps.flatMap((part) => tokenize(part).map((token) => token.key));
    if (!notANamePart.has(parts[0] ?? '')) place(root, parts, form, false);
  }
}

/** The ways to write some of the words together; long names only wholly together. */
function joinings(words: string[]): string[][] {
  const all = [words.join('')];
  const ways =
    words.length === 3
      ? [
          all,
          [`${words[0]}${words[1]}`, words[2] ?? ''],
          [words[0] ?? '', `${words[1]}${words[2]}`],
        ]
      : [all];
  return ways.filter((way) => way.every((word) => word.length > 3));
}

function place(root: TrieNode, words: string[], form: Form, exact: boolean): void {
  put(root, words, form, exact);
  const last = words.at(-1) ?? '';
  const single = singular(last);
  // "rail" is not Rails and "team" not Teams: a lone short word keeps its number.
  const bothNumbers = words.length > 1 || last.length > 8;
  if (single !== last && bothNumbers) put(root, [...words.slice(0, -1), single], form, false);
}

function put(root: TrieNode, words: string[], form: Form, exact: boolean): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) {
      next = emptyNode();
      node.next.set(word, next);
    }
    node = next;
  }
  // A form as the lexicon writes it goes before one that we derived; the first claim stays.
  const taken = node.form;
  if (!taken || (exact && form.entry && !taken.exact)) node.form = { ...form, exact };
}
