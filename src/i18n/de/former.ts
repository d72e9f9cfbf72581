/** German: clients that have left. */
import { formatCount } from '../format-number';
import { LISTS } from '../lists';
import type { FormerTexts } from '../types/former';

const { name } = LISTS.de;

export const formerDe: FormerTexts = {
  bySection: (section, row) => `unter ${name(section)} in Zeile ${row}`,
  why: (how) => `Kein Kunde mehr (${how}), deshalb nicht bewertet.`,
  lockRests: (tier) => `Die Festlegung auf ${tier} ruht so lange.`,
  nearly: (cell, held, meant) =>
    `In ${cell} steht „${held}“. Falls „${meant}“ gemeint ist, schreib es so: Bis dahin wird der Kunde bewertet.`,
  count: (clients) =>
    clients === 1
      ? '1 ist kein Kunde mehr und wird nicht bewertet'
      : `${formatCount(clients, 'de')} sind keine Kunden mehr und werden nicht bewertet`,
  left: 'nicht mehr da',
  returned: 'wieder da',
  causeLeft: (how) => `kein Kunde mehr (${how})`,
  causeReturned: 'wieder Kunde',
  proposedNone: 'Nach dieser Spalte ist noch niemand gegangen.',
  proposed: (left, clients) =>
    `Nach dieser Spalte ${left === 1 ? 'ist 1' : `sind ${formatCount(left, 'de')}`} von ${formatCount(clients, 'de')} ${left === 1 ? 'kein Kunde' : 'keine Kunden'} mehr: nicht bewertet.`,
};
