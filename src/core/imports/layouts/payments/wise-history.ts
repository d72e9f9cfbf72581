/** Amounts have no sign: the direction says it. Cancelled and failed transfers are there too. */
import type { Layout } from '../../layout';

export const wiseHistory: Layout = {
  id: 'wise-history',
  product: 'Wise',
  kind: 'payments',
  sureness: 'seen',
  // Source: public transaction histories
  columns: {
    date: ['Finished on', 'Created on'],
    client: ['Source name'],
    amount: ['Target amount (after fees)'],
    fee: ['Target fee amount'],
    currency: ['Target currency'],
    status: ['Status'],
    direction: ['Direction'],
    invoice: ['Reference'],
    transaction: ['ID'],
  },
  needs: [['date'], ['amount'], ['direction']],
  marks: [['Direction'], ['Source name'], ['Target amount (after fees)']],
  traps: {
    isAfterFees: true,
    leavesOut: [
      { field: 'direction', words: ['OUT'], reason: 'outgoing' },
      { field: 'direction', words: ['NEUTRAL'], reason: 'conversion' },
    ],
    reads: [{ field: 'status', words: ['COMPLETED'], reason: 'notCompleted' }],
  },
};
