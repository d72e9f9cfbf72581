/** What clients paid stands among fees, taxes and what was taken to the bank; the client is the team. */
import type { Layout } from '../../layout';

export const upwork: Layout = {
  id: 'upwork',
  product: 'Upwork',
  kind: 'payments',
  sureness: 'documented',
  // Source: header lines of public importers of the transaction history
  columns: {
    date: ['Date'],
    client: ['Team', 'Account Name'],
    amount: ['Amount'],
    currency: ['Currency'],
    type: ['Type'],
    transaction: ['Ref ID'],
  },
  needs: [['date'], ['amount'], ['client']],
  marks: [['Ref ID'], ['Freelancer'], ['Agency', 'PO', 'Balance']],
  traps: {
    usualOrder: 'mdy',
    currency: 'USD',
    leavesOutNegative: true,
    leavesOut: [
      {
        field: 'type',
        words: ['*fee*', '*withdrawal*', '*tax*', '*vat*', '*membership*', '*connects*'],
        reason: 'outgoing',
      },
    ],
    negative: { field: 'type', words: ['*refund*'] },
  },
};
