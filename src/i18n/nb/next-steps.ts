/** Norwegian: the next step of a client. */
import type { NextStepTexts } from '../types/next-steps';
import { LISTS } from '../lists';

const { names } = LISTS.nb;

const days = (formatted: string): string => `${formatted} ${formatted === '1' ? 'dag' : 'dager'}`;

export const nextStepsNb: NextStepTexts = {
  fillIn: (criterion, percent) => `Fyll ut «${criterion}» først: grunnlaget dekker bare ${percent} av vekten`,
  paymentTerms: (late) => `Ta en prat om betalingsbetingelsene: ${days(late)} for sent`,
  paymentTermsRated: (criterion) =>
    `Ta en prat om betalingsbetingelsene: «${criterion}» har fått lav vurdering`,
  raiseFee: (fee, tier) => `Sett opp prisen til ${fee}: da ville kunden kommet i kategori ${tier}`,
  raiseFeeRated: (criterion, rating, tier) =>
    `Sett opp prisen: med ${rating} på «${criterion}» ville kunden kommet i kategori ${tier}`,
  partWays: 'Avslutt på en vennlig måte',
  heldBack: (criteria) => `${names(criteria)} trekker ned`,
  checklist: [
    'Gjør ferdig det du har lovet',
    'Ta ikke på deg noe nytt',
    'Overlever filer og tilganger',
    'Send den siste fakturaen',
    'Skriv noen vennlige ord',
  ],
  putInWriting: 'Få avtalene ned på papiret: noen av dem er blitt brutt',
  putInWritingRated: (criterion) => `Få det ned på papiret: «${criterion}» har fått lav vurdering`,
  call: (silent) => `Ring: ingen kontakt på ${days(silent)}`,
  referral: (criterion) => `Be om å bli anbefalt videre: «${criterion}» står fortsatt tomt`,
  caseStudy: (criterion) => `Be om å få fortelle om samarbeidet: «${criterion}» står fortsatt tomt`,
};
