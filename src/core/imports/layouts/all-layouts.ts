/** Every product whose files are recognised. Of two that know as many headers of a line the first is taken. */
import type { Layout } from '../layout';
import { dutchOpenItems } from './invoices/dutch-open-items';
import { freshbooksInvoices } from './invoices/freshbooks-invoices';
import { harvestInvoices } from './invoices/harvest-invoices';
import { lexoffice } from './invoices/lexoffice';
import { norwegianOpenItems } from './invoices/norwegian-open-items';
import { quickbooksAgeing } from './invoices/quickbooks-ageing';
import { quickbooksGrouped } from './invoices/quickbooks-grouped';
import { sevdesk } from './invoices/sevdesk';
import { szamlazz } from './invoices/szamlazz';
import { wave } from './invoices/wave';
import { xero } from './invoices/xero';
import { zoho } from './invoices/zoho';
import { zohoList } from './invoices/zoho-list';
import { bankStatement } from './payments/bank-statement';
import { camtStatement } from './payments/camt-statement';
import { paypal } from './payments/paypal';
import { stripeBalance } from './payments/stripe-balance';
import { stripePayments } from './payments/stripe-payments';
import { upwork } from './payments/upwork';
import { wiseHistory } from './payments/wise-history';
import { wiseStatement } from './payments/wise-statement';
import { zohoPayments } from './payments/zoho-payments';
import { asana } from './tasks/asana';
import { calendar } from './tasks/calendar';
import { clickup } from './tasks/clickup';
import { monday } from './tasks/monday';
import { todoist } from './tasks/todoist';
import { trello } from './tasks/trello';
import { clickupTime } from './time/clickup-time';
import { clockifyDetailed } from './time/clockify-detailed';
import { clockifyDetailedRomance } from './time/clockify-detailed-romance';
import { clockifySummary } from './time/clockify-summary';
import { everhour } from './time/everhour';
import { freshbooksTime } from './time/freshbooks-time';
import { harvest } from './time/harvest';
import { hubstaff } from './time/hubstaff';
import { kimai } from './time/kimai';
import { timely } from './time/timely';
import { togglDetailed } from './time/toggl-detailed';
import { togglSummary } from './time/toggl-summary';

export const LAYOUTS: readonly Layout[] = [
  togglDetailed,
  togglSummary,
  clockifyDetailed,
  clockifyDetailedRomance,
  clockifySummary,
  harvest,
  harvestInvoices,
  hubstaff,
  everhour,
  timely,
  kimai,
  freshbooksTime,
  clickupTime,
  xero,
  quickbooksGrouped,
  quickbooksAgeing,
  freshbooksInvoices,
  zoho,
  zohoList,
  zohoPayments,
  wave,
  sevdesk,
  lexoffice,
  norwegianOpenItems,
  dutchOpenItems,
  szamlazz,
  bankStatement,
  camtStatement,
  paypal,
  upwork,
  wiseStatement,
  wiseHistory,
  stripePayments,
  stripeBalance,
  asana,
  trello,
  clickup,
  todoist,
  monday,
  calendar,
];
