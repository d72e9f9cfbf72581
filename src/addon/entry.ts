/**
 * The globals of the add-on: triggers, menu items, calls of the page and custom functions. It wires and decides nothing.
 * Whoever opens the spreadsheet can call each of them from a cell or from the page, so the list is short. Each is written
 * out with its parameters, because Sheets shows them to the person typing a formula.
 */
import { addProspects } from './commands/add-prospects';
import { filterClients } from './commands/filter-clients';
import { freezeFormulas } from './commands/freeze-formulas';
import { recalculateOnEdit } from './commands/recalculate-on-edit';
import { makeClients } from './commands/make-clients';
import { addDayColumns, showDayColumns } from './commands/add-day-columns';
import { planMyDay, planMyWeek } from './commands/plan-day';
import { removeLastImport } from './commands/remove-last-import';
import { recalculateTiers } from './commands/recalculate-tiers';
import { setUpSpreadsheet } from './commands/set-up-spreadsheet';
import { showImport } from './commands/show-import';
import { showHelp } from './commands/show-help';
import { showSetUp } from './commands/show-set-up';
import { showSidebar } from './commands/show-sidebar';
import { sortClients } from './commands/sort-clients';
import { makeSharedTab, showShare } from './commands/share-columns';
import { showCalendar } from './commands/show-calendar';
import { showWeeklyUpdate } from './commands/show-weekly-update';
import { startOnboarding } from './commands/start-onboarding';
import { switchAsYouType } from './commands/switch-as-you-type';
import { clientConsistency } from './functions/client-consistency';
import { clientDaysLate } from './functions/client-days-late';
import { clientEvidence } from './functions/client-evidence';
import { clientHhi } from './functions/client-hhi';
import { clientPareto } from './functions/client-pareto';
import { clientRange } from './functions/client-range';
import { clientRate } from './functions/client-rate';
import { clientScore } from './functions/client-score';
import { clientShare } from './functions/client-share';
import { clientTier } from './functions/client-tier';
import { clientWeights } from './functions/client-weights';
import { clientWhy } from './functions/client-why';
import type { Argument } from './functions/grid';
import { answerInCell } from './functions/refusal';
import { callFromImport } from './imports/call-from-import';
import { addMenu } from './menu';
import { reportTiers } from './report/report-tiers';
import { callFromSidebar } from './sidebar/call-from-sidebar';
import { reportDay } from './today/day-report';
import { proposeColumns } from './your-columns/propose-columns';

/** What is written to it becomes a global function of the script. */
declare const global: Record<string, (...values: never[]) => unknown>;

const HANDLERS = {
  sidebar: 'showSidebar',
  setUp: 'showSetUp',
  recalculate: 'recalculateTiers',
  asYouType: 'switchAsYouType',
  sort: 'sortClients',
  filter: 'filterClients',
  addProspects: 'addProspects',
  makeClient: 'makeClients',
  importRecords: 'showImport',
  removeImport: 'removeLastImport',
  freeze: 'freezeFormulas',
  planDay: 'planMyDay',
  planWeek: 'planMyWeek',
  calendar: 'showCalendar',
  startClient: 'startOnboarding',
  weeklyUpdate: 'showWeeklyUpdate',
  share: 'showShare',
  dayColumns: 'showDayColumns',
  help: 'showHelp',
};

/**
 * Adds the menu when the spreadsheet opens, in every authorization mode.
 *
 * @preserve
 */
global.onOpen = () => addMenu(HANDLERS);

/**
 * Adds the menu right after installing.
 *
 * @preserve
 */
global.onInstall = () => addMenu(HANDLERS);

/**
 * Recalculates after an edit of the user's where the switch is on; quiet whatever happens.
 *
 * @param {Object} event - What was edited, as Sheets tells it.
 * @preserve
 */
global.onEdit = (event: Parameters<typeof recalculateOnEdit>[0]) => recalculateOnEdit(event);

/**
 * Menu item: opens the sidebar.
 *
 * @preserve
 */
global.showSidebar = () => showSidebar();

/**
 * Menu item: asks for a preset, then sets the spreadsheet up.
 *
 * @preserve
 */
global.showSetUp = () => showSetUp();

/**
 * Menu item: fills tier, score, rank, evidence, reasons and next step of every client.
 *
 * @preserve
 */
global.recalculateTiers = () => recalculateTiers();

/**
 * Menu item: switches recalculating after every edit on or off.
 *
 * @preserve
 */
global.switchAsYouType = () => switchAsYouType();

/**
 * Menu item: puts the clients in the order of their rank, after asking.
 *
 * @preserve
 */
global.sortClients = () => sortClients();

/**
 * Menu item: puts a filter on the client list.
 *
 * @preserve
 */
global.filterClients = () => filterClients();

/**
 * Menu item: makes the tabs for first calls with prospects.
 *
 * @preserve
 */
global.addProspects = () => addProspects();

/**
 * Menu item: moves the selected prospects to the client list, after asking.
 *
 * @preserve
 */
global.makeClients = () => makeClients();

/**
 * Menu item: replaces formulas that use our functions by their values, after asking.
 *
 * @preserve
 */
global.freezeFormulas = () => freezeFormulas();

/**
 * Menu item: plans the day in the order of tiers, with every deadline kept that can be.
 *
 * @preserve
 */
global.planMyDay = () => planMyDay();

/**
 * Menu item: plans the next five working days.
 *
 * @preserve
 */
global.planMyWeek = () => planMyWeek();

/**
 * Menu item: shows the planned day and week as calendar files to save.
 *
 * @preserve
 */
global.showCalendar = () => showCalendar();

/**
 * Menu item: makes tasks of the steps for a new client.
 *
 * @preserve
 */
global.startOnboarding = () => startOnboarding();

/**
 * Menu item: writes a weekly update for the selected client, to be copied.
 *
 * @preserve
 */
global.showWeeklyUpdate = () => showWeeklyUpdate();

/**
 * Menu item: asks which columns of the client list others may see.
 *
 * @preserve
 */
global.showShare = () => showShare();

/**
 * Call of the dialog that shares: makes a new tab with some columns of the client list, as plain values.
 *
 * @param {string} columnsJson - The columns that were ticked, as JSON.
 * @return {string} What was done, for the user to read.
 * @preserve
 */
global.makeSharedTab = (columnsJson?: string) => makeSharedTab(columnsJson);

/**
 * Menu item: asks which columns for planning the client list shall get.
 *
 * @preserve
 */
global.showDayColumns = () => showDayColumns();

/**
 * Call of its dialog: adds the columns at the end of the client list.
 *
 * @param {string} columnsJson - The columns that were ticked, as JSON.
 * @return {string} What was done, for the user to read.
 * @preserve
 */
global.addDayColumns = (columnsJson?: string) => addDayColumns(columnsJson);

/**
 * Menu item: opens the page that imports files.
 *
 * @preserve
 */
global.showImport = () => showImport();

/**
 * Menu item: removes what came with the last import, after asking.
 *
 * @preserve
 */
global.removeLastImport = () => removeLastImport();

/**
 * Menu item: explains ratings, columns and functions.
 *
 * @preserve
 */
global.showHelp = () => showHelp();

/**
 * Call of the set-up dialog: makes what is missing of the three tabs.
 *
 * @param {string} [preset] - VA, Practice or GoodDifficult; left out, the one that fits the client list best.
 * @param {string} [choicesJson] - What was chosen for the columns of the list, as JSON.
 * @return {string} What was done, for the user to read.
 * @preserve
 */
global.setUpSpreadsheet = (preset?: string, choicesJson?: string) => setUpSpreadsheet(preset, choicesJson);

/**
 * Call of the set-up dialog: how the client list would be read. Writes nothing.
 *
 * @param {string} [preset] - VA, Practice or GoodDifficult; left out, the one that fits the client list best.
 * @param {string} [choicesJson] - What was chosen so far, as JSON.
 * @return {string} The proposal as JSON; null where there is no list.
 * @preserve
 */
global.proposeColumns = (preset?: string, choicesJson?: string) => proposeColumns(preset, choicesJson);

/**
 * Recalculates, for programs that run the add-on.
 *
 * @return {object} What was found.
 * @preserve
 */
global.reportTiers = () => reportTiers();

/**
 * Plans the day, for programs that run the add-on. Writes nothing.
 *
 * @param {number} [days] - How many working days.
 * @return {string} The plan, as JSON.
 * @preserve
 */
global.reportDay = (days?: number) => reportDay(days);

/**
 * Calls of the sidebar.
 *
 * @param {string} call - Name of the call.
 * @param {string} argumentsJson - Its arguments as a JSON array.
 * @return {string} Its result as JSON.
 * @preserve
 */
global.callFromSidebar = (call: string, argumentsJson: string) => callFromSidebar(call, argumentsJson);

/**
 * Calls of the import page.
 *
 * @param {string} call - Name of the call.
 * @param {string} argumentsJson - Its arguments as a JSON array.
 * @return {string} Its result as JSON.
 * @preserve
 */
global.callFromImport = (call: string, argumentsJson: string) => callFromImport(call, argumentsJson);

/**
 * Score of each client: the weighted average of the ratings, from 0 (all worst) to 100 (all best).
 *
 * @param {D2:K} ratings - One row per client, one column per criterion. A blank is unknown, not zero.
 * @param {CLIENT_CRITERIA} [criteria] - One weight per rating, or weight, worst and best. Left out: equal weights, 1 to 5.
 * @return {number} The score of a row, or a column of scores for several rows.
 * @example =CLIENTSCORE(D2:K, CLIENT_CRITERIA)
 * @customfunction
 * @preserve
 */
global.CLIENTSCORE = (ratings: Argument, criteria?: Argument) =>
  answerInCell(() => clientScore(ratings, criteria));

/**
 * Tier of each client by score alone.
 *
 * @param {D2:K} ratings - One row per client, one column per criterion; or, without criteria, a column of scores 0 to 100.
 * @param {CLIENT_CRITERIA} [criteria] - One weight per rating, or weight, worst and best.
 * @param {CLIENT_TIERS} [tiers] - Two columns, tier and lowest score. Left out: A 80, B 60, C 40, D 0.
 * @return {string} The tier of a row, or a column of tiers for several rows.
 * @example =CLIENTTIER(D2:K, CLIENT_CRITERIA, CLIENT_TIERS)
 * @customfunction
 * @preserve
 */
global.CLIENTTIER = (ratings: Argument, criteria?: Argument, tiers?: Argument) =>
  answerInCell(() => clientTier(ratings, criteria, tiers));

/**
 * The reasons for each client's tier, in one sentence.
 *
 * @param {D2:K} ratings - One row per client, one column per criterion. A blank is unknown, not zero.
 * @param {CLIENT_CRITERIA} criteria - One weight per rating, or weight, worst and best.
 * @param {D1:K1} names - The name of each criterion: usually the header cells.
 * @param {CLIENT_TIERS} [tiers] - Two columns, tier and lowest score. Left out: A 80, B 60, C 40, D 0.
 * @return {string} The sentence for a row, or a column of sentences for several rows.
 * @example =CLIENTWHY(D2:K, CLIENT_CRITERIA, D1:K1, CLIENT_TIERS)
 * @customfunction
 * @preserve
 */
global.CLIENTWHY = (ratings: Argument, criteria: Argument, names: Argument, tiers?: Argument) =>
  answerInCell(() => clientWhy(ratings, criteria, names, tiers));

/**
 * Tiers that are still possible while some ratings are unknown, such as A–C.
 *
 * @param {D2:K} ratings - One row per client, one column per criterion. A blank is unknown, not zero.
 * @param {CLIENT_CRITERIA} criteria - One weight per rating, or weight, worst and best.
 * @param {CLIENT_TIERS} [tiers] - Two columns, tier and lowest score. Left out: A 80, B 60, C 40, D 0.
 * @return {string} The possible tiers of a row, or a column of them for several rows.
 * @example =CLIENTRANGE(D2:K, CLIENT_CRITERIA, CLIENT_TIERS)
 * @customfunction
 * @preserve
 */
global.CLIENTRANGE = (ratings: Argument, criteria: Argument, tiers?: Argument) =>
  answerInCell(() => clientRange(ratings, criteria, tiers));

/**
 * How much of the total weight is filled in for each client, from 0 to 1.
 *
 * @param {D2:K} ratings - One row per client, one column per criterion.
 * @param {CLIENT_CRITERIA} [criteria] - One weight per rating, or weight, worst and best. Left out: equal weights.
 * @return {number} The evidence of a row, or a column of it for several rows.
 * @example =CLIENTEVIDENCE(D2:K, CLIENT_CRITERIA)
 * @customfunction
 * @preserve
 */
global.CLIENTEVIDENCE = (ratings: Argument, criteria?: Argument) =>
  answerInCell(() => clientEvidence(ratings, criteria));

/**
 * Share of each amount in the total, from 0 to 1.
 *
 * @param {N2:N} amounts - Income or hours, one cell per client.
 * @return {number} One share per cell.
 * @example =CLIENTSHARE(N2:N)
 * @customfunction
 * @preserve
 */
global.CLIENTSHARE = (amounts: Argument) => answerInCell(() => clientShare(amounts));

/**
 * Class A, B or C of each amount: the few biggest that bring 80 % of the total are A, up to 95 % B, the rest C.
 *
 * @param {N2:N} amounts - Income or hours, one cell per client.
 * @param {P1:P2} [cuts] - Two shares from 0 to 1 in rising order. Left out: 0.8 and 0.95.
 * @param {TRUE} [crossing] - FALSE puts the amount that crosses a cut into the lower class.
 * @return {string} One class per cell.
 * @example =CLIENTPARETO(N2:N)
 * @customfunction
 * @preserve
 */
global.CLIENTPARETO = (amounts: Argument, cuts?: Argument, crossing?: Argument) =>
  answerInCell(() => clientPareto(amounts, cuts, crossing));

/**
 * How much you depend on few clients: 10000 is a single client, many equal ones come close to 0.
 *
 * @param {N2:N} amounts - Income or hours, one cell per client.
 * @return {number} The Herfindahl–Hirschman index.
 * @example =CLIENTHHI(N2:N)
 * @customfunction
 * @preserve
 */
global.CLIENTHHI = (amounts: Argument) => answerInCell(() => clientHhi(amounts));

/**
 * Weights from an order of importance, or from a table of comparisons.
 *
 * @param {B2:B9} judgements - A column of ranks, 1 is the most important; or a square table of comparisons.
 * @return {number} Weights that sum to 1.
 * @example =CLIENTWEIGHTS(B2:B9)
 * @customfunction
 * @preserve
 */
global.CLIENTWEIGHTS = (judgements: Argument) => answerInCell(() => clientWeights(judgements));

/**
 * Whether a table of comparisons contradicts itself: above 0.1 it does.
 *
 * @param {B2:E5} matrix - A square table: how many times more important the criterion of the row is than that of the column.
 * @return {number} The consistency ratio.
 * @example =CLIENTCONSISTENCY(B2:E5)
 * @customfunction
 * @preserve
 */
global.CLIENTCONSISTENCY = (matrix: Argument) => answerInCell(() => clientConsistency(matrix));

/**
 * How many days late invoices are paid, weighted by amount. What is overdue counts as if it were paid today.
 *
 * @param {Invoices!D2:D} due - The day on which each invoice is due.
 * @param {Invoices!I2:I} paid - The day on which it was paid. Blank: not yet.
 * @param {Invoices!E2:E} amounts - The amount of each invoice.
 * @param {B1} [today] - A day to count overdue invoices until. Left out: the present day.
 * @return {number} Days late, 0 or more.
 * @example =CLIENTDAYSLATE(Invoices!D2:D, Invoices!I2:I, Invoices!E2:E)
 * @customfunction
 * @preserve
 */
global.CLIENTDAYSLATE = (due: Argument, paid: Argument, amounts: Argument, today?: Argument) =>
  answerInCell(() => clientDaysLate(due, paid, amounts, today));

/**
 * What an hour with each client brings: all amounts divided by all hours. Blank below five hours.
 *
 * @param {A2:A} names - One client per row.
 * @param {Invoices!B2:B} entryNames - Whose each amount is.
 * @param {Invoices!E2:E} amounts - What was invoiced or received, credit notes below 0.
 * @param {Time!B2:B} hourNames - Whose the hours are.
 * @param {Time!C2:C} hours - Hours, billable or not.
 * @return {number} One rate per name.
 * @example =CLIENTRATE(A2:A, Invoices!B2:B, Invoices!E2:E, Time!B2:B, Time!C2:C)
 * @customfunction
 * @preserve
 */
global.CLIENTRATE = (
  names: Argument,
  entryNames: Argument,
  amounts: Argument,
  hourNames: Argument,
  hours: Argument,
) => answerInCell(() => clientRate(names, entryNames, amounts, hourNames, hours));
