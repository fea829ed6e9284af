import type { Words } from '../spoken.ts';

/** The words of the screens about reading and correcting the profile, in German. */

function ago(days: number): string {
  if (days === 0) return 'heute';
  return days === 1 ? 'gestern' : `vor ${days} Tagen`;
}

export const wayInScreen: Words['wayInScreen'] = {
  open: 'Profil ohne LinkedIn-Seite einlesen',
  title: 'Profil einlesen',
  text: 'LinkedIn missbilligt in seinen Nutzungsbedingungen jede Erweiterung, die seine Seiten liest. Diese Wege kommen ohne LinkedIn-Seiten aus.',
  file: 'Aus einer Datei',
  fileText:
    'Die ZIP-Datei mit der Kopie deiner Daten (bei LinkedIn unter Einstellungen, Datenschutz) oder das PDF, das du in deinem Profil mit „Als PDF speichern“ bekommst. Ziehe sie hierher oder wähle sie aus.',
  choose: 'Dateien wählen',
  paste: 'Aus der Zwischenablage',
  pasteText:
    'Markiere deine ganze Profilseite, kopiere sie und füge sie hier ein. Oder füge nur deinen Profilslogan oder deinen Info-Text ein.',
  pasteLabel: 'Dein kopiertes Profil',
  pasteDo: 'Einlesen',
  reading: 'Wird gelesen …',
  done: 'Dein Profil ist eingelesen.',
  see: 'Meine Bewertung ansehen',
  as: { headline: 'Das ist mein Profilslogan', about: 'Das ist mein Info-Text' },
  local: 'Was du einliest, bleibt auf diesem Computer und wird nirgendwohin geschickt.',

  health: {
    title: 'Was Byline gelesen hat',
    ways: {
      page: 'deine Profilseite',
      export: 'Datenexport von LinkedIn',
      pdf: 'PDF von LinkedIn',
      paste: 'eingefügter Text',
    },
    from: (way: string, days: number) => `Quelle: ${way}, ${ago(days)}`,
    by: (strategy: string) => `Gefunden über: ${strategy}`,
    corrected: 'Von dir korrigiert',
    show: (section: string) => `Mehr zu „${section}“`,
    todo: {
      'not loaded':
        'Scrolle in deinem Profil bis zu diesem Teil oder öffne seine eigene Seite („Alle … anzeigen“). Oder lies dein Profil aus einer Datei oder der Zwischenablage ein.',
      unreadable:
        'Der Teil ist auf der Seite, aber LinkedIn hat ihren Aufbau geändert. Lies dein Profil aus einer Datei oder der Zwischenablage ein, oder tippe diesen Teil hier ein. Ein Seitenbericht hilft uns, das zu beheben.',
    },
    begun: (count: number, total: number) =>
      `LinkedIn zeigt hier ${count} von ${total}. Öffne einmal „Alle … anzeigen“, dann liest Byline den Rest.`,
    edit: 'Korrigieren',
    editNamed: (section: string) => `„${section}“ korrigieren`,
    save: 'Korrektur behalten',
    cancel: 'So lassen, wie es war',
    reset: 'Meine Korrektur zurücknehmen',
    until: 'Deine Korrektur bleibt, bis auf LinkedIn selbst etwas Neues steht.',
    oneALine: 'Einen Eintrag pro Zeile.',
    add: 'Weiteren hinzufügen',
    drop: (count: number) => `Nummer ${count} löschen`,
    item: (count: number) => `Nummer ${count}`,
    columns: {
      title: 'Titel',
      company: 'Unternehmen',
      start: 'Von (JJJJ-MM oder JJJJ)',
      end: 'Bis (leer: bis heute)',
      location: 'Ort',
      description: 'Was du gemacht hast',
      school: 'Schule oder Hochschule',
      degree: 'Abschluss',
      field: 'Fach',
      name: 'Name',
      issuer: 'Ausgestellt von',
      issued: 'Wann (JJJJ-MM oder JJJJ)',
      kind: 'Art',
      url: 'Link',
    },
  },

  report: {
    title: 'LinkedIn hat diese Seite geändert',
    text: 'Byline konnte einige Teile deines Profils nicht lesen. Ein Seitenbericht zeigt uns, wie die Seite jetzt aufgebaut ist. Er enthält keins deiner Wörter und von niemandem einen Namen, eine Zahl, ein Datum, einen Link oder ein Bild.',
    keeps:
      'Er hält fest, in welcher Reihenfolge die Teile stehen, wie LinkedIn sie technisch nennt, wie lang die Wörter sind und wie viele Einträge jeder Teil hat. Sieh ihn dir an, bevor du ihn speicherst; von selbst wird er nirgendwohin geschickt.',
    make: 'Seitenbericht erstellen',
    shown: 'Das ist alles, was der Bericht enthält:',
    save: 'Bericht als Datei speichern',
    failed:
      'Die Seite ließ sich nicht untersuchen. Öffne dein Profil, klicke auf das Byline-Symbol und versuche es noch einmal.',
  },
};
