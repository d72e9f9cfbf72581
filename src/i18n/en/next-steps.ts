/** English: the next step of a client. */
import type { NextStepTexts } from '../types/next-steps';
import { LISTS } from '../lists';

const { name, names } = LISTS.en;

const days = (formatted: string): string => `${formatted} ${formatted === '1' ? 'day' : 'days'}`;

export const nextStepsEn: NextStepTexts = {
  fillIn: (criterion, percent) => `Fill in ${name(criterion)} first: only ${percent} of the weight is rated`,
  paymentTerms: (late) => `Talk about payment terms: ${days(late)} late`,
  paymentTermsRated: (criterion) => `Talk about payment terms: ${name(criterion)} is rated low`,
  raiseFee: (fee, tier) => `Raise the fee to ${fee}: that would lift this client to ${tier}`,
  raiseFeeRated: (criterion, rating, tier) =>
    `Raise the fee: with ${name(criterion)} at ${rating} this client would be ${tier}`,
  partWays: 'Part ways kindly',
  heldBack: (criteria) => `${names(criteria)} ${criteria.length === 1 ? 'holds' : 'hold'} it back`,
  checklist: [
    'Finish what is promised',
    'Take on nothing new',
    'Hand over files and access',
    'Send the final invoice',
    'Write a kind note',
  ],
  putInWriting: 'Put agreements in writing: some were broken',
  putInWritingRated: (criterion) => `Put it in writing: ${name(criterion)} is rated low`,
  call: (silent) => `Call: no contact for ${days(silent)}`,
  referral: (criterion) => `Ask for a referral: ${name(criterion)} is still blank`,
  caseStudy: (criterion) => `Ask for a case study: ${name(criterion)} is still blank`,
};
