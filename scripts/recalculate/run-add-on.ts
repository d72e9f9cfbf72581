/** Runs the built add-on on a workbook: sets up where tabs are missing, recalculates, and gives what the add-on reports. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locateTabs, NEEDED_TABS } from '../../src/addon/tabs/locate-tabs';
import { languageOf, textsFor } from '../../src/i18n/languages';
import type { PresetName } from '../../src/core/presets/presets';
import { AddOn } from '../../stand-in/add-on';
import { createAppsScript, inspectWorld, type WorldInspection } from '../../stand-in/apps-script';
import { serialToDate } from '../../stand-in/typing/serial-date';
import { BUILT_FILES } from '../built-files';
import { ensureBuilt } from '../build/ensure-built';
import type { RecalculationReport } from '../../src/addon/report/report-contract';
import type { FactProposals } from '../../src/addon/sidebar/sidebar-contract';
import type { DayReport } from '../../src/addon/today/day-report';
import type { ColumnChoices, ColumnProposal } from '../../src/addon/your-columns/column-contract';
import { chooseColumns, requireNames, type ColumnMap } from './choose-columns';
import { CommandError } from './command-error';
import type { ImportAnswers } from './import-answers';
import type { ImportedFile } from './describe-imported';
import { importFiles } from './import-files';
import type { LoadedList } from './load-list';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface RunOptions {
  readonly preset: PresetName | null;
  /** The tab that the list is on; left out, the one that looks most like one. */
  readonly tab?: string | null;
  /** What columns are to be read as, against what is proposed. */
  readonly maps?: readonly ColumnMap[];
  readonly isBeside?: boolean;
  /** Files to import before, and what would be asked about them. */
  readonly imports?: readonly string[];
  readonly answers?: ImportAnswers;
  /** Whether figures on record take the place of the list's own. */
  readonly usesRecords?: boolean;
  /** Days since 1899-12-30; null for the day it is. */
  readonly today: number | null;
  /** The time it is, instead of the middle of `today`. */
  readonly now?: Date | undefined;
  /** Plans so many working days, too. */
  readonly days?: number;
  /** Folder of the build; made fresh in the project if left out. */
  readonly buildFolder?: string;
}

export interface RunResult {
  readonly report: RecalculationReport;
  /** How the list is read. */
  readonly proposal: ColumnProposal;
  /** Null where no plan was asked for. */
  readonly day: DayReport | null;
  /** Whether tabs had to be made first. */
  readonly isSetUp: boolean;
  /** What was imported before; none where nothing was to be. */
  readonly imports: readonly ImportedFile[];
  /** Of Recalculate alone. */
  readonly serviceCalls: { readonly read: number; readonly write: number; readonly total: number };
  readonly milliseconds: number;
}

/** @throws CommandError with the sentences of the add-on's dialog when it refuses */
export async function runAddOn(list: LoadedList, options: RunOptions): Promise<RunResult> {
  const { workbook } = list;
  const built = await readBuild(options.buildFolder ?? (await ensureBuilt()));
  const noon = options.today === null ? undefined : serialToDate(options.today + 0.5, workbook.timeZone);
  const now = options.now ?? noon;
  const { locale, timeZone } = workbook;
  const appsScript = createAppsScript({ locale, timeZone, userLocale: languageOf(locale), now });
  const inspection = inspectWorld(appsScript);
  const addOn = new AddOn({ ...built, globals: { ...appsScript }, world: inspection.world });
  const spreadsheet = inspection.open(workbook) as unknown as Spreadsheet;
  list.xlsx?.source.settle(list.xlsx.calculated, (formula) => addOn.isCalledIn(formula));
  addOn.open();
  const read = setUpAsChosen(addOn, spreadsheet, options);
  const { imports: paths = [], answers = { names: [], statuses: {} }, days } = options;
  const imports = paths.length === 0 ? [] : await importFiles(addOn, paths, answers, languageOf(locale));
  if (options.usesRecords) useRecords(addOn);
  const recalculated = recalculate(addOn, inspection);
  const day = days === undefined ? null : (JSON.parse(String(call(addOn, 'reportDay', days))) as DayReport);
  return { ...read, imports, ...recalculated, day };
}

async function readBuild(folder: string): Promise<{ code: string; files: Record<string, string> }> {
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  const pages = BUILT_FILES.filter((name) => name.endsWith('.html'));
  const texts = await Promise.all(pages.map(read));
  const files = Object.fromEntries(pages.map((name, index) => [name.replace(/\.html$/, ''), texts[index]!]));
  return { code: await read('Code.js'), files };
}

/** Asks the add-on how it would read the list, and sets up where tabs are missing or where something else was chosen. */
function setUpAsChosen(
  addOn: AddOn,
  spreadsheet: Spreadsheet,
  { preset, tab = null, maps = [], isBeside = false }: RunOptions,
): Pick<RunResult, 'proposal' | 'isSetUp'> {
  const tabs = locateTabs(spreadsheet);
  const isSetUp = NEEDED_TABS.some((needed) => tabs[needed] === null);
  const ask = (choices: ColumnChoices): ColumnProposal | null =>
    JSON.parse(String(call(addOn, 'proposeColumns', preset ?? '', JSON.stringify(choices))));
  const where = { ...(tab === null ? {} : { tab }), ...(isBeside ? { place: 'beside' as const } : {}) };
  const first = ask(where);
  if (first === null) throw noClientColumn(spreadsheet);
  const isPlain = maps.length === 0 && !isBeside;
  if (isPlain && !isSetUp) return { proposal: first, isSetUp };
  if (isPlain && tab === null) {
    requireNames(first);
    call(addOn, 'setUpSpreadsheet', preset ?? '');
    return { proposal: first, isSetUp };
  }
  const columns = chooseColumns(maps, first);
  const proposal = maps.length === 0 ? first : (ask({ ...where, columns }) ?? first);
  requireNames(proposal);
  // What was shown is meant, even where little else says that it is a list.
  const choices: ColumnChoices = { ...where, tab: proposal.tab, columns, added: proposal.added };
  call(addOn, 'setUpSpreadsheet', preset ?? '', JSON.stringify(choices));
  return { proposal, isSetUp };
}

/** All of them: whoever asks for less says so on the tab of settings. */
function useRecords(addOn: AddOn): void {
  const { facts } = JSON.parse(String(call(addOn, 'callFromSidebar', 'proposeFacts', '[]'))) as FactProposals;
  const settings = facts.map(({ setting }) => setting);
  call(addOn, 'callFromSidebar', 'useFacts', JSON.stringify([settings]));
}

/** @throws CommandError with the add-on's own sentence */
function call(addOn: AddOn, name: string, ...values: unknown[]): unknown {
  try {
    return addOn.scriptRun(name, ...values);
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}

function noClientColumn(spreadsheet: Spreadsheet): CommandError {
  const { clientHeaders, clientAliases } = textsFor(spreadsheet.getSpreadsheetLocale());
  const examples = clientAliases.slice(0, 2).map((word) => `"${word}"`);
  return new CommandError(
    `No column of clients was found: one header must say "${clientHeaders.client}" (or ${examples.join(', ')} and the like).`,
  );
}

function recalculate(
  addOn: AddOn,
  { calls }: WorldInspection,
): Pick<RunResult, 'report' | 'serviceCalls' | 'milliseconds'> {
  calls.reset();
  const start = performance.now();
  const report = call(addOn, 'reportTiers') as RecalculationReport;
  return {
    report,
    serviceCalls: { ...calls.count() },
    milliseconds: Math.round(performance.now() - start),
  };
}
