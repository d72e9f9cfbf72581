/** Criteria tab → criteria. One read; whatever cannot be read becomes a sentence, and nothing is guessed. */
import { parseBound, parseWeight } from '../../core/reading/parse-criterion';
import type { DecimalMark } from '../../core/reading/parse-number';
import { isBlank, quoteCell } from '../../core/reading/read-value';
import { nameInSentence } from '../../core/shorten-text';
import { KINDS, type Bound, type CellValue, type Criterion, type Kind } from '../../core/types';
import { ALL_TEXTS } from '../../i18n/languages';
import type { Texts } from '../../i18n/types/texts';
import { cellOnTab } from '../a1';
import { formatNumber, formatPercent } from '../wording/format-number';
import type { ClientList, ReadAs } from './clients-tab';
import { columnIdentity, indexOfHeader, normalizeHeader } from './headers';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

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
  /** Sentences; while there are any, `criteria` is not fit for use. */
  readonly problems: readonly string[];
}

/** Positions of the columns, from 0; -1 where there is none. */
export interface CriteriaColumns {
  readonly criterion: number;
  readonly kind: number;
  readonly weight: number;
  readonly worst: number;
  readonly best: number;
  readonly column: number;
  readonly guidance: number;
}

const DEFAULT_BOUNDS: Partial<Record<Kind, readonly [number, number]>> = { rating: [1, 5], flag: [0, 1] };

export function readCriteriaTab(sheet: Sheet, decimalMark: DecimalMark, texts: Texts): CriteriaTab {
  const range = sheet.getDataRange();
  const [headers, ...rows] = range.getValues() as CellValue[][];
  const columns = locateCriteriaColumns(headers);
  const problems = missingHeaders(sheet, columns, texts);
  if (problems.length > 0) return { sheet, columns, criteria: [], problems };
  const reader = new CriterionReader(sheet.getName(), columns, decimalMark, texts, problems);
  const criteria = rows.flatMap((cells, index) => reader.read(cells, index + 2));
  problems.push(...problemsOfList(sheet, criteria, columns, texts));
  problems.push(...mixedWeights(range, criteria, columns, decimalMark, texts));
  return { sheet, columns, criteria, problems };
}

export function locateCriteriaColumns(headers: readonly unknown[]): CriteriaColumns {
  return {
    criterion: indexOfHeader(headers, (texts) => texts.criteriaHeaders.criterion),
    kind: indexOfHeader(headers, (texts) => texts.criteriaHeaders.kind),
    weight: indexOfHeader(headers, (texts) => texts.criteriaHeaders.weight),
    worst: indexOfHeader(headers, (texts) => texts.criteriaHeaders.worst),
    best: indexOfHeader(headers, (texts) => texts.criteriaHeaders.best),
    column: indexOfHeader(headers, (texts) => texts.criteriaHeaders.column),
    guidance: indexOfHeader(headers, (texts) => texts.criteriaHeaders.guidance),
  };
}

const NEEDED_COLUMNS = ['criterion', 'weight'] as const;

/** Whether these are the headers of a tab of criteria. */
export function isCriteriaHeader(headers: readonly unknown[]): boolean {
  const columns = locateCriteriaColumns(headers);
  return NEEDED_COLUMNS.every((key) => columns[key] >= 0);
}

/** What criteria choose to be read. @param others what is chosen elsewhere; a criterion goes before it */
export function readAsOf(
  criteria: readonly Pick<ListedCriterion, 'identity' | 'column'>[],
  others: ReadAs = new Map(),
): ReadAs {
  const chosen = criteria.filter(({ column }) => column !== '');
  return new Map([...others, ...chosen.map(({ identity, column }) => [identity, column] as const)]);
}

/** A list of which each criterion reads the column that its line names. @param others what stands elsewhere than on Criteria */
export function withChosenColumns<List extends Pick<ClientList, 'headers'>>(
  list: List,
  criteria: readonly Pick<ListedCriterion, 'identity' | 'column'>[],
  others: ReadAs = new Map(),
): List & { readonly readAs: ReadAs } {
  return { ...list, readAs: readAsOf(criteria, others) };
}

function missingHeaders(sheet: Sheet, columns: CriteriaColumns, texts: Texts): string[] {
  return NEEDED_COLUMNS.filter((key) => columns[key] < 0).map((key) =>
    texts.tabProblems.noHeader(sheet.getName(), texts.criteriaHeaders[key], texts.menu.setUp),
  );
}

/** Reads one line at a time and collects what is wrong. */
class CriterionReader {
  constructor(
    private readonly tab: string,
    private readonly columns: CriteriaColumns,
    private readonly decimalMark: DecimalMark,
    private readonly texts: Texts,
    private readonly problems: string[],
  ) {}

  /** The criterion of a line, or nothing where the line is blank. */
  read(cells: readonly CellValue[], rowNumber: number): ListedCriterion[] {
    const { criterion, kind, weight, worst, best, column, guidance } = this.columns;
    const cell = (position: number): CellValue => (position < 0 ? '' : cells[position]);
    if ([criterion, weight, worst, best].every((column) => isBlank(cell(column)))) return [];
    const { tabProblems } = this.texts;
    const at = (position: number): string => cellOnTab(this.tab, rowNumber, position + 1);
    const name = String(cell(criterion) ?? '').trim();
    if (name === '') this.problems.push(tabProblems.criterionWithoutName(at(criterion)));
    const parsedKind = this.readKind(cell(kind), at(kind));
    const parsedWeight = parseWeight(cell(weight), this.decimalMark);
    if (parsedWeight === null)
      this.problems.push(tabProblems.unreadableWeight(at(weight), quoteCell(cell(weight))));
    const [worstDefault, bestDefault] = DEFAULT_BOUNDS[parsedKind] ?? [];
    const listed = {
      name,
      identity: columnIdentity(name),
      kind: parsedKind,
      weight: parsedWeight ?? NaN,
      worst: this.readBound('worst', cell(worst), worstDefault, at(worst)),
      best: this.readBound('best', cell(best), bestDefault, at(best)),
      column: String(cell(column) ?? '').trim(),
      guidance: String(cell(guidance) ?? '').trim(),
      rowNumber,
    };
    this.checkScale(listed, `${at(worst)}, ${at(best)}`);
    return [listed];
  }

  private readKind(cell: CellValue, at: string): Kind {
    if (isBlank(cell)) return 'rating';
    const word = normalizeHeader(cell);
    const kind = KINDS.find((each) => ALL_TEXTS.some((texts) => normalizeHeader(texts.kinds[each]) === word));
    if (kind !== undefined) return kind;
    const kinds = KINDS.map((each) => this.texts.kinds[each]);
    this.problems.push(this.texts.tabProblems.unknownKind(at, quoteCell(cell), kinds));
    return 'rating';
  }

  private readBound(
    end: 'worst' | 'best',
    cell: CellValue,
    byDefault: number | undefined,
    at: string,
  ): Bound {
    if (isBlank(cell) && byDefault !== undefined) return byDefault;
    if (this.columns[end] < 0) return this.reportMissing(end);
    const bound = parseBound(cell, this.decimalMark);
    if (bound !== null) return bound;
    this.problems.push(this.texts.tabProblems.unreadableBound(at, quoteCell(cell)));
    return NaN;
  }

  /** A fact has no scale by default. Told once, as all facts lack the column. */
  private reportMissing(end: 'worst' | 'best'): number {
    const { tabProblems, criteriaHeaders, menu } = this.texts;
    const problem = tabProblems.noHeader(this.tab, criteriaHeaders[end], menu.setUp);
    if (!this.problems.includes(problem)) this.problems.push(problem);
    return NaN;
  }

  private checkScale({ name, worst, best }: Criterion, cells: string): void {
    if (worst !== best) return;
    this.problems.push(this.texts.tabProblems.worstIsBest(nameInSentence(name), cells, quoteCell(worst)));
  }
}

function problemsOfList(
  sheet: Sheet,
  criteria: readonly ListedCriterion[],
  columns: CriteriaColumns,
  texts: Texts,
): string[] {
  const tab = sheet.getName();
  if (criteria.length === 0) return [texts.tabProblems.noCriteria(tab, texts.menu.setUp)];
  const problems = duplicatesOf(criteria, (each) => (each.name === '' ? null : each.identity)).map((same) =>
    texts.tabProblems.duplicateCriterion(
      nameInSentence(same[0].name),
      same.map(({ rowNumber }) => cellOnTab(tab, rowNumber, columns.criterion + 1)),
    ),
  );
  if (criteria.every(({ weight }) => weight === 0)) {
    const at = (rowNumber: number): string => cellOnTab(tab, rowNumber, columns.weight + 1);
    const cells = `${at(criteria[0].rowNumber)}…${at(criteria[criteria.length - 1].rowNumber)}`;
    problems.push(texts.tabProblems.noWeight(tab, cells));
  }
  return problems;
}

/** A percentage is held as 0.8: beside a 5 nobody knows what counts more. Formats are read only where a weight may be one. */
function mixedWeights(
  range: Range,
  criteria: readonly ListedCriterion[],
  { weight: column }: CriteriaColumns,
  decimalMark: DecimalMark,
  { tabProblems, language }: Texts,
): string[] {
  if (!criteria.some(({ weight }) => weight > 0 && weight < 1)) return [];
  const formats = range.getNumberFormats();
  const isPercent = ({ rowNumber }: ListedCriterion): boolean => formats[rowNumber - 1][column].includes('%');
  const counted = criteria.filter(({ weight }) => weight > 0);
  const [percent, plain] = [counted.find(isPercent), counted.find((each) => !isPercent(each))];
  if (percent === undefined || plain === undefined) return [];
  const at = ({ rowNumber }: ListedCriterion): string =>
    cellOnTab(range.getSheet().getName(), rowNumber, column + 1);
  return [
    tabProblems.mixedWeights(
      at(percent),
      formatPercent(percent.weight, language),
      at(plain),
      formatNumber(plain.weight, decimalMark),
    ),
  ];
}

/** Groups of two or more that have the same key; null keys are left out. */
export function duplicatesOf<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key | null): Item[][] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
