import type { Attributes } from './layout.ts';

/** Parts of a page around its posting, by the elements that HTML has for them. */
const around = /^(aside|footer|nav)$/;
const roles = /^(alert|alertdialog|banner|complementary|contentinfo|dialog|navigation|search)$/;
/** By the names that pages give them. */
const names =
  /(?:^|[-_ ])(?:cookies?|consent|gdpr|breadcrumbs?|share|sharing|social|newsletter|similar|related|recommended|recommendations|job-?alerts?|application-?form|apply-?form|salary-?(?:chart|insights?|estimate)|applicants?-?insights?|hiring-?team|recruiter|people-also-viewed)(?:$|[-_ ])/i;

/** Whether an element of a whole page is no part of the posting in it. */
export function isAround(tag: string, element: Attributes): boolean {
  if (/^(html|body|main|article|h\d)$/.test(tag)) return false;
  return (
    around.test(tag) ||
    roles.test(element.getAttribute('role') ?? '') ||
    names.test(element.getAttribute('class') ?? '') ||
    names.test(element.getAttribute('id') ?? '')
  );
}

/** Lines that pages put among those of a posting: buttons, counts of applicants, own insights. */
const noise =
  /^(?:(?:over |more than )?[\d.,]+\+? (?:applicants?|people clicked apply|candidatos|candidats|bewerber|solicitudes|candidaturas)|(?:re)?posted .{1,30} ago|how (?:you match|your profile .{1,40})|see how you compare.{0,60}|am i a good fit\?|(?:tailor|customi[sz]e) my resume.{0,30}|help me (?:stand out|update my profile)|(?:…|\.\.\.) ?(?:more|mehr|plus|más|mais)|show (?:more|less)(?: options)?|see (?:more|less)|read (?:more|less)|(?:easy |linkedin )?apply(?: (?:now|here|online|today|for this (?:job|position|role)))?|save(?: job)?|saved|share(?: this)?(?: job)?:?|print|follow|message|report this job|promoted.{0,40}|actively (?:hiring|reviewing applicants)|responses managed off linkedin|set alert.{0,40}|skip to (?:main )?content|back to (?:jobs|search|all jobs|results)|sign in|log in|accept (?:all )?cookies|(?:postuler|enregistrer|partager|jetzt bewerben|bewerben|speichern|teilen|inscribirme|guardar|compartir|candidatar-se|salvar|compartilhar))$/i;

/** What follows the posting on the page is of other jobs. */
const end =
  /^(?:similar (?:jobs|positions|roles).{0,40}|people also viewed|people who viewed this.{0,40}|related jobs|recommended jobs|(?:more|other) (?:jobs|openings|positions|roles)(?: (?:at|from|like|in) .{1,60})?|jobs you (?:may|might) (?:like|be interested in)|you (?:may|might) also (?:like|be interested in).{0,40}|looking for talent\?|offres? (?:d.emploi )?similaires|emplois similaires|(?:empleos|ofertas|vagas|trabajos) (?:similares|semelhantes|relacionad[ao]s)|ähnliche (?:jobs|stellen|stellenangebote|stellenanzeigen)|weitere (?:jobs|stellen|stellenangebote).{0,40})$/i;

/** LinkedIn's and others' name for the posting itself: what is above it is about the page. */
const start =
  /^(?:about the job|job description|info zum job|über den job|details zum jobangebot|à propos de l['’]offre d['’]emploi|acerca del empleo|sobre a vaga)$/i;

/** How much of a text may stand above its beginning, in lines. */
const mostLinesAbove = 60;

/** Where so much came before, a heading of other jobs is no item of the page's menu. */
const shortestPosting = 150;

/** The text of a page without what the page says around its posting. */
export function withoutNoise(text: string): string {
  const kept: string[] = [];
  let length = 0;
  for (const line of text.split('\n')) {
    const plain = line.replace(/^- /, '').trim();
    if (end.test(plain) && length >= shortestPosting) break;
    length += line.length;
    if (!noise.test(plain) && !end.test(plain)) kept.push(line);
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Parts a text at the line that says "here the posting begins"; null where no line says so. */
export function atBeginning(text: string): { above: string; posting: string } | null {
  const lines = text.split('\n');
  const at = lines.findIndex((line, index) => index < mostLinesAbove && start.test(line.trim()));
  // One or two lines above are the posting's own title.
  if (at < 3) return null;
  return {
    above: lines.slice(0, at).join('\n'),
    posting: lines
      .slice(at + 1)
      .join('\n')
      .trim(),
  };
}
