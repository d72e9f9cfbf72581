/** Criteria tab → criteria. One read; whatever cannot be read becomes a sentence, and nothing is guessed. */
import { duplicatesOf } from '../../core/duplicates-of';
import { parseBound, parseWeight } from '../../core/reading/parse-criterion';
import { NO_WORDS, plainText } from '../../core/reading/cell-words';
import { isNothingKnown } from '../../core/reading/read-value';
import { quoteCell } from '../../core/reading/quote-cell';
import { saysZeroIsUnknown } from '../../core/reading/says-zero-is-unknown';
import { nameInSentence } from '../../core/shorten-text';
import { KINDS, type Bound, type Criterion, type Kind } from '../../core/types';
import { ALL_TEXTS } from '../../i18n/languages';
import { formatNumber, formatPercent } from '../../i18n/format-number';
import type { Context } from '../context';
import type { ClientList, ReadAs } from './clients-tab';
import { columnIdentity } from './headers';
import { saysChoice } from './says-choice';
import type { TabCells } from './setting-lines';
import { Table, type CellProblem, type TableColumns, type TableLine, type TableShape } from './table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A criterion and where it stands on its tab. */
export interface ListedCriterion extends Criterion {
  readonly identity: string;
  /** The header on the list that it reads; '' for the one of its own name. */
  readonly column: string;
  readonly guidance: string;
  readonly rowNumber: number;
}

export interface CriteriaTab {
  readonly sheet: Sheet;
  readonly columns: CriteriaColumns;
  readonly criteria: readonly ListedCriterion[];
  /** While there are any, `criteria` is not fit for use. */
  readonly problems: readonly CellProblem[];
}

type CriteriaColumn = 'criterion' | 'kind' | 'weight' | 'worst' | 'best' | 'column' | 'guidance';
export type CriteriaColumns = TableColumns<CriteriaColumn>;

export const CRITERIA_TABLE: TableShape<CriteriaColumn> = {
  columns: ['criterion', 'kind', 'weight', 'worst', 'best', 'column', 'guidance'],
  needed: ['criterion', 'weight'],
  headerOf: (column, { criteriaHeaders }) => criteriaHeaders[column],
  unread: ({ criteriaHeaders }) => [criteriaHeaders.source],
};

const DEFAULT_BOUNDS: Partial<Record<Kind, readonly [number, number]>> = { rating: [1, 5], flag: [0, 1] };

/** @param cells all cells of the tab, where they are known already */
export function readCriteriaTab(sheet: Sheet, context: Context, cells?: TabCells): CriteriaTab {
  const table = new Table(sheet, CRITERIA_TABLE, context, cells);
  const { columns, problems } = table;
  if (table.lacksColumns()) return { sheet, columns, criteria: [], problems };
  const criteria = table.lines().flatMap(readCriterion);
  reportList(criteria, table);
  reportMixedWeights(criteria, table);
  return { sheet, columns, criteria, problems };
}

/** Where a criterion is read, and as what. */
type CriterionSource = Pick<ListedCriterion, 'identity' | 'kind' | 'column'>;

/** Where the criteria are read, without looking at weights and scales. One read. */
export function readCriterionSources(sheet: Sheet, context: Context): CriterionSource[] {
  return new Table(sheet, CRITERIA_TABLE, context)
    .lines()
    .filter((line) => !line.isBlank('criterion'))
    .map(readSource);
}

/** What criteria choose to be read. @param others what is chosen elsewhere; a criterion goes before it */
export function readAsOf(
  criteria: readonly Pick<ListedCriterion, 'identity' | 'column'>[],
  others: ReadAs = new Map(),
): ReadAs {
  const chosen = criteria.filter(({ column }) => column !== '');
  return new Map([...others, ...chosen.map(({ identity, column }) => [identity, column] as const)]);
}

/** A list of which each criterion reads the column that its line names. */
export function withChosenColumns<List extends Pick<ClientList, 'headers'>>(
  list: List,
  criteria: readonly Pick<ListedCriterion, 'identity' | 'column'>[],
): List & { readonly readAs: ReadAs } {
  return { ...list, readAs: readAsOf(criteria) };
}

type Line = TableLine<CriteriaColumn>;

/** The criterion of a line, or nothing where the line is blank. */
function readCriterion(line: Line): ListedCriterion[] {
  if (line.isBlank('criterion', 'weight', 'worst', 'best')) return [];
  const { context } = line.table;
  const { tabProblems } = context.texts;
  const name = line.text('criterion');
  if (name === '') line.report('criterion', tabProblems.criterionWithoutName);
  const { identity, kind, column } = readSource(line);
  const weight = parseWeight(line.cell('weight'), context.conventions.decimalMark);
  if (weight === null) line.report('weight', tabProblems.unreadableWeight);
  const [worst, best] = DEFAULT_BOUNDS[kind] ?? [];
  const listed = {
    name,
    identity,
    kind,
    weight: weight ?? NaN,
    worst: readBound(line, 'worst', worst),
    best: readBound(line, 'best', best),
    ...(kind === 'rating' && hasNoZero(column || name, context) ? { isZeroUnknown: true } : {}),
    column,
    guidance: line.text('guidance'),
    rowNumber: line.rowNumber,
  };
  if (listed.worst === listed.best) {
    const cells = `${line.cellAt('worst')}, ${line.cellAt('best')}`;
    line.report('worst', () =>
      tabProblems.worstIsBest(nameInSentence(name), cells, quoteCell(listed.worst, context.conventions)),
    );
  }
  return [listed];
}

/** "Fun (0 = n/a, 1–5)": so the header of its column says. */
function hasNoZero(header: string, { conventions: { words = NO_WORDS } }: Context): boolean {
  return saysZeroIsUnknown(header, (said) => isNothingKnown(plainText(said), words));
}

/** What a line says of the column it is about. */
function readSource(line: Line): CriterionSource {
  return {
    identity: columnIdentity(line.text('criterion')),
    kind: readKind(line),
    column: line.text('column'),
  };
}

function readKind(line: Line): Kind {
  if (line.isBlank('kind')) return 'rating';
  const { texts } = line.table.context;
  const says = saysChoice(line.cell('kind'));
  const kind = KINDS.find((each) => ALL_TEXTS.some(({ kinds }) => says(kinds[each])));
  if (kind !== undefined) return kind;
  const kinds = KINDS.map((each) => texts.kinds[each]);
  line.report('kind', (cell, held) => texts.tabProblems.unknownKind(cell, held, kinds));
  return 'rating';
}

/** A fact has no scale by default. */
function readBound(line: Line, end: 'worst' | 'best', byDefault: number | undefined): Bound {
  const { columns, context } = line.table;
  if (line.isBlank(end) && byDefault !== undefined) return byDefault;
  if (columns[end] < 0) {
    line.table.reportMissing(end);
    return NaN;
  }
  const bound = parseBound(line.cell(end), context.conventions.decimalMark);
  if (bound === null) line.report(end, context.texts.tabProblems.unreadableBound);
  return bound ?? NaN;
}

function reportList(criteria: readonly ListedCriterion[], table: Table<CriteriaColumn>): void {
  const { problems, context } = table;
  const { tabProblems, menu } = context.texts;
  if (criteria.length === 0) {
    problems.push({ text: tabProblems.noCriteria(table.tab, menu.setUp), cell: table.firstCell });
    return;
  }
  for (const same of duplicatesOf(criteria, ({ name, identity }) => (name === '' ? null : identity))) {
    const cells = same.map(({ rowNumber }) => table.cellAt(rowNumber, 'criterion'));
    problems.push({
      text: tabProblems.duplicateCriterion(nameInSentence(same[0].name), cells),
      cell: cells[0],
    });
  }
  if (criteria.every(({ weight }) => weight === 0)) {
    const [first, last] = [criteria[0], criteria[criteria.length - 1]].map(({ rowNumber }) =>
      table.cellAt(rowNumber, 'weight'),
    );
    problems.push({ text: tabProblems.noWeight(table.tab, `${first}…${last}`), cell: first });
  }
}

/** A percentage is held as 0.8: beside a 5 nobody knows what counts more. Formats are read only where a weight may be one. */
function reportMixedWeights(criteria: readonly ListedCriterion[], table: Table<CriteriaColumn>): void {
  if (!criteria.some(({ weight }) => weight > 0 && weight < 1)) return;
  const { columns, context, problems } = table;
  const formats = table.sheet.getDataRange().getNumberFormats();
  const isPercent = ({ rowNumber }: ListedCriterion): boolean =>
    formats[rowNumber - 1][columns.weight].includes('%');
  const counted = criteria.filter(({ weight }) => weight > 0);
  const [percent, plain] = [counted.find(isPercent), counted.find((each) => !isPercent(each))];
  if (percent === undefined || plain === undefined) return;
  const { texts, conventions } = context;
  const [atPercent, atPlain] = [percent, plain].map(({ rowNumber }) => table.cellAt(rowNumber, 'weight'));
  const shares = formatPercent(percent.weight, texts.language);
  const points = formatNumber(plain.weight, conventions.decimalMark);
  problems.push({
    text: texts.tabProblems.mixedWeights(atPercent, shares, atPlain, points),
    cell: atPercent,
  });
}
