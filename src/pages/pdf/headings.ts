import type { ListSection } from '../../profile/profile.ts';

/**
 * The parts into which LinkedIn divides a profile. Those that hold no section of ours matter too:
 * they end the one before.
 */
export type Part = 'contact' | 'about' | 'top-skills' | ListSection | 'other';

export interface Heading {
  part: Part;
  /** Where it stands on LinkedIn's page: no user can move it. */
  rank: number;
}

/**
 * How LinkedIn heads the parts, on its page (in this order, seen 2026-09) and in its PDF, in the
 * languages of `dates.ts`. Where those differ, both stand here.
 */
const headings: readonly [Part, string][] = [
  ['contact', 'contact|contactar|contacto|coordonnées|contacter|kontakt|contato|contatto|contatti'],
  [
    'other',
    'suggested for you|sugerencias para ti|suggestions pour vous|vorschläge für sie|sugestões para você|analytics|análisis|statistiques|analysen|análises|highlights|aspectos destacados|points forts',
  ],
  [
    'about',
    'about|summary|acerca de|extracto|infos|à propos|résumé|info|zusammenfassung|über mich|sobre|resumo|informazioni|riepilogo|samenvatting|over',
  ],
  [
    'top-skills',
    'top skills|aptitudes principales|principales aptitudes|principales compétences|top-kenntnisse|wichtigste kenntnisse|principais competências|competenze principali|belangrijkste vaardigheden',
  ],
  ['other', 'services|servicios|services proposés|dienstleistungen|serviços'],
  [
    'featured',
    'featured|destacado|destacados|sélection|im fokus|em destaque|in primo piano|uitgelicht',
  ],
  [
    'other',
    'activity|actividad|activité|aktivität|aktivitäten|atividade|atividades|attività|activiteit',
  ],
  [
    'experience',
    'experience|experiencia|expérience|berufserfahrung|experiência|esperienza|ervaring',
  ],
  [
    'education',
    'education|educación|formation|ausbildung|formação acadêmica|formação|formazione|opleiding',
  ],
  [
    'certifications',
    'certifications|licenses & certifications|licencias y certificaciones|certificaciones|certificats|licences et certifications|certifications et licences|bescheinigungen und zertifikate|bescheinigungen|zertifikate|zertifizierungen|licenças e certificados|licenças e certificações|certificações|certificados|licenze e certificazioni|certificazioni|licenties en certificaten|certificeringen',
  ],
  ['other', 'projects|proyectos|projets|projekte|projetos|progetti|projecten'],
  [
    'other',
    'volunteering|volunteer experience|voluntariado|experiencia de voluntariado|bénévolat|expérience de bénévolat|ehrenamt|freiwilliges engagement|trabalho voluntário|experiência voluntária|volontariato|vrijwilligerswerk',
  ],
  [
    'skills',
    'skills|conocimientos y aptitudes|aptitudes|compétences|kenntnisse|kenntnisse und fähigkeiten|competências|competenze|vaardigheden',
  ],
  ['other', 'recommendations|recomendaciones|recommandations|empfehlungen|recomendações'],
  [
    'other',
    'publications|publicaciones|veröffentlichungen|publikationen|publicações|pubblicazioni|publicaties',
  ],
  ['other', 'patents|patentes|brevets|patente|brevetti|octrooien'],
  ['other', 'courses|cursos|cours|kurse|corsi|cursussen'],
  [
    'other',
    'honors-awards|honors & awards|reconocimientos y premios|honors y awards|distinctions|prix et distinctions|distinctions et prix|auszeichnungen|auszeichnungen/preise|auszeichnungen und preise|reconhecimentos e prêmios|honras e prêmios|riconoscimenti e premi|prijzen en onderscheidingen',
  ],
  ['other', 'test scores|resultados de pruebas|résultats d’examens|prüfungsergebnisse'],
  ['languages', 'languages|idiomas|langues|sprachen|lingue|talen'],
  ['other', 'organizations|organizaciones|organisations|organisationen|organizações'],
  ['other', 'interests|intereses|centres d’intérêt|interessen|interesses'],
  ['other', 'causes|causas'],
];

const byName = new Map(
  headings.flatMap(([part, names], rank) =>
    names.split('|').map((name): [string, Heading] => [key(name), { part, rank }]),
  ),
);

function key(line: string): string {
  return line
    .normalize('NFC')
    .replace(/[‘’]/g, "'")
    .replace(/ ?\(\d{1,3}\)$/, '')
    .trim()
    .toLowerCase();
}

/** The heading that this line is by its words; null if it is none. LinkedIn's are no capitals. */
export function headingIn(line: string): Heading | null {
  if (line.length > 60 || line === line.toUpperCase()) return null;
  return byName.get(key(line)) ?? null;
}
