import type { SentenceBank } from './bank.ts';

export const german: SentenceBank = {
  who: {
    plain: [
      'Ich bin [aTitle] bei [employer].',
      'Ich arbeite als [aTitle] bei [employer].',
      'Ich bin [aTitle].',
      'Ich arbeite als [aTitle].',
    ],
    warm: [
      'Schön, dass Sie hier sind. Ich bin [aTitle] bei [employer].',
      'Was ich mache? Ich bin [aTitle] bei [employer].',
      'Schön, dass Sie hier sind. Ich bin [aTitle].',
      'Was ich mache? Ich bin [aTitle].',
    ],
    bold: [
      '[Title] bei [employer]. Das ist mein Beruf, und hier steht, was dabei herauskam.',
      'Meine Arbeit in einer Zeile: [title] bei [employer].',
      '[Title]. Das ist mein Beruf, und hier steht, was dabei herauskam.',
      'Meine Arbeit in einer Zeile: [title].',
    ],
  },
  what: {
    plain: [
      'Ich arbeite mit [tools].',
      'Meine Werkzeuge sind [tools].',
      'In meiner Arbeit geht es um [topics].',
      'Meine Themen sind [topics].',
    ],
    warm: [
      'Fragen Sie mich nach [tools].',
      'In meinem Werkzeugkasten liegen [tools].',
      'Fragen Sie mich nach [topics].',
      'Worum es bei mir geht: [topics].',
    ],
    bold: [
      'Meine Werkzeuge: [tools].',
      'Womit ich arbeite: [tools].',
      'Meine Themen: [topics].',
      'Worum es geht: [topics].',
    ],
  },
  field: {
    plain: ['Mein Gebiet: [domain].', 'Das Feld, in dem ich arbeite: [domain].'],
    warm: ['Wo ich mich bewege: [domain].', 'Meine Ecke des Fachs: [domain].'],
    bold: ['Das Gebiet: [domain].', 'Wo: [domain].'],
  },
  outcome: {
    plain: [
      'Aus meiner Arbeit bei [at]: [result].',
      'Ein Ergebnis bei [at]: [result].',
      'Ein Ergebnis: [result].',
      'Ein weiteres Ergebnis: [result].',
      'Auch das gehört dazu: [result].',
      'Noch eine Zahl: [result].',
    ],
    warm: [
      'Von [at] erzähle ich gern dies: [result].',
      'Bei [at] kam das heraus: [result].',
      'Davon erzähle ich gern: [result].',
      'Und noch ein Beispiel: [result].',
      'Fragen Sie mich auch danach: [result].',
      'Eines möchte ich noch nennen: [result].',
    ],
    bold: [
      'Was bei [at] herauskam: [result].',
      'Bei [at], kurz gesagt: [result].',
      'Das Ergebnis: [result].',
      'Dann dies: [result].',
      'Und dies: [result].',
      'Kurz gesagt: [result].',
    ],
  },
  scope: {
    plain: [
      'Der Umfang: [scopes].',
      'Zu meiner Arbeit gehört auch: [scopes].',
      'In Zahlen: [scopes].',
    ],
    warm: [
      'Damit Sie sich die Größe vorstellen können: [scopes].',
      'Zum Bild gehört auch: [scopes].',
    ],
    bold: ['Die Größe: [scopes].', 'In Zahlen: [scopes].', 'Dazu: [scopes].'],
  },
  voice: {
    plain: [
      'Ich habe hier nur aufgeschrieben, was ich zeigen kann.',
      'Zu jeder dieser Zeilen kann ich mehr sagen, wenn Sie fragen.',
    ],
    warm: [
      'Zu jeder dieser Zeilen gibt es eine Geschichte, und ich erzähle sie gern bei einem Kaffee.',
      'Was hier fehlt, erzähle ich gern selbst; fragen Sie einfach.',
    ],
    bold: [
      'Eigenschaftswörter lasse ich weg; hier steht, was ich zeigen kann.',
      'Nehmen Sie irgendeine Zeile, und ich sage Ihnen, was dahintersteckt.',
    ],
  },
  credentials: {
    plain: ['Meine Abschlüsse und Zertifikate: [credentials].', 'Auf dem Papier: [credentials].'],
    warm: ['Mit Stempel und Unterschrift: [credentials].', 'An der Wand hängen: [credentials].'],
    bold: ['Zertifikate: [credentials].', 'Auf Papier: [credentials].'],
  },
  education: {
    plain: ['Meine Ausbildung: [education].', 'Gelernt habe ich hier: [education].'],
    warm: ['Wo alles anfing: [education].', 'Die Grundlagen kommen von hier: [education].'],
    bold: ['Ausbildung: [education].', 'Gelernt: [education].'],
  },
  languages: {
    plain: ['Meine Sprachen: [languages].', 'Ich spreche [languages].'],
    warm: ['Wir können [languages] sprechen.', 'Sprechen können wir [languages].'],
    bold: ['Sprachen: [languages].', 'Ich spreche [languages].'],
  },
  place: {
    plain: ['Mein Ort: [place].', 'Wo ich arbeite: [place].'],
    warm: ['Zu finden bin ich hier: [place].', 'Mein Zuhause: [place].'],
    bold: ['Ort: [place].', 'Wo: [place].'],
  },
  moreTools: {
    plain: ['Außerdem arbeite ich mit [moreTools].', 'Weitere Werkzeuge: [moreTools].'],
    warm: [
      'Im Werkzeugkasten liegt noch mehr: [moreTools].',
      'Fragen Sie mich auch nach [moreTools].',
    ],
    bold: ['Dazu: [moreTools].', 'Weitere Werkzeuge: [moreTools].'],
  },
  moreTopics: {
    plain: ['Zu meiner Arbeit gehören auch: [moreTopics].', 'Weitere Themen: [moreTopics].'],
    warm: [
      'Worüber wir auch reden können: [moreTopics].',
      'Auch das füllt meine Tage: [moreTopics].',
    ],
    bold: ['Dazu kommt: [moreTopics].', 'Weitere Themen: [moreTopics].'],
  },
  invitation: {
    plain: [
      'Schreiben Sie mir hier, wenn Sie zum Thema [topic] arbeiten.',
      'Fragen zum Thema [topic]? Eine Nachricht hier erreicht mich.',
      'Schreiben Sie mir hier, wenn Sie eine Frage zu meiner Arbeit haben.',
      'Eine Nachricht hier erreicht mich.',
    ],
    warm: [
      'Beschäftigt Sie das Thema [topic] auch? Ich freue mich über eine Nachricht hier.',
      'Schreiben Sie mir gern hier, auch zum Thema [topic].',
      'Ich freue mich über eine Nachricht hier.',
      'Schreiben Sie mir gern hier; ich möchte hören, woran Sie arbeiten.',
    ],
    bold: [
      'Sie brauchen jemanden für das Thema [topic]? Schreiben Sie mir hier.',
      'Eine harte Frage zum Thema [topic]? Schreiben Sie mir hier.',
      'Passt das zu dem, was Sie brauchen? Schreiben Sie mir hier.',
      'Jetzt Sie: Schreiben Sie mir hier.',
    ],
  },
  questions: {
    leads: ['In Zahlen:', 'Noch eine Zahl:', 'Und noch eine:', 'Die Größe:'],
    proof: [
      'Was wurde durch Ihre Arbeit besser, und um wie viel?',
      'Für wie viele Menschen, Kunden oder Kolleginnen und Kollegen arbeiten Sie?',
      'Wie viele Vorgänge gehen in einer Woche durch Ihre Hände?',
      'Was dauerte vorher wie lange, und wie lange dauert es jetzt?',
      'Wie viel Geld, Zeit oder Material haben Sie gespart?',
      'Wie viele Menschen haben Sie angeleitet oder ausgebildet?',
    ],
    hook: ['Ich bin {Ihre Berufsbezeichnung} bei {wo} und arbeite mit {was Sie am besten kennen}.'],
    how: [
      'Wie ich arbeite: {wie beginnen Sie eine Aufgabe, und woran merken Sie, dass sie fertig ist?}',
      'Mit anderen: {wen fragen Sie, bevor Sie etwas ändern?}',
      'Was andere von mir übernommen haben: {welche Gewohnheit?}',
      'Was ich zweimal prüfe: {was, und warum?}',
    ],
    next: [
      'Was ich als Nächstes machen möchte: {welche Arbeit, in welchem Gebiet und wo?}',
      'Worüber man mir schreiben kann: {welches Thema?}',
    ],
  },
  mending: {
    openings: [
      'Ich bin [aTitle] bei [employer] und arbeite mit [tools].',
      'Ich bin [aTitle] bei [employer].',
      'Ich bin [aTitle] und arbeite mit [tools].',
      'Ich bin [aTitle].',
      'Ich arbeite mit [tools].',
    ],
    resultThere: ['Ein Ergebnis: [result].'],
    result: ['Ein Ergebnis bei [at]: [result].', 'Ein Ergebnis: [result].'],
    resultAgain: ['Ein weiteres Ergebnis: [result].'],
    tools: 'Außerdem arbeite ich mit [tools].',
    topics: 'Zu meiner Arbeit gehören auch: [topics].',
    invitation: ['Schreiben Sie mir hier, wenn Sie eine Frage zu meiner Arbeit haben.'],
  },
};
