/** Dutch: clients that have left. */
import { formatCount } from '../format-number';
import { LISTS } from '../lists';
import type { FormerTexts } from '../types/former';

const { name } = LISTS.nl;

export const formerNl: FormerTexts = {
  bySection: (section, row) => `onder ${name(section)} in rij ${row}`,
  why: (how) => `Geen klant meer (${how}), daarom niet beoordeeld.`,
  lockRests: (tier) => `De vaste categorie ${tier} geldt zolang niet.`,
  nearly: (cell, held, meant) =>
    `In ${cell} staat “${held}”. Als dat “${meant}” betekent, schrijf het dan zo: tot die tijd wordt de klant beoordeeld.`,
  count: (clients) =>
    clients === 1
      ? '1 is geen klant meer en wordt niet beoordeeld'
      : `${formatCount(clients, 'nl')} zijn geen klant meer en worden niet beoordeeld`,
  left: 'vertrokken',
  returned: 'weer terug',
  causeLeft: (how) => `geen klant meer (${how})`,
  causeReturned: 'weer klant',
  proposedNone: 'Volgens deze kolom is er nog niemand vertrokken.',
  proposed: (left, clients) =>
    `Volgens deze kolom ${left === 1 ? 'is' : 'zijn'} ${formatCount(left, 'nl')} van ${formatCount(clients, 'nl')} geen klant meer: niet beoordeeld.`,
};
