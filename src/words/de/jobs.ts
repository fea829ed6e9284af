import type { Words } from '../spoken.ts';

/**
 * What Byline says of a posting and a profile side by side, by message key. Slots hold words of the
 * posting or of the profile as they are written there.
 */
export const jobWords: Words['jobWords'] = {
  // One sentence for each term of a posting.
  cover: {
    name: 'Steht als Zusatz bei deinem Namen.',
    headline: 'In deinem Profilslogan abgedeckt.',
    about: 'In deinem Info-Text abgedeckt.',
    skills: 'In deinen Kenntnissen abgedeckt.',
    experience: 'Das zeigt deine Arbeit bei {company}: Hole es nach vorn.',
    position: 'Das zeigt deine Position „{title}“: Hole es nach vorn.',
    certifications: 'Das zeigt dein Zertifikat „{name}“: Hole es nach vorn.',
    education: 'Das zeigt deine Ausbildung: Hole es nach vorn.',
    featured: 'Das zeigt „{name}“ unter „Im Fokus“: Hole es nach vorn.',
    languages: 'Steht bei deinen Sprachen.',
    misspelt:
      'Du hast es, aber geschrieben als „{written}“: Eine Suche nach „{right}“ findet es nicht.',
    settled: 'Eins von mehreren genügt, und {other} steht in deinem Profil.',
    missing: 'Steht nicht in deinem Profil: Ergänze es nur, wenn es stimmt.',
    unread: 'Bisher nicht gefunden, aber Teile deines Profils sind noch nicht gelesen.',
    unsure:
      'Vielleicht verlangt die Anzeige das. Es steht nicht in deinem Profil: Ergänze es nur, wenn es stimmt.',
  },
  // Where to say a term, and why there.
  belongs: {
    headline:
      'Es gehört zu den drei Dingen, die dieser Anzeige am wichtigsten sind, und es ist Platz dafür.',
    skills: 'Wer im Recruiting nach Kenntnissen filtert, durchsucht diesen Abschnitt.',
    about: 'Ein Satz darüber, was du damit gemacht hast, sagt mehr als der Name.',
    certifications: 'Zertifikate werden hier gesucht.',
    languages: 'Sprachen haben einen eigenen Abschnitt.',
    near: 'Bei „{title}“ schreibst du auch von {shared}.',
    current: 'Deine aktuelle Position wird zuerst gelesen.',
    latest: 'Deine letzte Position wird zuerst gelesen.',
    example: 'Zeige es an einem Beispiel: Das Wort allein sagt wenig.',
    spelling: 'Schreibe „{right}“ statt „{written}“.',
  },
  // What a posting asks for besides terms, and what the profile says to it.
  demand: {
    'years-least': 'Mindestens {least} {least:Jahr|Jahre} Erfahrung.',
    'years-between': '{least} bis {most} Jahre Erfahrung.',
    'years-own': 'Deine Positionen ergeben zusammen {years} {years:Jahr|Jahre}.',
    'years-under-one': 'Deine Positionen ergeben zusammen weniger als ein Jahr.',
    'experience-unread': 'Deine Berufserfahrung ist noch nicht gelesen.',
    'experience-empty': 'In deinem Profil steht keine Berufserfahrung.',
    'experience-undated': 'Bei deinen Positionen fehlen die Zeitangaben.',
    'level-junior': 'Jemand am Anfang der Laufbahn.',
    'level-mid': 'Jemand mit einigen Jahren im Beruf.',
    'level-senior': 'Jemand mit viel Erfahrung (Senior).',
    'level-lead': 'Jemand für eine leitende Rolle.',
    'level-unknown': 'Dein Profil verrät deine Karrierestufe nicht.',
    'degree-school': 'Ein Schulabschluss.',
    'degree-vocational': 'Eine abgeschlossene Berufsausbildung.',
    'degree-bachelor': 'Ein Bachelorabschluss.',
    'degree-master': 'Ein Masterabschluss.',
    'degree-doctorate': 'Eine Promotion.',
    'degree-own': 'Bei dir steht „{degree}“.',
    'degree-unclear': 'Bei dir steht „{degree}“, was Byline nicht einordnen kann.',
    'education-unread': 'Deine Ausbildung ist noch nicht gelesen.',
    'education-empty': 'In deinem Profil steht keine Ausbildung.',
    credential: 'Die Anzeige verlangt „{credential}“.',
    'credential-own': 'In deinem Profil steht „{text}“.',
    'credential-missing': 'Dein Profil zeigt es nicht.',
    'certifications-unread': 'Deine Zertifikate sind noch nicht gelesen.',
    language: 'Verlangte Sprache: {language}.',
    'language-own': 'Bei dir steht „{text}“.',
    'language-written': 'Dein Profil ist in dieser Sprache geschrieben.',
    'language-named': 'Du erwähnst sie: „{text}“.',
    'language-missing': 'Sie steht nicht bei deinen Sprachen.',
    'languages-unread': 'Deine Sprachen sind noch nicht gelesen.',
    'languages-empty': 'In deinem Profil stehen keine Sprachen.',
    place: 'Der Arbeitsort ist {place}.',
    'place-hybrid': 'Teils im Büro in {place}.',
    'place-on-site': 'Vor Ort in {place}.',
    'place-remote': 'Die Arbeit ist remote. Prüfe, ob sie auch von deinem Wohnort aus möglich ist.',
    'mode-hybrid': 'Teils im Büro.',
    'mode-on-site': 'Vor Ort.',
    'place-own': 'In deinem Profil steht {place}.',
    'location-unread': 'Dein Standort ist noch nicht gelesen.',
    'location-empty': 'In deinem Profil steht kein Standort.',
  },
};
