/** Hungarian: clients that have left. */
import { formatCount } from '../format-number';
import { LISTS } from '../lists';
import type { FormerTexts } from '../types/former';

const { name } = LISTS.hu;

export const formerHu: FormerTexts = {
  bySection: (section, row) => `${name(section)} alatt, ${row}. sor`,
  why: (how) => `Már nem ügyfél (${how}), ezért nincs értékelve.`,
  lockRests: (tier) => `A rögzítés (${tier}) addig szünetel.`,
  nearly: (cell, held, meant) =>
    `${cell}: „${held}” áll benne. Ha ez azt jelenti, hogy „${meant}”, írd így; addig az ügyfél értékelést kap.`,
  count: (clients) => `${formatCount(clients, 'hu')} már nem ügyfél, ezért nincs értékelve`,
  left: 'elment',
  returned: 'visszajött',
  causeLeft: (how) => `már nem ügyfél (${how})`,
  causeReturned: 'újra ügyfél',
  proposedNone: 'Az oszlop szerint még senki sem ment el.',
  proposed: (left, clients) =>
    `Az oszlop szerint ${formatCount(clients, 'hu')} közül ${formatCount(left, 'hu')} már nem ügyfél: nincs értékelve.`,
};
