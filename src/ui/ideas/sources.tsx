import type { FactSource } from '../../suggest/facts/fact.ts';
import { ideaWords, screens } from '../../words/words.ts';
import { usePage } from '../context.ts';

/** Where a fact comes from, in words: "Experience, Northlane". */
export function usePlaceOf(): (source: FactSource) => string {
  const { store } = usePage();
  return ({ section, entry }) => {
    if (section === 'you') return ideaWords.you;
    const name = screens.profile.fields[section];
    if (section !== 'experience' || entry === null) return name;
    const company = store.worked.value.experience?.[entry]?.company ?? '';
    return company === '' ? name : `${name}, ${company}`;
  };
}
