import { findNumbers, type NumberHit } from '../../review/language/numbers.ts';
import type { Range } from '../../review/review.ts';
import { wordKey } from '../../skills/tokens.ts';
import { numberWords, sizedNouns } from './clause-words.ts';
import type { Passage } from './passages.ts';

/** A number that shows something, with the sign or unit written to it ("23%", "€3.2M", "900 ms"). */
export interface Figure {
  kind: NumberHit['kind'];
  range: Range;
}

// "1:4 ratio", "a ratio of 1:4"; a time of day has two digits behind the colon.
const ratio = /(?<![\d:])\d{1,2}:\d{1,2}(?![\d:])/g;
// "From 9 s to 2 s", "from one a week to about 15", "von 6 auf 4", "de 4,2 s à 1,3 s".
const end = String.raw`(?:[€$£]\s?)?(?:\d+(?:[.,:]\d+)*|\p{L}{3,9})`;
const fromTo = new RegExp(
  String.raw`(?<!\p{L})(?:from|von|de|du)\s(?:(?:about|around|over|rund|etwa|environ|cerca de)\s)?(${end})(?:\s(?!to\s|auf\s|à\s|a\s\d|para\s)[^\s,;.]{1,14}){0,3}\s(?:to|auf|à|a|para)\s(?:(?:about|around|under|over|rund|etwa|unter|environ|cerca de)\s)?(${end})(?![\p{L}\d])`,
  'giu',
);
const arrow = /(?<![\d.,])(\d+(?:[.,]\d+)*)\s?(?:→|->|=>)\s?(\d+(?:[.,]\d+)*)/gu;
const fraction =
  /\b(?:by|um|de|en|em)\s(?:(?:almost|nearly|about|over|more than|fast|casi|presque|quase)\s)?(half|a third|a quarter|two thirds|die Hälfte|ein Drittel|la mitad|un tercio|moitié|un tiers|metade|um terço)(?!\p{L})/giu;
const changedBy = /\b(?:down|up)(?:\s(?:by|from|to))?\s(\d+(?:[.,]\d+)*)(?![\d.,]*\d|\p{L})/giu;
const unitAfter =
  /^\+?(?:\s?(?:%|[€$£₹¥‰°])|\s?(?:percent|per cent|Prozent|por ciento|pour cent|por cento)(?![\p{L}])|\s?(?:ms|s|h|x|TB|GB|MB|PB|kg|km|kW|MW|MWh|kWh|kV|m²|m2|sqm|bn|mn|Mio\.?|Mrd\.?|million|billion|[kKmMbB]{1,2})(?![\p{L}\p{N}])\s?[€$£]?)/u;
const signBefore = /(?:[€$£₹¥+~<>≈]|(?:EUR|USD|GBP|CHF|R\$|US\$)\s?)$/;

/** Figures in a verb. */
const manifold = new Set(
  'doubled doubling tripled tripling quadrupled halved halving verdoppelt verdreifacht halbiert duplique duplicado triplicado doublant dobrei'.split(
    ' ',
  ),
);

/** The figures of a passage, in the order of the text. */
export function figuresOf({ text, hits, tokens }: Passage): Figure[] {
  // "Java 21" is a version, but "precepted 14" and "teaching 30" count: a verb has no versions.
  const names = hits.filter(({ start, end }) => !/(?:ed|ing)$/i.test(text.slice(start, end)));
  const figures: Figure[] = findNumbers(text, names).map(({ kind, start, end }) => ({
    kind,
    range: withUnit(text, [start, end]),
  }));
  for (const match of text.matchAll(ratio)) {
    const around = text.slice(Math.max(0, match.index - 24), match.index + match[0].length + 24);
    if (/ratio|staff|nurse|patient|verhältnis|schlüssel/i.test(around))
      figures.push({ kind: 'measure', range: [match.index, match.index + match[0].length] });
  }
  // A change without a unit: "delay minutes down 11,400". A year or a mark alone is none.
  for (const match of text.matchAll(changedBy)) {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    const range: Range = [start, start + (match[1]?.length ?? 0)];
    if (!/^(?:19|20)\d\d$/.test(match[1] ?? '') && !overlaps(figures, range))
      figures.push({ kind: 'measure', range: withUnit(text, range) });
  }
  // Both ends of a change: "from 2.1 to 0.4", "from 7:30 to 5:10 minutes", "from nine to five".
  for (const match of [...text.matchAll(fromTo), ...text.matchAll(arrow)]) {
    const [whole, from = '', to = ''] = match;
    const ends: [string, number][] = [
      [from, match.index + whole.indexOf(from)],
      [to, match.index + whole.length - to.length],
    ];
    // "From design to production" and "from 2015 to 2018" change nothing.
    if (!ends.every(([value]) => isValue(value))) continue;
    for (const [value, start] of ends) {
      const range: Range = [start, start + value.length];
      if (!overlaps(figures, range))
        figures.push({ kind: 'measure', range: withUnit(text, range) });
    }
  }
  for (const match of text.matchAll(fraction)) {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    figures.push({ kind: 'measure', range: [start, match.index + match[0].length] });
  }
  // findNumbers leaves small numbers in words out: here they count before what is a size of work.
  for (const [index, token] of tokens.entries()) {
    if (!numberWords.has(token.key) && !manifold.has(token.key)) continue;
    const range: Range = [token.start, token.end];
    if (overlaps(figures, range)) continue;
    const before = `${tokens[index - 2]?.key ?? ''} ${tokens[index - 1]?.key ?? ''}`;
    const isSized = [1, 2, 3].some((step) => sizedNouns.has(tokens[index + step]?.key ?? ''));
    if (
      isSized ||
      manifold.has(token.key) ||
      /(?:team|crew|equipe|equipo|staff) (?:of|de|von|aus)$/.test(before)
    )
      figures.push({ kind: 'measure', range });
  }
  return inOnePiece(text, figures);
}

const tens = /(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[-\s]$/i;

/** In their order; "twenty-two" is one figure and not a two. */
function inOnePiece(text: string, figures: readonly Figure[]): Figure[] {
  const whole = figures.map((figure): Figure => {
    const [from, to] = figure.range;
    const before = tens.exec(text.slice(Math.max(0, from - 8), from))?.[0] ?? '';
    return before === '' ? figure : { ...figure, range: [from - before.length, to] };
  });
  return whole
    .filter(
      ({ range: [from, to] }, index) =>
        !whole.some(
          ({ range }, other) =>
            other !== index &&
            range[0] <= from &&
            to <= range[1] &&
            range[1] - range[0] > to - from,
        ),
    )
    .sort((one, other) => one.range[0] - other.range[0]);
}

/** A number at an end of a change; "one" counts there, where it is an article elsewhere. */
function isValue(written: string): boolean {
  const value = written.replace(/^[€$£]\s?/, '');
  if (/^\d/.test(value)) return !/^(?:19|20)\d\d$/.test(value);
  return value.toLowerCase() === 'one' || numberWords.has(wordKey(value));
}

const overlaps = (figures: readonly Figure[], [from, to]: Range): boolean =>
  figures.some(({ range: [start, end] }) => start < to && from < end);

function withUnit(text: string, [from, to]: Range): Range {
  const before = signBefore.exec(text.slice(Math.max(0, from - 6), from));
  const after = unitAfter.exec(text.slice(to, to + 16));
  return [from - (before?.[0].length ?? 0), to + (after?.[0].trimEnd().length ?? 0)];
}
