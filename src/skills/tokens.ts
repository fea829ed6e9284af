/**
 * The words of a text, as the matcher sees them. `key` is what is compared: lower case, without
 * accents, controls and width variants. `start` and `end` are UTF-16 offsets into the text.
 */
export interface Token {
  key: string;
  start: number;
  end: number;
  /** For the plural of an abbreviation ("APIs", "KPIs") its singular, as a key; else null. */
  abbreviation: string | null;
}

/** What a UTF-16 code unit can be in a word. */
const other = 1;
const letter = 2;
/** Accents, zero-width and bidirectional controls: they sit inside words without parting them. */
const inner = 3;

const letterPattern = /[\p{L}\p{N}]/u;
const innerPattern = /[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const invisible = /[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** The class of each code unit, worked out when it is first met. */
const classes = new Uint8Array(0x10000);

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = classes[code] as number;
  if (known !== 0) return known;
  // Half of a pair: the class is that of the whole character, and is not kept.
  if (code >= 0xd800 && code <= 0xdfff) return classOfPair(text, at);
  const character = String.fromCharCode(code);
  const found = letterPattern.test(character)
    ? letter
    : innerPattern.test(character)
      ? inner
      : other;
  classes[code] = found;
  return found;
}

function classOfPair(text: string, at: number): number {
  const isLow = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  const character = String.fromCodePoint(text.codePointAt(isLow ? at - 1 : at) ?? 0);
  return character.length === 2 && letterPattern.test(character) ? letter : other;
}

/** The form in which a word is compared. */
export function wordKey(raw: string): string {
  for (let at = 0; at < raw.length; at++)
    if (raw.charCodeAt(at) > 0x7f)
      return raw.normalize('NFKD').replace(invisible, '').toLowerCase().replaceAll('♯', '#');
  return raw === '&' ? 'and' : raw.toLowerCase();
}

/**
 * All words of `text`, in order. A word is a run of letters and digits, with what belongs to a
 * name: a leading dot (".NET"), pluses or a sharp behind it (C++, Security+, C#). "&" is a word of its own,
 * so that "R&D" is "R and D". One pass, whatever the text.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    const code = text.charCodeAt(at);
    if (code === 0x26) at++;
    else if (code === 0x2e && isDotNet(text, at)) at += 4;
    else if (classOf(text, at) === letter) at = endOfWord(text, at + 1);
    else {
      at++;
      continue;
    }
    const raw = text.slice(start, at);
    const key = wordKey(raw);
    const abbreviation = isPluralAbbreviation(raw) ? key.slice(0, -1) : null;
    tokens.push({ key, start, end: at, abbreviation });
  }
  return tokens;
}

/** Two or more capitals and a small s. */
function isPluralAbbreviation(raw: string): boolean {
  const last = raw.length - 1;
  if (raw.charCodeAt(last) !== 0x73 || last < 2) return false;
  for (let at = 0; at < last; at++) {
    const code = raw.charCodeAt(at);
    if (code < 0x41 || code > 0x5a) return false;
  }
  return true;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && classOf(text, at) !== other) at++;
  if (text.charCodeAt(at) === 0x2b && text.charCodeAt(at + 1) === 0x2b) return at + 2;
  // "Security+" is a name, "Java+Kotlin" are two.
  if (text.charCodeAt(at) === 0x2b && !(at + 1 < text.length && classOf(text, at + 1) === letter))
    return /\d/.test(text[at - 1] as string) ? at : at + 1;
  const isSharp = text[at] === '#' || text[at] === '♯';
  return isSharp && (at + 1 >= text.length || classOf(text, at + 1) !== letter) ? at + 1 : at;
}

/** ".NET" by itself, not the end of an address ("slideshare.net"). */
function isDotNet(text: string, at: number): boolean {
  if (text.slice(at + 1, at + 4).toLowerCase() !== 'net') return false;
  const before = at > 0 && classOf(text, at - 1) === letter;
  const after = at + 4 < text.length && classOf(text, at + 4) === letter;
  return !before && !after;
}

/** What may stand between two words of one name: "Node.js", "CI/CD", "front-end", "REST API". */
export function joins(text: string, from: number, to: number): boolean {
  const length = to - from;
  if (length === 0) return true;
  if (length > 2) return false;
  const first = text.charCodeAt(from);
  if (length === 2) return isSpace(first) && isSpace(text.charCodeAt(from + 1));
  return isSpace(first) || isLink(first);
}

/** A space within a line. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009;
}

/** A hyphen of any kind; the dashes that are typed for one, too. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2013);
}

/** A hyphen, dot, slash, underscore or apostrophe. */
function isLink(code: number): boolean {
  return (
    isHyphen(code) ||
    code === 0x2e ||
    code === 0x2f ||
    code === 0x5f ||
    code === 0x27 ||
    code === 0x2019
  );
}

/** The singular of a plain English plural; the word itself where it is none. */
export function singular(key: string): string {
  const length = key.length;
  if (length < 4 || key.charCodeAt(length - 1) !== 0x73) return key;
  const before = key[length - 2];
  if (before === 's' || before === 'u' || before === 'i') return key;
  if (key.endsWith('ies')) return `${key.slice(0, -3)}y`;
  if (key.endsWith('ches') || key.endsWith('shes') || key.endsWith('xes') || key.endsWith('sses'))
    return key.slice(0, -2);
  return key.slice(0, -1);
}
