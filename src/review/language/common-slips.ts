import type { Token } from '../../skills/tokens.ts';
import type { Slip } from '../changes/spelling.ts';
import { slipsAnywhere, slipsInEnglish } from './slip-words.ts';

const byWrong = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [right = '', wrong = ''] = line.split(': ');
        return wrong.split(' ').map((word): [string, string] => [word, right]);
      }),
  );

const slips = byWrong(slipsAnywhere);
const englishSlips = byWrong(slipsInEnglish);

/** Behind a word of another language: "responsable de compras". */
const foreignNext = new Set('de du des d del della di da do dos la le y et e und'.split(' '));

/**
 * The ordinary English words that a text misspells. Words in addresses, tags and quotes are left
 * alone; so is a capital in front of a word that another language has, which may be a name.
 *
 * @param sure whether the text is English beyond doubt
 */
export function commonSlips(text: string, tokens: readonly Token[], sure: boolean): Slip[] {
  const found: Slip[] = [];
  tokens.forEach(({ key, start, end }, index) => {
    const right = slips.get(key) ?? (sure ? englishSlips.get(key) : undefined);
    if (right === undefined) return;
    const raw = text.slice(start, end);
    // With an accent it is another word ("développer").
    if (raw.toLowerCase() !== key || isQuotedOrAddress(text, start, end)) return;
    const isForeign = raw !== key || foreignNext.has(tokens[index + 1]?.key ?? '');
    if (englishSlips.has(key) && isForeign) return;
    found.push({ start, end, right, ordinary: true });
  });
  return found;
}

function isQuotedOrAddress(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '';
  return /[@#/._\-"“‘'«„]/.test(before) || /^(?:[@_/-]|\.\p{L})/u.test(text.slice(end, end + 2));
}
