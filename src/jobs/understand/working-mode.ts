import type { Token } from '../../skills/tokens.ts';
import type { PostingDemands } from '../posting.ts';
import type { Told } from './parts.ts';
import { gapAfter } from './term-span.ts';

type Mode = PostingDemands['workingMode'];

/** Nouns behind which a mode says how something else is: "remote sensing", "on-site gym". */
const describesAnother =
  /^(?:sens|monitor|control|server|device|team|site|area|gym|park|support|access|customer|client|visit|child|interview|cloud|app|vehicle|learn|diagnos|stud)/;

/**
 * Where the work is done, by the first words that say so: hybrid before the others, as it names
 * both ("hybrid, two days remote").
 */
export function workingModeIn(text: string, tokens: readonly Token[], told: readonly Told[]): Mode {
  const said = new Map<string, number>();
  for (const { cues, part } of told) {
    if (part === 'equality' || part === 'process') continue;
    for (const { kind, value, first, last } of cues) {
      if (kind !== 'mode' || !value || value === 'none') continue;
      if (isOfAnother(text, tokens, first, last)) continue;
      if (!said.has(value)) said.set(value, first);
    }
  }
  if (said.has('hybrid')) return 'hybrid';
  const remote = said.get('remote');
  const onSite = said.get('on site');
  if (remote !== undefined && (onSite === undefined || remote < onSite)) return 'remote';
  return onSite === undefined ? null : 'on site';
}

function isOfAnother(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1];
  if (next && gapAfter(text, tokens, last) === ' ' && describesAnother.test(next.key)) return true;
  const before = tokens[first - 1]?.key;
  return before === 'not' || before === 'no' || before === 'non' || before === 'kein';
}
