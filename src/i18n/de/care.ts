/** German: columns for planning, reminders, and when a client can be reached. */
import { LISTS } from '../lists';
import type { CareTexts } from '../types/care';

const { names } = LISTS.de;

const days = (formatted: string): string => `${formatted} ${formatted === '1' ? 'Tag' : 'Tagen'}`;
const both = (there: string, here: string): string => (here === '' ? there : `${there} dort, ${here} hier`);

export const careDe: CareTexts = {
  columnNotes: {
    timeZone: 'Die Zeitzone des Kunden, etwa Europe/Oslo. Anrufe und „9 Uhr Kundenzeit“ richten sich danach.',
    reachable: 'Wann der Kunde erreichbar ist, nach seiner eigenen Uhr: 9–17. Anrufe liegen darin.',
    channel:
      'Wo ihr euch sprecht: Mail, Slack, Teams, Zoom oder ein Link. Er steht bei Antworten und Anrufen.',
    language: 'In welcher Sprache Texte für den Kunden geschrieben werden.',
    contractUntil: 'Der letzte Tag des Vertrags. Der Tagesplan erinnert dich einen Monat vorher.',
    noticeDays: 'So viele Tage vor dem Ende muss gekündigt werden.',
    paymentTerms: 'So viele Tage bis zur Zahlung. Gilt für Rechnungen, auf denen keine Fälligkeit steht.',
    retainerHours:
      'Vereinbarte Stunden pro Monat. Der Tagesplan meldet sich, wenn vier Fünftel verbraucht sind.',
    askedForFeedback:
      'Wann du zuletzt gefragt hast, wie zufrieden der Kunde ist. Nach einem halben Jahr erinnert dich der Tagesplan.',
    satisfaction:
      'Die Antwort, von 1 bis 5. Nach einer 1 oder 2 wirst du in einem Monat daran erinnert, noch einmal zu fragen.',
  },
  addColumns: {
    title: 'Spalten für den Tag',
    intro:
      'Hak an, was du zu deinen Kunden notieren willst. Die Spalten kommen ans Ende deiner Liste; sonst ändert sich nichts.',
    add: 'Spalten hinzufügen',
    working: 'Die Spalten werden hinzugefügt…',
    nothingChosen: 'Hak mindestens eine Spalte an.',
    done: (columns, tab) => `Auf dem Blatt „${tab}“ hinzugefügt: ${names(columns)}.`,
    allThere: 'Alle Spalten, die der Tagesplan liest, stehen schon in deiner Liste.',
  },
  reminders: {
    noticeBy: (day) => `kündbar bis: ${day}`,
    contractEnds: (day) => `der Vertrag endet: ${day}`,
    contractEnded: (day) => `der Vertrag ist abgelaufen: ${day}`,
    survey: (ago) => `vor ${days(ago)} nach Feedback gefragt: wieder fragen`,
    unhappy: (satisfaction, ago) =>
      ago === ''
        ? `Zufriedenheit ${satisfaction} von 5: nachfragen`
        : `Zufriedenheit war vor ${days(ago)} ${satisfaction} von 5: wieder nachfragen`,
    hoursUsed: (used, available) => `diesen Monat ${used} von ${available} Std. verbraucht`,
  },
  nextSteps: {
    noticeBy: (day) => `Sprich über den Vertrag: kündbar bis ${day}`,
    contractEnds: (day) => `Sprich über den Vertrag: Er endet am ${day}`,
    contractEnded: (day) => `Sprich über den Vertrag: Er endete am ${day}`,
    survey: (ago) => `Bitte um Feedback: zuletzt vor ${days(ago)}`,
    unhappy: (satisfaction) => `Frag nach, wie es läuft: Die Zufriedenheit liegt bei ${satisfaction} von 5`,
  },
  reach: {
    heading: 'Erreichbarkeit',
    localTime: 'Dort ist es {time}',
    until: (there, here) => `erreichbar bis ${both(there, here)}`,
    next: (there, here) => `gerade nicht; wieder ${both(there, here)}`,
  },
};
