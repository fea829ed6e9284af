import type { Words } from '../spoken.ts';

/** The words of the interface, in German. Sentences with a slot are functions. */

function points(count: number): string {
  return count === 1 ? '1 Punkt' : `${count} Punkte`;
}

function days(count: number): string {
  if (count === 0) return 'heute';
  return count === 1 ? 'gestern' : `vor ${count} Tagen`;
}

export const screens: Words['screens'] = {
  app: 'Byline',
  sections: { headline: 'Profilslogan', about: 'Info', profile: 'Profil', role: 'Rolle' },

  role: {
    label: 'Deine Wunschrolle',
    pick: 'Wähle deine Wunschrolle',
    pickText: 'Byline bewertet deine Texte für eine Rolle. Du kannst sie jederzeit wechseln.',
    pickSuggested: 'Das liest Byline aus deinem Profil:',
    none: 'Keine Rolle passt.',
    fromProfile: 'Aus deinem Profil',
    targets: 'Rollen, die du anstrebst',
    foundAs: (title: string) => `als „${title}“`,
    create: 'Eigene Rolle beginnen',
    createNamed: (name: string) => `„${name}“ als eigene Rolle anlegen`,
    drop: (title: string) => `${title} nicht mehr anstreben`,
    level: 'Angestrebte Karrierestufe',
    levels: { junior: 'Junior', mid: 'Mid-Level', senior: 'Senior', lead: 'Lead oder Leitung' },
    autoLevel: 'Automatisch',
    auto: (level: string) => `Automatisch: ${level}`,
    autoNone: 'Dein Profil verrät keine Karrierestufe, darum gilt die Rolle als Ganzes.',
    scoredFor: (level: string) => ` · ${level}`,
  },

  guide: {
    contents: 'Inhalt des Leitfadens',
    open: (title: string) => `Leitfaden lesen: ${title}`,
    groups: { fit: 'Wie gut du passt', write: 'Schreiben', apply: 'Bewerben', know: 'Die Rolle' },
    copyOf: (title: string) => `Deine eigene Kopie von ${title}.`,
    ownRole: 'Eine eigene Rolle von dir.',
    noKeywords:
      'Sie hat noch keine Keywords. Füge welche hinzu, damit Texte dafür bewertet werden können.',
    parts: {
      summary: 'Worum es in der Rolle geht',
      keywords: 'Keywords',
      tips: 'Tipps',
      level: (level: string) => `Was ${level} hier heißt`,
      certifications: 'Zertifikate',
      searches: 'Suchen im Recruiting',
      headlines: 'Muster für den Profilslogan',
      about: 'Muster für den Info-Text',
      proofs: 'Belege, nach denen du suchen kannst',
      cv: 'Tipps für den Lebenslauf',
      outreach: 'Leute anschreiben',
      interview: 'Fragen im Vorstellungsgespräch',
      mistakes: 'Fehler, die du vermeiden kannst',
      expectations: 'Was Arbeitgeber erwarten',
      day: 'Ein Tag in der Rolle',
      ladder: 'Die Karriereleiter',
      goals: 'Ziele, die du dir setzen kannst',
      habits: 'Gewohnheiten, die helfen',
      tools: 'Tools',
      skills: 'Kenntnisse nach Gebiet',
      learning: 'Lernweg',
      education: 'Wege in die Rolle',
      faq: 'Häufige Fragen',
    },
    themesDone: (count: number, total: number) => `${count} von ${total} Themen`,
    done: (count: number, total: number) => `${count} von ${total} erledigt`,
    held: (count: number, total: number) => `${count} von ${total} in deinem Profil`,
    finding: (count: number, total: number) =>
      `${count} von ${total} ${count === 1 ? 'findet' : 'finden'} dich`,
    keywords: {
      intro: 'Jedes Thema zählt einmal: Eine Kenntnis daraus genügt.',
      noProfile: 'Öffne dein Profil, um zu sehen, welche davon du hast.',
      place: {
        shown: 'Gut sichtbar',
        elsewhere: 'Nur weiter unten',
        lacking: 'Nicht in deinem Profil',
      },
      bringForward: 'Sag es im Profilslogan, im Info-Text oder in den Kenntnissen.',
      anyOf: 'Eine davon genügt, und nur, wenn sie auf dich zutrifft:',
      others: 'Außerdem gefragt',
      in: (sections: string) => `in ${sections}`,
    },
    tips: {
      seen: 'Erledigt: in deinem Profil zu sehen',
      open: 'Noch offen',
      show: 'Zeig es mir',
      showFor: (tip: string) => `Zeig es mir: ${tip}`,
      hand: 'Diese sieht man keiner Seite an, hake sie also selbst ab.',
    },
    level: {
      years: (years: string) => `Meist ${years} im Beruf.`,
      titles: 'Übliche Jobtitel',
      expects: 'Worauf Arbeitgeber achten',
      tips: 'Für dein Profil',
    },
    certificates: {
      held: 'In deinem Profil',
      missing: 'Nicht in deinem Profil',
      unreadText: 'Deine Zertifikate sind noch nicht gelesen: Scrolle dein Profil einmal durch.',
    },
    blanksText: 'Wörter in {Klammern} sind Platzhalter: Setze dort deine eigenen Fakten ein.',
    copy: (name: string) => `Kopieren: ${name}`,
    copied: 'Kopiert.',
    copyFailed: 'Der Browser hat das Kopieren nicht erlaubt. Markiere den Text und kopiere ihn.',
    touches: (skills: string) => `Hat mit dem zu tun, was in deinem Profil fehlt: ${skills}`,
    gapsFirst: 'Was mit einer Lücke in deinem Profil zu tun hat, steht zuerst.',
    instead: 'Besser',
    youAreHere: 'Hier bist du',
    goals: { short: 'In den nächsten Monaten', long: 'In einigen Jahren' },
  },

  search: {
    intro:
      'Durchsucht werden Profilslogan, Info-Text, Jobtitel und Kenntnisse, so wie Byline die Suchsprache von LinkedIn versteht. Wie LinkedIn sortiert, ist nicht bekannt.',
    noProfile: 'Öffne dein Profil, um zu sehen, welche dich finden.',
    finds: 'Findet dich',
    misses: 'Findet dich nicht',
    stops: {
      needs: (terms: string) => `Nicht in deinem Profil: ${terms}`,
      'one of': (terms: string) => `Nichts davon in deinem Profil: ${terms}`,
      barred: (terms: string) => `Ausgeschlossen, weil bei dir steht: ${terms}`,
    },
    own: 'Eigene Suche ausprobieren',
    ownHint: 'Anführungszeichen, AND, OR, NOT in Großbuchstaben, runde Klammern.',
    ownExample: '"data engineer" AND (Spark OR Kafka)',
    wrong: (at: number) => `Fehler bei Zeichen ${at}`,
    here: '‸',
    more: (count: number) => (count === 1 ? ' und 1 weiterer Begriff' : ` und ${count} weitere`),
  },

  ownRoles: {
    title: 'Eigene Rollen',
    text: 'Kopiere einen Leitfaden und ändere ihn, beginne ganz leer oder lade eine Rollendatei.',
    none: 'Du hast noch keine.',
    copyGuide: 'Eigene Kopie anlegen',
    edit: 'Bearbeiten',
    editNamed: (name: string) => `${name} bearbeiten`,
    save: 'Als Datei speichern',
    delete: 'Löschen',
    deleteNamed: (name: string) => `${name} löschen`,
    deleteSure: (name: string) => `„${name}“ endgültig löschen?`,
    deleteYes: 'Ja, löschen',
    deleteNo: 'Behalten',
    start: 'Leer beginnen',
    untitled: 'Meine Rolle',
    import: 'Datei laden',
    paste: 'Oder den Text einer Datei einfügen',
    pasteLabel: 'Text einer Rollendatei',
    pasteDo: 'Übernehmen',
    imported: (name: string) => `„${name}“ ist jetzt eine deiner Rollen und ausgewählt.`,
    refused: (why: string) => `Nichts wurde geändert. ${why}`,
    unreadable: 'Die Datei ließ sich nicht lesen.',
    editor: {
      title: 'Rolle bearbeiten',
      done: 'Fertig',
      saved: 'Jede Änderung wird sofort gespeichert.',
      name: 'Name der Rolle',
      nameMissing: 'Eine Rolle braucht einen Namen. Bis dahin bleibt der letzte.',
      titles: 'Andere Jobtitel für dieselbe Rolle, einer pro Zeile',
      summary: 'Worum es in der Rolle geht',
      keywords: 'Keywords und wie viel sie zählen',
      weight: (skill: string) => `Wie viel ${skill} zählt`,
      weights: { 1: '1 · hilft', 2: '2 · üblich', 3: '3 · Kern' },
      remove: (what: string) => `${what} entfernen`,
      add: 'Hinzufügen',
      addKeyword: 'Neues Keyword',
      unknown: (word: string) =>
        `Byline kennt „${word}“ nicht als Kenntnis und könnte es in keinem Text finden.`,
      alreadyThere: (skill: string) => `${skill} ist schon dabei.`,
      inTheme: (skill: string, theme: string) => `${skill} gehört schon zum Thema „${theme}“.`,
      themes: 'Kernthemen',
      themesText: 'Ein Text deckt ein Thema ab, wenn er eine der Kenntnisse daraus nennt.',
      theme: 'Name des Themas',
      addTheme: 'Neues Thema',
      addSkill: (theme: string) => `Neue Kenntnis für ${theme}`,
    },
  },

  score: {
    of: (score: number) => `${score} von 100`,
    bands: { good: 'Stark', fair: 'Auf gutem Weg', low: 'Ausbaufähig' },
    notRead: 'Noch nicht gelesen',
    overall: 'Gesamt',
    was: (score: number) => `vorher ${score}`,
  },

  next: {
    label: 'Bringt am meisten',
    gain: (gain: number) => `+${points(gain)}`,
    overall: (gain: number) => `+${points(gain)} gesamt`,
    done: 'Du hast alle Punkte. Es gibt nichts mehr zu verbessern.',
  },

  text: {
    title: {
      draft: { headline: 'Dein Profilslogan', about: 'Dein Info-Text' },
      form: { headline: 'Im LinkedIn-Formular', about: 'Im LinkedIn-Formular' },
    },
    following: 'Folgt dem, was du auf LinkedIn tippst',
    showForm: 'LinkedIn-Formular',
    showDraft: 'Mein Entwurf',
    sourceLabel: 'Welcher Text bewertet wird',
    edited: 'Entwurf, noch nicht auf LinkedIn',
    same: 'Wie in deinem Profil',
    count: (count: number, limit: number) => `${count} von ${limit} Zeichen`,
    over: (count: number) => `${count} Zeichen zu viel für LinkedIn`,
    cut: { headline: 'Hier kürzen Listen', about: 'Den Rest verbirgt „… mehr“' },
    nothing: {
      headline: 'Es gibt noch keinen Profilslogan. Schreibe unten einen.',
      about: 'Es gibt noch keinen Info-Text. Schreibe unten einen.',
    },
    marks: {
      keyword: 'Keyword der Rolle',
      strong: 'bringt Punkte',
      weak: 'geht besser',
      misspelt: 'falsch geschrieben',
    },
    edit: 'Entwurf bearbeiten',
    done: 'Editor schließen',
    draftLabel: { headline: 'Entwurf deines Profilslogans', about: 'Entwurf deines Info-Texts' },
    undo: 'Rückgängig',
    restart: 'Neu mit dem Profiltext beginnen',
    copy: 'Kopieren',
    copied: 'Kopiert. Füge den Text jetzt im LinkedIn-Formular ein.',
    copyFailed:
      'Der Browser hat das Kopieren nicht erlaubt. Markiere den Text im Editor und kopiere ihn.',
    profileMoved:
      'In deinem Profil steht etwas Neues, seit du diesen Entwurf begonnen hast. Der Entwurf ist, wie du ihn verlassen hast.',
    blanks: 'Ersetze die Wörter in {Klammern} durch deine eigenen Fakten, oder lösche sie.',
    safeDraft: 'Dein Entwurf bleibt daneben erhalten.',
  },

  keywords: {
    title: 'Keywords der Rolle',
    present: 'Das hast du',
    missing: 'Das könntest du ergänzen, wenn es stimmt',
    noneYet: 'Noch keins davon.',
    allThere: 'Alle Keywords der Rolle sind da.',
    add: (skill: string) => `${skill} in den Entwurf einfügen`,
    more: (count: number) => (count === 1 ? '1 weiteres zeigen' : `${count} weitere zeigen`),
    fewer: 'Weniger zeigen',
  },

  checks: {
    title: 'Woher die Punkte kommen',
    status: { pass: 'Erledigt', partial: 'Teilweise erledigt', fail: 'Zu tun' },
    points: (earned: string, weight: string) => `${earned} von ${weight}`,
    pointsSpoken: (earned: string, weight: string) => `${earned} von ${weight} Punkten`,
    why: 'Warum es zählt',
    cameFrom: (source: string) => `Woher das stammt: ${source}`,
    source:
      'Die Punkte sind Bylines eigenes Urteil und beruhen auf öffentlichen Ratschlägen. LinkedIn sortiert nicht danach.',
    stillToGain: (gain: number) => `Hier sind noch bis zu ${points(gain)} zu holen.`,
    sum: (earned: string, applicable: string, score: number) =>
      `${earned} von ${applicable} Punkten ergeben ${score} von 100`,
    apply: 'In meinen Entwurf',
    replace: (from: string, to: string) => `„${from}“ wird zu „${to}“`,
    removes: (from: string) => `„${from}“ streichen`,
    adds: (to: string) => `„${to}“ ergänzen`,
    fact: (text: string, section: string) => `„${text}“ steht in deinem Profil: ${section}.`,
    held: 'Gut so, wie sie sind. Sie zählen voll, sobald der Text klar für die Rolle spricht:',
    ignore: 'Ignorieren',
    ignored: (count: number) =>
      count === 1 ? '1 Vorschlag ignoriert.' : `${count} Vorschläge ignoriert.`,
    showIgnored: 'Wieder zeigen',
  },

  profile: {
    fields: {
      name: 'Name',
      headline: 'Profilslogan',
      location: 'Standort',
      about: 'Info',
      experience: 'Berufserfahrung',
      education: 'Ausbildung',
      skills: 'Kenntnisse',
      certifications: 'Zertifikate',
      featured: 'Im Fokus',
      languages: 'Sprachen',
    },
    found: 'Gelesen',
    count: (count: number, total: number | undefined) =>
      total !== undefined && total > count ? `${count} von ${total} gelesen` : `${count} gelesen`,
    empty: 'In deinem Profil leer',
    'not loaded': 'Noch nicht geladen',
    unreadable: 'Für Byline nicht lesbar',
    scroll:
      'LinkedIn lädt ein Profil erst beim Scrollen. Scrolle deins einmal bis zum Ende durch, dann liest Byline den Rest.',
    unread: {
      headline: 'Dein Profilslogan ist noch nicht gelesen.',
      about: 'Dein Info-Text ist noch nicht gelesen.',
      profile: 'Von diesem Teil ist noch nichts gelesen.',
    },
    unreadText: {
      'not loaded': 'Scrolle dein Profil einmal durch, damit LinkedIn es lädt.',
      unreadable:
        'Der Teil ist da, aber Byline wurde nicht schlau daraus. Das ist unser Fehler, nicht deiner.',
    },
  },

  states: {
    loading: {
      title: 'Die Seite wird gelesen …',
      text: 'Es dauert einen Moment, bis LinkedIn alles auf der Seite hat.',
    },
    'no access': {
      title: 'Byline sieht diesen Tab nicht',
      text: 'Klicke in der Symbolleiste auf das Byline-Symbol, damit Byline diesen Tab lesen darf.',
    },
    refused: {
      title: 'Diese Seite ließ sich nicht lesen',
      text: 'Der Browser hat Byline nicht hereingelassen. Lade die Seite neu und klicke dann noch einmal auf das Byline-Symbol.',
    },
    'closed page': {
      title: 'Byline kann diese Seite nicht lesen',
      text: 'Sie gehört zum Browser oder ist für Erweiterungen gesperrt. Öffne dein LinkedIn-Profil oder eine Stellenanzeige und klicke dann auf das Byline-Symbol.',
    },
    'not a posting': {
      title: 'Keine Stellenanzeige gefunden',
      text: 'Byline liest dein eigenes LinkedIn-Profil und Stellenanzeigen auf beliebigen Seiten. Falls das eine ist, füge ihren Text ein.',
    },
    several: {
      title: 'Hier sind mehrere Stellenanzeigen',
      text: 'Öffne eine davon und klicke dann noch einmal auf das Byline-Symbol.',
    },
    'other-profile': {
      title: 'Das ist nicht dein Profil',
      text: 'Byline liest nur dein eigenes und hat darum nichts behalten. Öffne dein eigenes Profil, um weiterzumachen.',
    },
    'no evidence': {
      title: 'Ist das dein Profil?',
      text: 'Nichts auf der Seite zeigt, dass es deins ist, darum hat Byline nichts behalten. Wenn es deins ist, melde dich an und lade die Seite neu.',
    },
    stale: {
      title: 'Warten auf die Seite',
      text: 'Zu sehen ist noch die vorige Seite. Byline liest, sobald beides übereinstimmt.',
    },
    job: {
      title: 'Die Anzeige wird gelesen …',
      text: 'Es dauert einen Moment, bis alles auf der Seite ist.',
    },
    'job unread': {
      title: 'Die Anzeige ist noch nicht da',
      text: 'Scrolle zur Beschreibung und klicke auf „Neu lesen“, oder füge ihren Text ein.',
    },
    other: {
      title: 'Öffne dein eigenes Profil',
      text: 'Auf dieser LinkedIn-Seite gibt es für Byline nichts zu lesen. So kommst du zu deinem Profil: Klicke auf dein Foto, dann auf „Profil anzeigen“.',
    },
    'edit unreadable': {
      title: 'Das Formular ließ sich nicht lesen',
      text: 'Byline konnte nicht erkennen, welches Feld du bearbeitest. Öffne dein Profil ohne das Formular und nutze hier den Entwurf.',
    },
    retry: 'Neu lesen',
    always: 'Auf LinkedIn immer an',
    last: (age: number) => `Mit dem letzten Stand arbeiten (${days(age)})`,
    lastNote: (age: number) => `Stand deines Profils: ${days(age)}. Öffne es, um es neu zu lesen.`,
  },

  welcome: {
    title: 'Bevor Byline etwas liest',
    text: 'Byline liest dein eigenes LinkedIn-Profil, um es für deine Wunschrolle zu bewerten, und Stellenanzeigen, um zu zeigen, was davon dein Profil abdeckt.',
    points: [
      'Byline liest nur den Tab, in dem du auf das Symbol klickst, und von Menschen nur dich.',
      'Alles bleibt auf diesem Computer. Byline hat keinen Server und kein Konto.',
      'Byline ändert nie etwas an der LinkedIn-Seite und klickt, tippt oder sendet dort nie etwas.',
    ],
    agree: 'Einverstanden, mein Profil lesen',
    practice: 'Mit einem Übungsprofil testen',
    bring: 'Lieber aus Datei oder Zwischenablage einlesen',
    later:
      'Du kannst jederzeit alles exportieren oder löschen, unter „Einstellungen und deine Daten“.',
    practicing: 'Das ist das Übungsprofil einer erfundenen Person. Nichts davon wird behalten.',
    leave: 'Übungsprofil verlassen',
  },

  more: {
    open: 'Einstellungen und deine Daten',
    close: 'Zurück zur Bewertung',
    title: 'Einstellungen und deine Daten',
    panel: 'Neben der Seite öffnen',
    panelText: 'Die Seitenleiste bleibt offen, während du auf LinkedIn schreibst.',
    always: 'Auf LinkedIn immer an',
    alwaysText:
      'Ausgeschaltet liest Byline einen Tab erst, wenn du dort auf das Symbol klickst. Eingeschaltet folgt die Seitenleiste jedem LinkedIn-Tab.',
    risk: 'LinkedIn missbilligt in seinen Nutzungsbedingungen jede Erweiterung, die seine Seiten liest, auch wenn es deine eigenen sind. Byline liest nur, ändert nie etwas an der Seite und tut es nur, wenn du es willst.',
    data: 'Deine Daten',
    dataText:
      'Dein Profil, deine Entwürfe und Einstellungen liegen in diesem Browser und gehen nirgendwo anders hin.',
    export: 'Alles exportieren',
    delete: 'Alles löschen',
    deleteSure: 'Alles endgültig löschen?',
    deleteYes: 'Ja, löschen',
    deleteNo: 'Behalten',
    deleted: 'Alles ist gelöscht.',
  },

  troubles: {
    'set aside':
      'Einige gespeicherte Daten waren nicht zu verstehen. Sie sind beiseitegelegt, nicht verloren: „Alles exportieren“ nimmt sie mit.',
    newer:
      'Deine Daten stammen von einem neueren Byline. Sie bleiben, wie sie sind, und was du jetzt änderst, wird nicht gespeichert. Aktualisiere Byline, um weiterzumachen.',
    'write failed':
      'Der Browser konnte deine Änderungen nicht speichern. Sie sind noch hier zu sehen: Kopiere, was du brauchst.',
    'read failed':
      'Der Browser konnte deine gespeicherten Daten nicht öffnen. Was du jetzt änderst, wird nicht gespeichert.',
  },
};
