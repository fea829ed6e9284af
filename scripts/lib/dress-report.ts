import { readPage } from '../../src/pages/read-page.ts';

/** What stands in for the words of a report: plain ones, by how long they are. */
const fillers: Record<number, readonly string[]> = {
  1: ['a'],
  2: ['of', 'in', 'to', 'at', 'by', 'on'],
  3: ['plan', 'test', 'work', 'team', 'care', 'clear', 'steps', 'north', 'with', 'more', 'and'],
  6: ['garden', 'samples', 'example', 'harbour', 'windows', 'lanterns', 'between', 'numbers'],
  10: ['invention', 'everything', 'examination', 'imaginary', 'understood', 'placeholder'],
};
/** First names for the people of a report, its owner first. All of them are called Example. */
const people = ['alex', 'robin', 'sam', 'kim', 'charlie', 'noa', 'jules', 'toni'];

const titles: Record<string, string> = { certifications: 'Licenses & certifications' };

/** The vanity that the report's n-th person, from 1, has in a fixture. */
function vanityOf(person: number): string {
  return `${people[person - 1] ?? `person-${person}`}-example`;
}

/** The address of a report as its fixture has it. */
export function dressedUrl(url: string): string {
  return url.replace(/vanity-(\d+)(?!\d)/g, (_, person: string) => vanityOf(Number(person)));
}

/**
 * Puts invented people and plain words in place of a report's nonsense, so that a fixture can be
 * read. Changes the document.
 *
 * @returns The markup of the page.
 */
export function dressReport(document: Document, url: string): string {
  const reading = readPage(document, url);
  const profile = 'profile' in reading ? reading.profile : null;
  let drawn = 0;
  const filler = (written: string): string => {
    const length = [10, 6, 3, 2].find((least) => written.length >= least) ?? 1;
    const words = fillers[length] ?? [];
    drawn += 1;
    const word = words[drawn % words.length] ?? '';
    const isName = written.charAt(0) !== written.charAt(0).toLowerCase();
    return isName ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  };
  // What is alike in the report, such as a headline and the form it is edited in, stays alike.
  const dressed = new Map<string, string>();
  const dress = (text: string): string => {
    const key = text.trim();
    if (key !== '' && key === profile?.name.text) return text.replace(key, 'Alex Example');
    const known =
      dressed.get(key) ?? key.replace(/\b[qxzjk]+\b/gi, filler).replace(/\b20([89]\d)\b/g, earlier);
    if (key.length >= 16) dressed.set(key, known);
    return text.replace(key, () => known);
  };

  for (const text of textsOf(document.documentElement)) {
    const title = text.parentElement?.getAttribute('data-known');
    text.data = title
      ? (titles[title] ?? title.charAt(0).toUpperCase() + title.slice(1))
      : dress(text.data);
  }
  for (const element of document.querySelectorAll('*')) {
    element.removeAttribute('data-known');
    for (const name of ['aria-label', 'alt', 'title', 'placeholder', 'value', 'data-placeholder']) {
      const written = element.getAttribute(name);
      if (written && written !== 'Edit intro') element.setAttribute(name, dress(written));
    }
  }
  document.title = profile ? 'Alex Example | LinkedIn' : 'LinkedIn';
  return `<!doctype html>\n${dressedUrl(document.documentElement.outerHTML)}\n`;
}

/** The years of a report are to come; those of a fixture are past. */
function earlier(_: string, year: string): string {
  return `${1925 + Number(year)}`;
}

function textsOf(root: Node): Text[] {
  return [...root.childNodes].flatMap((node) =>
    node.nodeType === 3 ? [node as Text] : textsOf(node),
  );
}
