/**
 * What the sidebar writes: changed input cells, weights and cut-offs. Lines and columns are found in what the tab holds at the
 * moment of writing, by their names; where something else stands there, nothing is written.
 */
import { parseCutOff, parseWeight } from '../../core/reading/parse-criterion';
import { isoDay } from '../../core/reading/dates/parse-day';
import { inOurUnit } from '../../core/reading/amounts/in-our-unit';
import { quoteCell } from '../../core/reading/quote-cell';
import { nameInSentence } from '../../core/shorten-text';
import type { Kind } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { cellOnTab } from '../a1';
import { begin } from '../begin';
import { remember } from '../history/keep-history';
import { readAroundList } from '../commands/read-around-list';
import type { AlreadyRead } from '../commands/recalculate-tiers';
import { timesIn, unitOfHers } from '../money/her-unit';
import type { Plan } from '../plan';
import { missingColumn } from '../rated-list';
import { UserError } from '../run-command';
import { columnOf, findClientList } from '../tabs/clients-tab';
import { CRITERIA_TABLE, readCriteriaTab } from '../tabs/criteria-tab';
import { normalizeHeader } from '../tabs/headers';
import { locateColumns } from '../tabs/table';
import { readTiersTab, TIERS_TABLE } from '../tabs/tiers-tab';
import { writeCells, type CellChange, type FindCells, type ShownAt } from '../writes/write-cells';
import { currentPlan, neededSheet } from './current-plan';
import { ruleInputs } from './rule-inputs';
import type { ApplyArguments, CutOffArguments, WeightArguments } from './parse-arguments';
import type { ValueChange } from './sidebar-contract';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = Parameters<FindCells>[0];

/** As many as a spreadsheet's calendar has before today: it begins at the end of 1899. */
const MOST_DAYS = 45_000;
const LARGEST = 1e15;

/** Reads what a recalculation needs beside what is known already. What fails here is not told as failed writing. */
export type ReadOn = () => AlreadyRead;

/** Values of one client or of many: all of them, or none. */
export function applyValues(clients: ApplyArguments): ReadOn {
  const begun = begin();
  const { texts } = begun.context;
  const plan = currentPlan(begun, { supposesColumns: true });
  const { sheet } = plan.list;
  const rows = clients.map(({ client, changes }) => ({
    client,
    values: changes.map(({ criterion, value }) => {
      const input = inputNamed(criterion, plan, texts);
      return { input, value: asWritten(value, input, plan, texts) };
    }),
  }));
  const find: FindCells = (cells, shownAt) => {
    const list = findClientList(sheet, cells, plan.list.readAs);
    return rows.flatMap(({ client: { rowNumber, name }, values }) => {
      const isClient = list !== null && rowNumber > list.headerRowNumber;
      requireName({ sheet, cells, shownAt }, { rowNumber, name }, isClient ? list.clientColumn : -1, texts);
      return values.map(({ input, value }) => {
        const column = list === null ? -1 : columnOf(list, input.identity);
        if (column < 0) throw new UserError(withoutColumn(input, plan, texts));
        return { row: rowNumber, column: column + 1, value };
      });
    });
  };
  writeCells(sheet, find, texts, plan.list.cells);
  return () =>
    readAroundList(begun, plan.list, remember(begun.tabs), { ...plan, ruleCells: plan.rulesTab.cells });
}

export function saveWeights(changes: WeightArguments): ReadOn {
  const begun = begin();
  const { texts } = begun.context;
  const sheet = neededSheet(begun, 'criteria');
  const find: FindCells = (cells, shownAt) => {
    const { criterion, weight } = locateColumns(CRITERIA_TABLE, cells[0]);
    const columns = { name: criterion, value: weight };
    return changes.map(({ criterion: name, rowNumber, weight: value }) => {
      if (parseWeight(value, '.') === null) {
        const cell = cellOnTab(sheet.getName(), rowNumber, weight + 1);
        throw new UserError(
          texts.tabProblems.unreadableWeight(cell, quoteCell(value, begun.context.conventions)),
        );
      }
      return changeOfLine({ sheet, cells, shownAt }, { rowNumber, name, value }, columns, texts);
    });
  };
  const { cells } = writeCells(sheet, find, texts);
  return () => {
    const known = cells === null ? {} : { criteriaTab: readCriteriaTab(sheet, begun.context, cells) };
    return { ...begun, known, isTyped: true };
  };
}

export function saveCutOffs(changes: CutOffArguments): ReadOn {
  const begun = begin();
  const { context } = begun;
  const { texts } = context;
  const sheet = neededSheet(begun, 'tiers');
  // Numbers and texts are read by them; nothing is to be asked between the last look and its write.
  void [context.conventions, context.sheetTexts];
  const find: FindCells = (cells, shownAt) => {
    const { tier, fromScore } = locateColumns(TIERS_TABLE, cells[0]);
    const columns = { name: tier, value: fromScore };
    const { tiers } = readTiersTab(sheet, context, { cells });
    return changes.map(({ tier: name, rowNumber, from }) => {
      if (parseCutOff(from, '.') === null) {
        const cell = cellOnTab(sheet.getName(), rowNumber, fromScore + 1);
        throw new UserError(texts.tabProblems.unreadableCutOff(cell, quoteCell(from, context.conventions)));
      }
      const isPercent = tiers.some((each) => each.name === name && each.isPercent);
      const line = { rowNumber, name, value: isPercent ? from / 100 : from };
      return changeOfLine({ sheet, cells, shownAt }, line, columns, texts);
    });
  };
  const { cells } = writeCells(sheet, find, texts);
  return () => {
    const known = cells === null ? {} : { tiersTab: readTiersTab(sheet, context, { cells }) };
    return { ...begun, known, isTyped: true };
  };
}

/** A tab as it was seen. */
interface SeenTab {
  readonly sheet: Sheet;
  readonly cells: Cells;
  readonly shownAt: ShownAt;
}

/** Where the page thinks that somebody or something stands. */
interface NamedLine {
  readonly rowNumber: number;
  readonly name: string;
}

/** @param columns positions from 0 */
function changeOfLine(
  tab: SeenTab,
  line: NamedLine & { readonly value: number },
  columns: { readonly name: number; readonly value: number },
  texts: Texts,
): CellChange {
  requireName(tab, line, columns.value < 0 ? -1 : columns.name, texts);
  return { row: line.rowNumber, column: columns.value + 1, value: line.value };
}

/** A name that is a date or number may be called as it is shown. @param column position from 0; -1 where the tab has lost it */
function requireName(
  { sheet, cells, shownAt }: SeenTab,
  { rowNumber, name }: NamedLine,
  column: number,
  { sidebarFailures }: Texts,
): void {
  const present = cells[rowNumber - 1]?.[column];
  const isName = (text: unknown): boolean =>
    normalizeHeader(text) !== '' && normalizeHeader(text) === normalizeHeader(name);
  if (isName(present)) return;
  if (present instanceof Date || typeof present === 'number') {
    if (isName(shownAt(rowNumber, column + 1))) return;
  }
  const cell = cellOnTab(sheet.getName(), rowNumber, Math.max(0, column) + 1);
  throw new UserError(sidebarFailures.moved(nameInSentence(name), cell));
}

/** What a value is written for: a criterion, or a column that only rules look at. */
interface WrittenInput {
  readonly name: string;
  readonly identity: string;
  readonly kind: Kind;
  /** Line on the Criteria tab; null where it is no criterion. */
  readonly rowNumber: number | null;
}

function inputNamed(name: string, plan: Plan, texts: Texts): WrittenInput {
  const criterion = plan.criteria.find((each) => each.name === name);
  if (criterion !== undefined) return criterion;
  const input = ruleInputs(plan).find((each) => each.name === name);
  if (input !== undefined) return { ...input, identity: input.key, rowNumber: null };
  throw new UserError(texts.sidebarFailures.moved(nameInSentence(name), plan.criteriaTab.sheet.getName()));
}

function withoutColumn({ name, rowNumber }: WrittenInput, plan: Plan, texts: Texts): string {
  const criterion = plan.criteria.find((each) => each.rowNumber === rowNumber);
  return criterion === undefined
    ? texts.sidebarFailures.moved(nameInSentence(name), plan.list.sheet.getName())
    : missingColumn(criterion, plan, texts);
}

/** Days since something are written as the date on which it was, in the spreadsheet's time zone; numbers in the unit of her column. */
function asWritten(
  value: ValueChange['value'],
  { name, identity, kind }: WrittenInput,
  { list, conventions, context }: Plan,
  texts: Texts,
): CellChange['value'] {
  if (typeof value !== 'number') return value;
  const most = kind === 'daysSince' ? MOST_DAYS : LARGEST;
  if (Math.abs(value) > most)
    throw new UserError(texts.writing.tooLarge(nameInSentence(name), String(value)));
  if (kind === 'fact')
    return inOurUnit(value, 1 / timesIn(unitOfHers(list, identity, columnOf(list, identity))));
  if (kind !== 'daysSince') return value;
  const day = isoDay(conventions.today - Math.round(value));
  return Utilities.parseDate(day, context.timeZone(), 'yyyy-MM-dd');
}
