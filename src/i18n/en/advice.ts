/** What decided on a tier, and rating client by client, in English. */
import type { AdviceTexts, RatingTexts } from '../types/advice';

export const adviceEn: AdviceTexts = {
  nextStep: 'Next step',
  ruledBecause: '{byScore} by score, but {tier} because {reason}.',
  ruledBy: '{byScore} by score, but {tier} by the rule “{rule}”.',
  locked: 'Locked in {tier}.',
  lockedInstead: 'Locked in {tier}; without the lock it would be {byRules}.',
  remedies: {
    lastContact: 'Call, and it is\u00a0{tier}.',
    daysLate: 'Paid on time, it is\u00a0{tier}.',
    breaksAgreements: 'With agreements kept, it is\u00a0{tier}.',
  },
  byScore: '{tier} by score',
  inTheEnd: '{tier} in the end',
  lockDecides: 'The lock decides, whatever the values are.',
  otherValues: 'What rules look at',
  otherValuesHint: 'Not part of the score. These can be tried too.',
};

export const ratingEn: RatingTexts = {
  start: 'Rate client by client',
  startHint: 'One client after the other, unknown ratings first. Nothing is written before the end.',
  progress: 'Client {n} of {of}',
  unknown: { one: '{n} rating unknown', many: '{n} ratings unknown' },
  allKnown: 'every rating known',
  keys: 'Keys: a digit rates, up and down choose the line, left and right the client, Esc ends.',
  previous: 'Previous client',
  next: 'Next client',
  finish: 'Finish…',
  toWrite: { one: '{n} rating, {clients}', many: '{n} ratings, {clients}' },
  nothingRated: 'Nothing was changed, so there is nothing to write.',
  goOn: 'Go on rating',
  drop: 'Drop all',
  lost: 'No longer on the list, and so not written: {clients}.',
};
