import { comparable } from '../../linkedin/text.ts';
import { htmlText } from '../html-text.ts';
import type { PostingParts } from '../reading.ts';
import { isObject, objectsIn } from './json.ts';
import { type BoardPage, folded, parsedAddress, sameAddress, titlesAgree } from './page.ts';

/** A posting that the page declares as one, with the address it gives it. */
export interface DeclaredPosting extends PostingParts {
  address: string;
}

/** What schema.org tells besides the description, with the heading that its name is. */
const furtherTexts: [property: string, heading: string][] = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['experienceRequirements', 'Experience'],
  ['educationRequirements', 'Education'],
  ['skills', 'Skills'],
];

/** All postings that pieces of JSON-LD declare, each once. */
export function postingsInJson(sources: readonly string[]): DeclaredPosting[] {
  return distinct(
    objectsIn(sources)
      .filter((node) => isOfType(node, /(?:^|[/:])JobPosting$/))
      .map(postingOf)
      .filter(({ text }) => text !== ''),
  );
}

/** What kinds of things the page says it is about, by their names at schema.org. */
export function declaredTypes(sources: readonly string[]): Set<string> {
  return new Set(objectsIn(sources).flatMap(typesOf));
}

function typesOf(node: Record<string, unknown>): string[] {
  return listOf(node['@type']).filter((type) => typeof type === 'string');
}

function isOfType(node: Record<string, unknown>, type: RegExp): boolean {
  return typesOf(node).some((each) => type.test(each));
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** A text in any of the ways in which properties give one. */
function textOf(value: unknown): string {
  for (const each of listOf(value)) {
    if (typeof each === 'string' && each.trim() !== '') return each;
    if (typeof each === 'number') return String(each);
    if (isObject(each)) {
      const named = textOf(each.name ?? each['@value'] ?? each.description);
      if (named !== '') return named;
    }
  }
  return '';
}

const lineOf = (value: unknown) => comparable(htmlText(textOf(value)));

function postingOf(node: Record<string, unknown>): DeclaredPosting {
  return {
    title: lineOf(node.title ?? node.name),
    company: lineOf(node.hiringOrganization),
    place: placeOf(node),
    text: fullText(
      htmlText(textOf(node.description)),
      furtherTexts.map(([property, heading]) => [
        heading,
        htmlText(
          listOf(node[property])
            .map(textOf)
            .filter((text) => text !== '')
            .join('\n'),
        ),
      ]),
    ),
    address: textOf(node.url) || textOf(node['@id']),
  };
}

/** The description with those of the further texts that it does not say already. */
export function fullText(description: string, further: [heading: string, text: string][]): string {
  let text = description;
  for (const [heading, more] of further) {
    if (more === '' || shareOfWords(more, text) > 0.8) continue;
    text += `${text === '' ? '' : '\n\n'}${heading}\n${more}`;
  }
  return text;
}

/** What share of the different words of a text stands in another one, 0 to 1. */
export function shareOfWords(text: string, other: string): number {
  const words = new Set(folded(text).split(' '));
  const others = new Set(folded(other).split(' '));
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return shared / words.size;
}

function placeOf(node: Record<string, unknown>): string {
  for (const workplace of listOf(node.jobLocation)) {
    if (typeof workplace === 'string') return comparable(workplace);
    if (!isObject(workplace)) continue;
    for (const address of listOf(workplace.address ?? workplace)) {
      if (typeof address === 'string') return comparable(address);
      if (!isObject(address)) continue;
      const place = placeName(
        address.addressLocality,
        address.addressRegion,
        address.addressCountry,
      );
      if (place !== '') return place;
    }
  }
  if (!/telecommute/i.test(textOf(node.jobLocationType))) return '';
  const country = lineOf(node.applicantLocationRequirements);
  return country === '' ? 'Remote' : `Remote, ${country}`;
}

/** "Lisbon, Lisbon, Portugal" says one of its parts twice. */
export function placeName(...parts: unknown[]): string {
  return [...new Set(parts.map(lineOf).filter((part) => part !== ''))].join(', ');
}

/** Postings without repetition: a page may declare one for each of its places. */
export function distinct(postings: DeclaredPosting[]): DeclaredPosting[] {
  const seen = new Set<string>();
  return postings.filter(({ title, text }) => {
    const key = `${folded(title)}\n${text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The declared posting that the page is about: null without any, `several` where none stands out. */
export function chosenPosting(
  page: BoardPage,
  postings: readonly DeclaredPosting[],
): DeclaredPosting | 'several' | null {
  const [only] = postings;
  if (postings.length <= 1) return only ?? null;
  const points = postings.map((posting) => agreement(page, posting));
  const most = Math.max(...points);
  const best = postings.filter((_, index) => points[index] === most);
  return most > 0 && best.length === 1 && best[0] ? best[0] : 'several';
}

function agreement(page: BoardPage, { title, address }: DeclaredPosting): number {
  let points = 0;
  const itsPage = address === '' ? null : parsedAddress(address, page.url);
  if (itsPage && sameAddress(itsPage, page.canonical ?? page.url)) points += 4;
  if (page.headings.some((heading) => folded(heading) === folded(title))) points += 2;
  else if (page.headings.length === 1 && titlesAgree(page.headings[0] ?? '', title)) points += 1;
  if (points === 0 && folded(page.title).startsWith(`${folded(title)} `)) points += 1;
  return points;
}
