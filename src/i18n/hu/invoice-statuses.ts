/** Hungarian: how the state of an invoice is written. */
import type { InvoiceStatusTexts } from '../types/record-tabs';

export const invoiceStatusesHu: InvoiceStatusTexts = {
  draft: 'piszkozat',
  open: 'nyitott',
  partPaid: 'részben fizetett',
  paid: 'fizetett',
  writtenOff: 'leírt',
  void: 'sztornó',
};
