/** Tiers tab → tiers with their colours and next steps. One read for the cells, one for the colours. */
import { comparablePoints, sortTiers } from '../../core/scoring/assign-tier';
import { parseCutOff } from '../../core/reading/parse-criterion';
import type { DecimalMark } from '../../core/reading/parse-number';
import { isBlank, quoteCell } from '../../core/reading/read-value';
import { nameInSentence } from '../../core/shorten-text';
import type { CellValue, Tier } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { cellOnTab } from '../a1';
import { formatNumber } from '../wording/format-number';
import { duplicatesOf } from './criteria-tab';
import { indexOfHeader } from './headers';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface ListedTier extends Tier {
  /** Background of its cell, as #rrggbb. */
  readonly color: string;
  readonly meaning: string;
  readonly nextStep: string;
  /** Whether the cell of its cut-off shows a percentage, so that it holds 0.8 for 80. */
  readonly isPercent: boolean;
  readonly rowNumber: number;
}

export interface TiersTab {
  readonly sheet: Sheet;
  readonly columns: TierColumns;
  /** Best first. */
  readonly tiers: readonly ListedTier[];
  /** Sentences; while there are any, `tiers` is not fit for use. */
  readonly problems: readonly string[];
}

/** What a spreadsheet would read as something else than a name. */
const FORMULA_LIKE = /^[=+\-@']/;

export function readTiersTab(sheet: Sheet, decimalMark: DecimalMark, texts: Texts): TiersTab {
  const range = sheet.getDataRange();
  const [headers, ...rows] = range.getValues() as CellValue[][];
  const columns = locateTierColumns(headers);
  const tab = sheet.getName();
  const problems = NEEDED_COLUMNS.filter((key) => columns[key] < 0).map((key) =>
    texts.tabProblems.noHeader(tab, texts.tierHeaders[key], texts.menu.setUp),
  );
  if (problems.length > 0) return { sheet, columns, tiers: [], problems };
  const isPercent = percentages(range, rows, columns.fromScore);
  const colors = range.getBackgrounds();
  const tiers: ListedTier[] = [];
  rows.forEach((cells, index) => {
    const [name, from] = [cells[columns.tier], cutOffOf(cells[columns.fromScore], isPercent[index])];
    if (isBlank(name) && isBlank(from)) return;
    const rowNumber = index + 2;
    problems.push(...problemsOfLine(tab, name, from, rowNumber, columns, decimalMark, texts));
    tiers.push({
      name: String(name ?? '').trim(),
      from: parseCutOff(from, decimalMark) ?? NaN,
      color: colors[index + 1][columns.tier],
      meaning: textAt(cells, columns.meaning),
      nextStep: textAt(cells, columns.nextStep),
      isPercent: isPercent[index],
      rowNumber,
    });
  });
  problems.push(...problemsOfList(tab, tiers, columns, decimalMark, texts));
  return { sheet, columns, tiers: sortTiers(tiers) as ListedTier[], problems };
}

const NEEDED_COLUMNS = ['tier', 'fromScore'] as const;

/** Whether these are the headers of a tab of tiers. */
export function isTiersHeader(headers: readonly unknown[]): boolean {
  const columns = locateTierColumns(headers);
  return NEEDED_COLUMNS.every((key) => columns[key] >= 0);
}

/** For each line, whether its cut-off is shown as a percentage. Formats are read only where one may be. */
function percentages(range: Range, rows: readonly CellValue[][], column: number): boolean[] {
  const numbers = rows.map((row) => row[column]);
  if (!numbers.some((cell) => typeof cell === 'number' && cell > 0 && cell <= 1))
    return rows.map(() => false);
  const formats = range.getNumberFormats();
  return numbers.map((cell, index) => typeof cell === 'number' && formats[index + 1][column].includes('%'));
}

function cutOffOf(cell: CellValue, isPercent: boolean): CellValue {
  return isPercent && typeof cell === 'number' ? comparablePoints(100 * cell) : cell;
}

export interface TierColumns {
  readonly tier: number;
  readonly fromScore: number;
  readonly meaning: number;
  readonly nextStep: number;
}

export function locateTierColumns(headers: readonly unknown[]): TierColumns {
  return {
    tier: indexOfHeader(headers, (texts) => texts.tierHeaders.tier),
    fromScore: indexOfHeader(headers, (texts) => texts.tierHeaders.fromScore),
    meaning: indexOfHeader(headers, (texts) => texts.tierHeaders.meaning),
    nextStep: indexOfHeader(headers, (texts) => texts.tierHeaders.nextStep),
  };
}

/** Text of an optional column. */
function textAt(cells: readonly CellValue[], column: number): string {
  return column < 0 ? '' : String(cells[column] ?? '').trim();
}

function problemsOfLine(
  tab: string,
  name: CellValue,
  from: CellValue,
  rowNumber: number,
  columns: TierColumns,
  decimalMark: DecimalMark,
  { tabProblems }: Texts,
): string[] {
  const problems: string[] = [];
  const nameCell = cellOnTab(tab, rowNumber, columns.tier + 1);
  if (isBlank(name)) problems.push(tabProblems.tierWithoutName(nameCell));
  else if (FORMULA_LIKE.test(String(name).trim())) {
    problems.push(tabProblems.formulaLikeTier(nameCell, quoteCell(name)));
  }
  if (parseCutOff(from, decimalMark) === null) {
    const cutOffCell = cellOnTab(tab, rowNumber, columns.fromScore + 1);
    problems.push(tabProblems.unreadableCutOff(cutOffCell, quoteCell(from)));
  }
  return problems;
}

function problemsOfList(
  tab: string,
  tiers: readonly ListedTier[],
  columns: TierColumns,
  decimalMark: DecimalMark,
  texts: Texts,
): string[] {
  if (tiers.length === 0) return [texts.tabProblems.noTiers(tab, texts.menu.setUp)];
  const cells = (same: readonly ListedTier[], column: number): string[] =>
    same.map(({ rowNumber }) => cellOnTab(tab, rowNumber, column + 1));
  const sameNames = duplicatesOf(tiers, ({ name }) => (name === '' ? null : name.toLowerCase()));
  const sameCutOffs = duplicatesOf(tiers, ({ from }) => (isNaN(from) ? null : from));
  return [
    ...sameNames.map((same) =>
      texts.tabProblems.duplicateTier(nameInSentence(same[0].name), cells(same, columns.tier)),
    ),
    ...sameCutOffs.map((same) =>
      texts.tabProblems.sameCutOff(formatNumber(same[0].from, decimalMark), cells(same, columns.fromScore)),
    ),
  ];
}
