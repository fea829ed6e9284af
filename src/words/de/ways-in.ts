import type { Words } from '../spoken.ts';

/**
 * What Byline says when a profile is brought without LinkedIn's page: why a source was refused,
 * and what there is to know about one that was read.
 */
export const wayInWords: Words['wayInWords'] = {
  export: {
    'not-a-zip':
      'Das ist nicht die ZIP-Datei von LinkedIn. Wähle die Datei so, wie du sie heruntergeladen hast, oder die CSV-Dateien daraus.',
    truncated: 'Bei dieser ZIP-Datei fehlt das Ende. Lade sie noch einmal bei LinkedIn herunter.',
    damaged: 'Diese ZIP-Datei ist beschädigt. Lade sie noch einmal bei LinkedIn herunter.',
    encrypted:
      'Diese ZIP-Datei hat ein Passwort. Die von LinkedIn hat keins: Wähle die Datei so, wie du sie heruntergeladen hast.',
    'too-large':
      'Eine Datei darin ist viel größer als jedes Profil, darum hat Byline sie nicht geöffnet. Wähle Profile.csv, Positions.csv und Skills.csv einzeln aus.',
    nested:
      'In dieser ZIP-Datei steckt eine zweite. Entpacke zuerst die äußere und wähle dann die innere.',
    'no-profile':
      'Hier ist kein Profil enthalten. Fordere bei LinkedIn eine Kopie deiner Daten an und kreuze dabei „Profil“ an, oder wähle Profile.csv oder Positions.csv.',
    'other-people':
      'In dieser Datei geht es um andere Personen, darum öffnet Byline sie nicht. Wähle Profile.csv, Positions.csv oder Skills.csv.',
    several:
      'Hier ist mehr als ein Profil enthalten, und Byline kann nicht erkennen, welches deins ist. Wähle immer nur einen Export.',
    'broken-csv':
      'Diese Tabellen lassen sich nicht lesen, ohne zu raten. Falls sie in einer Tabellenkalkulation gespeichert wurden, wähle die Dateien so, wie sie von LinkedIn kamen.',
  },
  pdf: {
    'not-a-pdf':
      'Das ist kein PDF. Wähle in deinem Profil „Mehr“ oder „Ressourcen“, dann „Als PDF speichern“, und nimm diese Datei.',
    damaged: 'Dieses PDF ist beschädigt. Speichere es noch einmal aus deinem Profil.',
    encrypted:
      'Dieses PDF hat ein Passwort. Speichere es noch einmal aus deinem Profil und nimm es so, wie es ist.',
    'too-large': 'Dieses PDF ist viel größer als jedes Profil. Nimm das, das LinkedIn speichert.',
    'too-long': 'Dieses PDF hat mehr Seiten als jedes Profil. Nimm das, das LinkedIn speichert.',
    slow: 'Das Lesen dieses PDFs hat zu lange gedauert. Speichere es noch einmal aus deinem Profil, oder füge stattdessen den Text ein.',
    'no-reader':
      'Der Teil von Byline, der PDFs liest, ist nicht gestartet. Schließe Byline und öffne es wieder, oder füge stattdessen den Text ein.',
    scan: 'Dieses PDF ist ein Bild ohne Text. Nimm das, das LinkedIn speichert, oder füge stattdessen den Text ein.',
    'not-linkedin':
      'Das ist nicht das PDF, das LinkedIn aus einem Profil macht. Nutze „Als PDF speichern“ in deinem Profil, oder füge stattdessen den Text ein.',
  },
  paste: {
    empty:
      'Es gibt noch nichts zu lesen. Füge dein Profil, deinen Profilslogan oder deinen Info-Text ein.',
    'too-long': 'Das ist viel länger als jedes Profil. Füge nur dein eigenes Profil ein.',
    'other-profile':
      'Das sieht nach dem Profil einer anderen Person aus. Byline liest nur dein eigenes: Öffne es, kopiere es ganz und füge es hier ein.',
    unsorted:
      'Byline kann nicht erkennen, was hier was ist. Sag, ob es dein Profilslogan oder dein Info-Text ist, oder kopiere die ganze Profilseite.',
  },
  brought: {
    'long-list': 'Eine sehr lange Liste wurde nur so weit gelesen, wie ein Profil reicht.',
    'broken-file':
      'Eine der Tabellen ließ sich nicht lesen, ohne zu raten, und wurde deshalb ausgelassen.',
    'odd-date':
      'Ein Datum war nicht lesbar. Statt zu raten, hat Byline die ganze Liste ausgelassen, in der es steht.',
    'other-people': 'Die Dateien über andere Personen wurden nicht geöffnet.',
    'top-skills':
      'Hier stehen nur deine Top-Kenntnisse. Deine übrigen Kenntnisse sind nicht bekannt.',
    'unsure-part': 'Einige Teile ließen sich nicht sicher zuordnen und wurden deshalb ausgelassen.',
    'others-left-out': 'Was auf der Seite über andere Personen steht, wurde ausgelassen.',
  },
};
