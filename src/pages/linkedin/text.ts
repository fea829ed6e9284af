import { type Visitor, walk } from '../walk.ts';
import { isHidden } from './dom.ts';

/** Elements that stand on lines of their own. */
const blocks =
  /^(address|article|blockquote|d[dlt]|div|figure|h[1-6]|header|li|main|[ou]l|p|pre|section|table|tr)$/;

/** Elements whose content is no part of the text around them. */
const silent = /^(button|iframe|input|noscript|script|select|style|svg|template|textarea)$/;

/** Parts of the page that LinkedIn puts into a text for its own ends. */
const aids =
  '[data-testid="expandable-text-button"], [role="button"], .visually-hidden, .inline-show-more-text__button, .inline-show-more-text__link-container-collapsed';

/** What stands in a text without being a part of it: copies for screen readers, clamp buttons. */
function isNoise(element: Element): boolean {
  return silent.test(element.localName) || isHidden(element) || element.matches(aids);
}

/** Gathers a shown text line by line, as a browser would lay it out. */
function lineGatherer(): Visitor & { end(): string } {
  const lines: string[] = [];
  let line = '';

  /** Line ends of the source are white space to a browser; at the edges of a line they are none. */
  const settled = () => {
    let start = 0;
    let end = line.length;
    while (start < end && line[start] === '\n') start += 1;
    while (end > start && line[end - 1] === '\n') end -= 1;
    return line.slice(start, end).replaceAll('\n', ' ');
  };
  const breakLine = (keepBlank: boolean) => {
    const text = settled();
    if (keepBlank || !isBlank(text)) lines.push(text);
    line = '';
  };

  return {
    enter(element) {
      if (element.localName === 'br') {
        breakLine(true);
        return false;
      }
      if (isNoise(element)) return false;
      if (blocks.test(element.localName)) breakLine(false);
      return true;
    },
    leave(element) {
      if (blocks.test(element.localName)) breakLine(false);
    },
    text(data) {
      line += data.replace(/[ \t\r\n\f]+/g, (run) => (/[\r\n\f]/.test(run) ? '\n' : run));
    },
    end() {
      breakLine(false);
      return lines.join('\n').trim();
    },
  };
}

/**
 * The text that these nodes show, one after the other: `<br>` and the ends of blocks become `\n`,
 * copies for screen readers and buttons are left out, the characters themselves stay untouched.
 */
export function shownText(...nodes: Node[]): string {
  const gatherer = lineGatherer();
  for (const node of nodes) walk(node, gatherer);
  return gatherer.end();
}

/** The shown text of something that has one line only: a name, a title, a headline. */
export function shownLine(node: Node): string {
  return shownText(node).replaceAll('\n', ' ');
}

/**
 * The text of an editor (ProseMirror or a plain editable element): each paragraph is a line, an
 * empty one an empty line, so that it equals the text the profile shows with `<br>`.
 */
export function editorText(editor: Element): string {
  const lines: string[] = [];
  let line: string | null = null;
  /** How many lines there were at the start of each block that is open. */
  const starts: number[] = [];
  const close = () => {
    if (line !== null) lines.push(line);
    line = null;
  };
  walk(editor, {
    enter(element) {
      if (element.localName === 'br') {
        // The editor's own filler: it gives an empty line its height and is no line by itself.
        if (element.classList.contains('ProseMirror-trailingBreak')) line ??= '';
        else {
          lines.push(line ?? '');
          line = null;
        }
        return false;
      }
      if (element !== editor && (isNoise(element) || isEditorAid(element))) return false;
      if (element !== editor && blocks.test(element.localName)) {
        close();
        starts.push(lines.length);
      }
      return true;
    },
    leave(element) {
      if (element === editor || !blocks.test(element.localName)) return;
      close();
      const start = starts.pop();
      if (start === lines.length && element.localName === 'p') lines.push('');
    },
    text(data) {
      // White space between paragraphs in the source belongs to none of them.
      if (line === null && isBlank(data) && data.includes('\n')) return;
      line = (line ?? '') + data.replaceAll('\r\n', '\n');
    },
  });
  close();
  return lines.join('\n').trim();
}

function isEditorAid(element: Element): boolean {
  return element.matches('.ProseMirror-widget, .ProseMirror-separator');
}

/** Whether there is nothing to see: white space and invisible format characters only. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cf}]/u.test(text);
}

/** A text as it is compared: any white space is one space, invisible characters are dropped. */
export function comparable(text: string): string {
  return text
    .replace(/\p{Cf}+/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}
