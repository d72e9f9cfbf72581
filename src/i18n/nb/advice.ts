/** What decided on a tier, and rating client by client, in Norwegian. */
import type { AdviceTexts, RatingTexts } from '../types/advice';

export const adviceNb: AdviceTexts = {
  nextStep: 'Neste steg',
  ruledBecause: '{byScore} etter poengsummen, men {tier} fordi {reason}.',
  ruledBy: '{byScore} etter poengsummen, men {tier} på grunn av regelen «{rule}».',
  locked: 'Låst til {tier} for hånd.',
  lockedInstead: 'Låst til {tier} for hånd; uten låsen ville det vært {byRules}.',
  remedies: {
    lastContact: 'Ring, så blir det\u00a0{tier}.',
    daysLate: 'Med betaling i tide blir det\u00a0{tier}.',
    breaksAgreements: 'Når avtalene holdes, blir det\u00a0{tier}.',
  },
  byScore: '{tier} etter poengsummen',
  inTheEnd: '{tier} til slutt',
  lockDecides: 'Låsen bestemmer, uansett hva verdiene er.',
  otherValues: 'Det reglene ser på',
  otherValuesHint: 'Teller ikke i poengsummen. Også dette kan du prøve.',
};

export const ratingNb: RatingTexts = {
  start: 'Vurder kunde for kunde',
  startHint: 'Én kunde om gangen, det ukjente først. Ingenting skrives inn før til slutt.',
  progress: 'Kunde {n} av {of}',
  unknown: { one: '{n} vurdering mangler', many: '{n} vurderinger mangler' },
  allKnown: 'alt er vurdert',
  keys: 'Taster: et siffer vurderer, opp og ned velger linjen, venstre og høyre kunden, Esc avslutter.',
  previous: 'Forrige kunde',
  next: 'Neste kunde',
  finish: 'Fullfør…',
  toWrite: { one: '{n} vurdering, {clients}', many: '{n} vurderinger, {clients}' },
  nothingRated: 'Ingenting er endret, så det er ingenting å skrive inn.',
  goOn: 'Vurder videre',
  drop: 'Forkast alt',
  lost: 'Står ikke lenger på listen og skrives derfor ikke inn: {clients}.',
};
