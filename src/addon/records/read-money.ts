/**
 * Everything that is known of time and money: the tabs Time, Invoices and Payments, each read once, with her clients' own names. Names and
 * Currencies are read only where a name or currency occurs that needs them. Writes nothing.
 */
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
import { resolveNames, type NameResolver } from './resolve-names';

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
  const names = new Set(
    Object.values(read).flatMap(({ records }: RecordTab<{ client: string }>) =>
      records.map(({ client }) => client),
    ),
  );
  const problemsOfNames: CellProblem[] = [];
  const resolve = resolveNames(names, clients, () => {
    const { remembered, problems } = readNamesTab(tabs, context);
    problemsOfNames.push(...problems);
    return remembered;
  });
  const strangers = new Map<string, { lines: number; cell: string }>();
  const time = withClients(read.time, resolve, strangers);
  const invoices = withClients(read.invoices, resolve, strangers);
  const payments = withClients(read.payments, resolve, strangers);
  const home = chosen || mostUsedCurrency([...time, ...invoices, ...payments]) || context.currency;
  const isForeign = ({ currency }: { currency: string }): boolean => currency !== '' && currency !== home;
  const hasForeign = time.some(isForeign) || invoices.some(isForeign) || payments.some(isForeign);
  const currencies = readCurrenciesTab(hasForeign ? tabs.currencies : null, context, home);
  return {
    time,
    invoices,
    payments,
    home,
    rates: currencies.records,
    unknownNames: [...strangers]
      .map(([name, found]) => ({ name, ...found }))
      .sort((a, b) => b.lines - a.lines),
    problems: [
      ...[...Object.values(read), currencies].flatMap(({ problems }) => problems),
      ...problemsOfNames,
    ],
  };
}

/** A line without a name stays, for nobody; one that is not a client's, or a stranger's, goes. */
function withClients<Record extends { readonly client: string }>(
  { records, nameCell }: RecordTab<Record>,
  resolve: NameResolver,
  strangers: Map<string, { lines: number; cell: string }>,
): Lines<Record> {
  return records.flatMap((record) => {
    const client = record.client === '' ? '' : resolve(record.client);
    if (typeof client === 'string') return [client === record.client ? record : { ...record, client }];
    if (client === undefined) {
      const found = strangers.get(record.client);
      if (found !== undefined) found.lines++;
      else strangers.set(record.client, { lines: 1, cell: nameCell(record.rowNumber) });
    }
    return [];
  });
}
