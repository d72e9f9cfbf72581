/** Invoice and Books: more than ninety columns, a line per item with the totals on each. */
import type { Layout, Traps } from '../../layout';

/** Of both exports. */
export const ZOHO_STATUSES: Traps['statuses'] = {
  'Partially Paid': 'partPaid',
  Viewed: 'open',
  Approved: 'draft',
  'Pending Approval': 'draft',
  Rejected: 'void',
  'Write off': 'writtenOff',
};

export const zoho: Layout = {
  id: 'zoho',
  product: 'Zoho Invoice',
  kind: 'invoices',
  sureness: 'seen',
  // Source: public files; Zoho help on exports
  columns: {
    number: ['Invoice Number'],
    client: ['Customer Name'],
    date: ['Invoice Date'],
    due: ['Due Date'],
    status: ['Invoice Status'],
    net: ['SubTotal'],
    amount: ['Total'],
    open: ['Balance'],
    paidOn: ['Last Payment Date'],
    currency: ['Currency Code'],
  },
  needs: [['number'], ['client'], ['amount']],
  marks: [['Invoice Number'], ['Invoice Status'], ['Customer Name'], ['SubTotal', 'Item Total', 'Balance']],
  traps: {
    statuses: { ...ZOHO_STATUSES, Closed: 'paid' },
  },
};
