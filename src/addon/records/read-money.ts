/**
 * Everything that is known of time and money: the tabs Time, Invoices and Payments, each read once, with her clients' own names. Names and
 * Currencies are read only where a name or currency occurs that needs them. Writes nothing.
 */
import { heldIn } from '../../core/held-in';
import { mostUsedCurrency, type Rate } from '../../core/money/exchange';
import type { Invoice, Payment, TimeEntry } from '../../core/money/records';
import type { Context } from '../context';
import { readCurrenciesTab } from './currencies-tab';
import { readInvoicesTab } from './invoices-tab';
import type { LocatedTabs } from '../tabs/locate-tabs';
import { readNamesTab } from './names-tab';
import { readPaymentsTab } from './payments-tab';
import type { RecordLine, RecordTab } from './record-table';
import type { CellProblem } from '../tabs/table';
import { readTimeTab } from './time-tab';
import { resolveNames } from './resolve-names';

type Lines<Record> = readonly (Record & RecordLine)[];

export interface MoneyTabs {
  readonly time: Lines<TimeEntry>;
  readonly invoices: Lines<Invoice>;
  readonly payments: Lines<Payment>;
  /** ISO code of the home currency, '' where it is not known: as chosen, else the one that most records have, else the region's. */
  readonly home: string;
  readonly rates: readonly Rate[];
  /** Names on those tabs that are nobody's, most lines first; their lines are left out. */
  readonly unknownNames: readonly UnknownName[];
  /** Of the five tabs, in the user's language. */
  readonly problems: readonly CellProblem[];
}

export interface UnknownName {
  readonly name: string;
  readonly lines: number;
  /** Where it stands first, such as "Time!A7". */
  readonly cell: string;
}

/**
 * @param clients names as on her list
 * @param chosen ISO code of the home currency on Settings, '' where none is chosen
 */
export function readMoney(
  tabs: LocatedTabs,
  clients: readonly string[],
  context: Context,
  chosen: string,
): MoneyTabs {
  const signs = chosen || context.currency;
  const read = {
    time: readTimeTab(tabs.time, context, signs),
    invoices: readInvoicesTab(tabs.invoices, context, signs),
    payments: readPaymentsTab(tabs.payments, context, signs),
  };
  const names = readNames(tabs, Object.values(read), clients, context);
  const records = {
    time: names.withClients(read.time),
    invoices: names.withClients(read.invoices),
    payments: names.withClients(read.payments),
  };
  const priced = Object.values(records).flat();
  const home = chosen || mostUsedCurrency(priced) || context.currency;
  const hasForeign = priced.some(({ currency }) => currency !== '' && currency !== home);
  const currencies = readCurrenciesTab(hasForeign ? tabs.currencies : null, context, home);
  return {
    ...records,
    home,
    rates: currencies.records,
    unknownNames: names.strangers(),
    problems: [
      ...[...Object.values(read), currencies].flatMap(({ problems }) => problems),
      ...names.problems,
    ],
  };
}

type NamedTab = RecordTab<{ readonly client: string }>;

/** Whose the names on the tabs of records are. */
interface NamesOnRecord {
  /** A line without a name stays, for nobody; one that is not a client's, or a stranger's, goes. */
  withClients<Record extends { readonly client: string }>(tab: RecordTab<Record>): Lines<Record>;
  /** Met so far, most lines first. */
  strangers(): readonly UnknownName[];
  /** Of the tab Names, where it was read. */
  readonly problems: readonly CellProblem[];
}

function readNames(
  tabs: LocatedTabs,
  read: readonly NamedTab[],
  clients: readonly string[],
  context: Context,
): NamesOnRecord {
  const names = new Set(read.flatMap(({ records }) => records.map(({ client }) => client)));
  const problems: CellProblem[] = [];
  const resolve = resolveNames(names, clients, () => {
    const namesTab = readNamesTab(tabs, context);
    problems.push(...namesTab.problems);
    return namesTab.remembered;
  });
  const strangers = new Map<string, { lines: number; cell: string }>();
  const meet = (name: string, cell: string): void => {
    heldIn(strangers, name, () => ({ lines: 0, cell })).lines++;
  };
  return {
    withClients: ({ records, nameCell }) =>
      records.flatMap((record) => {
        const client = record.client === '' ? '' : resolve(record.client);
        if (client === undefined) meet(record.client, nameCell(record.rowNumber));
        if (typeof client !== 'string') return [];
        return [client === record.client ? record : { ...record, client }];
      }),
    strangers: () =>
      [...strangers].map(([name, found]) => ({ name, ...found })).sort((a, b) => b.lines - a.lines),
    problems,
  };
}
