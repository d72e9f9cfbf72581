/** German: how the state of an invoice is written. */
import type { InvoiceStatusTexts } from '../types/record-tabs';

export const invoiceStatusesDe: InvoiceStatusTexts = {
  draft: 'Entwurf',
  open: 'offen',
  partPaid: 'teilweise bezahlt',
  paid: 'bezahlt',
  writtenOff: 'abgeschrieben',
  void: 'storniert',
};
