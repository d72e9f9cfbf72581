/** What decided on a tier, and rating client by client, in Hungarian. */
import type { AdviceTexts, RatingTexts } from '../types/advice';

export const adviceHu: AdviceTexts = {
  nextStep: 'Következő lépés',
  ruledBecause: 'Pontszám szerint {byScore}, mégis {tier}, mert {reason}.',
  ruledBy: 'Pontszám szerint {byScore}, mégis {tier} e szabály miatt: „{rule}”.',
  locked: 'Kézzel rögzítve: {tier}.',
  lockedInstead: 'Kézzel rögzítve: {tier}; rögzítés nélkül {byRules} lenne.',
  remedies: {
    lastContact: 'Egy hívás, és újra\u00a0{tier}.',
    daysLate: 'Ha időben fizet,\u00a0{tier}.',
    breaksAgreements: 'Ha betartja a megállapodásokat,\u00a0{tier}.',
  },
  byScore: 'pontszám szerint {tier}',
  inTheEnd: 'végül {tier}',
  lockDecides: 'A rögzítés dönt, bármilyenek is az értékek.',
  otherValues: 'Amit a szabályok figyelnek',
  otherValuesHint: 'A pontszámban nem számít. Ezt is kipróbálhatod.',
};

export const ratingHu: RatingTexts = {
  start: 'Értékelés ügyfelenként',
  startHint: 'Egyik ügyfél a másik után, elöl az ismeretlen értékek. Csak a végén írunk be bármit is.',
  progress: '{n}/{of}. ügyfél',
  unknown: { one: '{n} értékelés hiányzik', many: '{n} értékelés hiányzik' },
  allKnown: 'minden értékelve',
  keys: 'Billentyűk: számjegy értékel, fel és le sort választ, balra és jobbra ügyfelet, az Esc befejezi.',
  previous: 'Előző ügyfél',
  next: 'Következő ügyfél',
  finish: 'Befejezés…',
  toWrite: { one: '{n} értékelés, {clients}', many: '{n} értékelés, {clients}' },
  nothingRated: 'Semmi sem változott, így nincs mit beírni.',
  goOn: 'Értékelés folytatása',
  drop: 'Mindet elvetem',
  lost: 'Már nincs a listán, ezért nem írjuk be: {clients}.',
};
