import type { Token } from '../../skills/tokens.ts';

const english = new Set(
  'the and of to in a i my with for is on that we our was are at by from as it have has this'.split(
    ' ',
  ),
);
const others = new Set(
  'der die das und ist ich mit für von zu den im ein eine wir bei el los las y en que un una con por para del soy mi le les et des du je nous dans pour avec une est o os e em um uma com do da dos das eu meu'.split(
    ' ',
  ),
);

/** Words of the other languages that English also has ("die", "an") need this much company. */
const leastWords = 3;

/**
 * Whether a text reads as English, told by its small words. Sentences of ours are only put into
 * texts that do.
 */
export function readsAsEnglish(tokens: readonly Token[]): boolean {
  let own = 0;
  let foreign = 0;
  for (const { key } of tokens) {
    if (english.has(key)) own++;
    else if (others.has(key)) foreign++;
  }
  return foreign < leastWords || own >= foreign;
}
