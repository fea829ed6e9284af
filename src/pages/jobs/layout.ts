/**
 * Lays a tree of elements out as the plain text of a posting, whichever way the tree comes: by
 * walking a page (`page-text.ts`) or by reading HTML as text (`html-text.ts`). That both use this
 * one is what gives a posting the same text on either way.
 */
export interface Layout {
  /** Returns false to pass over the element and all that is inside. */
  open(tag: string, element: Attributes): boolean;
  close(tag: string): void;
  text(data: string): void;
  end(): string;
}

/** The part of an element that is looked at; a tag in a text can give it, too. */
export interface Attributes {
  getAttribute(name: string): string | null;
}

/** With room around them, and on lines of their own. */
const paragraph =
  /^(article|blockquote|dl|fieldset|figure|form|h[1-6]|header|hr|main|[ou]l|p|pre|section|table)$/;
const ownLine = /^(address|d[dt]|details|div|figcaption|label|legend|li|summary|tr)$/;
const heading = /^h[1-6]$/;
const list = /^[ou]l$/;
const bold = /^(b|strong|u)$/;

/** Elements whose content is no text to read. */
const silent =
  /^(audio|button|canvas|head|iframe|input|noscript|object|script|select|style|svg|template|textarea|title|video)$/;

/** Copies for screen readers, icons that are spelt out, and the buttons of clamped texts. */
const aid =
  /(^|\s)(visually-hidden|sr-only|screen-reader-text|material-icons)(\s|$)|show-more[\w-]*__button/;

function isLeftOut(tag: string, element: Attributes): boolean {
  if (silent.test(tag) || element.getAttribute('hidden') !== null) return true;
  const style = element.getAttribute('style');
  return (
    (style !== null && /(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) ||
    aid.test(element.getAttribute('class') ?? '') ||
    element.getAttribute('role') === 'button' ||
    element.getAttribute('data-testid') === 'expandable-text-button'
  );
}

/** Signs that are set as bullets by hand. A dash is one only with a space behind it. */
const bulletSign = /^(?:[•·●○◦▪▫■□‣⁃∙➢➤►▶→✓✔✅*\uf0a7\uf0b7]\s*|[-–—]\s+)+(?=\S)/;

/** A bold line above this length is a stressed sentence, not a heading. */
const longestHeading = 100;

/** @param keepsLineEnds Whether line ends of the source are shown, as those of plain text are. */
export function createLayout(keepsLineEnds: boolean): Layout {
  let out = '';
  let line = '';
  /** 1: the next line follows the last; 2: with an empty line between. */
  let gap = 1;
  let lists = 0;
  let headings = 0;
  let stresses = 0;
  let preformatted = 0;
  /** A list item was opened and has no text yet. */
  let isBullet = false;
  let isStressed = true;
  let last: 'heading' | 'bullet' | 'line' = 'line';
  /** What tags stand between the last character and the next. */
  let between = '';

  const endLine = (room: number) => {
    let text = line.trim();
    line = '';
    if (text !== '') {
      const plain = text.replace(bulletSign, '');
      const kind =
        isBullet || plain !== text
          ? 'bullet'
          : text.length <= longestHeading && (headings > 0 || isStressed)
            ? 'heading'
            : 'line';
      if (kind === 'bullet') text = `- ${plain}`;
      if (kind === 'heading') gap = 2;
      if (last === 'heading' || (kind === 'bullet' && (last === 'bullet' || out.endsWith(':'))))
        gap = 1;
      out += out === '' ? text : '\n'.repeat(gap) + text;
      last = kind;
      gap = 1;
      isBullet = false;
    } else if (room === 0) {
      // A line break on an empty line is an empty line.
      gap = 2;
    }
    isStressed = true;
    between = '';
    gap = Math.max(gap, lists > 0 ? 1 : room);
  };

  const add = (data: string) => {
    const start = data.trimStart();
    const space = start.length < data.length ? ' ' : '';
    if (start === '') {
      if (line !== '' && !line.endsWith(' ')) line += ' ';
      return;
    }
    // Words in neighbouring elements are kept apart where only the page's style did so.
    const isGlued = space === '' && between !== '' && areGlued(line, start, between);
    if (line !== '' && (space !== '' || isGlued) && !line.endsWith(' ')) line += ' ';
    line += start;
    between = '';
    if (stresses === 0 && /[\p{L}\p{N}]/u.test(start)) isStressed = false;
  };

  return {
    open(tag, element) {
      if (tag === 'br') {
        endLine(0);
        return false;
      }
      if (isLeftOut(tag, element)) {
        between += '/<';
        return false;
      }
      if (paragraph.test(tag)) endLine(2);
      else if (ownLine.test(tag)) endLine(1);
      else if (/^t[dh]$/.test(tag) && line.trim() !== '') line = `${line.trimEnd()} | `;
      else between += '<';
      if (tag === 'li') isBullet = true;
      if (list.test(tag)) lists += 1;
      if (heading.test(tag)) headings += 1;
      if (bold.test(tag)) stresses += 1;
      if (tag === 'pre') preformatted += 1;
      return true;
    },
    close(tag) {
      if (paragraph.test(tag)) endLine(2);
      else if (ownLine.test(tag)) endLine(1);
      else between += '/';
      if (tag === 'li') isBullet = false;
      // Source text may close what was never opened.
      if (list.test(tag)) lists = Math.max(0, lists - 1);
      if (list.test(tag) && lists === 0) gap = 2;
      if (heading.test(tag)) headings = Math.max(0, headings - 1);
      if (bold.test(tag)) stresses = Math.max(0, stresses - 1);
      if (tag === 'pre') preformatted = Math.max(0, preformatted - 1);
    },
    text(data) {
      const shown = data.replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
      if (!keepsLineEnds && preformatted === 0) {
        add(shown.replace(/\s+/g, ' '));
        return;
      }
      shown.split(/\r\n?|\n/).forEach((part, index) => {
        if (index > 0) endLine(0);
        add(part.replace(/\s+/g, ' '));
      });
    },
    end() {
      endLine(1);
      return out;
    },
  };
}

/** Whether two texts that no space parts are words of their own: "Full-time" and "Remote". */
function areGlued(before: string, after: string, between: string): boolean {
  if (/[:;!?)]$/.test(before)) return /^[\p{L}\p{N}]/u.test(after);
  return between.includes('/<') && /[\p{Ll}\p{N}.]$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after);
}
