/** German: the Settings tab and the switch in the menu. */
import { menuDe } from './menu';
import { moneyDe } from './money';
import { LANGUAGE_NAMES } from '../language-names';
import type { SettingTexts } from '../types/settings';
import { LISTS } from '../lists';

const { and, or } = LISTS.de;

const unreadable =
  (needed: string) =>
  (cell: string, held: string, byDefault: string): string =>
    `Nicht lesbar: In ${cell} steht „${held}“, gebraucht wird ${needed}. Bis dahin gilt der Standard: ${byDefault}.`;

export const settingsDe: SettingTexts = {
  headers: {
    setting: 'Einstellung',
    value: 'Wert',
    unit: 'Einheit',
    byDefault: 'Standard',
    purpose: 'Was sie bewirkt',
  },
  notes: { value: 'Ändere die Werte hier. Ist eine Zelle leer, gilt der Standard.' },
  names: {
    minimumEvidence: 'Mindestens ausgefüllt',
    staleAfterDays: 'Bewertungen veraltet nach',
    changeShownDays: 'Wechsel anzeigen für',
    latePayerFromDays: 'Zahlungsverzug ab',
    silentAfterDays: 'Funkstille nach',
    partWaysTier: 'Trennung von Kunden in',
    prospectTakeFrom: 'Interessenten zusagen ab',
    prospectDeclineBelow: 'Interessenten absagen unter',
    redFlagsToDecline: 'Warnzeichen für eine Absage',
    recalculateOnEdit: 'Beim Tippen neu berechnen',
    language: 'Sprache',
    currency: 'Währung',
    ...moneyDe.settings.names,
  },
  purposes: {
    minimumEvidence:
      'Ist weniger ausgefüllt, ist die Kategorie vorläufig: Das steht dann unter „Warum“, und sie erscheint grau.',
    staleAfterDays:
      'Bewertungen, die so lange niemand angefasst hat, werden als alt aufgeführt. Sie zählen trotzdem voll.',
    changeShownDays: 'Wie lange du neben einem Kunden siehst, dass er die Kategorie gewechselt hat.',
    latePayerFromDays:
      'Ab so vielen Tagen Verzug ist der nächste Schritt, mit dem Kunden über die Zahlungsbedingungen zu reden.',
    silentAfterDays: 'Nach so vielen Tagen ohne Kontakt ist der nächste Schritt, den Kunden anzurufen.',
    partWaysTier:
      'Bei Kunden in dieser Kategorie ist der nächste Schritt, dich freundlich zu verabschieden. Leer: bei niemandem.',
    prospectTakeFrom: 'Passt ein Interessent mindestens so gut, spricht alles für eine Zusage.',
    prospectDeclineBelow:
      'Passt ein Interessent schlechter, spricht alles für eine Absage. Dazwischen: nachfragen.',
    redFlagsToDecline: 'Bei so vielen Warnzeichen spricht alles für eine Absage, so gut es sonst auch passt.',
    recalculateOnEdit: `Mit Häkchen folgen die Kategorien jeder Änderung. Umschalten kannst du auch im Menü: „${menuDe.asYouType}“.`,
    language:
      'In ihr wird alles gesagt und geschrieben, auch das Menü, sobald die Tabelle neu geöffnet wird. Leer: in Zellen die Sprache der Tabelle, in Dialogen deine.',
    currency: 'Steht bei Honoraren: ein Kürzel wie EUR oder ein Zeichen wie €. Leer: die der Tabelle.',
    ...moneyDe.settings.purposes,
  },
  columnFor: (name) => `Spalte für „${name}“`,
  columnPurpose:
    'Die Überschrift in deiner Kundenliste, unter der das steht. Leer: die Spalte, die so heißt.',
  units: {
    share: 'Prozent',
    days: 'Tage',
    months: 'Monate',
    points: 'Punkte, 0 bis 100',
    count: 'Anzahl',
    amount: 'Betrag',
    tick: 'Häkchen',
    tier: 'Kategorie',
    language: 'Sprache',
    currency: 'Kürzel oder Zeichen',
  },
  on: 'an',
  off: 'aus',
  noTier: 'keine',
  asSpreadsheet: 'wie die Tabelle',
  problems: {
    share: unreadable('ein Prozentsatz von 0 bis 100'),
    days: unreadable('eine ganze Zahl von Tagen ab 1'),
    months: unreadable('eine ganze Zahl von Monaten bis 12'),
    points: unreadable('eine Zahl von 0 bis 100'),
    count: unreadable('eine ganze Zahl ab 1'),
    amount: unreadable('ein Betrag ab 0'),
    tick: unreadable('ein Häkchen oder keins'),
    language: unreadable(`${or(Object.values(LANGUAGE_NAMES))} oder eine leere Zelle`),
    currency: unreadable('ein Kürzel wie EUR oder ein Zeichen wie €'),
    tier: (cell, held, tiers, byDefault) =>
      unreadable(`eine von ${tiers.join(', ')} oder eine leere Zelle`)(cell, held, byDefault),
    overlap: (cells, { take, decline }, byDefault) =>
      `So geht es in ${and(cells)} nicht: Interessenten bekämen ab ${take} eine Zusage und unter ${decline} eine Absage, und die erste Zahl darf nicht kleiner sein. Bis dahin gilt der Standard: ${byDefault.take} und ${byDefault.decline}.`,
    unknown: (cell, held) =>
      `Nicht lesbar: In ${cell} steht „${held}“, aber keine Einstellung heißt so. Für Einstellungen ohne eigene Zeile gilt der Standard.`,
    twice: (setting, cells) =>
      `Die Einstellung „${setting}“ steht mehrmals da, in ${and(cells)}: Die erste zählt.`,
  },
  leftOut: (n, cell) =>
    `${n} ${n === 1 ? 'Einstellung' : 'Einstellungen'} solltest du dir ansehen${n === 1 ? ':' : ', zuerst'} ${cell}`,
  linesAdded: (settings, tab) => `neu auf dem Blatt „${tab}“: ${settings.join(', ')}`,
  asYouType: {
    title: 'Beim Tippen neu berechnen',
    on: 'An: Ab jetzt folgen die Kategorien jeder Änderung.',
    off: (item) => `Aus: Wähle „${item}“, wenn sich etwas geändert hat.`,
    tooLarge: (most, item) =>
      `An, aber nicht in dieser Tabelle: Sie hat mehr als ${most} Zeilen, zu viele für jede einzelne Änderung. Wähle „${item}“, wenn sich etwas geändert hat.`,
    isOffHere: (most) =>
      `Beim Tippen wird in dieser Tabelle nicht neu berechnet, denn sie hat mehr als ${most} Zeilen`,
  },
};
