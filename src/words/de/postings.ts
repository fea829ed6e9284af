import type { Words } from '../spoken.ts';

/** The words of the screens about postings, in German. */

/** A number and its sign stay on one line. */
const percent = (share: number): string => `${share}\u00a0%`;

function ago(days: number): string {
  if (days === 0) return 'heute';
  return days === 1 ? 'gestern' : `vor ${days} Tagen`;
}

export const postingWords: Words['postingWords'] = {
  untitled: 'Diese Stellenanzeige',
  mode: { remote: 'Remote', hybrid: 'Hybrid', 'on site': 'Vor Ort' },
  back: 'Zurück',
  backToPosting: 'Zurück zur Anzeige',
  understanding: 'Die Anzeige wird gelesen …',

  coverage: {
    label: 'Im Profil zu sehen',
    of: (share: number) => `${percent(share)} abgedeckt`,
    sentence: (share: number) =>
      `Dein Profil zeigt ${percent(share)} von dem, was diese Anzeige verlangt.`,
    none: 'Byline hat hier nichts gefunden, was ein Profil zeigen könnte.',
    drafted: (share: number) => `Mit deinen Entwürfen: ${percent(share)}.`,
    asRead: (days: number) => `Verglichen mit deinem Profil, Stand: ${ago(days)}.`,
    noProfile: 'Byline hat dein Profil noch nicht gelesen',
    noProfileText:
      'Öffne einmal dein eigenes Profil auf LinkedIn und klicke auf das Byline-Symbol. Komm dann zurück: Byline zeigt dir, was dein Profil von dieser Anzeige abdeckt.',
    unread: (sections: string) =>
      `Noch nicht gelesen: ${sections}. Öffne dein Profil und scrolle es einmal durch; was hier fehlt, steht vielleicht dort.`,
    how: 'Am meisten zählen geforderte Begriffe, dann gewünschte, dann nur erwähnte. Was weiter unten in deinem Profil steht, zählt zum Teil. Die Gewichtung stammt von Byline.',
    language:
      'Die Sprache dieser Anzeige versteht Byline nicht gut. Es nennt nur Begriffe, die es kennt.',
  },
  terms: {
    missing: 'Nicht in deinem Profil',
    missingText: 'Ergänze nur, was auf dich zutrifft.',
    elsewhere: 'Nach vorn holen',
    elsewhereText: 'Das hast du, aber nicht dort, wo zuerst gelesen wird.',
    covered: 'Abgedeckt',
    none: 'Nichts.',
    importance: { required: 'gefordert', preferred: 'gewünscht', mentioned: 'erwähnt' },
    unsure: 'unsicher',
    times: (count: number) => `${count}-mal genannt`,
    places: 'Wo es hingehört',
    ownWords: 'In deinen Worten:',
    add: {
      headline: 'In meinen Slogan-Entwurf',
      about: 'In meinen Info-Entwurf',
    },
    added: 'Steht in deinem Entwurf.',
    copy: 'Wort kopieren',
    open: {
      skills: 'Deine Kenntnisse auf LinkedIn öffnen',
      experience: 'Deine Berufserfahrung auf LinkedIn öffnen',
    },
    section: {
      headline: 'Profilslogan',
      about: 'Info',
      skills: 'Kenntnisse',
      experience: (title: string) => `Berufserfahrung: ${title}`,
      certifications: 'Zertifikate',
      education: 'Ausbildung',
      featured: 'Im Fokus',
      languages: 'Sprachen',
      name: 'Name',
      location: 'Standort',
    },
    either: (others: string) => `oder ${others}`,
  },
  facts: {
    title: 'Außerdem verlangt',
    status: { met: 'Erfüllt', 'not met': 'Nicht erfüllt', 'cannot tell': 'Unklar' },
    salary: (salary: string) => `Gehalt laut Anzeige: ${salary}`,
  },
  text: { title: 'Die Anzeige', marked: 'Markiert ist, was Byline für einen Begriff hält.' },

  save: 'Anzeige speichern',
  saved: 'Gespeichert',
  state: 'Dein Stand',
  states: {
    interested: 'Interessiert',
    applied: 'Beworben',
    interview: 'Gespräch',
    offer: 'Angebot',
    closed: 'Abgeschlossen',
  },
  note: 'Deine Notiz',
  remove: 'Löschen',
  removeSure: (title: string) => `„${title}“ löschen?`,
  removeYes: 'Ja, löschen',
  removeNo: 'Behalten',
  trouble:
    'Der Browser konnte deine gespeicherten Anzeigen nicht sichern oder nicht finden. Versuche es noch einmal oder exportiere deine Daten.',

  list: {
    open: 'Meine Anzeigen',
    title: 'Meine Anzeigen',
    none: 'Noch keine gespeichert. Öffne eine Stellenanzeige in einer beliebigen Jobbörse, klicke auf das Byline-Symbol und speichere sie.',
    search: 'Anzeigen durchsuchen',
    sort: 'Sortieren nach',
    sorts: { newest: 'Neueste zuerst', coverage: 'Am besten abgedeckt' },
    filter: 'Zeigen',
    all: 'Alle',
    noMatch: 'Keine passt.',
    count: (shown: number, total: number) =>
      shown === total ? `${total} gespeichert` : `${shown} von ${total}`,
    savedAt: (days: number) => `${ago(days)} gespeichert`,
    rose: (from: number, to: number) => `${from} → ${percent(to)}`,
    share: percent,
    unknown: 'noch nicht verglichen',
    more: (count: number) => `${count} weitere zeigen`,
    pick: (title: string) => `${title} auswählen`,
    picked: (count: number) => `${count} ausgewählt`,
    compare: 'Nebeneinander',
    shared: 'Gemeinsames',
    pickHint: 'Wähle mehrere aus, um sie nebeneinander zu sehen oder was sie gemeinsam haben.',
  },

  paste: {
    title: 'Stellenanzeige einlesen',
    text: 'Füge den Text einer Stellenanzeige ein oder ziehe eine Datei hierher.',
    label: 'Text einer Stellenanzeige',
    do: 'Ansehen',
    choose: 'Datei wählen',
    refused: 'Das sieht nicht nach einer Stellenanzeige aus. Füge den ganzen Text ein.',
    unreadable: 'Die Datei ließ sich nicht als Text lesen.',
  },

  shared: {
    title: 'Was diese Anzeigen gemeinsam haben',
    text: (count: number) =>
      `Aus ${count} ${count === 1 ? 'Anzeige' : 'Anzeigen'}. Was die meisten verlangen, steht zuerst.`,
    asked: (count: number, total: number) => `${count} von ${total}`,
    status: { covered: 'Abgedeckt', elsewhere: 'Weiter unten', missing: 'Fehlt' },
    name: 'Name der Rolle',
    make: 'Eigene Rolle daraus machen',
    made: (name: string) =>
      `„${name}“ ist jetzt eine eigene Rolle von dir. Deine Texte werden dafür bewertet.`,
    none: 'Sie haben keinen Begriff gemeinsam, den Byline kennt.',
  },

  compare: {
    title: 'Nebeneinander',
    term: 'Begriff',
    coverage: 'Abdeckung',
    cell: (importance: string, status: string) => `${importance}, ${status}`,
    notAsked: 'nicht verlangt',
    roles: 'Mit den Rollen, die du anstrebst',
    noProfile: 'Öffne einmal dein eigenes Profil, um zu sehen, was es abdeckt.',
  },
};
