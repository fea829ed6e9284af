import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { guideSchema } from '../src/roles/guide.ts';
import { entryOf } from './lib/role-entry-of.ts';

// Usage: npm run roles:index
// Writes down what finding a role needs to know of each guide, so that no guide but the chosen one
// is loaded, and the imports that load one.
const folder = new URL('../src/roles/library/', import.meta.url);
const entries = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) =>
    entryOf(guideSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))),
  )
  .sort(
    (one, other) =>
      one.family.localeCompare(other.family, 'en') || one.title.localeCompare(other.title, 'en'),
  );

const lines = entries.map((entry) => `  ${JSON.stringify(entry)}`);
writeFileSync(new URL('../src/roles/index.json', import.meta.url), `[\n${lines.join(',\n')}\n]\n`);

const loaders = entries.map(({ id }) => `  '${id}': () => import('./library/${id}.json'),`);
writeFileSync(
  new URL('../src/roles/guides.ts', import.meta.url),
  [
    '// Made by `npm run roles:index`.',
    '',
    '/** Each guide is a file of its own, fetched when its role is chosen. */',
    'export const guides: Record<string, () => Promise<{ default: unknown }>> = {',
    ...loaders.map((line) => line.replace(/^ {2}'([a-z]+)':/, '  $1:')),
    '};',
    '',
  ].join('\n'),
);
console.log(`${entries.length} roles.`);
