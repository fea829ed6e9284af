/** A stretch of time as a profile shows it; each date `YYYY-MM` or `YYYY`. */
export interface DateRange {
  start: string | null;
  /** Null while it goes on. */
  end: string | null;
}

/** The languages whose month names are known whatever language the page says it is in. */
const languages = 'en es fr de pt it nl pl tr ar he ja ko zh'.split(' ');

/** What profiles write in place of an end date, in those languages. */
const presentWords =
  /^(present|now|actualidad|presente|actualmente|aujourd'hui|présent|heute|gegenwart|(até [oa]o? |o )?momento|atual|attuale|oggi|in corso|heden|obecnie|teraz|nadal|halen|günümüz|devam ediyor|şu anda|الحالي|حاليًا|حتى الآن|الوقت الحاضر|היום|הווה|כיום|נוכחי|現在|현재|至今|现在|目前)$/;

/** A present word in a language not listed above is at most this long. */
const longestPresentWord = 25;

const monthsByLanguage = new Map<string, Map<string, number>>();

/** The names of the months, long and short, in the page's language and the known ones. */
function monthNames(language: string): Map<string, number> {
  const cached = monthsByLanguage.get(language);
  if (cached) return cached;
  const names = new Map<string, number>();
  for (const each of [language, ...languages]) {
    for (const month of ['long', 'short'] as const) {
      // A name beside a year can take another form (a genitive) than the name alone.
      for (const options of [{ month }, { month, year: 'numeric' }] as const) {
        let format: Intl.DateTimeFormat;
        try {
          format = new Intl.DateTimeFormat(each, {
            ...options,
            timeZone: 'UTC',
            calendar: 'gregory',
          });
        } catch {
          // The page names a language that the browser does not know.
          continue;
        }
        for (let index = 0; index < 12; index += 1) {
          const part = format
            .formatToParts(Date.UTC(2020, index, 15))
            .find(({ type }) => type === 'month')?.value;
          const name = part === undefined ? '' : monthKey(part);
          // A language that writes months as numbers names none.
          if (name !== '' && !/^\d/.test(name) && !names.has(name)) names.set(name, index + 1);
        }
      }
    }
  }
  // Short forms in use beside those of the standard tables.
  for (const [name, month] of [
    ['sept', 9],
    ['set', 9],
    ['juil', 7],
    ['mrt', 3],
  ] as const) {
    if (!names.has(name)) names.set(name, month);
  }
  monthsByLanguage.set(language, names);
  return names;
}

function monthKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll('.', '').trim();
}

/** Plain digits and no invisible marks, so that right-to-left pages parse as others do. */
function plain(text: string): string {
  return text
    .replace(/\p{Cf}+/gu, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[’‘]/g, "'")
    .normalize('NFC')
    .toLowerCase();
}

function yearOf(word: string): string | null {
  return /^(?:19|20)\d\d$/.test(word) ? word : null;
}

function dateOf(year: string, month: number): string | null {
  if (month < 1 || month > 12) return null;
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** Words that stand between month and year and mean nothing by themselves. */
const fillers = new Set(['de', 'del', 'of', 'г', 'р', 'año', 'year']);

/** A date that is the whole of this text, as `YYYY-MM` or `YYYY`; null if it is anything else. */
export function parseDate(written: string, language = ''): string | null {
  if (written.length > 40) return null;
  const text = plain(written).trim();
  const cjk = /^(\d{4})\s?[年년](?:\s?(\d{1,2})\s?[月월])?$/.exec(text);
  if (cjk) {
    const year = yearOf(cjk[1] ?? '');
    if (year === null) return null;
    return cjk[2] === undefined ? year : dateOf(year, Number(cjk[2]));
  }
  const numeric = /^(\d{1,2})[./](\d{4})$/.exec(text);
  if (numeric) {
    const year = yearOf(numeric[2] ?? '');
    return year === null ? null : dateOf(year, Number(numeric[1]));
  }
  const words = text
    .split(/[\s,]+/)
    .map((word) => word.replaceAll('.', ''))
    .filter((word) => word !== '' && !fillers.has(word));
  const years = words.filter((word) => yearOf(word) !== null);
  const [year] = years;
  if (year === undefined || years.length > 1) return null;
  const rest = words.filter((word) => word !== year).join(' ');
  if (rest === '') return year;
  const month = monthNames(language).get(rest);
  return month === undefined ? null : dateOf(year, month);
}

/**
 * The dates of a line such as "Jan 2020 - Present · 2 yrs"; null if the line is none. A single
 * date is both start and end.
 */
export function parseDateRange(line: string, language = ''): DateRange | null {
  if (line.length > 120) return null;
  const [dates = ''] = line.split(/[·・]/);
  const sides = splitRange(plain(dates));
  const [left, right] = sides;
  if (left === undefined || sides.length > 2) return null;
  const start = parseDate(left, language);
  if (start === null) return null;
  if (right === undefined) return { start, end: start };
  const end = parseDate(right, language);
  if (end !== null) return { start, end };
  return isPresent(right.trim(), language) ? { start, end: null } : null;
}

function splitRange(dates: string): string[] {
  const spaced = dates.split(/\s[-–—‒−~]\s/);
  return spaced.length > 1 ? spaced : dates.split(/[-–—‒−~]/);
}

/** Whether the words that pages use in this language are known; `language` as in `<html lang>`. */
export function isListedLanguage(language: string): boolean {
  const [primary = ''] = language.toLowerCase().split(/[-_]/);
  return languages.includes(primary === 'iw' ? 'he' : primary);
}

function isPresent(word: string, language: string): boolean {
  if (presentWords.test(word)) return true;
  // In a language whose word is not listed, the place after the dash tells enough.
  const isListed = language === '' || isListedLanguage(language);
  return !isListed && word !== '' && word.length <= longestPresentWord && !/\d/.test(word);
}

/** The first month with its year that stands in a text, wherever ("Issued Jan 2022"). */
export function findDate(text: string, language = ''): string | null {
  if (text.length > 200) return null;
  const whole = plain(text);
  const eastern = /\d{4}\s?[年년]\s?\d{1,2}\s?[月월]/.exec(whole)?.[0];
  if (eastern !== undefined) return parseDate(eastern);
  const words = whole.split(/[\s:،,]+/).filter((word) => word !== '');
  for (let size = 4; size >= 2; size -= 1) {
    for (let index = 0; index + size <= words.length; index += 1) {
      const found = parseDate(words.slice(index, index + size).join(' '), language);
      if (found !== null && found.length > 4) return found;
    }
  }
  // A year alone counts only in a line that says little else.
  return words.length <= 2 ? (words.map(yearOf).find((year) => year !== null) ?? null) : null;
}
