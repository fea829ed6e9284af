import { type Token, tokenize } from '../../skills/tokens.ts';
import type { PostingLanguage } from '../posting.ts';
import { cueWords } from './cue-index.ts';
import { wordSet } from './phrases.ts';

const languages: PostingLanguage[] = ['en', 'es', 'fr', 'de', 'pt'];

/** Small words of languages that are not understood, so that theirs are not taken for ours. */
const foreign = wordSet(
  'het een van voor niet wij zijn naar bij wordt onze jouw jij ook aan',
  'il di che per una gli della nel sono con alla anche nostro tuo',
  'och att det som är på av för inte vi till din hos eller',
  'og til af på er ikke som vores dig med det jeg',
  'w na się do jest oraz nie przez dla lub jak są',
  'si na pro je ve se nebo jako máte jsou',
  'ja on ei se että ovat sekä olet meillä',
  've bir için ile olan bu olarak veya',
  'és egy az hogy vagy nem van a',
);

/** One bit for each language that a word speaks for; the last for those that are not understood. */
const evidence = new Map<string, number>();
const foreignBit = 1 << languages.length;
for (const [index, language] of languages.entries()) {
  const { small, headings, fillers } = cueWords[language];
  const fill = wordSet(fillers);
  const named = Object.values(headings)
    .flat()
    .flatMap((phrase) => tokenize(phrase).map(({ key }) => key))
    .filter((key) => key.length > 3 && !fill.has(key));
  for (const word of new Set([...wordSet(small), ...named]))
    evidence.set(word, (evidence.get(word) ?? 0) | (1 << index));
}
for (const word of foreign) evidence.set(word, (evidence.get(word) ?? 0) | foreignBit);

/** A posting tells its language by a few hundred words. */
const mostWords = 500;

/** Of a longer text at least this share speaks for its language. */
const leastShare = 0.08;
const longText = 60;

/** The language of a posting; null where it is none of those that are understood. */
export function languageOf(tokens: readonly Token[]): PostingLanguage | null {
  // Counted by what words speak for together, and told apart once at the end.
  const together = new Uint32Array(2 << languages.length);
  const step = Math.max(1, Math.floor(tokens.length / mostWords));
  let words = 0;
  for (let index = 0; index < tokens.length; index += step) {
    words++;
    const bits = evidence.get((tokens[index] as Token).key);
    if (bits !== undefined) together[bits] = (together[bits] as number) + 1;
  }
  const counts = new Array<number>(languages.length + 1).fill(0);
  for (const [bits, count] of together.entries())
    for (let bit = 0; count > 0 && bit < counts.length; bit++)
      if (bits & (1 << bit)) counts[bit] = (counts[bit] as number) + count;
  const most = Math.max(...counts);
  if (most === 0 || (words >= longText && most < words * leastShare)) return null;
  const best = counts.indexOf(most);
  return languages[best] ?? null;
}
