/** What is wrong with a row, as a sentence and with its cell. */
import { quoteCell } from '../../core/reading/quote-cell';
import type { Unreadable } from '../../core/reading/read-value';
import { nameInSentence } from '../../core/shorten-text';
import type { Client, RowProblem } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { cellName, cellOnTab } from '../a1';
import { formatDay } from '../../i18n/format-day';
import type { Plan } from '../plan';
import type { RatedList } from '../rated-list';
import { cellsOfRow, type ClientList } from '../tabs/clients-tab';
import { shownOn } from '../tabs/shown-cells';
import type { CellProblem } from '../tabs/table';

/** Where problems of rows stand. Prospects have no tiers, rules and locks. */
export interface ProblemPlaces
  extends Pick<RatedList, 'list' | 'criteria' | 'criteriaColumns'>, Partial<PlacesOfClients> {}

type PlacesOfClients = Pick<Plan, 'tiers' | 'factSources' | 'lockColumns' | 'standingColumn'>;

const NO_PLACES: PlacesOfClients = {
  tiers: [],
  factSources: [],
  lockColumns: { tier: -1, reason: -1, until: -1 },
  standingColumn: -1,
};

/** What is counted as cells, and not as rows. */
const UNREADABLE: readonly RowProblem['kind'][] = ['unreadable', 'unreadableFact', 'unreadableStanding'];

/** A problem of a row as a sentence, and the cell where it stands. */
export function describeProblem(
  problem: RowProblem,
  { rowNumber, name }: Client,
  places: ProblemPlaces,
  texts: Texts,
): CellProblem {
  const plan = { ...NO_PLACES, ...places };
  const { list, tiers } = plan;
  const { rowProblems, rules, former, language } = texts;
  const column = columnOfProblem(problem, plan);
  const nameOf = (row: number): string => cellName(row, list.clientColumn + 1);
  const at = cellName(rowNumber, column + 1);
  const header = nameInSentence(String(list.headers[column]));
  const say = (): string => {
    switch (problem.kind) {
      case 'noName':
        return rowProblems.noName(at);
      case 'duplicateName':
        return rowProblems.duplicateName(nameInSentence(name), problem.otherRowNumbers.map(nameOf));
      case 'unreadableStanding':
      case 'unreadableLockEnd':
        return rowProblems.unreadableDate(header, at, problem.held);
      case 'nearlyLeft':
        return former.nearly(at, problem.held, problem.meant);
      case 'unknownLockTier': {
        const names = tiers.map((tier) => nameInSentence(tier.name));
        return rules.lockProblems.unknownTier(at, problem.held, names);
      }
      case 'lockEnded':
        return rules.lockProblems.ended(
          nameInSentence(tiers[problem.tier].name),
          formatDay(problem.day, language),
          at,
        );
      case 'unreadable':
        return unreadable(problem, nameInSentence(plan.criteria[problem.criterionIndex].name));
      case 'unreadableFact':
        return unreadable(problem, header);
    }
  };
  const unreadable = (problem: Unreadable, what: string): string =>
    sayUnreadable(asShown(problem, rowNumber, column, list), what, at, texts);
  return { text: say(), cell: cellOnTab(list.sheet.getName(), rowNumber, column + 1) };
}

/** Whatever is no text is quoted as the cell shows it. */
function asShown(problem: Unreadable, rowNumber: number, column: number, list: ClientList): Unreadable {
  const cell = cellsOfRow(list, rowNumber)[column];
  if (typeof cell === 'string' || problem.needed === 'noDate') return problem;
  return { ...problem, held: quoteCell(shownOn(list)(rowNumber, column)) };
}

/** How many cells could not be read, how many rows need a look, each with the first; without full stops. */
export function problemRemarks(clients: readonly Client[], places: ProblemPlaces, texts: Texts): string[] {
  const { recalculated } = texts;
  const cellsOf = (isUnreadable: boolean): string[] =>
    clients.flatMap((client) =>
      client.problems
        .filter(({ kind }) => UNREADABLE.includes(kind) === isUnreadable)
        .map((problem) => describeProblem(problem, client, places, texts).cell),
    );
  const unreadable = cellsOf(true);
  const otherRows = [...new Set(cellsOf(false))];
  const remarks: string[] = [];
  if (unreadable.length > 0) remarks.push(recalculated.unreadable(unreadable.length, unreadable[0]));
  if (otherRows.length > 0) remarks.push(recalculated.otherProblems(otherRows.length, otherRows[0]));
  return remarks;
}

/** A cell that holds something else than its column needs. */
function sayUnreadable(
  { needed, held }: Unreadable,
  column: string,
  cell: string,
  { rowProblems }: Texts,
): string {
  switch (needed) {
    case 'rating':
      return rowProblems.unreadableRating(column, cell, held);
    case 'number':
      return rowProblems.unreadableNumber(column, cell, held);
    case 'noDateForNumber':
      return rowProblems.dateForNumber(column, cell, held);
    case 'sameTime':
      return rowProblems.priceOfOtherTime(column, cell, held);
    case 'date':
      return rowProblems.unreadableDate(column, cell, held);
    case 'tick':
      return rowProblems.unreadableTick(column, cell, held);
    case 'noDate':
      return rowProblems.dateForRating(column, cell, held, held.split('/')[0]);
  }
}

/** Where it stands on Clients, from 0. */
function columnOfProblem(problem: RowProblem, plan: Required<ProblemPlaces>): number {
  switch (problem.kind) {
    case 'unreadable':
      return plan.criteriaColumns[problem.criterionIndex];
    case 'unreadableFact':
      return plan.factSources[problem.factIndex].column;
    case 'unreadableStanding':
    case 'nearlyLeft':
      return plan.standingColumn;
    case 'unknownLockTier':
      return plan.lockColumns.tier;
    case 'unreadableLockEnd':
    case 'lockEnded':
      return plan.lockColumns.until;
    default:
      return plan.list.clientColumn;
  }
}
