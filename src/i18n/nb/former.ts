/** Norwegian: clients that have left. */
import { formatCount } from '../format-number';
import { LISTS } from '../lists';
import type { FormerTexts } from '../types/former';

const { name } = LISTS.nb;

export const formerNb: FormerTexts = {
  bySection: (section, row) => `under ${name(section)} i rad ${row}`,
  why: (how) => `Ikke kunde lenger (${how}), derfor ikke vurdert.`,
  lockRests: (tier) => `Låsen til ${tier} gjelder ikke så lenge.`,
  nearly: (cell, held, meant) =>
    `I ${cell} står det «${held}». Skal det bety «${meant}», så skriv det slik: frem til da blir kunden vurdert.`,
  count: (clients) =>
    clients === 1
      ? '1 er ikke kunde lenger og blir ikke vurdert'
      : `${formatCount(clients, 'nb')} er ikke kunder lenger og blir ikke vurdert`,
  left: 'har sluttet',
  returned: 'er tilbake',
  causeLeft: (how) => `ikke kunde lenger (${how})`,
  causeReturned: 'kunde igjen',
  proposedNone: 'Ifølge denne kolonnen har ingen sluttet ennå.',
  proposed: (left, clients) =>
    `Ifølge denne kolonnen er ${formatCount(left, 'nb')} av ${formatCount(clients, 'nb')} ikke ${left === 1 ? 'kunde' : 'kunder'} lenger: ikke vurdert.`,
};
