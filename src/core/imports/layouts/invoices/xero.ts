/** A line per item with the totals on each. Nothing says when it was paid. */
import type { Layout } from '../../layout';

export const xero: Layout = {
  id: 'xero',
  product: 'Xero',
  kind: 'invoices',
  sureness: 'seen',
  // Source: public files of the sales invoice export
  columns: {
    number: ['InvoiceNumber'],
    client: ['ContactName'],
    date: ['InvoiceDate'],
    due: ['DueDate'],
    amount: ['Total'],
    tax: ['TaxTotal'],
    paid: ['InvoiceAmountPaid'],
    open: ['InvoiceAmountDue'],
    currency: ['Currency'],
    type: ['Type'],
    status: ['Status'],
  },
  needs: [['number'], ['client'], ['amount']],
  marks: [
    ['ContactName'],
    ['InvoiceNumber'],
    ['InvoiceAmountDue', 'InvoiceAmountPaid', 'LineAmount', 'TaxTotal'],
  ],
  traps: {
    usualOrder: 'dmy',
    leavesOut: [{ field: 'type', words: ['Sales overpayment', 'Sales prepayment'], reason: 'overpayment' }],
    reads: [{ field: 'type', words: ['Sales *'], reason: 'bill' }],
    negative: { field: 'type', words: ['Sales credit note'] },
    statuses: {
      'Awaiting Payment': 'open',
      'Awaiting Approval': 'draft',
      Submitted: 'draft',
      Authorised: 'open',
    },
  },
};
