/** The flat list of what is open. */
import type { Layout } from '../../layout';

export const quickbooksAgeing: Layout = {
  id: 'quickbooks-ageing',
  product: 'QuickBooks Online',
  kind: 'invoices',
  sureness: 'seen',
  // Source: public files of A/R Ageing Detail
  columns: {
    number: ['Num', 'No.'],
    client: ['Customer'],
    date: ['Date'],
    due: ['Due Date'],
    amount: ['Amount'],
    open: ['Open Balance'],
  },
  needs: [['number'], ['client'], ['amount', 'open']],
  marks: [['Open Balance'], ['Customer'], ['Num', 'No.']],
  traps: {
    usualOrder: 'mdy',
  },
};
