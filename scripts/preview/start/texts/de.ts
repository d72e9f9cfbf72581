/** The page to start at in German, in the du-form. */
import type { StartTexts } from './start-texts';

export const startDe: StartTexts = {
  language: 'Deutsch',
  title: 'Client Tiers: probier es mit deiner eigenen Liste aus',
  heading: 'Welche Kunden zählen am meisten, und warum?',
  lead: 'Client Tiers teilt deine Kunden in A, B und C ein, schreibt zu jedem Buchstaben den Grund und nennt den nächsten Schritt, in Google Sheets™. Hier kannst du es sofort ausprobieren, ohne Konto.',
  own: {
    heading: 'Mit deiner eigenen Liste',
    choose: 'Datei auswählen…',
    drop: 'oder irgendwo auf diese Seite ziehen',
    kinds:
      'Eine Datei .xlsx oder .csv mit einer Spalte für die Namen. Deine Überschriften dürfen bleiben; die Datei wird nicht verändert.',
    staysHere:
      'Nichts verlässt diesen Browser. Deine Liste wird auf diesem Computer gelesen und an niemanden gesendet.',
    refused:
      'Dieses Fenster merkt sich nichts, deshalb lässt sich die Datei nicht weitergeben. Öffne ein Beispiel und wähle dort „Datei › Öffnen…“.',
  },
  example: {
    heading: 'Mit einem Beispiel',
    inUse: 'Eine Liste, die seit Monaten in Gebrauch ist',
    inUseNote: 'Zwölf Kunden mit Kategorien, Gründen, Wechseln und nächsten Schritten.',
    plain: 'Dieselbe Liste vor dem ersten Tag',
    plainNote: 'Richte sie selbst ein, vom ersten Klick bis zur ersten Kategorie.',
  },
  goOn: 'Weiter mit',
  goOnNote: 'Was du letztes Mal getan hast, ist noch in diesem Browser.',
  steps: {
    heading: 'In drei Schritten zu den ersten Kategorien',
    lines: (setUp, recalculate) => [
      'Öffne deine Liste. Die Tabelle spricht ihre Sprache.',
      `Wähle im Menü Erweiterungen › Client Tiers „${setUp}“. Bevor etwas geschrieben wird, siehst du, wie jede Spalte gelesen wird.`,
      `Wähle „${recalculate}“. Kategorien, Gründe und nächste Schritte stehen neben den Namen.`,
    ],
  },
  picture:
    'Eine Kundenliste mit farbigen Kategorien, Punkten, nächsten Schritten und einem Satz mit Gründen zu jedem Kunden.',
  largeScreen: 'Die Tabelle ist breit: Am leichtesten geht es am Computer.',
  offline: 'Ab jetzt funktioniert diese Seite auch ohne Verbindung.',
  languages: 'Sprachen',
  guide: 'Der Leitfaden, Schritt für Schritt',
  readme: 'Alles darüber, auch für Entwickler (englisch)',
  notices: 'Lizenzen',
  trademark: 'Google Sheets ist eine Marke von Google LLC. Client Tiers gehört nicht zu Google.',
};
