/** What decided on a tier, and rating client by client, in German. */
import type { AdviceTexts, RatingTexts } from '../types/advice';

export const adviceDe: AdviceTexts = {
  nextStep: 'Nächster Schritt',
  ruledBecause: '{byScore} nach Punkten, aber {tier}, denn {reason}.',
  ruledBy: '{byScore} nach Punkten, aber {tier} durch die Regel „{rule}“.',
  locked: 'Von Hand auf {tier} festgelegt.',
  lockedInstead: 'Von Hand auf {tier} festgelegt; ohne die Festlegung wäre es {byRules}.',
  remedies: {
    lastContact: 'Ruf an, dann ist es\u00a0{tier}.',
    daysLate: 'Pünktlich bezahlt ist es\u00a0{tier}.',
    breaksAgreements: 'Werden Absprachen eingehalten, ist es\u00a0{tier}.',
  },
  byScore: '{tier} nach Punkten',
  inTheEnd: '{tier} am Ende',
  lockDecides: 'Die Festlegung entscheidet, egal welche Werte hier stehen.',
  otherValues: 'Worauf die Regeln achten',
  otherValuesHint: 'Zählt nicht für die Punktzahl. Auch das kannst du ausprobieren.',
};

export const ratingDe: RatingTexts = {
  start: 'Kunde für Kunde bewerten',
  startHint: 'Ein Kunde nach dem anderen, Unbekanntes zuerst. Geschrieben wird erst am Ende.',
  progress: 'Kunde {n} von {of}',
  unknown: { one: '{n} Bewertung fehlt', many: '{n} Bewertungen fehlen' },
  allKnown: 'alles bewertet',
  keys: 'Tasten: Ziffer bewertet, auf und ab wählt die Zeile, links und rechts den Kunden, Esc beendet.',
  previous: 'Voriger Kunde',
  next: 'Nächster Kunde',
  finish: 'Beenden…',
  toWrite: { one: '{n} Bewertung, {clients}', many: '{n} Bewertungen, {clients}' },
  nothingRated: 'Es wurde nichts geändert, also gibt es nichts einzutragen.',
  goOn: 'Weiter bewerten',
  drop: 'Alles verwerfen',
  lost: 'Nicht mehr auf der Liste und deshalb nicht eingetragen: {clients}.',
};
