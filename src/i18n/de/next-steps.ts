/** German: the next step of a client. */
import type { NextStepTexts } from '../types/next-steps';
import { LISTS } from '../lists';

const { names } = LISTS.de;

export const nextStepsDe: NextStepTexts = {
  fillIn: (criterion, percent) =>
    `Füll zuerst „${criterion}“ aus: Bisher sind nur ${percent} des Gewichts ausgefüllt`,
  paymentTerms: (late) =>
    `Sprich die Zahlungsbedingungen an: ${late} ${late === '1' ? 'Tag' : 'Tage'} im Verzug`,
  paymentTermsRated: (criterion) => `Sprich die Zahlungsbedingungen an: „${criterion}“ ist niedrig bewertet`,
  raiseFee: (fee, tier) => `Erhöhe das Honorar auf ${fee}: Damit käme dieser Kunde in Kategorie ${tier}`,
  raiseFeeRated: (criterion, rating, tier) =>
    `Erhöhe das Honorar: Mit ${rating} bei „${criterion}“ käme dieser Kunde in Kategorie ${tier}`,
  partWays: 'Trenn dich freundlich',
  heldBack: (criteria) => `bei ${names(criteria)} fehlen die meisten Punkte`,
  checklist: [
    'Zu Ende bringen, was zugesagt ist',
    'Nichts Neues annehmen',
    'Dateien und Zugänge übergeben',
    'Schlussrechnung schicken',
    'Ein paar freundliche Zeilen schreiben',
  ],
  putInWriting: 'Haltet Absprachen schriftlich fest: Es wurden welche gebrochen',
  putInWritingRated: (criterion) => `Haltet es schriftlich fest: „${criterion}“ ist niedrig bewertet`,
  call: (silent) => `Ruf an: seit ${silent} ${silent === '1' ? 'Tag' : 'Tagen'} kein Kontakt`,
  referral: (criterion) => `Bitte um eine Weiterempfehlung: „${criterion}“ ist noch leer`,
  caseStudy: (criterion) => `Frag nach einem Erfahrungsbericht: „${criterion}“ ist noch leer`,
};
