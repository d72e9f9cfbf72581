/** Tiers tab → tiers with their colours and next steps. One read for the cells, and one for the colours when the first is asked for. */
import { comparablePoints } from '../../core/comparable-points';
import { once } from '../../core/once';
import { duplicatesOf } from '../../core/duplicates-of';
import { sortTiers } from '../../core/scoring/assign-tier';
import { parseCutOff } from '../../core/reading/parse-criterion';
import { columnCells } from '../../core/reading/parse-clients';
import { nameInSentence } from '../../core/shorten-text';
import type { CellValue, Tier } from '../../core/types';
import type { Context } from '../context';
import { formatNumber } from '../../i18n/format-number';
import { inLanguageOf } from './our-phrases';
import { Table, type CellProblem, type TableColumns, type TableLine, type TableShape } from './table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface ListedTier extends Tier {
  /** Background of its cell, as #rrggbb. One read for all tiers of a tab, where any is asked for. */
  readonly color: () => string;
  readonly meaning: string;
  readonly nextStep: string;
  /** In her words: how soon messages are answered, and how often she is in touch. */
  readonly replyWithin: string;
  readonly checkInEvery: string;
  /** Whether the cell of its cut-off shows a percentage, so that it holds 0.8 for 80. */
  readonly isPercent: boolean;
  readonly rowNumber: number;
}

export interface TiersTab {
  readonly sheet: Sheet;
  readonly columns: TierColumns;
  /** Best first. */
  readonly tiers: readonly ListedTier[];
  /** While there are any, `tiers` is not fit for use. */
  readonly problems: readonly CellProblem[];
}

type TierColumn = 'tier' | 'fromScore' | 'meaning' | 'replyWithin' | 'checkInEvery' | 'nextStep';
export type TierColumns = TableColumns<TierColumn>;

export const TIERS_TABLE: TableShape<TierColumn> = {
  columns: ['tier', 'fromScore', 'meaning', 'replyWithin', 'checkInEvery', 'nextStep'],
  needed: ['tier', 'fromScore'],
  headerOf: (column, { tierHeaders }) => tierHeaders[column],
};

/** What a spreadsheet would read as something else than a name. */
const FORMULA_LIKE = /^[=+\-@']/;

/** What is known of the tab without reading it. */
export interface WrittenTiers {
  /** All cells of the tab. */
  readonly cells: readonly (readonly CellValue[])[];
  /** Backgrounds of the lines' first cells, where they are known. */
  readonly colors?: readonly string[];
}

/** @param written by this execution */
export function readTiersTab(sheet: Sheet, context: Context, written?: WrittenTiers): TiersTab {
  const range = sheet.getDataRange();
  const cells = written?.cells ?? (range.getValues() as CellValue[][]);
  const table = new Table(sheet, TIERS_TABLE, context, cells);
  const { columns, problems } = table;
  if (table.lacksColumns()) return { sheet, columns, tiers: [], problems };
  const isPercent = percentages(range, columnCells(table.rows, columns.fromScore), columns.fromScore);
  const colors = once(() => written?.colors ?? colorsOn(range, columns.tier));
  const ours = (column: TierColumn, line: TableLine<TierColumn>): string =>
    inLanguageOf(context.sheetTexts, line.text(column));
  const tiers = table.lines().flatMap((line, index): ListedTier[] => {
    if (line.isBlank('tier', 'fromScore')) return [];
    const from = parseCutOff(
      cutOffOf(line.cell('fromScore'), isPercent[index]),
      context.conventions.decimalMark,
    );
    reportLine(line, from);
    return [
      {
        name: line.text('tier'),
        from: from ?? NaN,
        color: () => colors()[index],
        meaning: ours('meaning', line),
        nextStep: ours('nextStep', line),
        replyWithin: line.text('replyWithin'),
        checkInEvery: ours('checkInEvery', line),
        isPercent: isPercent[index],
        rowNumber: line.rowNumber,
      },
    ];
  });
  reportList(tiers, table);
  return { sheet, columns, tiers: sortTiers(tiers) as ListedTier[], problems };
}

/** Of the lines below the header. One read. */
function colorsOn(range: Range, column: number): string[] {
  return range
    .getBackgrounds()
    .slice(1)
    .map((line) => line[column]);
}

/** For each line, whether its cut-off is shown as a percentage. Formats are read only where one may be. */
function percentages(range: Range, numbers: readonly CellValue[], column: number): boolean[] {
  if (!numbers.some((cell) => typeof cell === 'number' && cell > 0 && cell <= 1))
    return numbers.map(() => false);
  const formats = range.getNumberFormats();
  return numbers.map((cell, index) => typeof cell === 'number' && formats[index + 1][column].includes('%'));
}

function cutOffOf(cell: CellValue, isPercent: boolean): CellValue {
  return isPercent && typeof cell === 'number' ? comparablePoints(100 * cell) : cell;
}

function reportLine(line: TableLine<TierColumn>, from: number | null): void {
  const { tabProblems } = line.table.context.texts;
  if (line.isBlank('tier')) line.report('tier', tabProblems.tierWithoutName);
  else if (FORMULA_LIKE.test(line.text('tier'))) line.report('tier', tabProblems.formulaLikeTier);
  if (from === null) line.report('fromScore', tabProblems.unreadableCutOff);
}

function reportList(tiers: readonly ListedTier[], table: Table<TierColumn>): void {
  const { problems, context } = table;
  const { tabProblems, menu } = context.texts;
  if (tiers.length === 0) {
    problems.push({ text: tabProblems.noTiers(table.tab, menu.setUp), cell: table.firstCell });
    return;
  }
  const reportSame = (
    same: readonly ListedTier[],
    column: TierColumn,
    say: (cells: readonly string[]) => string,
  ): void => {
    const cells = same.map(({ rowNumber }) => table.cellAt(rowNumber, column));
    problems.push({ text: say(cells), cell: cells[0] });
  };
  for (const same of duplicatesOf(tiers, ({ name }) => (name === '' ? null : name.toLowerCase()))) {
    reportSame(same, 'tier', (cells) => tabProblems.duplicateTier(nameInSentence(same[0].name), cells));
  }
  for (const same of duplicatesOf(tiers, ({ from }) => (isNaN(from) ? null : from))) {
    const cutOff = formatNumber(same[0].from, context.conventions.decimalMark);
    reportSame(same, 'fromScore', (cells) => tabProblems.sameCutOff(cutOff, cells));
  }
}
