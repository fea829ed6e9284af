import { language } from './language.ts';
import { aboutWords, checks, jobWords, roleWords, wayInWords } from './words.ts';

const words: Record<string, Record<string, string>> = {
  ...checks,
  ...roleWords,
  ...jobWords,
  ...aboutWords,
  ...wayInWords,
};

/** A sentence by its key, with what fills its slots. The same shape as a review's `Message`. */
export interface Sayable {
  key: string;
  values: Record<string, string | number>;
}

const plural = new Intl.PluralRules(language());
const number = new Intl.NumberFormat(language());
// {name} is a slot; {name:one form|other form} chooses by number.
const slot = /\{(\w{1,30})(?::([^{}|]{0,80})\|([^{}|]{0,80}))?\}/g;

/**
 * The sentence of a message, in the language that was chosen.
 *
 * @throws RangeError for a key that has no words: a test holds that none is without
 */
export function say({ key, values }: Sayable): string {
  const [check = '', part = ''] = key.split('.');
  const pattern = words[check]?.[part];
  if (pattern === undefined) throw new RangeError(`There are no words for “${key}”.`);
  return fill(pattern, values);
}

/** Fills the slots of a pattern; numbers are written as the language writes them. */
export function fill(pattern: string, values: Sayable['values']): string {
  return pattern.replace(slot, (whole, name: string, one?: string, other?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one !== undefined) return plural.select(Number(value)) === 'one' ? one : (other ?? '');
    return typeof value === 'number' ? number.format(value) : value;
  });
}

/** Does the language have words for this key? */
export const hasWords = (key: string): boolean => {
  const [check = '', part = ''] = key.split('.');
  return words[check]?.[part] !== undefined;
};
