/** Rules, facts and locks of a client list, as the pipeline takes them. Whatever a row's cells lack becomes its problem. */
import { countBadTraits, findLittleIncome } from '../core/rules/count-bad-traits';
import { shareFacts } from '../core/rules/share-facts';
import { parseLock } from '../core/reading/parse-lock';
import { notationOf } from '../core/reading/column-notation';
import { columnCells } from '../core/reading/parse-clients';
import { readFact } from '../core/reading/read-fact';
import type { Conventions } from '../core/reading/conventions';
import type { Unreadable } from '../core/reading/read-value';
import type { CellValue, Client, Fact, Lock, RowProblem, RuleBook, Tier } from '../core/types';
import { unitOfColumn } from './money/her-unit';
import type { RatedList } from './rated-list';
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
  /** What the columns of the facts hold, before shares and bad traits are taken from them. */
  readonly held: readonly (readonly Fact[])[];
}

export function locateLockColumns(list: ClientList): LockColumns {
  return {
    tier: columnOf(list, 'lockTier'),
    reason: columnOf(list, 'lockReason'),
    until: columnOf(list, 'lockUntil'),
  };
}

/** What the rule book of a list is read from. */
export interface RulePlan extends Pick<RatedList, 'list' | 'criteria' | 'criteriaColumns' | 'conventions'> {
  readonly tiers: readonly Tier[];
  readonly rulesTab: Pick<RulesTab, 'rules'>;
  /** What rules look at, in the order in which they count the facts, and then what only next steps look at. */
  readonly factSources: readonly FactSource[];
  readonly lockColumns: LockColumns;
}

/** Reads what rules look at, and the locks. Cells of criteria are read already, and have told their problems. */
export function readRuleBook(clients: readonly Client[], plan: RulePlan): RuleBookOfList {
  const { list, criteria, factSources, rulesTab, conventions } = plan;
  const problems = new Map<number, RowProblem[]>();
  const report = (clientIndex: number, problem: RowProblem): void => {
    problems.set(clientIndex, [...(problems.get(clientIndex) ?? []), problem]);
  };
  const rows = clients.map(({ rowNumber }) => cellsOfRow(list, rowNumber));
  const notationOfColumn = (column: number): Conventions =>
    notationOf(columnCells(rows, column), conventions, unitOfColumn(list, column));
  const known = criteriaSources(plan);
  const held = factSources.map((source, factIndex): readonly Fact[] => {
    const isSame = ({ column, kind }: FactSource): boolean =>
      column === source.column && kind === source.kind;
    const criterionIndex = known.findIndex(isSame);
    if (criterionIndex >= 0) return clients.map(({ values }) => values[criterionIndex]);
    const isTold = factSources.slice(0, factIndex).some(isSame);
    return readFacts(rows, source, notationOfColumn(source.column), (clientIndex, unreadable) => {
      if (!isTold) report(clientIndex, { kind: 'unreadableFact', factIndex, ...unreadable });
    });
  });
  const income = held.find((_, index) => factSources[index].measure === 'badTraits');
  const hasLittleIncome = income === undefined ? [] : findLittleIncome(income.map(Number));
  const ruleBook: RuleBook = {
    rules: rulesTab.rules,
    facts: held.map((facts, index) => {
      const { measure } = factSources[index];
      if (measure === 'badTraits') return countBadTraits(clients, criteria, hasLittleIncome);
      return measure === 'share' ? shareFacts(facts) : facts;
    }),
    locks: readLocks(rows, plan, report),
    get today() {
      return conventions.today;
    },
  };
  return {
    ruleBook,
    clients: problems.size === 0 ? clients : withProblems(clients, problems),
    held,
  };
}

/** What the kinds of criteria are to rules that look at their columns too. */
const READ_AS = { rating: 'number', fact: 'number', flag: 'tick', daysSince: 'days' } as const;

/** The criteria as columns that rules may look at too, in their order. */
export function criteriaSources({
  criteria,
  criteriaColumns,
}: Pick<RulePlan, 'criteria' | 'criteriaColumns'>): FactSource[] {
  return criteria.map(({ kind }, index) => ({
    column: criteriaColumns[index],
    kind: READ_AS[kind],
    measure: 'held',
  }));
}

type Rows = readonly (readonly CellValue[])[];

function readFacts(
  rows: Rows,
  { column, kind }: FactSource,
  notation: Conventions,
  report: (clientIndex: number, unreadable: Unreadable) => void,
): readonly Fact[] {
  return rows.map((cells, clientIndex): Fact => {
    const fact = readFact(cells[column], kind, notation);
    if (typeof fact !== 'object') return fact;
    report(clientIndex, fact);
    return NaN;
  });
}

function readLocks(
  rows: Rows,
  { lockColumns: columns, tiers, conventions }: RulePlan,
  report: (clientIndex: number, problem: RowProblem) => void,
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
