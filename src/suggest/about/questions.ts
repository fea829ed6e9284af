import type { WrittenLanguage } from '../language.ts';
import type { Composer } from './composer.ts';
import type { AboutInput } from './edit.ts';
import type { AboutPart, SentenceBank } from './sentences/bank.ts';

/** Longer questions are no blanks to be read at a glance. */
const longestQuestion = 110;
/** So many figures make the proof; below that the role's own questions ask for them. */
const enoughResults = 2;

/**
 * Leaves blanks where the facts do not say enough: for figures where there are hardly any, for a
 * part that has nothing, and then as many as the shortest length takes.
 */
export function leaveQuestions(
  composer: Composer,
  { guide }: AboutInput,
  bank: SentenceBank,
  language: WrittenLanguage,
  shortest: number,
): void {
  const { questions } = bank;
  // The guides ask in English.
  const asks = language === 'en' ? guide.proofs.map(({ ask }) => ask) : [];
  const fitting = asks.filter((ask) => ask.length <= longestQuestion);
  const figures = (fitting.length > 0 ? fitting : questions.proof).map(
    (question, index) => `${questions.leads[index % questions.leads.length]} {${question}}`,
  );
  const left = { proof: figures, how: [...questions.how], next: [...questions.next] };
  const ask = (part: 'proof' | 'how' | 'next'): boolean => {
    const id = `ask:${part}:${left[part].length}`;
    const [chosen] = left[part].splice(0, 1);
    if (chosen === undefined) return false;
    composer.ask(part, id, chosen);
    return true;
  };
  const has = (part: AboutPart) => composer.sentences.some((one) => one.part === part);
  const [hook] = questions.hook;
  if (!has('hook') && hook !== undefined) composer.ask('hook', 'ask:hook', hook);
  const results = composer.sentences.filter(({ part }) => part === 'proof').length;
  for (let missing = enoughResults - results; missing > 0; missing--) ask('proof');
  const order = ['how', 'proof', 'next', 'how', 'proof', 'how', 'proof', 'next'] as const;
  for (const part of order) if (composer.length < shortest) ask(part);
  while (composer.length < shortest && ask('proof'));
  // What was not asked can be asked instead; no question stands in two places.
  composer.offerQuestions(left);
}
