import type { Certification, ListedSkill } from '../../profile/profile.ts';
import { findDate } from '../linkedin/dates.ts';
import { endorsementsIn } from '../linkedin/skills.ts';
import { plain } from './wording.ts';

/** LinkedIn takes no longer skills. */
const longestSkill = 80;

/**
 * The skills in the lines under "Skills". Below each the page says who endorsed it and where it
 * was used; those lines are told by their numbers and by what stands under the other headings.
 *
 * @param used The lines under "Experience" and "Education".
 * @returns null where none of those are known and a line may say where a skill was used, or where
 *   one line holds several: that is how others list them
 */
export function skillsIn(
  lines: readonly string[],
  schools: readonly { school: string }[],
  used: readonly string[],
): ListedSkill[] | null {
  if (used.length === 0 && lines.some((line) => mayBeUse.test(line))) return null;
  if (lines.some((line) => /^[^,]+,[^,]+,[^,]/.test(line) && !/\d/.test(line))) return null;
  const known = used.map((line) => plain(line.split(' · ', 1)[0] ?? ''));
  const isUse = (line: string) => {
    const text = plain(line);
    return (
      schools.some(({ school }) => text === plain(school)) ||
      // "Accounts Clerk at Tidewell", in any language: a title, a small word, an employer.
      (known.some((name) => text.startsWith(`${name} `)) &&
        known.some((name) => name !== '' && text.endsWith(` ${name}`)))
    );
  };
  const skills: ListedSkill[] = [];
  for (const line of lines) {
    const last = skills[skills.length - 1];
    const endorsements = endorsementsIn(line);
    if (endorsements !== null) {
      if (last) last.endorsements ??= endorsements;
    } else if (line.length <= longestSkill && !isSkillNote(line) && !isUse(line)) {
      if (!skills.some(({ name }) => plain(name) === plain(line)))
        skills.push({ name: line, endorsements: null });
    }
  }
  return skills;
}

/** "Accounts Clerk at Tidewell", but also "Working at Heights". */
const mayBeUse = /\s(?:at|bei|chez|en|em|na|no)\s\p{Lu}/u;

const filters =
  /^(?:all|industry knowledge|tools & technologies|interpersonal skills|other skills|todos|todas|tous|alle|endorse|add skill|take skill quiz|demonstrate skills)$/;

/** "3 experiences across …", "Endorsed by 2 colleagues at …", a quiz passed, a filter. */
function isSkillNote(line: string): boolean {
  return (
    /^\d+ \p{L}/u.test(line) ||
    /^(?:endorsed by|passed linkedin|validad[oa] por|recommandé|bestätigt|recomendad[oa] por) ?/i.test(
      line,
    ) ||
    filters.test(plain(line))
  );
}

const credential =
  /^(?:credential id|id de la credencial|identifiant|id de credencial|nachweis-id|zertifikats-id|código da credencial|show credential|mostrar credencial|afficher|nachweis anzeigen|exibir credencial)\b/;
const expiryOnly = /^(?:expire|vence|caduca|läuft|gültig|expira)/;

/**
 * The certificates in the lines under that heading: a name, who gives it, and when it was issued.
 *
 * @returns null where some have no date, so that names and issuers cannot be told apart
 */
export function certificatesIn(lines: readonly string[]): Certification[] | null {
  const certificates: Certification[] = [];
  let head: string[] = [];
  for (const line of lines) {
    const text = plain(line);
    if (credential.test(text)) continue;
    const [issue = ''] = line.split(' · ');
    const issued = expiryOnly.test(text) || head.length === 0 ? null : findDate(issue);
    if (issued === null) {
      if (!expiryOnly.test(text)) head.push(line);
      continue;
    }
    const [name, issuer] = head;
    if (name === undefined || issuer === undefined || head.length > 2) return null;
    certificates.push({ name, issuer, issued });
    head = [];
  }
  const [name, issuer = ''] = head;
  if (head.length > 2) return null;
  if (name !== undefined) certificates.push({ name, issuer, issued: null });
  return certificates;
}

const proficiency =
  /profici|competencia|compétence|kenntnis|muttersprach|verhandlungssicher|fließend|nível|nivel|niveau|nativ|bilingu|zweisprachig|langue maternelle/;

/** The languages in the lines under that heading; how well they are spoken stands below each. */
export function languagesIn(lines: readonly string[]): string[] {
  return lines.filter((line) => !proficiency.test(plain(line)) && line.length <= 60);
}
