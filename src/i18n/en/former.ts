/** English: clients that have left. */
import { formatCount } from '../format-number';
import { LISTS } from '../lists';
import type { FormerTexts } from '../types/former';

const { name } = LISTS.en;

export const formerEn: FormerTexts = {
  bySection: (section, row) => `under ${name(section)} in row ${row}`,
  why: (how) => `Has left (${how}), so it is not rated.`,
  lockRests: (tier) => `The lock in ${tier} does not apply meanwhile.`,
  nearly: (cell, held, meant) =>
    `${cell} holds “${held}”. If that means “${meant}”, write that: until then the client is rated.`,
  count: (clients) =>
    clients === 1
      ? '1 client has left and is not rated'
      : `${formatCount(clients, 'en')} clients have left and are not rated`,
  left: 'has left',
  returned: 'is back',
  causeLeft: (how) => `has left (${how})`,
  causeReturned: 'is a client again',
  proposedNone: 'By this column nobody has left yet.',
  proposed: (left, clients) =>
    `By this column ${formatCount(left, 'en')} of ${formatCount(clients, 'en')} clients ${left === 1 ? 'has' : 'have'} left: not rated.`,
};
