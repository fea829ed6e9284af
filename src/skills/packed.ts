import { type Sense, type SkillEntry, skillKinds } from './skill.ts';

/**
 * The lexicon as it ships: a line for each entry, its parts parted by tabs, the forms of a part by
 * bars. It says what the JSON of the sources says in a quarter less.
 */
const parts = '\t';
const forms = '|';
const meaning = '=';

const senses: readonly Sense[] = ['capital', 'company', 'exact'];

/** @throws RangeError where a form holds one of the signs that part them */
export function pack(entries: readonly SkillEntry[]): string {
  return entries.map(packEntry).join('\n');
}

function packEntry(entry: SkillEntry): string {
  const { name, kind, aliases, misspellings, sense, not, includes } = entry;
  const written = [name, ...[aliases, misspellings, not, includes].flatMap((list) => list ?? [])];
  const foul = written.find((form) => /[\t|=\n]/.test(form));
  if (foul !== undefined) throw new RangeError(`“${foul}” cannot be packed.`);
  const told = Object.entries(sense ?? {}).map(
    ([form, how]) => `${form}${meaning}${senses.indexOf(how)}`,
  );
  return [
    name,
    skillKinds.indexOf(kind),
    ...[aliases, misspellings, told, not, includes].map((list) => (list ?? []).join(forms)),
  ]
    .join(parts)
    .replace(/\t+$/, '');
}

/** What `pack` packed. */
export function unpack(text: string): SkillEntry[] {
  return text.split('\n').map((line) => {
    const [name = '', kind = '', aliases, misspellings, told, not, includes] = line.split(parts);
    const entry: SkillEntry = { name, kind: skillKinds[Number(kind)] ?? 'domain' };
    if (aliases) entry.aliases = aliases.split(forms);
    if (misspellings) entry.misspellings = misspellings.split(forms);
    if (told) entry.sense = sensesOf(told);
    if (not) entry.not = not.split(forms);
    if (includes) entry.includes = includes.split(forms);
    return entry;
  });
}

function sensesOf(told: string): Record<string, Sense> {
  const found: Record<string, Sense> = {};
  for (const one of told.split(forms)) {
    const [form = '', how = ''] = one.split(meaning);
    found[form] = senses[Number(how)] ?? 'company';
  }
  return found;
}
