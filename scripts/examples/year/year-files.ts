/** The year as the programs give it away: two time trackers, invoices, payments; each file in its program's own shape. */
import { invoiceYear, workYear, type Work, type YearInvoice } from './work-year';

const BOM = '\uFEFF';
/** The tracker was changed in summer. */
const TRACKER_CHANGED = Date.UTC(2026, 5, 1);
const XERO_ADDRESS_COLUMNS = 16;

/** File name → text. */
export function makeYearFiles(): Map<string, string> {
  const work = workYear();
  const invoices = invoiceYear(work);
  return new Map([
    ['toggl-dezember-bis-mai.csv', BOM + toggl(work.filter(({ from }) => from < TRACKER_CHANGED))],
    ['clockify-juni-bis-november.csv', BOM + clockify(work.filter(({ from }) => from >= TRACKER_CHANGED))],
    ['xero-rechnungen.csv', xero(invoices)],
    ['paypal.csv', BOM + payPal(invoices)],
  ]);
}

function toggl(work: readonly Work[]): string {
  const header =
    'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount (EUR)';
  const rows = work.map(({ client, text, billable, from, to }) => [
    'Jana Albers',
    'jana@example.com',
    client?.inTracker ?? '',
    client?.project ?? 'Intern',
    '',
    text,
    billable ? 'Yes' : 'No',
    isoDay(from),
    `${clock(from)}:00`,
    isoDay(to),
    `${clock(to)}:00`,
    `${length(to - from)}:00`,
    '',
    client && billable && client.currency === 'EUR' ? money(hoursOf(to - from) * client.rate * 100) : '',
  ]);
  return lines(header, rows.map(csv));
}

function clockify(work: readonly Work[]): string {
  const header =
    'Projekt,Kunde,Beschreibung,Aufgabe,Benutzer,Gruppe,E-Mail,Tags,Abrechenbar,Startdatum,Startzeit,Enddatum,Endzeit,Dauer (h),Dauer (dezimal),Abrechenbarer Tarif (EUR),Rechnungsbetrag (EUR)';
  const rows = work.map(({ client, text, billable, from, to }) => {
    const rate = client && billable && client.currency === 'EUR' ? client.rate : 0;
    const hours = hoursOf(to - from);
    return [
      client?.project ?? 'Intern',
      client?.inTracker ?? '',
      text,
      '',
      'Jana Albers',
      '',
      'jana@example.com',
      '',
      billable ? 'Ja' : 'Nein',
      germanDay(from),
      `${clock(from)}:00`,
      germanDay(to),
      `${clock(to)}:00`,
      `${length(to - from)}:00`,
      hours.toFixed(2),
      rate.toFixed(2),
      money(hours * rate * 100),
    ];
  });
  return lines(header, rows.map(csv));
}

/** A void invoice, a part payment and a credit note are in it, as in any year. */
function xero(invoices: readonly YearInvoice[]): string {
  const address = ['PO', 'SA'].flatMap((kind) =>
    ['AddressLine1', 'AddressLine2', 'AddressLine3', 'AddressLine4', 'City', 'Region', 'PostalCode', 'Country'].map(
      (part) => kind + part,
    ),
  );
  const header = [
    'ContactName,EmailAddress',
    ...address,
    'InvoiceNumber,Reference,InvoiceDate,DueDate,PlannedDate,Total,TaxTotal,InvoiceAmountPaid,InvoiceAmountDue,InventoryItemCode,Description,Quantity,UnitAmount,Discount,LineAmount,AccountCode,TaxType,TaxAmount,TrackingName1,TrackingOption1,TrackingName2,TrackingOption2,Currency,Type,Sent,Status',
  ].join(',');
  const blitz = invoices.filter(({ client, status }) => client.name === 'Agentur Blitz' && status !== 'Paid');
  const rows = invoices.flatMap((invoice) => {
    if (invoice !== blitz[0]) return [xeroRow(invoice)];
    const part = Math.round(invoice.gross / 2);
    return [
      xeroRow({ ...invoice, number: `${invoice.number}-alt`, status: 'Voided' }),
      xeroRow({ ...invoice, paid: part }),
      xeroRow({ ...invoice, number: 'GS-12', net: 5000, gross: 5950, hours: 1, due: invoice.issued }, 'Sales credit note'),
    ];
  });
  return lines(header, rows);
}

function xeroRow({ client, number, issued, due, net, gross, paid, hours, status }: YearInvoice, type = 'Sales invoice'): string {
  const what = client.retainer && type === 'Sales invoice' ? 'Pauschale' : client.project;
  const quantity = client.retainer ? 1 : hours;
  return csv([
    client.inInvoices,
    '',
    ...Array.from({ length: XERO_ADDRESS_COLUMNS }, () => ''),
    number,
    '',
    britishDay(issued),
    britishDay(due),
    '',
    money(gross),
    money(gross - net),
    money(paid),
    money(gross - paid),
    '',
    what,
    String(quantity),
    money(net / quantity),
    '',
    money(net),
    '200',
    client.currency === 'EUR' ? '19% VAT' : 'No VAT',
    money(gross - net),
    '',
    '',
    '',
    '',
    client.currency,
    type,
    status === 'Draft' ? '' : 'Sent',
    status,
  ]);
}

/** Two clients pay by PayPal: one in dollars, which are changed at once, and one in euros. */
function payPal(invoices: readonly YearInvoice[]): string {
  const header = [
    'Datum',
    'Uhrzeit',
    'Zeitzone',
    'Name',
    'Typ',
    'Status',
    'Währung',
    'Brutto',
    'Gebühr',
    'Netto',
    'Absender E-Mail-Adresse',
    'Empfänger E-Mail-Adresse',
    'Transaktionscode',
    'Zugehöriger Transaktionscode',
    'Rechnungsnummer',
    'Guthaben',
    'Auswirkung auf Guthaben',
  ];
  const paid = invoices
    .filter(({ client, paidOn }) => paidOn !== null && ['Acme Robotics', 'Café Milchschaum'].includes(client.name))
    .sort((a, b) => a.paidOn! - b.paidOn!);
  const rows = paid.flatMap((invoice, index) => payPalRows(invoice, index));
  const payout = payPalRow({
    day: Date.UTC(2026, 10, 20),
    type: 'Allgemeine Abbuchung – Bankkonto',
    currency: 'EUR',
    gross: -90000,
    id: 'P-1',
  });
  return lines(quoted(header), [...rows, payout]);
}

function payPalRows({ client, number, gross, paidOn }: YearInvoice, index: number): string[] {
  const day = paidOn!;
  const id = `T${String(4711 + 10 * index)}`;
  const fee = -Math.round(gross * 0.0249 + 35);
  const name = client.name === 'Café Milchschaum' ? 'Café Milchschaum UG' : client.inTracker;
  const { currency } = client;
  const payment = payPalRow({ day, name, type: 'Website-Zahlung', currency, gross, fee, id, invoice: number });
  if (currency === 'EUR') return [payment];
  const net = gross + fee;
  const change = { day, type: 'Allgemeine Währungsumrechnung', about: id };
  return [
    payment,
    payPalRow({ ...change, currency: 'USD', gross: -net, id: `${id}A` }),
    payPalRow({ ...change, currency: 'EUR', gross: Math.round(net * 0.88), id: `${id}B` }),
  ];
}

interface PayPalLine {
  readonly day: number;
  readonly name?: string;
  readonly type: string;
  readonly currency: string;
  /** Hundredths, below 0 for what goes out. */
  readonly gross: number;
  readonly fee?: number;
  readonly id: string;
  /** The payment that it belongs to. */
  readonly about?: string;
  readonly invoice?: string;
}

function payPalRow(line: PayPalLine): string {
  const { day, name = '', type, currency, gross, fee = 0, id, about = '', invoice = '' } = line;
  const amounts = [gross, fee, gross + fee].map(germanMoney);
  const from = name === '' ? '' : 'zahlung@example.com';
  return quoted([
    germanDay(day),
    '10:15:00',
    'CET',
    name,
    type,
    'Abgeschlossen',
    currency,
    ...amounts,
    from,
    'jana@example.com',
    id,
    about,
    invoice,
    '0,00',
    gross < 0 ? 'Soll' : 'Haben',
  ]);
}

const hoursOf = (ms: number): number => Math.round(ms / 36_000) / 100;
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
const germanDay = (time: number): string => isoDay(time).split('-').reverse().join('.');
const britishDay = (time: number): string => isoDay(time).split('-').reverse().join('/');
const clock = (time: number): string => new Date(time).toISOString().slice(11, 16);
const length = (ms: number): string => clock(ms);
const money = (hundredths: number): string => (Math.round(hundredths) / 100).toFixed(2);
const germanMoney = (hundredths: number): string =>
  money(hundredths).replace('.', ',').replace(/\B(?=(\d{3})+,)/g, '.');
const csv = (cells: readonly string[]): string =>
  cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
const quoted = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
const lines = (header: string, rows: readonly string[]): string => `${[header, ...rows].join('\r\n')}\r\n`;
