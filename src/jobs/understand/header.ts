import type { Token } from '../../skills/tokens.ts';
import type { PostingLanguage } from '../posting.ts';
import { type Cue, cueWords, languagesReadWith } from './cue-index.ts';
import { partNamed } from './headings.ts';
import type { Line } from './layout.ts';

/** What the first lines tell of a posting. */
interface Header {
  title: string;
  company: string;
  place: string;
  /** How many lines belong to it. */
  lines: number;
}

/** More lines than these have no header. */
const mostLines = 6;
const mostTitleWords = 14;
const mostWords = 24;

/** Reads title, company and place from the top of the posting; '' for what it does not say. */
export function readHeader(
  text: string,
  tokens: readonly Token[],
  lines: readonly Line[],
  cues: readonly Cue[],
  language: PostingLanguage | null,
): Header {
  const header: Header = { title: '', company: '', place: '', lines: 0 };
  const sentence = hiringSentence(text, tokens, lines[0], cues);
  if (sentence) return { ...header, ...sentence };
  const names: string[] = [];
  for (const line of lines.slice(0, mostLines)) {
    if (!belongs(text, tokens, line, language)) break;
    header.lines++;
    const written = text.slice(line.start, line.end).replace(/[*_#]+/g, '');
    if (labelOf(written, language)) continue;
    if (header.title) names.push(...piecesOf(written));
    else {
      // A bar parts the title from the rest; a dash may stand within it.
      const [title = '', ...rest] = written.split(/\s?[|·•]\s?/);
      const pieces = piecesOf(title);
      header.title = titleOf(pieces);
      header.place = placeBehindTitle(pieces.slice(1));
      names.push(...rest.flatMap(piecesOf));
    }
  }
  readLabels(text, lines, language, header);
  for (const name of names) readName(name, header);
  header.company ||= employerInText(text.slice(0, furthest));
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
  if (line.mark === 'bullet' || words > mostWords) return false;
  const raw = text.slice(line.start, line.end);
  if (words > 6 && /[\p{L}\d)]{2}[.!?]$/u.test(raw)) return false;
  if (words > mostTitleWords && !/[|·•,–—]/.test(raw)) return false;
  if (/\p{L}:(?:\s|$)/u.test(raw) && !labelOf(raw.replace(/[*_#]+/g, ''), language)) return false;
  return !language || partNamed(text, tokens, line.first, line.last, language, new Set()) === null;
}

const piecesOf = (line: string): string[] =>
  line
    .split(/\s[|·•–—-]\s|[|·•]/)
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}/u.test(piece));

/** "Registered Nurse – Telemetry – CDI": the pieces before those that speak of the contract. */
function titleOf(pieces: readonly string[]): string {
  const end = pieces.findIndex((piece, index) => index > 0 && (isTerm(piece) || isPlace(piece)));
  return pieces.slice(0, end < 0 ? pieces.length : end).join(' – ');
}

function placeBehindTitle(rest: readonly string[]): string {
  const term = rest.findIndex(isTerm);
  return (
    rest.find(
      (piece, index) =>
        !isTerm(piece) &&
        (isPlace(piece) ||
          (term >= 0 && index > term && index === rest.length - 1 && isName(piece))),
    ) ?? ''
  );
}

/** The next name is the employer's, then comes the place; both may stand in one piece. */
function readName(written: string, header: Header): void {
  // "Leeds (hybrid)", "Bristol or remote"
  const [name = ''] = written.split(/\s(?:or|o|ou|oder)\s(?=remot|télé)|\s?\(/);
  // "Pittsburgh, PA or remote within the US"
  const state = /^\p{Lu}[\p{L}.'’ -]{1,30},\s[A-Z]{2}\b/u.exec(name)?.[0];
  if (state) header.place ||= state;
  if (state || isTerm(name)) return;
  const [first = '', ...rest] = name.split(/,\s(?!(?:Inc|LLC|Ltd|GmbH|S\.A|SA|SL|S\.L)\b)/);
  const behind = rest.join(', ');
  if (header.company) {
    header.place ||= name;
    return;
  }
  header.company = first;
  header.place ||= behind;
}

function readLabels(
  text: string,
  lines: readonly Line[],
  language: PostingLanguage | null,
  header: Header,
): void {
  for (const line of lines.slice(0, 2 * mostLines)) {
    const written = text.slice(line.start, Math.min(line.end, line.start + 120));
    const label = labelOf(written.replace(/[*_#]+/g, ''), language);
    if (label === null || label.kind === 'salary') continue;
    const isFirst = label.kind !== 'title' || !header.title;
    if (isFirst)
      header[label.kind] = label.kind === 'place' ? withoutMode(label.value) : label.value;
  }
}

/** "Location: Leeds". */
function labelOf(
  line: string,
  language: PostingLanguage | null,
): { kind: 'title' | 'company' | 'place' | 'salary'; value: string } | null {
  const colon = line.indexOf(':');
  if (colon < 2 || colon > 24) return null;
  const label = line.slice(0, colon).trim().toLowerCase();
  const value = line.slice(colon + 1).trim();
  if (!value) return null;
  for (const each of languagesReadWith(language ?? 'en')) {
    const { labels } = cueWords[each];
    for (const kind of ['title', 'company', 'place', 'salary'] as const)
      if (labels[kind].some((word) => word.toLowerCase() === label)) return { kind, value };
  }
  return null;
}

const withoutMode = (place: string): string => place.replace(/\s*\([^()]{0,60}\)\s*$/, '');

/** Terms of the contract and amounts stand among the names of a header. */
const isTerm = (piece: string): boolean =>
  /\d{2,}|\b(?:full[- ]?time|part[- ]?time|permanent|contract|temporary|unbefristet|befristet|vollzeit|teilzeit|cdi|cdd|clt|remote|hybrid|on-?site|remoto|híbrido|presencial|contrato|jornada|télétravail|freelance|internship|shifts?|fte|ab sofort|salary|posted|applicants?|requisition|req id|job id|every|weekends?|weekdays|rotating|schedule|immediate start)\b/i.test(
    piece,
  ) || /^\(?[mwfdhx/]+\)?$|^\d{1,2}(?::\d\d)?\s?[ap]\.?m?\b/i.test(piece);

/** "Lyon", "Clermont-Ferrand": one to three words with capitals, and no level or department. */
const isName = (piece: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]*(?:[ ,]+\p{Lu}[\p{L}.'’-]*){0,2}$/u.test(piece) &&
  !/\b(?:team|department|unit|level|senior|junior|days|care|medical|telemetry|surgical|clinic|engineering|sales|finance|marketing|operations|I{1,3}|IV)\b/i.test(
    piece,
  );

/** "Austin, TX". */
const isPlace = (piece: string): boolean =>
  /^\p{Lu}[\p{L}.'’ -]{1,30},\s[A-Z]{2}(?:\s\d{5})?$/u.test(piece);

/** So far into a text the employer is named. */
const furthest = 2_000;

const name = String.raw`(\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s(?:&\s)?\p{Lu}[\p{L}\p{N}&.'’-]*){0,3})`;
const atStart = new RegExp(
  String.raw`^(?:(?:About|At|Join|Über|Bei|Sobre a|Sobre|Chez)\s${name}(?=[,:]|\s*$|\s(?:we|you)\b)|${name}\s(?:is an?|is the|is how|makes|sells|builds|helps|provides|has been)\s)`,
  'mu',
);
const noName =
  /^(?:Us|The|You|Our|This|It|We|He|She|Role|Job|Team|Nosotros|Nós|Uns|Dich|Sie|Position|Summary)\b/i;

/** "At Acme, we …", "About Acme", "Acme makes …" at the start of a line; '' where none stands. */
function employerInText(text: string): string {
  const found = atStart.exec(text);
  const said = found?.[1] ?? found?.[2] ?? '';
  return noName.test(said) ? '' : said;
}

const employer =
  /^(\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s\p{Lu}[\p{L}\p{N}&.'’-]*){0,4})\s(?:is|are|sucht|recherche|recrute|busca|contrata|procura)\b/u;
const capitals = /^\p{Lu}[\p{L}-]*(?:\s(?:of\s|for\s|de\s)?\p{Lu}[\p{L}-]*){0,5}/u;

/** "Acme is hiring a Senior Accountant for our office": the names with capitals around the cue. */
function hiringSentence(
  text: string,
  tokens: readonly Token[],
  line: Line | undefined,
  cues: readonly Cue[],
): { title: string; company: string } | null {
  if (!line) return null;
  for (const { kind, last, first } of cues) {
    if (first >= line.last) break;
    const start = kind === 'hiring' ? tokens[last + 1]?.start : undefined;
    if (start === undefined) continue;
    const title = capitals.exec(text.slice(start, Math.min(line.end, start + 100)))?.[0];
    const company = employer.exec(text.slice(line.start, line.start + 100))?.[1] ?? '';
    if (title) return { title, company: /^(?:We|Wir|Nous)$/.test(company) ? '' : company };
  }
  return null;
}
