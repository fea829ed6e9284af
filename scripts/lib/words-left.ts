import { monthNames } from '../../src/pages/report/nonsense.ts';
import { knownElements, structuralWords } from '../../src/pages/report/words.ts';

/**
 * What of a page is still in a report of it: words of three letters and more, numbers of four
 * digits and more, vanities, ids of members, e-mail addresses. It looks at both as plain text and
 * knows nothing of how a report is made, but for the words and placeholders that may stand in one.
 *
 * @returns What was found, lower-case; empty where nothing is left.
 */
export function wordsLeft(original: string, report: string): string[] {
  const stripped = readable(withoutPlaceholders(report));
  const runs = [...new Set(runsOf(stripped).map(lower))].filter((run) => !isStructural(run));
  // A word can also be left as a part of what is written in camel case.
  const parts = new Set([...runs, ...runsOf(stripped).flatMap(camelParts).map(lower)]);
  const numbers = numbersOf(stripped);
  const left = new Set<string>();
  for (const text of [original, ...hiddenIn(original)]) {
    for (const run of new Set(runsOf(readable(text)))) {
      if (isStructural(run)) continue;
      for (const word of [run, ...camelParts(run)].map(lower)) {
        if (word.length < 3 || isStructural(word) || isNonsense(word)) continue;
        if (parts.has(word) || (word.length >= 5 && runs.some((each) => each.includes(word)))) {
          left.add(word);
        }
      }
    }
    for (const number of new Set(numbersOf(readable(text)))) {
      if (!/^0+$/.test(number) && numbers.some((each) => each.includes(number))) left.add(number);
    }
  }
  for (const vanity of vanitiesIn(original)) {
    if (vanity.length > 2 && lower(stripped).includes(vanity)) left.add(vanity);
  }
  for (const [found] of stripped.matchAll(/ACo[\w-]{20,}|[^\s"'<>@]+@[^\s"'<>@]+\.[^\s"'<>@]+/g)) {
    left.add(lower(found));
  }
  return [...left].sort();
}

/** What a report puts in place of things; without them, what remains came from the page. */
function withoutPlaceholders(report: string): string {
  const months = [...new Set(['en', languageOf(report)].flatMap(monthNames).flat())]
    .sort((one, other) => other.length - one.length)
    .join('|');
  return report
    .replace(/https:\/\/site\.example\.com\/\d+|https%3A%2F%2Fsite\.example\.com%2F\d+/g, ' ')
    .replace(/ACoAAAMemberSample\d{21}(?!\d)/g, ' ')
    .replace(/(?:vanity|part|uuid)-\d+(?!\d)/g, ' ')
    .replace(/(?<![\p{L}\d])w\d+(?!\d)/gu, ' ')
    .replace(
      / data-(?:known|cut)="[a-z]*"| style="display:none"|x-element|Present|xx\.linkedin/g,
      ' ',
    )
    .replace(new RegExp(`(?:${months})\\.?(?=[^<>]{0,6}(?:20[89]\\d|٢٠[٨٩]|۲۰[۸۹]))`, 'giu'), ' ');
}

function languageOf(report: string): string {
  return /<html[^>]* lang="([a-z]{2})"/.exec(report)?.[1] ?? 'en';
}

const lower = (text: string) => text.normalize('NFC').toLowerCase();

function runsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}]{3,}/gu) ?? [];
}

function camelParts(run: string): string[] {
  return run.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|[^\p{Lu}\p{Ll}]+/gu) ?? [];
}

function numbersOf(text: string): string[] {
  const plain = text.replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) % 16}`);
  return plain.match(/\d{4,}/g) ?? [];
}

function isStructural(run: string): boolean {
  const isWord = (word: string) =>
    structuralWords.has(lower(word)) || knownElements.has(lower(word));
  return /^(?:doctype|https?|www)$/i.test(run) || isWord(run) || camelParts(run).every(isWord);
}

/** Letters of which reports make their nonsense, and people no words. */
function isNonsense(word: string): boolean {
  return /^(?:[qxzjk]+|[щъѣ]+|[ξψϟ]+|[ظضڞ]+|[ץףך]+|[㐀㐁㐂]+)$/u.test(word);
}

function vanitiesIn(original: string): Set<string> {
  const written = [...original.matchAll(/(?:\/in\/|vanityName=)([^/?#&"'\s<>]+)/g)];
  return new Set(
    written.map(([, vanity]) => lower(readable(vanity ?? ''))).filter((each) => each !== 'me'),
  );
}

/** The text with its entities and percent signs resolved. */
function readable(text: string): string {
  return text
    .replace(/&#x([\da-f]{1,6});/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});/g, (_, code: string) => character(Number(code)))
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/&(?:amp|quot|lt|gt|nbsp|shy);/g, ' ')
    .replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
      try {
        return decodeURIComponent(encoded);
      } catch {
        return ' ';
      }
    });
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

/** What is encoded in base64: only what reads as text. */
function hiddenIn(original: string): string[] {
  return (original.match(/[A-Za-z0-9+/_-]{24,}={0,2}/g) ?? [])
    .map((encoded) => Buffer.from(encoded, 'base64').toString('utf8'))
    .filter((text) => !/[\p{Cc}\ufffd]/u.test(text));
}
