/** Letters of which no language spells words of three and more, by the scripts they belong to. */
const alphabets: readonly (readonly [RegExp, string])[] = [
  [/^\p{Script=Cyrillic}/u, 'щъѣ'],
  [/^\p{Script=Greek}/u, 'ξψϟ'],
  [/^\p{Script=Arabic}/u, 'ظضڞ'],
  [/^\p{Script=Hebrew}/u, 'ץףך'],
  [/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, '㐀㐁㐂'],
  [/^/, 'qxzjk'],
];
/** A word keeps the class of its length, not the length: the row of lengths can tell a text. */
const lengthClasses = [1, 2, 3, 6, 10, 15];
/** Where the digits begin in the scripts that profiles write dates in. */
const zeros = [0x30, 0x660, 0x6f0];
const fillers = /^(?:de|del|of|г|р|[年월月년])$/;

/** The longest line that is taken for one of dates. */
const longestDateLine = 120;
/** A line this long is written twice only on purpose: for screen readers, or in an edit form. */
const shortestTwin = 16;

/**
 * What a text becomes in a report: signs stay, words and numbers become ones that say nothing.
 * They are drawn one after the other from the same row of numbers whatever the page holds, so
 * that nothing can be counted back from them, and the same word is drawn anew each time; only
 * lines that are alike as a whole stay alike. Dates stay dates, of years to come.
 *
 * @param language The page's, for the names of its months.
 */
export function nonsenseIn(language: string): (text: string) => string {
  let seed = 1;
  const draw = (below: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const months = monthNames(language);
  const twins = new Map<string, string>();

  const word = (written: string): string => {
    const at = lengthClasses.findLastIndex((least) => least <= written.length);
    const least = lengthClasses[at] ?? 1;
    const length = least + draw((lengthClasses[at + 1] ?? least + 1) - least);
    const letters = alphabets.find(([script]) => script.test(written))?.[1] ?? 'x';
    const drawn = Array.from({ length }, () => letters[draw(letters.length)]).join('');
    return inCaseOf(written, drawn);
  };
  const number = (written: string): string => {
    const zero = zeros.findLast((each) => each <= written.charCodeAt(0)) ?? 0x30;
    let drawn = '0'.repeat(Math.min(written.length, 12));
    if (yearIn(written)) drawn = `20${80 + draw(20)}`;
    else if (written.length === 1) drawn = `${1 + draw(9)}`;
    // Also the number of a month.
    else if (written.length === 2) drawn = `${10 + draw(3)}`;
    else if (written.length === 3) drawn = `${100 + draw(900)}`;
    return drawn.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
  };
  const signs = (text: string, isDated: boolean): string =>
    text.replace(
      /(\p{L}[\p{L}\p{M}]*\.?)|(\p{Nd}+)|([\p{Cf}\ufeff]+)|[^ \t!-?[-`{-~\u00a0·•…–—‘’“”«»¿¡،؟؛、。]+/gu,
      (sign, letters?: string, digits?: string, unseen?: string) => {
        if (digits !== undefined) return number(digits);
        // Marks that do not show could hold a number.
        if (unseen !== undefined) return '';
        if (letters === undefined) return sign.trim() === '' ? ' ' : '◦';
        if (isDated) {
          if (fillers.test(letters)) return letters;
          const names = months.find((each) => each.includes(monthKey(letters)));
          if (names) return inCaseOf(letters, names[draw(12)] ?? '');
        }
        return letters.endsWith('.') ? `${word(letters.slice(0, -1))}.` : word(letters);
      },
    );
  const line = (written: string): string => {
    const isDated = written.length <= longestDateLine && yearIn(written);
    const open = isDated ? /^(.*?\p{Nd}{4}.*?[-–—~]\s*)\P{Nd}+?(\s*·.*)?$/u.exec(written) : null;
    if (!open) return signs(written, isDated);
    return `${signs(open[1] ?? '', true)}Present${signs(open[2] ?? '', true)}`;
  };
  return (text) =>
    text.replace(/[^\r\n]+/g, (written) => {
      const key = written.trim();
      if (key.length < shortestTwin) return line(written);
      const known = twins.get(key) ?? line(key);
      twins.set(key, known);
      return written.replace(key, () => known);
    });
}

function inCaseOf(written: string, drawn: string): string {
  if (written === written.toLowerCase()) return drawn;
  if (written === written.toUpperCase()) return drawn.toUpperCase();
  return drawn.charAt(0).toUpperCase() + drawn.slice(1);
}

/** Whether the text holds what can be a year. */
function yearIn(text: string): boolean {
  return /(?<!\p{Nd})(?:19|20|١٩|٢٠|۱۹|۲۰)\p{Nd}{2}(?!\p{Nd})/u.test(text);
}

const monthKey = (name: string) => name.normalize('NFC').toLowerCase().replace('.', '');

/** The names of the months in this language and in English, long and short, twelve a row. */
export function monthNames(language: string): string[][] {
  const rows: string[][] = [];
  for (const each of [language, 'en']) {
    for (const month of ['long', 'short'] as const) {
      for (const options of [{ month }, { month, year: 'numeric' }] as const) {
        try {
          const format = new Intl.DateTimeFormat(each, { ...options, calendar: 'gregory' });
          const row = Array.from({ length: 12 }, (_, index) =>
            monthKey(
              format.formatToParts(new Date(2020, index, 15)).find(({ type }) => type === 'month')
                ?.value ?? '',
            ),
          );
          if (!/\d/.test(row.join(''))) rows.push(row);
        } catch {
          // The page names a language that the browser does not know.
        }
      }
    }
  }
  return rows;
}
