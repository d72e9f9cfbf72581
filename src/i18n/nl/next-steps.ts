/** Dutch: the next step of a client. */
import type { NextStepTexts } from '../types/next-steps';
import { LISTS } from '../lists';

const { names } = LISTS.nl;

const days = (formatted: string): string => `${formatted} ${formatted === '1' ? 'dag' : 'dagen'}`;

export const nextStepsNl: NextStepTexts = {
  fillIn: (criterion, percent) =>
    `Vul eerst “${criterion}” in: nog maar ${percent} van het gewicht is ingevuld`,
  paymentTerms: (late) => `Praat over de betalingsvoorwaarden: ${days(late)} te laat`,
  paymentTermsRated: (criterion) => `Praat over de betalingsvoorwaarden: “${criterion}” is laag beoordeeld`,
  raiseFee: (fee, tier) => `Verhoog het tarief naar ${fee}: dan komt deze klant in categorie ${tier}`,
  raiseFeeRated: (criterion, rating, tier) =>
    `Verhoog het tarief: met een ${rating} bij “${criterion}” komt deze klant in categorie ${tier}`,
  partWays: 'Neem vriendelijk afscheid',
  heldBack: (criteria) => `op ${names(criteria)} verliest deze klant de meeste punten`,
  checklist: [
    'Maak af wat is beloofd',
    'Neem niets nieuws aan',
    'Draag bestanden en toegang over',
    'Stuur de laatste factuur',
    'Schrijf een paar vriendelijke woorden',
  ],
  putInWriting: 'Leg afspraken schriftelijk vast: er zijn afspraken niet nagekomen',
  putInWritingRated: (criterion) => `Leg het schriftelijk vast: “${criterion}” is laag beoordeeld`,
  call: (silent) => `Bel: al ${days(silent)} geen contact`,
  referral: (criterion) => `Vraag om een doorverwijzing: “${criterion}” is nog leeg`,
  caseStudy: (criterion) => `Vraag om een verhaal over jullie samenwerking: “${criterion}” is nog leeg`,
};
