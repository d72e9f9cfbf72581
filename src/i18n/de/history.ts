/** Changes of tiers in German. */
import { formatCount } from '../format-number';
import { menuDe } from './menu';
import type { HistoryTexts } from '../types/history';
import { LISTS } from '../lists';

const { and, name, names: quoted } = LISTS.de;

export const historyDe: HistoryTexts = {
  headers: {
    date: 'Datum',
    client: 'Kunde',
    from: 'Von',
    to: 'Nach',
    scoreBefore: 'Punkte vorher',
    scoreAfter: 'Punkte nachher',
    cause: 'Ursache',
  },
  notes: {
    date: `Eine Zeile je Wechsel einer Kategorie, gefüllt von „${menuDe.recalculate}“. Du darfst Zeilen sortieren, filtern und löschen.`,
    cause:
      'Ermittelt, indem berechnet wird, welche Kategorie sich ergäbe, wenn sich nur dies geändert hätte.',
  },
  memoryNote:
    'Client Tiers merkt sich hier, was nötig ist, um zu sagen, warum eine Kategorie gewechselt hat und wie alt Bewertungen sind. Bitte ändere auf diesem Blatt nichts. Löschst du es, werden Wechsel erst ab dann wieder festgehalten.',

  allClients: 'Alle Kunden',
  first: (clients) =>
    `erste Berechnung; ab hier werden Wechsel von ${clients === 1 ? '1 Kunden' : `${formatCount(clients, 'de')} Kunden`} festgehalten`,
  lost: 'was von der letzten Berechnung gemerkt war, ist verloren; ab hier werden Wechsel wieder festgehalten',
  noColumn: (tab, header) =>
    `Auf dem Blatt „${tab}“ fehlt die Spalte „${header}“, deshalb werden Wechsel nicht festgehalten`,
  newClient: 'neuer Kunde',
  goneClient: 'nicht mehr auf der Liste',
  renamed: (formerName) => `umbenannt; vorher „${formerName}“`,

  causes: {
    inputChanged: (column) => `${name(column)} geändert`,
    others:
      'der Vergleich mit anderen Kunden hat sich verschoben: Einige haben sich geändert, sind gekommen oder gegangen',
    criteria: (names) => `Gewicht oder Skala von ${quoted(names)} geändert`,
    cutOffs: (names) => `${names.length === 1 ? 'Punktgrenze' : 'Punktgrenzen'} von ${and(names)} geändert`,
    rulesAdded: (rules) => `Regel jetzt aktiv: ${rules.join('; ')}`,
    rulesRemoved: (rules) => `Regel nicht mehr aktiv: ${rules.join('; ')}`,
    rulesChanged: (rules) => `Regel geändert: ${rules.join('; ')}`,
    rulesBegan: (rules) => `Regel hat begonnen: ${rules.join('; ')}`,
    rulesEnded: (rules) => `Regel ist abgelaufen: ${rules.join('; ')}`,
    rulesApply: (rules) => `inzwischen gilt: ${rules.join('; ')}`,
    rulesNoLonger: (rules) => `inzwischen gilt nicht mehr: ${rules.join('; ')}`,
    datesAged: 'Zeit ist vergangen: Datumsangaben liegen weiter zurück',
    lockEnded: 'die Festlegung ist abgelaufen',
    lockSet: 'festgelegt',
    lockMoved: 'die Festlegung wurde geändert',
    lockRemoved: 'die Festlegung wurde aufgehoben',
    program: 'diese Version von Client Tiers rechnet anders',
  },
  eitherAlone: (causes) => `jedes für sich hätte genügt: ${causes.join('; oder: ')}`,
  blank: 'leer',
  ticked: 'angehakt',
  notTicked: 'nicht angehakt',
};
