/** A line per item with amounts of that item; one date paid, of the last payment. */
import type { Layout } from '../../layout';

export const freshbooksInvoices: Layout = {
  id: 'freshbooks-invoices',
  product: 'FreshBooks',
  kind: 'invoices',
  sureness: 'seen',
  // Source: public files of invoice details
  columns: {
    number: ['Invoice #'],
    client: ['Client Name'],
    date: ['Date Issued'],
    due: ['Date Due'],
    status: ['Invoice Status'],
    paidOn: ['Date Paid'],
    lineNet: ['Line Subtotal'],
    lineAmount: ['Line Total'],
    currency: ['Currency'],
  },
  needs: [['number'], ['client'], ['lineNet', 'lineAmount']],
  marks: [['Invoice #'], ['Line Total'], ['Date Issued', 'Invoice Status']],
  traps: {
    usualOrder: 'mdy',
    statuses: {
      'auto-paid': 'paid',
      disputed: 'open',
      retry: 'open',
      failed: 'open',
      declined: 'open',
      pending: 'open',
    },
  },
};
