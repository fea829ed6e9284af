import type { ProfileSnapshot } from '../../profile/snapshot.ts';
import { type Brought, type NoteKey, unknownProfile } from '../brought.ts';
import { canonicalVanity } from '../linkedin/address.ts';
import { listField, textField } from '../linkedin/fields.ts';
import type { Heading, Part } from '../pdf/headings.ts';
import { isFooter } from '../pdf/layout.ts';
import { looksLikePlace } from '../pdf/place.ts';
import { languageIn, vanityIn } from '../pdf/sidebar.ts';
import { divide } from './divide.ts';
import { schoolsIn } from './education.ts';
import { positionsIn, textOf } from './experience.ts';
import type { PastedLine } from './pasted-lines.ts';
import { plain } from './wording.ts';

const via = 'paste:pdf';

/** The order of the PDF: first its sidebar, then the profile. */
const order: readonly (readonly Part[])[] = [
  ['contact'],
  ['top-skills'],
  ['languages'],
  ['certifications'],
  ['about'],
  ['experience'],
  ['education'],
];

/** Honours and publications come behind the certificates, and everything else has its own place. */
function rankOf({ part, rank }: Heading): number | null {
  const at = order.findIndex((parts) => parts.includes(part));
  if (part === 'other') return 3 + rank / 100;
  return at < 0 ? null : at;
}

/**
 * The text of LinkedIn's PDF, copied out of a viewer: the sidebar, then the profile. Null where
 * it is not that.
 */
export function sortPdfText(lines: readonly PastedLine[]): Brought | null {
  const own = withoutFooters(lines);
  const vanity = vanityIn(own.map(({ text }) => text));
  if (vanity === null) return null;
  const { parts } = divide(own, rankOf);
  const sidebar = parts.filter(({ part }) => !isMain(part));
  const last = sidebar[sidebar.length - 1];
  if (!last) return null;
  // No heading stands between the sidebar and the name: only the address tells where it begins.
  const start = last.lines.findIndex(({ text }) => isNameOf(text, vanity));
  const top = start < 0 ? [] : last.lines.slice(start);
  const linesOf = (part: Part): PastedLine[] | null => {
    const found = parts.find((each) => each.part === part);
    if (found !== last) return found?.lines ?? null;
    return start < 0 ? null : last.lines.slice(0, start);
  };
  const profile = { ...unknownProfile(), ...topOf(top), ...mainOf(linesOf) };
  const languages = linesOf('languages')?.map(({ text }) => languageIn(text)) ?? [];
  if (languages.length > 0) profile.languages = listField('found', via, languages);
  const topSkills = (linesOf('top-skills') ?? []).map(({ text }) => text);
  const states = Object.values(profile).map(({ state }) => state);
  if (!states.includes('found')) return null;
  const notes: NoteKey[] = [];
  if (topSkills.length > 0) notes.push('brought.top-skills');
  if (states.includes('unreadable')) notes.push('brought.unsure-part');
  return { kind: 'profile', vanity, profile, topSkills, notes };
}

function isMain(part: Part): boolean {
  return part === 'about' || part === 'experience' || part === 'education';
}

function withoutFooters(lines: readonly PastedLine[]): PastedLine[] {
  return lines.filter(({ text }) => {
    const [, at = '', of = ''] = /(\d{1,3}) \p{L}{1,5} (\d{1,3})$/u.exec(text) ?? [];
    return !(at !== '' && Number(at) <= Number(of) && isFooter(text, Number(at), Number(of)));
  });
}

/** LinkedIn proposes an address made of the name; letters without their accents. */
function isNameOf(line: string, vanity: string): boolean {
  const bare = (text: string) =>
    plain(text)
      .normalize('NFD')
      .replace(/[^\p{L}]+/gu, '');
  const name = bare(line);
  return name.length >= 5 && line.includes(' ') && bare(canonicalVanity(vanity)).startsWith(name);
}

/** Name, headline and place. A headline of several lines is one paragraph. */
function topOf(lines: readonly PastedLine[]) {
  const [name, ...rest] = lines.map(({ text }) => text);
  if (name === undefined) {
    const missing = () => textField('unreadable', via);
    return { name: missing(), headline: missing(), location: missing() };
  }
  const place = rest[rest.length - 1];
  const hasPlace = place !== undefined && rest.length > 1 && looksLikePlace(place);
  const headline = (hasPlace ? rest.slice(0, -1) : rest).join(' ');
  return {
    name: textField('found', via, name),
    headline: headline === '' ? textField('unreadable', via) : textField('found', via, headline),
    location: hasPlace ? textField('found', via, place) : textField('unreadable', via),
  };
}

function mainOf(linesOf: (part: Part) => PastedLine[] | null): Partial<ProfileSnapshot> {
  const about = linesOf('about');
  const experience = linesOf('experience');
  const education = linesOf('education');
  const all = [about, experience, education].flatMap((lines) => lines ?? []);
  const width = Math.max(0, ...all.map(({ text }) => text.length));
  const positions = experience && positionsIn(experience, true);
  return {
    about: about
      ? textField('found', via, unwrapped(textOf(about), width))
      : textField('not loaded'),
    experience: listOf(
      experience,
      positions?.map((position) => ({
        ...position,
        description: unwrapped(position.description, width),
      })) ?? null,
    ),
    education: listOf(education, education && schoolsIn(education)),
  };
}

function listOf<Item>(lines: PastedLine[] | null, items: Item[] | null) {
  if (!lines) return listField<Item>('not loaded');
  return items ? listField('found', via, items) : listField<Item>('unreadable', via);
}

/** Letters differ in width, so the fullest lines hold a little more than others. */
const fullness = 0.88;

/** A text whose lines ended only where the column did, put together again. */
function unwrapped(text: string, width: number): string {
  const lines = text.split('\n');
  return lines.reduce((whole, line, at) => {
    const before = lines[at - 1] ?? '';
    const [word = ''] = line.split(' ', 1);
    const isWrapped =
      before !== '' && word !== '' && before.length + word.length + 1 > fullness * width;
    return `${whole}${isWrapped && !/^[•*–—-]/.test(line) ? ' ' : '\n'}${line}`;
  });
}
