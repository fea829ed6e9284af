import type { Token } from '../../skills/tokens.ts';
import type { PostingLanguage } from '../posting.ts';
import { type Cue, cueWords, languagesReadWith } from './cue-index.ts';
import { partNamed } from './headings.ts';
import type { Line } from './layout.ts';

/** What the first lines tell of a posting. */
export interface Header {
  title: string;
  company: string;
  place: string;
  /** How many lines belong to it. */
  lines: number;
}

/** More lines than these have no header. */
const mostLines = 6;
const mostTitleWords = 14;

const given = { title: '', company: '', place: '' };

/** Reads title, company and place from the top of the posting; '' for what it does not say. */
export function readHeader(
  text: string,
  tokens: readonly Token[],
  lines: readonly Line[],
  cues: readonly Cue[],
  language: PostingLanguage | null,
): Header {
  const header: Header = { ...given, lines: 0 };
  const segments: string[] = [];
  for (const line of lines.slice(0, mostLines)) {
    if (!belongs(text, tokens, line, language)) break;
    header.lines++;
    segments.push(...segmentsOf(text.slice(line.start, line.end)));
  }
  labelled(text, lines, language, header);
  const [first = '', ...rest] = segments.filter((segment) => !hasLabel(segment, language));
  if (!header.title && header.lines > 0) header.title = first;
  else if (!header.title) header.title = titleInSentence(text, tokens, lines[0], cues);
  const names = rest.filter((segment) => !isTerm(segment));
  if (!header.place) header.place = names.find(isPlace) ?? '';
  if (!header.company)
    header.company = names.find((name) => name !== header.place && !isPlace(name)) ?? '';
  if (!header.place) {
    const behind = names.indexOf(header.company) + 1;
    header.place = header.company ? (names[behind] ?? '') : '';
  }
  return header;
}

/** A short line that is no heading and no sentence. */
function belongs(
  text: string,
  tokens: readonly Token[],
  line: Line,
  language: PostingLanguage | null,
): boolean {
  const words = line.last - line.first;
  if (line.mark === 'bullet' || words > 24) return false;
  const raw = text.slice(line.start, line.end);
  if (/[a-z]{3}[.!?]$/.test(raw) || line.sentences.length > 6) return false;
  if (words > mostTitleWords && !/[|·•,–—]/.test(raw)) return false;
  return !language || partNamed(text, tokens, line.first, line.last, language, new Set()) === null;
}

const segmentsOf = (line: string): string[] =>
  line
    .split(/\s[|·•–—-]\s|\s?[|·•]\s?/)
    .map((part) => part.replace(/^[*_#\s]+|[*_#\s]+$/g, ''))
    .filter((part) => /\p{L}/u.test(part));

function labelled(
  text: string,
  lines: readonly Line[],
  language: PostingLanguage | null,
  header: Header,
): void {
  for (const line of lines.slice(0, 2 * mostLines)) {
    const raw = text.slice(line.start, Math.min(line.end, line.start + 120)).replace(/[*_]/g, '');
    const colon = raw.indexOf(':');
    if (colon < 2 || colon > 24) continue;
    const value = raw.slice(colon + 1).trim();
    const kind = labelOf(raw.slice(0, colon), language);
    if (kind && value && !header[kind])
      header[kind] = kind === 'place' ? withoutMode(value) : value;
  }
}

function labelOf(
  label: string,
  language: PostingLanguage | null,
): 'title' | 'company' | 'place' | null {
  const written = label.trim().toLowerCase();
  for (const each of languagesReadWith(language ?? 'en')) {
    const { labels } = cueWords[each];
    for (const kind of ['title', 'company', 'place'] as const)
      if (labels[kind].some((word) => word.toLowerCase() === written)) return kind;
  }
  return null;
}

const hasLabel = (segment: string, language: PostingLanguage | null): boolean => {
  const colon = segment.indexOf(':');
  return colon > 1 && labelOf(segment.slice(0, colon), language) !== null;
};

const withoutMode = (place: string): string => place.replace(/\s*\([^()]{0,60}\)\s*$/, '');

/** Terms of the contract and amounts stand among the names of a header. */
const isTerm = (segment: string): boolean =>
  /\d{2,}|\b(?:full[- ]?time|part[- ]?time|permanent|contract|temporary|unbefristet|befristet|vollzeit|teilzeit|cdi|cdd|clt|remote|hybrid|on-?site|remoto|híbrido|presencial|contrato|télétravail|freelance|internship|shifts?|fte|ab sofort|salary|posted|applicants?)\b/i.test(
    segment,
  ) || /^(?:\(?[mwfdhx/]+\)?)$/i.test(segment);

/** "Bend, Oregon", "Austin, TX". */
const isPlace = (segment: string): boolean =>
  /^[\p{Lu}][\p{L}.'’ -]{1,30},\s(?:[A-Z]{2}\b|\p{Lu}\p{Ll}+)/u.test(segment) &&
  !/\b(?:inc|llc|ltd|gmbh)\b/i.test(segment);

/** "Acme is hiring a Senior Accountant for our office": the words with capitals behind the cue. */
function titleInSentence(
  text: string,
  tokens: readonly Token[],
  line: Line | undefined,
  cues: readonly Cue[],
): string {
  if (!line) return '';
  for (const { kind, last, first } of cues) {
    if (first >= line.last) break;
    if (kind !== 'hiring') continue;
    const start = tokens[last + 1];
    if (!start) continue;
    const found = /^\p{Lu}[\p{L}-]*(?:\s(?:of\s|for\s|de\s)?\p{Lu}[\p{L}-]*){0,5}/u.exec(
      text.slice(start.start, Math.min(line.end, start.start + 100)),
    );
    if (found) return found[0];
  }
  return '';
}
