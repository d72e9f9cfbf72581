/** Rules, facts and locks of a client list, as the pipeline takes them. Whatever a row's cells lack becomes its problem. */
import { countBadTraits, findLittleIncome } from '../core/rules/count-bad-traits';
import { shareAmounts } from '../core/scoring/share-amounts';
import { parseLock } from '../core/reading/parse-lock';
import { notationOf } from '../core/reading/column-notation';
import { columnCells } from '../core/reading/parse-clients';
import { readFact } from '../core/reading/read-fact';
import type { Conventions } from '../core/reading/read-value';
import type { CellValue, Client, Criterion, Fact, Lock, RowProblem, RuleBook, Tier } from '../core/types';
import { cellsOfRow, columnOf, type ClientList } from './tabs/clients-tab';
import type { FactSource } from './tabs/read-rule';
import type { RulesTab } from './tabs/rules-tab';

/** Positions of the lock columns on Clients; -1 where there is none. */
export interface LockColumns {
  readonly tier: number;
  readonly reason: number;
  readonly until: number;
}

export interface RuleBookOfList {
  readonly ruleBook: RuleBook;
  /** The clients, with what could not be read among their problems. */
  readonly clients: readonly Client[];
  /** One per client, null where the income is unknown; empty where no rule asks. */
  readonly hasLittleIncome: readonly (boolean | null)[];
}

export function locateLockColumns(list: ClientList): LockColumns {
  return {
    tier: columnOf(list, 'lockTier'),
    reason: columnOf(list, 'lockReason'),
    until: columnOf(list, 'lockUntil'),
  };
}

/**
 * Reads what rules look at, and the locks.
 *
 * @param known the criteria, and where they stand: their cells have told their problems
 */
export function readRuleBook(
  clients: readonly Client[],
  list: ClientList,
  known: { readonly criteria: readonly Criterion[]; readonly sources: readonly FactSource[] },
  { rules, sources }: Pick<RulesTab, 'rules' | 'sources'>,
  lockColumns: LockColumns,
  tiers: readonly Tier[],
  conventions: Conventions,
): RuleBookOfList {
  const problems = new Map<number, RowProblem[]>();
  const report = (clientIndex: number, problem: RowProblem): void => {
    problems.set(clientIndex, [...(problems.get(clientIndex) ?? []), problem]);
  };
  const rows = clients.map(({ rowNumber }) => cellsOfRow(list, rowNumber));
  const held = sources.map((source, factIndex) => {
    const isSame = ({ column, kind }: FactSource): boolean =>
      column === source.column && kind === source.kind;
    const criterionIndex = known.sources.findIndex(isSame);
    if (criterionIndex >= 0) return clients.map(({ values }) => values[criterionIndex]);
    const isTold = sources.slice(0, factIndex).some(isSame);
    return readFacts(rows, source, factIndex, conventions, isTold ? () => undefined : report);
  });
  const income = held.find((_, index) => sources[index].measure === 'badTraits');
  const hasLittleIncome = income === undefined ? [] : findLittleIncome(income.map(Number));
  const ruleBook: RuleBook = {
    rules,
    facts: held.map((facts, index) => {
      const { measure } = sources[index];
      if (measure === 'badTraits') return countBadTraits(clients, known.criteria, hasLittleIncome);
      return measure === 'share' ? sharesOf(facts) : facts;
    }),
    locks: readLocks(rows, lockColumns, tiers, conventions, report),
    get today() {
      return conventions.today;
    },
  };
  return {
    ruleBook,
    clients: problems.size === 0 ? clients : withProblems(clients, problems),
    hasLittleIncome,
  };
}

type Rows = readonly (readonly CellValue[])[];
type Report = (clientIndex: number, problem: RowProblem) => void;

function readFacts(
  rows: Rows,
  { column, kind }: FactSource,
  factIndex: number,
  conventions: Conventions,
  report: Report,
): readonly Fact[] {
  const notation = notationOf(columnCells(rows, column), conventions);
  return rows.map((cells, clientIndex): Fact => {
    const fact = readFact(cells[column], kind, notation);
    if (typeof fact !== 'object') return fact;
    report(clientIndex, { kind: 'unreadableFact', factIndex, ...fact });
    return NaN;
  });
}

/** An amount below 0 has no share. */
function sharesOf(amounts: readonly Fact[]): number[] {
  const known = amounts.map((amount) => (typeof amount === 'number' && amount >= 0 ? amount : null));
  return shareAmounts(known).map((share) => share ?? NaN);
}

function readLocks(
  rows: Rows,
  columns: LockColumns,
  tiers: readonly Tier[],
  conventions: Conventions,
  report: Report,
): (Lock | null)[] {
  if (columns.tier < 0) return [];
  const notation = notationOf(columnCells(rows, columns.until), conventions);
  let isAnyLocked = false;
  const locks = rows.map((cells, clientIndex) => {
    const [tier, reason, until] = [cells[columns.tier], cells[columns.reason], cells[columns.until]];
    const lock = parseLock({ tier, reason, until }, tiers, notation);
    if (lock !== null && 'kind' in lock) report(clientIndex, lock);
    else if (lock !== null) isAnyLocked = true;
    return lock === null || 'kind' in lock ? null : lock;
  });
  return isAnyLocked ? locks : [];
}

function withProblems(
  clients: readonly Client[],
  problems: ReadonlyMap<number, readonly RowProblem[]>,
): Client[] {
  return clients.map((client, index) => {
    const more = problems.get(index);
    return more === undefined ? client : { ...client, problems: [...client.problems, ...more] };
  });
}
