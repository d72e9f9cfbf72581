/** English: how the state of an invoice is written. */
import type { InvoiceStatusTexts } from '../types/record-tabs';

export const invoiceStatusesEn: InvoiceStatusTexts = {
  draft: 'draft',
  open: 'open',
  partPaid: 'part paid',
  paid: 'paid',
  writtenOff: 'written off',
  void: 'void',
};
