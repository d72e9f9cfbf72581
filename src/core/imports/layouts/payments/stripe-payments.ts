/** Moments are in UTC; currencies in small letters; what was refunded stands beside the payment. */
import type { Layout } from '../../layout';

export const stripePayments: Layout = {
  id: 'stripe-payments',
  product: 'Stripe',
  kind: 'payments',
  sureness: 'seen',
  // Source: public files of the payments export
  columns: {
    date: ['Created (UTC)', 'Created date (UTC)'],
    client: ['Customer Name', 'Customer Description', 'Card Name', 'Customer Email'],
    amount: ['Amount'],
    refunded: ['Amount Refunded'],
    fee: ['Fee'],
    currency: ['Currency'],
    status: ['Status'],
    description: ['Description'],
    transaction: ['id'],
  },
  needs: [['date'], ['amount']],
  marks: [
    ['Created (UTC)', 'Created date (UTC)'],
    ['Amount Refunded', 'Converted Amount', 'Seller Message'],
  ],
  traps: {
    isUtc: true,
    reads: [
      {
        field: 'status',
        words: ['Paid', 'succeeded', 'Refunded', 'Partially refunded', 'Partial refund'],
        reason: 'notCompleted',
      },
    ],
  },
};
