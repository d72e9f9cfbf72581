/** What decided on a tier, and rating client by client, in Dutch. */
import type { AdviceTexts, RatingTexts } from '../types/advice';

export const adviceNl: AdviceTexts = {
  nextStep: 'Volgende stap',
  ruledBecause: '{byScore} op score, maar toch {tier}, want {reason}.',
  ruledBy: '{byScore} op score, maar {tier} door de regel “{rule}”.',
  locked: 'Met de hand vastgezet op {tier}.',
  lockedInstead: 'Met de hand vastgezet op {tier}; anders zou het {byRules} zijn.',
  remedies: {
    lastContact: 'Bel, dan is het\u00a0{tier}.',
    daysLate: 'Op tijd betaald is het\u00a0{tier}.',
    breaksAgreements: 'Met nagekomen afspraken is het\u00a0{tier}.',
  },
  byScore: '{tier} op score',
  inTheEnd: '{tier} uiteindelijk',
  lockDecides: 'De categorie staat vast, wat de waarden ook zijn.',
  otherValues: 'Waar de regels naar kijken',
  otherValuesHint: 'Telt niet mee in de score. Ook dit kun je uitproberen.',
};

export const ratingNl: RatingTexts = {
  start: 'Klant voor klant beoordelen',
  startHint: 'De ene klant na de andere, het onbekende eerst. Pas aan het eind wordt er iets ingevuld.',
  progress: 'Klant {n} van {of}',
  unknown: { one: '{n} beoordeling ontbreekt', many: '{n} beoordelingen ontbreken' },
  allKnown: 'alles beoordeeld',
  keys: 'Toetsen: een cijfer beoordeelt, omhoog en omlaag kiest de rij, links en rechts de klant, Esc stopt.',
  previous: 'Vorige klant',
  next: 'Volgende klant',
  finish: 'Afronden…',
  toWrite: { one: '{n} beoordeling, {clients}', many: '{n} beoordelingen, {clients}' },
  nothingRated: 'Er is niets veranderd, dus er valt niets in te vullen.',
  goOn: 'Verder beoordelen',
  drop: 'Alles weggooien',
  lost: 'Staat niet meer in de lijst en wordt dus niet ingevuld: {clients}.',
};
