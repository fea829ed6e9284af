import type { Token } from '../../skills/tokens.ts';
import type { Range } from '../review.ts';
import { workParticiples } from './verbs.ts';

/** "was reduced": what once happened. "is written" may as well tell a state. */
const past = new Set(['was', 'were', 'been', 'being']);
const present = new Set(['am', 'is', 'are', 're', 'be']);

/** What may stand between the two: "was not", "were then quickly". */
const between = new Set(
  'not also then always often never later soon only since now still both all first again recently finally'.split(
    ' ',
  ),
);
const mostBetween = 2;

/** Behind "by" these tell when, how and how much, not who: "by day three", "by hand", "by 20%". */
const noDoer = new Set(
  'hand day night noon midnight dawn monday tuesday wednesday thursday friday week weeks month months year years end time hour hours minute minutes days half third quarter dozen hundred then now default design mistake accident chance law rule email post phone mail air road rail sea train car truck means way about around more less over up nearly almost at one two three four five six seven eight nine ten eleven twelve percent'.split(
    ' ',
  ),
);
const articles = new Set(['a', 'an', 'the', 'another', 'next', 'that']);
/** The same behind an article: "by the end", but "by the night sister". */
const noDoerNamed = new Set(
  'end time hour minute morning evening afternoon day week weekend month year deadline dozen hundred thousand half third quarter book law rules way'.split(
    ' ',
  ),
);

/**
 * The passives of an English text that are sure: a past form of "be" with the participle of a verb
 * of work ("the audit was completed"), or a present one where "by" names the doer. States
 * ("is located", "was closed") and what befalls anybody in a career ("was promoted") are none.
 */
export function passives(text: string, tokens: readonly Token[]): Range[] {
  const ranges: Range[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const be = tokens[at] as Token;
    const isPast = past.has(be.key);
    if (!isPast && !present.has(be.key)) continue;
    const participle = participleBehind(text, tokens, at);
    if (participle < 0) continue;
    if (!isPast && !hasDoer(text, tokens, participle)) continue;
    if (befallsSpeaker(tokens, at, participle)) continue;
    ranges.push([be.start, (tokens[participle] as Token).end]);
    at = participle;
  }
  return ranges;
}

/** Index of the participle that a form of "be" takes, or -1. Only spaces may stand between. */
function participleBehind(text: string, tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next <= at + 1 + mostBetween; next++) {
    const token = tokens[next];
    const before = tokens[next - 1];
    if (!token || !before || !/^[ \u00a0]$/.test(text.slice(before.end, token.start))) return -1;
    // "was well-written", "were built-in": an adjective of two words.
    if (workParticiples.has(token.key)) return /[-‐‑]/.test(text[token.end] ?? '') ? -1 : next;
    if (!between.has(token.key) && !token.key.endsWith('ly')) return -1;
  }
  return -1;
}

function hasDoer(text: string, tokens: readonly Token[], participle: number): boolean {
  const by = tokens[participle + 1];
  if (by?.key !== 'by' || text.slice((tokens[participle] as Token).end, by.start) !== ' ')
    return false;
  const first = tokens[participle + 2]?.key ?? '';
  const second = tokens[participle + 3]?.key ?? '';
  if (articles.has(first)) return second !== '' && !noDoerNamed.has(second);
  // "by ordering earlier" tells how.
  return first !== '' && !noDoer.has(first) && !/^\d|ing$/.test(first);
}

const auxiliaries = new Set(['have', 'has', 'had', 've', 'd']);

/**
 * "I was taken on", "we were chosen": what others did to the speaker, said as anybody would. An
 * award or a project that was given is told better by what came of it.
 */
function befallsSpeaker(tokens: readonly Token[], at: number, participle: number): boolean {
  const before = auxiliaries.has(tokens[at - 1]?.key ?? '') ? at - 2 : at - 1;
  const subject = tokens[before]?.key;
  const verb = tokens[participle]?.key;
  return (subject === 'i' || subject === 'we') && verb !== 'awarded' && verb !== 'given';
}
