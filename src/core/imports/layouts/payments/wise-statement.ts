/** Amounts have a sign; days come first; newest first. */
import type { Layout } from '../../layout';

export const wiseStatement: Layout = {
  id: 'wise-statement',
  product: 'Wise',
  kind: 'payments',
  sureness: 'seen',
  // Source: public balance statements
  columns: {
    date: ['Date'],
    client: ['Payer Name'],
    amount: ['Amount'],
    fee: ['Total fees'],
    currency: ['Currency'],
    description: ['Description'],
    invoice: ['Payment Reference'],
    transaction: ['TransferWise ID', 'ID'],
  },
  needs: [['date'], ['amount']],
  marks: [['TransferWise ID', 'Running Balance'], ['Payment Reference'], ['Payer Name']],
  traps: {
    dayOrder: 'dmy',
    leavesOutNegative: true,
    leavesOut: [
      { field: 'description', words: ['Converted *'], reason: 'conversion' },
      { field: 'description', words: ['Topped up *'], reason: 'transfer' },
    ],
  },
};
