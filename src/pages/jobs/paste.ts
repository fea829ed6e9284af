import { folded } from './boards/page.ts';
import { postingsInJson } from './boards/schema-org.ts';
import { cutAtLine, longestText, postingOf } from './clean.ts';
import { anyOf, headingCues } from './cues.ts';
import { htmlText } from './html-text.ts';
import { createLayout } from './layout.ts';
import { atBeginning, isAround, withoutNoise } from './noise.ts';
import { none, type PostingParts, type PostingReading } from './reading.ts';

/** Pages are much longer than the text they show. In UTF-16 code units. */
const longestSource = 5_000_000;

/** Files that are not text, or text that is a program's own: PDF, ZIP (Word), RTF, images. */
const fileMarks = ['%PDF-', 'PK\u0003\u0004', '{\\rtf', '\u0089PNG', 'GIF8', '\u00d0\u00cf'];
const markup =
  /<(?:!doctype html|html|head|body|div|p|ul|ol|li|br|h[1-6]|section|table|span|script)\b[^<>]{0,2000}>/gi;

/**
 * Takes in a posting that was pasted, or dropped as a file: plain text, or the source of a page.
 * The user says that it is one, so any text will do. Pure, and never throws.
 */
export function postingFromText(text: string): PostingReading {
  try {
    const source = text.replace(/^\ufeff/, '');
    if (isBinary(source)) return none('not a posting');
    return isMarkup(source) ? fromMarkup(cutAtLine(source, longestSource)) : fromPlain(source);
  } catch {
    return none('not a posting');
  }
}

function isBinary(source: string): boolean {
  const sample = source.slice(0, 20_000);
  if (sample.includes('\0') || fileMarks.some((mark) => sample.startsWith(mark))) return true;
  const strange = sample.match(/[^\P{Cc}\t\n\r\f]|\ufffd/gu)?.length ?? 0;
  return strange > sample.length / 100;
}

/** One tag can stand in a text about HTML; a page begins with one or is full of them. */
function isMarkup(source: string): boolean {
  const sample = source.slice(0, 20_000);
  const tags = sample.match(markup)?.length ?? 0;
  return tags >= 4 || (tags > 0 && /^\s*<[!a-z]/i.test(sample));
}

function fromPlain(source: string): PostingReading {
  const layout = createLayout(true);
  layout.text(cutAtLine(source, longestText));
  return fromLines(layout.end(), 'pasted-text');
}

const jsonScript = /<script[^<>]{0,200}application\/ld\+json[^<>]{0,200}>([\s\S]*?)<\/script/gi;

function fromMarkup(source: string): PostingReading {
  const declared = postingsInJson([...source.matchAll(jsonScript)].map(([, json]) => json ?? ''));
  const [only] = declared;
  if (declared.length > 1) return none('several');
  if (only) return postingOf(only, '', 'pasted-json-ld');
  return fromLines(htmlText(source, isAround), 'pasted-html');
}

function fromLines(text: string, via: string): PostingReading {
  const parted = atBeginning(text);
  const head = parted ? headAbove(withoutNoise(parted.above)) : headOf(text);
  return postingOf({ ...head, text: withoutNoise(parted?.posting ?? text) }, '', via);
}

const longestTitle = 100;
const mostWordsInTitle = 14;
const partHeading = new RegExp(
  `^(?:${Object.values(headingCues).map(anyOf).join('|')}|about us|about the company|company description|uber uns|sobre nosotros|a propos de nous|quem somos|overview)$`,
);

/** A short line that is no sentence, no heading of a part, no bullet and no address. */
function isTitle(line: string): boolean {
  return (
    line.length <= longestTitle &&
    line.split(' ').length <= mostWordsInTitle &&
    /\p{L}{2}/u.test(line) &&
    !/[.!?;,:]$/.test(line) &&
    !/^- |^https?:|@\w/.test(line) &&
    !partHeading.test(folded(line))
  );
}

/** Title and company as far as the first lines tell them: "Ward Nurse at Cinder Ridge". */
function headOf(text: string): Omit<PostingParts, 'text'> {
  const [first = '', second = ''] = text.split('\n').filter((line) => line !== '');
  if (!isTitle(first)) return { title: '', company: '', place: '' };
  const at = /^(.{3,80}?) (?:at|@|bei|chez) (\p{Lu}.{1,60})$/u.exec(first);
  if (at) return { title: at[1] ?? '', ...companyRow(at[2] ?? '') };
  const [title = '', ...rest] = first.split(parts);
  if (rest.length > 0) return { title, company: rest[0] ?? '', place: rest[1] ?? '' };
  return { title, ...(isTitle(second) && parts.test(second) ? companyRow(second) : noCompany) };
}

/** The head of a job on LinkedIn, copied with the page: company, title, "Place · 3 days ago". */
function headAbove(text: string): Omit<PostingParts, 'text'> {
  const lines = text.split('\n').filter((line) => line !== '');
  const row = lines.findIndex((line) => line.includes(' · '));
  if (row < 2) return headOf(text);
  const { company: place } = companyRow(lines[row] ?? '');
  return { title: lines[row - 1] ?? '', company: lines[row - 2] ?? '', place };
}

const noCompany = { company: '', place: '' };
const parts = / [|·•] /;

/** "Seepwell | Pittsburgh, PA | Full-time" */
function companyRow(line: string): { company: string; place: string } {
  const [company = '', place = ''] = line.split(parts);
  return { company, place };
}
