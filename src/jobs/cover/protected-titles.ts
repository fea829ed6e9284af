import type { KnownProfile } from '../../profile/profile.ts';
import { type Token, tokenize } from '../../skills/tokens.ts';

/**
 * Titles that the law keeps for those who hold the licence, by the lexicon's name of it: whoever
 * bears one has the other, and seldom lists both. Left out are trades that also count as such
 * without a licence of their own ("engineer", "electrician", "social worker", "teacher", "architect").
 *
 * Sources: the state practice acts of the United States (nurse, pharmacist, physical and
 * occupational therapist, hygienist), the boards of accountancy (CPA); Germany's
 * Pflegeberufegesetz § 1 and Bundesärzteordnung § 2a; France's Code de la santé publique L4311-2.
 */
const titlesOf: Record<string, readonly string[]> = {
  'RN License': [
    'registered nurse',
    'licensed registered nurse',
    'nurse practitioner',
    'Pflegefachfrau',
    'Pflegefachmann',
    'Gesundheits- und Krankenpfleger',
    'Gesundheits- und Krankenpflegerin',
    "infirmier diplômé d'État",
    "infirmière diplômée d'État",
  ],
  'LPN License': ['licensed practical nurse', 'licensed vocational nurse'],
  'Nurse Practitioner License': ['nurse practitioner'],
  'Pharmacist License': ['licensed pharmacist', 'registered pharmacist'],
  'PT License': ['licensed physical therapist', 'registered physical therapist'],
  'OT License': ['licensed occupational therapist', 'registered occupational therapist'],
  'Dental Hygienist License': ['registered dental hygienist', 'licensed dental hygienist'],
  CPA: ['certified public accountant'],
  'Social Work License': ['licensed clinical social worker', 'licensed master social worker'],
  'licensed electrician': ['licensed electrician'],
};

/** A title as words, by its first one; those that imply the same licence stand together. */
const titles = new Map<string, { licence: string; words: string[] }[]>();
for (const [licence, written] of Object.entries(titlesOf))
  for (const title of written) {
    const words = tokenize(title).map(({ key }) => key);
    const first = words[0] ?? '';
    titles.set(first, [...(titles.get(first) ?? []), { licence, words }]);
  }

/** Beside a title these say that its bearer does not hold it, or works with those who do. */
const notYet = new Set(
  'student students aspiring future trainee intern candidate retired former lapsed prospective becoming pre recruiter recruiters recruiting recruitment recruit assistant aide supporting helping hiring'.split(
    ' ',
  ),
);

/** The title by which a profile shows a licence, as the profile writes it; null where it shows none. */
export function titleImplying(licences: readonly string[], known: KnownProfile): string | null {
  const current = (known.experience ?? []).filter(({ end }) => end === null);
  for (const text of [known.headline ?? '', ...current.map(({ title }) => title)]) {
    const found = titleIn(text, licences);
    if (found) return found;
  }
  return null;
}

function titleIn(text: string, licences: readonly string[]): string | null {
  const tokens = tokenize(text);
  for (const [index, { key, start }] of tokens.entries())
    for (const { licence, words } of titles.get(key) ?? []) {
      if (!licences.includes(licence)) continue;
      const last = tokens[index + words.length - 1];
      const isWhole = words.every((word, offset) => tokens[index + offset]?.key === word);
      if (last && isWhole && !isDenied(tokens, index, index + words.length))
        return text.slice(start, last.end);
    }
  return null;
}

/** Four words before and one behind: "aspiring to be a registered nurse", "registered nurse recruiter". */
function isDenied(tokens: readonly Token[], first: number, end: number): boolean {
  const around = [...tokens.slice(Math.max(0, first - 4), first), ...tokens.slice(end, end + 1)];
  return around.some(({ key }) => notYet.has(key));
}
