import { canonicalVanity, parseUrl, viewer } from '../linkedin/address.ts';
import { queryOf } from '../query.ts';
import { structuralWords } from './words.ts';

/** What the names, numbers and addresses of a page become: the same one the same everywhere. */
export interface Placeholders {
  /** A key made of parts (`card.ref…About`): known words stay, each other part is replaced. */
  key(written: string): string;
  /** A list of class names, by the same rule; sizes in them stay (`mt2`). */
  classes(written: string): string;
  /** A value that is one: it stays only if there is nothing in it but known words. */
  value(written: string): string;
  address(href: string): string;
}

/** The parts of a LinkedIn path behind which something has its name, whatever that name is. */
const naming =
  /^(?:company|school|showcase|pulse|posts|groups|hashtag|events|learning|newsletters|products|services)$/;
const memberId = /^ACo[\w-]{20,}$/i;
const longestKey = 600;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The words of a name in camel case. */
const wordsOf = (name: string): string[] =>
  name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^A-Za-z\d]/gu) ?? [];
/** Of two letters a name may be: such words are known as they are written only. */
const isKnown = (word: string) => structuralWords.has(word.length > 2 ? word.toLowerCase() : word);
const isPlain = (text: string) =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).every((run) => wordsOf(run).every(isKnown));

/** @param url The page's address: the vanity in it is the first one. */
export function placeholdersFor(document: Document, url: string): Placeholders {
  const numbers = new Map<string, number>();
  const counts = new Map<string, number>();
  /** One, two, three … for each kind of thing, in the order in which they come. */
  const numbered = (kind: string, written: string): number => {
    const known = numbers.get(kind + written);
    if (known !== undefined) return known;
    const next = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, next);
    numbers.set(kind + written, next);
    return next;
  };
  const digits = (written: string) =>
    written.length < 4
      ? `${numbered('short ', written)}`
      : `9${`${numbered('long ', written)}`.padStart(6, '0')}`;
  const person = (written: string): string => {
    const vanity = canonicalVanity(written);
    if (vanity === viewer) return viewer;
    if (!memberId.test(vanity)) return `vanity-${numbered('vanity ', vanity)}`;
    // The reader tells ids from vanities by their form.
    return `ACoAAAMemberSample${`${numbered('member ', vanity)}`.padStart(21, '0')}`;
  };

  // Keys hold vanities and ids without any border, so all of them have to be known before.
  const people = new Map<string, string>();
  const meet = (written: string) => {
    for (const form of [written, decoded(written), encodeURIComponent(decoded(written))]) {
      if (form.length > 2 && form !== viewer) people.set(form.toLowerCase(), person(written));
    }
  };
  const meetAll = (text: string, pattern: RegExp) => {
    for (const [, written] of text.matchAll(pattern)) if (written) meet(written);
  };
  const linked = /(?:\/in\/|vanityName=)([^/?#&]+)/g;
  meetAll(url, linked);
  for (const element of document.querySelectorAll('[href], [componentkey]')) {
    meetAll(element.getAttribute('href') ?? '', linked);
    meetAll(
      element.getAttribute('componentkey') ?? '',
      /card\.ref(.{3,60}?)(?:Topcard|About|Skills|Activity|Experience|Education)|skill\((\w[^,)]+)|^ProfileVerificationTriggerRef-(.+)|^(.+)_(?:cover_edit_b|openToB)utton/g,
    );
  }
  const written = [...people.keys()].sort((one, other) => other.length - one.length);
  const border = new RegExp(
    `(${written.map((each) => each.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|') || '(?!)'})`,
    'giu',
  );

  const run = (text: string): string => {
    const words = wordsOf(text);
    const all = words.every((word) => isKnown(word) || /^\d/.test(word));
    let made = '';
    let unknown = '';
    const settle = () => {
      if (unknown !== '') made += `w${numbered('word ', unknown)}`;
      unknown = '';
    };
    for (const word of words) {
      // Short words come about by chance in ids and in what is encoded.
      if (isKnown(word) && (all || word.length > 2)) {
        settle();
        made += word;
      } else if (all) made += digits(word);
      else unknown += word;
    }
    settle();
    return made;
  };
  const key = (text: string): string =>
    text.length > longestKey
      ? ''
      : text
          .split(border)
          .map((piece, index) =>
            index % 2 === 1
              ? (people.get(piece.toLowerCase()) ?? '')
              : piece.replace(
                  /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|([\p{L}\p{M}\p{N}]+)|[^-_.:,()/# \p{L}\p{M}\p{N}]+/giu,
                  (found, name?: string) => {
                    if (found.length === 36 && found[8] === '-')
                      return `uuid-${numbered('uuid ', found)}`;
                    return name === undefined ? '_' : run(name);
                  },
                ),
          )
          .join('');
  const value = (text: string): string =>
    isPlain(text) ? key(text) : `part-${numbered('part ', text)}`;
  const segment = (text: string, previous = '', isLanguage = false): string => {
    if (text === '') return '';
    const plain = decoded(text);
    if (previous === 'in' || memberId.test(plain)) return person(plain);
    // The language in which a profile is shown: `/in/<vanity>/de/`.
    if (isLanguage) return plain;
    if (naming.test(previous) && !/^\d+$/.test(plain)) return `part-${numbered('part ', plain)}`;
    return value(plain);
  };

  const address = (href: string): string => {
    if (href === '' || href.startsWith('#')) return href && '#';
    const url = parseUrl(href);
    if (url === null || !/^https?:$/.test(url.protocol)) return '#';
    if (!/(?:^|\.)linkedin\.com$/.test(url.hostname))
      return `https://site.example.com/${numbered('site ', href)}`;
    const path = url.pathname.split('/');
    const query = queryOf(url).map(([name, held]) => {
      if (name === 'vanityName') return `${name}=${person(held)}`;
      const made = /^https?:/.test(held)
        ? encodeURIComponent(address(held))
        : /^(?:true|false|\d+|[A-Z_]+)$/.test(held) || memberId.test(held)
          ? segment(held)
          : `part-${numbered('part ', held)}`;
      return `${value(name)}=${made}`;
    });
    return (
      (/^(?:https?:)?\/\//i.test(href)
        ? `https://${/^(?:www\.)?linkedin/.test(url.hostname) ? url.hostname : 'xx.linkedin.com'}`
        : '') +
      path
        .map((each, index) =>
          segment(each, path[index - 1], path[index - 2] === 'in' && /^[a-z]{2}$/i.test(each)),
        )
        .join('/') +
      (query.length > 0 ? `?${query.join('&')}` : '')
    );
  };
  const classes = (text: string): string =>
    text
      .split(/\s+/)
      .map((name) => (isPlain(name) && !/\p{N}{3}|[^\p{L}\p{N}_-]/u.test(name) ? name : key(name)))
      .join(' ');
  return { key, classes, value, address };
}
