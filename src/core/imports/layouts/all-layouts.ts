/** Every product whose files are recognised. Of two that know as many headers of a line the first is taken. */
import type { Layout } from '../layout';
import { asana } from './asana';
import { bankStatement } from './bank-statement';
import { calendar } from './calendar';
import { clickup } from './clickup';
import { clickupTime } from './clickup-time';
import { clockifyDetailed } from './clockify-detailed';
import { clockifyDetailedRomance } from './clockify-detailed-romance';
import { clockifySummary } from './clockify-summary';
import { dutchOpenItems } from './dutch-open-items';
import { everhour } from './everhour';
import { freshbooksInvoices } from './freshbooks-invoices';
import { freshbooksTime } from './freshbooks-time';
import { harvest } from './harvest';
import { harvestInvoices } from './harvest-invoices';
import { hubstaff } from './hubstaff';
import { kimai } from './kimai';
import { lexoffice } from './lexoffice';
import { monday } from './monday';
import { norwegianOpenItems } from './norwegian-open-items';
import { paypal } from './paypal';
import { quickbooksAgeing } from './quickbooks-ageing';
import { quickbooksGrouped } from './quickbooks-grouped';
import { sevdesk } from './sevdesk';
import { stripeBalance } from './stripe-balance';
import { stripePayments } from './stripe-payments';
import { szamlazz } from './szamlazz';
import { timely } from './timely';
import { todoist } from './todoist';
import { togglDetailed } from './toggl-detailed';
import { togglSummary } from './toggl-summary';
import { trello } from './trello';
import { upwork } from './upwork';
import { wave } from './wave';
import { wiseHistory } from './wise-history';
import { wiseStatement } from './wise-statement';
import { xero } from './xero';
import { zoho } from './zoho';
import { zohoList } from './zoho-list';
import { zohoPayments } from './zoho-payments';

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
