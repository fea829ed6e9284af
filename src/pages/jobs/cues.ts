/**
 * How postings are told from other texts, in the languages Byline understands them in. Patterns
 * see a text without accents, case and signs, so that words are parted by single spaces.
 */
type Cue = readonly string[];

/** What stands over the parts of a posting. A line that begins so and is short is such a heading. */
export const headingCues: Record<'demands' | 'duties' | 'offer' | 'process', Cue> = {
  demands: [
    'essential criteria|selection criteria|candidate profile|the ideal candidate|we expect|we require|knowledge and skills|skills and experience|experience and skills|requirements|job requirements|minimum requirements|qualifications|minimum qualifications|basic qualifications|preferred qualifications|required|skills|required skills|what you need|what you ll need|what you will need|what you bring|what you ll bring|what we re looking for|what we are looking for|who you are|about you|you have|your profile|your background|must have|must haves|nice to have|essential|desirable|person specification|education and experience|your skills',
    'requisitos|requerimientos|que buscamos|perfil|tu perfil|lo que buscamos|formacion|experiencia requerida|se requiere|que necesitas|conocimientos|valorable',
    'profil|votre profil|profil recherche|competences|competences requises|ton profil|le profil|vos atouts|qualifications requises|vous etes|formation',
    'anforderungen|ihr profil|dein profil|das bringst du mit|das bringen sie mit|was du mitbringst|was sie mitbringen|qualifikation|qualifikationen|voraussetzungen|ihre qualifikationen|deine qualifikationen|dein hintergrund|das zeichnet dich aus|damit uberzeugen sie|wir erwarten',
    'requisitos|qualificacoes|o que procuramos|o que esperamos|seu perfil|o teu perfil|perfil procurado|diferenciais|requisitos obrigatorios|o que voce precisa|formacao',
  ],
  duties: [
    'the job|the post|about the post|your job|the work|accountabilities|key accountabilities|tasks|main tasks|key tasks|what you do|responsibilities|key responsibilities|your responsibilities|duties|essential functions|what you ll do|what you will do|what you ll be doing|the role|about the role|about the job|your role|role overview|position summary|job summary|job description|job purpose|your mission|main duties|day to day|in this role|your impact|the position|the opportunity',
    'funciones|responsabilidades|tus funciones|que haras|mision|descripcion del puesto|tareas|tu mision|el puesto|descripcion de la oferta',
    'missions|vos missions|tes missions|responsabilites|le poste|votre mission|description du poste|votre role|ton role|activites principales',
    'aufgaben|ihre aufgaben|deine aufgaben|das erwartet dich|das erwartet sie|tatigkeiten|was dich erwartet|was sie erwartet|stellenbeschreibung|dein aufgabengebiet|ihr aufgabengebiet|das machst du|deine rolle|deine mission',
    'responsabilidades|atividades|principais atividades|o que voce vai fazer|suas responsabilidades|descricao da vaga|atribuicoes|funcoes|a vaga|o que vais fazer',
  ],
  offer: [
    'benefits|perks|what we offer|we offer|compensation|salary|pay|our offer|what s in it for you|why join us|why us|what you get|what you ll get',
    'ofrecemos|que ofrecemos|beneficios|te ofrecemos|condiciones|salario',
    'avantages|nous offrons|ce que nous offrons|nous vous offrons|remuneration|salaire|pourquoi nous rejoindre|on t offre',
    'wir bieten|das bieten wir|unser angebot|ihre vorteile|deine vorteile|benefits|was wir bieten|gehalt|vergutung|darauf kannst du dich freuen|darauf konnen sie sich freuen',
    'beneficios|oferecemos|o que oferecemos|remuneracao|salario',
  ],
  process: [
    'how to apply|application process|apply|apply now|to apply|equal opportunity employer|equal opportunity|our process|next steps',
    'como aplicar|como postular|inscribete|proceso de seleccion|interesados',
    'pour postuler|postuler|candidature|processus de recrutement|comment postuler',
    'bewerbung|jetzt bewerben|so bewirbst du dich|ihre bewerbung|deine bewerbung|kontakt und bewerbung|interessiert',
    'como se candidatar|candidatura|inscricao|candidate se|processo seletivo',
  ],
};

/** What only a posting says to its reader, anywhere in the text. */
export const addressCues: Cue = [
  'we are looking for|we re looking for|we are seeking|we are hiring|(?:is|are) (?:looking|searching) for an?|(?:is|are) seeking an?|you (?:will|ll) (?:be|work|report|join|lead|own|build|support|help|teach|care|manage|plan|design|develop|run|deliver|assist|maintain|coordinate)|reports to|reporting to|the successful candidate|ideal candidate|join our|apply (?:now|today|by|online|for)|submit your (?:resume|cv|application)|send (?:us )?(?:your |a |the )?(?:resume|cv|application)|(?:applicants|candidates) (?:should|must|will|need)|closing date|interviews will|full time|part time|equal opportunity|per hour|base salary|years of experience|start date',
  'buscamos|estamos buscando|precisamos incorporar|te incorporaras|inscribete|envia tu (?:cv|curriculum)|jornada completa|contrato indefinido|anos de experiencia|seleccionamos|se ofrece',
  'nous recherchons|nous recrutons|recherche un|recherche une|vous serez|vous etes|tu seras|postulez|envoyez votre cv|temps plein|cdi|cdd|h f|annees d experience|rattache',
  'wir suchen|suchen wir|zur verstarkung|m w d|w m d|d m w|m w x|bewirb dich|bewerben sie sich|vollzeit|teilzeit|festanstellung|unbefristet|berufserfahrung|eintrittstermin|ab sofort',
  'procuramos|estamos a procura|buscamos|estamos contratando|voce vai|voce sera|candidate se|envie (?:o )?seu curriculo|tempo integral|clt|anos de experiencia|contratacao',
];

/** A button or link that leads to applying. */
export const applyCues: Cue = [
  'apply|apply now|apply here|apply for this (?:job|position|role)|apply online|apply today|apply on company site|submit application|i m interested',
  'inscribirme|inscribirse|postular|postularme|aplicar|solicitar empleo|enviar candidatura|inscribete',
  'postuler|je postule|postuler maintenant|postuler a cette offre|candidater',
  'jetzt bewerben|bewerben|online bewerben|direkt bewerben|hier bewerben|zur bewerbung',
  'candidatar|candidatar se|candidatar me|quero me candidatar|candidate se|inscrever se|enviar candidatura',
];

/** What other pages are headed by: recipes, curricula, articles, shops. */
export const otherCues: Cue = [
  'ingredients|preheat|servings|prep time|cook time|instructions|method|nutrition|add to cart|add to basket|work experience|employment history|hobbies|references|published|leave a comment|related articles|open (?:positions|roles|jobs)|current (?:openings|job openings|vacancies)|job openings|vacancies|all jobs|read more|share this article|comments|author|editor|results|jobs found|sort by',
  'ingredientes|preparacion|raciones|experiencia laboral|datos personales|anadir al carrito|comentarios|resultados|ofertas de empleo|vacantes',
  'ingredients|preparation|pour 4 personnes|experience professionnelle|centres d interet|ajouter au panier|commentaires|resultats|nos offres|postes a pourvoir',
  'zutaten|zubereitung|portionen|lebenslauf|berufserfahrung|in den warenkorb|kommentare|treffer|offene stellen|stellenangebote',
  'ingredientes|modo de preparo|porcoes|experiencia profissional|dados pessoais|adicionar ao carrinho|comentarios|resultados|vagas abertas',
];

/** Patterns of all languages as one. */
export function anyOf(cue: Cue): string {
  return `(?:${cue.join('|')})`;
}
