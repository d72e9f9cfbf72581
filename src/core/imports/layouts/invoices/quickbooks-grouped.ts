/** The client stands alone on a line above its invoices; the last column is a running balance and says nothing of an invoice. */
import type { Layout } from '../../layout';

export const quickbooksGrouped: Layout = {
  id: 'quickbooks-grouped',
  product: 'QuickBooks Online',
  kind: 'invoices',
  sureness: 'seen',
  // Source: public files of Customer Balance Detail
  columns: {
    number: ['Num', 'No.'],
    client: ['Customer', 'Name'],
    date: ['Date'],
    due: ['Due Date'],
    amount: ['Amount'],
    open: ['Open Balance'],
    type: ['Transaction Type'],
  },
  needs: [['number'], ['amount'], ['type']],
  marks: [['Open Balance'], ['Transaction Type'], ['Num', 'No.']],
  traps: {
    usualOrder: 'mdy',
    hasClientLines: true,
    reads: [{ field: 'type', words: ['Invoice', 'Credit Memo'], reason: 'notInvoice' }],
    negative: { field: 'type', words: ['Credit Memo'] },
  },
};
