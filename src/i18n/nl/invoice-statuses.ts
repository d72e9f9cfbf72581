/** Dutch: how the state of an invoice is written. */
import type { InvoiceStatusTexts } from '../types/record-tabs';

export const invoiceStatusesNl: InvoiceStatusTexts = {
  draft: 'concept',
  open: 'open',
  partPaid: 'deels betaald',
  paid: 'betaald',
  writtenOff: 'afgeboekt',
  void: 'geannuleerd',
};
