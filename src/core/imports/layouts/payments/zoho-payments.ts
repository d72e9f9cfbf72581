/** One payment may list several invoices in one cell. */
import type { Layout } from '../../layout';

export const zohoPayments: Layout = {
  id: 'zoho-payments',
  product: 'Zoho Invoice',
  kind: 'payments',
  sureness: 'seen',
  // Source: public files of payments received
  columns: {
    date: ['Date', 'Payment Date'],
    client: ['Customer Name'],
    amount: ['Amount (FCY)', 'Amount', 'Amount (BCY)'],
    fee: ['Bank Charges'],
    invoice: ['Invoice#', 'Invoice Number'],
    transaction: ['Payment Number', 'CustomerPayment ID'],
    currency: ['Currency Code'],
  },
  needs: [['date'], ['client'], ['amount']],
  marks: [['Payment Number'], ['Payment Mode', 'Mode', 'Deposit To'], ['Customer Name']],
};
