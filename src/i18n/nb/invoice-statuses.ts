/** Norwegian: how the state of an invoice is written. */
import type { InvoiceStatusTexts } from '../types/record-tabs';

export const invoiceStatusesNb: InvoiceStatusTexts = {
  draft: 'utkast',
  open: 'åpen',
  partPaid: 'delvis betalt',
  paid: 'betalt',
  writtenOff: 'tapsført',
  void: 'annullert',
};
