/** Words that LinkedIn's page puts around a profile, in English, Spanish, French, German, Portuguese. */

const set = (names: string) => new Set(names.split('|'));

/** Lines of the page's frame and its buttons: what stands beside them is not the profile. */
const frame = set(
  'home|my network|jobs|messaging|notifications|me|for business|learning|advertise|search|skip to search|skip to main content|skip to aside|keyboard shortcuts|close jump menu|new feed updates notifications|background image|background photo|profile photo|open to|add profile section|enhance profile|enhance your profile|resources|more|edit|tell non-profits you are interested in getting involved with your time and skills|linkedin|' +
    'inicio|mi red|empleos|mensajes|notificaciones|yo|para negocios|buscar|ir a la búsqueda|ir al contenido principal|tengo interés en|añadir sección|añadir sección del perfil|mejorar perfil|recursos|más|' +
    'accueil|réseau|mon réseau|offres d’emploi|emplois|messagerie|vous|pour les entreprises|rechercher|passer à la recherche|passer au contenu principal|disponible pour|ajouter une section|améliorer le profil|ressources|plus|' +
    'start|startseite|ihr netzwerk|mein netzwerk|stellenanzeigen|nachrichten|mitteilungen|sie|für unternehmen|suche|zur suche springen|zum hauptinhalt springen|bereit für|profilbereich hinzufügen|profil verbessern|ressourcen|mehr|' +
    'início|minha rede|vagas|mensagens|notificações|eu|para negócios|pesquisar|ir para a busca|ir para o conteúdo principal|tenho interesse em|adicionar seção|adicionar seção do perfil|aprimorar perfil|mais',
);

const counts =
  /^(?:\d{1,4}\+? )?(?:new |total )?(?:notifications?|messages?|notificaciones|notificações|mitteilungen|nachrichten)(?: total| new)?$/;

/** Is this line a part of the frame around the profile? */
export function isFrame(line: string): boolean {
  const text = plain(line);
  return frame.has(text) || counts.test(text) || /\bpremium\b/.test(text) || /^\d{1,3}$/.test(text);
}

/** What LinkedIn puts above cards of other people, or after the profile. */
const afterwards =
  /^(?:more profiles for you|people you may know(?: .{1,40})?|people also viewed|people similar to .{1,60}|others named .{1,60}|explore premium profiles|you might like|you may also know|profile language|public profile & url|who your viewers also viewed|linkedin corporation © .{1,10}|talent solutions|m[áa]s perfiles para ti|otros perfiles (?:vistos|consultados)|(?:gente|personas) que (?:podrías|quizás?) conoc.{1,20}|quizás? te guste|idioma del perfil|perfil público y url|plus de profils pour vous|autres (?:profils|pages) consulté.{1,4}|(?:les )?personnes que vous pourriez connaître|vous pourriez aimer|langue du profil|profil public et url|weitere profile für sie|andere (?:besucher|personen).{1,40}|personen, die sie .{1,30}|das könnte ihnen .{1,20}|profilsprache|öffentliches profil und url|mais perfis para você|(?:as )?pessoas também viram|pessoas que (?:talvez )?você (?:talvez )?conheça|talvez você (?:goste|conheça)|idioma do perfil|perfil público e url)$/;

/** Does everything from this line on belong to other people, or to the page's end? */
export function isAfterwards(line: string): boolean {
  return line.length <= 100 && afterwards.test(plain(line));
}

/** "· 1st", "• 2e", "3rd+": how near another person is to the viewer. */
export function hasDegree(line: string): boolean {
  return /(?:^|\s)[·•]\s?[123](?:st|nd|rd|er|re|e|[.º°]{1,2})\+?$/.test(line.slice(-40));
}

const buttons = set(
  'connect|follow|message|conectar|seguir|enviar mensaje|se connecter|suivre|message privé|vernetzen|folgen|nachricht|enviar mensagem',
);

/** A button of somebody else's card; nobody connects with themselves. */
export function isOthersButton(line: string): boolean {
  return buttons.has(plain(line));
}

const contact = set(
  'contact info|información de contacto|coordonnées|infos de contact|kontaktinfo|kontaktinfos|kontaktdaten|informações de contato|dados de contato',
);
const connections =
  /^(?:500\+|\d{1,3}(?:[.,\s]\d{3})*) (?:connections?|followers?|contactos?|seguidores?|relations?|abonnés?|kontakte?|follower:?innen|conexões|conexão)$/;

/** The line that follows the place at the end of the top card. */
export function endsTopCard(line: string): boolean {
  const text = plain(line);
  return contact.has(text.replace(/^.{0,100}· /, '')) || connections.test(text);
}

/** Marks beside a name: pronouns, a former name, a badge. */
export function isBesideName(line: string): boolean {
  const text = plain(line);
  return (
    /^[·•]$/.test(text) ||
    /^\(.{1,60}\)$/.test(text) ||
    /^\(?\p{L}{2,5}\/\p{L}{2,6}(?:\/\p{L}{2,6})?\)?$/u.test(text) ||
    /^(?:verified|add verification badge|verificado|verificada|añadir insignia de verificación|vérifié|verifiziert|adicionar selo de verificação)\b.{0,20}$/.test(
      text,
    )
  );
}

const moreButton =
  /\s?(?:…|\.{3})\s?(?:see more|show more|more|see less|ver más|mostrar más|más|voir plus|afficher la suite|plus|mehr anzeigen|mehr|ver mais|exibir mais|mais)$/i;

/** The line without the button that shows the rest of a clamped text. */
export function withoutButton(line: string): string {
  return line.length < 5000 ? line.replace(moreButton, '') : line;
}

const showAll =
  /^(?:show all|see all|mostrar|ver tod|afficher|voir (?:les|tou)|alle|exibir|ver as|ver os)/;

/** How many entries a "Show all 23 skills" promises; null where the line is none. */
export function promisedIn(line: string): number | null {
  if (line.length > 80 || !showAll.test(plain(line))) return null;
  const numbers = line.match(/\d{1,4}/g) ?? [];
  return numbers.length === 1 ? Number(numbers[0]) : null;
}

const employment = set(
  'full-time|part-time|self-employed|freelance|contract|internship|apprenticeship|seasonal|temporary|permanent|permanent full-time|' +
    'jornada completa|media jornada|tiempo parcial|autónomo|profesional independiente|contrato temporal|contrato de prácticas|prácticas|contrato formativo|' +
    'temps plein|temps partiel|indépendant|indépendante|cdi|cdd|stage|alternance|contrat en alternance|contrat saisonnier|intérim|' +
    'vollzeit|teilzeit|selbstständig|freiberuflich|befristet|praktikum|saisonal|werkstudent|werkstudentin|auf projektbasis|' +
    'tempo integral|meio período|autônomo|autônoma|temporário|estágio|aprendiz|jovem aprendiz|terceirizado|trainee',
);

export function isEmployment(text: string): boolean {
  return employment.has(plain(text));
}

const workplaces = set(
  'on-site|hybrid|remote|presencial|híbrido|en remoto|remoto|remota|sur site|hybride|à distance|télétravail|vor ort|remote-arbeit|homeoffice|híbrida',
);

export function isWorkplace(text: string): boolean {
  return workplaces.has(plain(text));
}

/** "Skills: Java · Go", "Java, Go and +3 skills": what LinkedIn adds below a description. */
export function isSkillsNote(line: string): boolean {
  const text = plain(line.slice(-200));
  return (
    /^(?:skills|conocimientos y aptitudes|aptitudes|compétences|kenntnisse|competências) ?: ./.test(
      plain(line.slice(0, 60)),
    ) ||
    / \+\d{1,2} (?:skills?|aptitudes?|conocimientos|compétences?|kenntnisse?|competências?)$/.test(
      text,
    )
  );
}

/** As words are compared here. */
export function plain(line: string): string {
  return line.normalize('NFC').replace(/[‘']/g, '’').trim().toLowerCase();
}
