/** Refunds and payouts are lines of their own; without the optional columns no line says whose it is. */
import type { Layout } from '../../layout';

export const stripeBalance: Layout = {
  id: 'stripe-balance',
  product: 'Stripe',
  kind: 'payments',
  sureness: 'seen',
  // Source: public files of the balance change report and the balance history
  columns: {
    date: ['created_utc', 'created'],
    client: ['customer_name', 'customer_description', 'customer_email'],
    amount: ['gross', 'Amount'],
    fee: ['fee'],
    currency: ['currency'],
    type: ['reporting_category', 'Type'],
    description: ['description'],
    transaction: ['balance_transaction_id', 'id'],
  },
  needs: [['date'], ['amount'], ['type']],
  marks: [
    ['balance_transaction_id', 'id'],
    ['reporting_category', 'Type'],
    ['created_utc', 'created'],
    ['net'],
    ['fee'],
  ],
  traps: {
    isUtc: true,
    leavesOutNegative: true,
    leavesOut: [
      {
        field: 'type',
        words: [
          'payout*',
          'transfer*',
          'fee',
          'stripe_fee',
          'network_cost',
          'adjustment',
          'other_adjustment',
          'topup*',
          'contribution',
        ],
        reason: 'outgoing',
      },
    ],
    negative: { field: 'type', words: ['refund*', 'payment_refund', 'dispute*', 'partial_capture_reversal'] },
  },
};
