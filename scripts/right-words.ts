import { readFileSync, writeFileSync } from 'node:fs';
import { buildLexicon } from '../src/skills/lexicon.ts';
import { families } from '../src/skills/shipped.ts';
import { wordKey } from '../src/skills/tokens.ts';

// Usage: npm run words:right -- <word list> …
// A word list is a JSON array of the right words of one language. Writes down those that come so
// near to the name of a skill that they would be taken for a misspelling of it.
const lists = process.argv.slice(2);
if (lists.length === 0) {
  console.error('Name one or more word lists: JSON arrays of words.');
  process.exit(1);
}
const lexicon = buildLexicon(Object.values(families).flat());
const near = new Set<string>();
for (const list of lists) {
  for (const word of JSON.parse(readFileSync(list, 'utf8')) as string[]) {
    const key = wordKey(word);
    if (lexicon.starts.of(key).near) near.add(key);
  }
}
const target = new URL('../src/skills/right-words.json', import.meta.url);
writeFileSync(target, `${JSON.stringify([...near].sort(), null, 2)}\n`);
console.log(`${near.size} words.`);
