/** The list as the screen has it: amounts with their currency sign, VAT in them. */
import type { Layout } from '../../layout';
import { ZOHO_STATUSES } from './zoho';

export const zohoList: Layout = {
  id: 'zoho-list',
  product: 'Zoho Invoice',
  kind: 'invoices',
  sureness: 'seen',
  // Source: public files of the list view
  columns: {
    number: ['Invoice#'],
    client: ['Customer Name'],
    date: ['Invoice Date', 'Date'],
    due: ['Due Date'],
    status: ['Status'],
    amount: ['Total', 'Amount'],
    open: ['Balance', 'Balance Due'],
  },
  needs: [['number'], ['client'], ['amount']],
  marks: [['Invoice#'], ['Customer Name'], ['Balance', 'Balance Due']],
  traps: {
    statuses: ZOHO_STATUSES,
  },
};
