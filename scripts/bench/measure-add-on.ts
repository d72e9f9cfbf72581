/** What the built add-on costs on the stand-in: service calls, time and memory of Recalculate and of =CLIENTTIER. */
import { assessClients } from '../../src/core/scoring/assess-clients';
import { createClientList, SEED, type Cell, type ClientList } from './client-list';
import { openList, readOutcomes, type OpenList } from './open-add-on';
import { findDisagreement, outcomesOf, type Outcome } from './outcome';
import { median, repeatFor, time, type Effort } from './timing';

export interface ServiceCalls {
  readonly read: number;
  readonly write: number;
  readonly total: number;
}

/** Megabytes (10⁶ bytes) of the whole process: Node and the stand-in's workbook included. */
export interface Memory {
  /** With the list open and set up, before the work. */
  readonly before: number;
  /** The most it ever took, up to the end of the first run. */
  readonly peak: number;
}

export interface AddOnCost {
  readonly disagreement: string | null;
  readonly milliseconds: number;
  readonly megabytes: Memory;
}

export interface RecalculateCost extends AddOnCost {
  /** Of a recalculation after every client has got other values; `milliseconds` is of one where nothing changed. */
  readonly changedMilliseconds: number;
  readonly serviceCalls: ServiceCalls;
}

const EFFORT: Effort = { milliseconds: 2000, leastRounds: 5, mostRounds: 21 };
/** The first run, while Node compiles what finds the causes, does not count. */
const CHANGED: Effort = { milliseconds: 2000, leastRounds: 4, mostRounds: 12 };
/** The first runs, while Node still compiles, do not count. */
const WARM_UP: Effort = { milliseconds: 1000, leastRounds: 1, mostRounds: 20 };

export function measureRecalculate(list: ClientList): RecalculateCost {
  const open = openList(list);
  const recalculate = () => open.addOn.run('recalculateTiers');
  const megabytes = memoryOf(() => {
    open.inspection.calls.reset();
    recalculate();
  });
  const serviceCalls = open.inspection.calls.count();
  const disagreement = findDisagreement(expectedOutcomes(list), readOutcomes(open.sheet), [
    'core',
    'Recalculate',
  ]);
  const milliseconds = medianTime(recalculate);
  return {
    disagreement,
    serviceCalls,
    megabytes,
    milliseconds,
    changedMilliseconds: medianChanged(open, list),
  };
}

/** Every client gets other values before each run, which is not measured; tiers change, and History is told why. */
function medianChanged({ addOn, sheet }: OpenList, list: ClientList): number {
  const versions = [createClientList(list.rows.length, SEED + 1), list];
  const times = repeatFor(CHANGED, (round) => {
    const rows = versions[round % versions.length].rows as Cell[][];
    sheet.getRange(2, 1, rows.length, rows[0].length).setValues(rows);
    return time(() => addOn.run('recalculateTiers'));
  });
  return median(times.slice(1));
}

/** Times the function itself; that a cell gives the same is checked, spilling is not timed. */
export function measureClientTier(list: ClientList): AddOnCost {
  const open = openList(list);
  const args = clientTierArguments(open, list);
  const call = () => open.addOn.callCustomFunction('CLIENTTIER', args);
  const megabytes = memoryOf(call);
  const expected = expectedOutcomes(list);
  const disagreement = findDisagreement(expected, outcomesInCells(open, list, expected), [
    'core',
    '=CLIENTTIER',
  ]);
  return { disagreement, megabytes, milliseconds: medianTime(call) };
}

function medianTime(work: () => unknown): number {
  repeatFor(WARM_UP, work);
  return median(repeatFor(EFFORT, () => time(work)));
}

/** Garbage of opening the list would count as memory in use: the process is started with `--expose-gc`. */
function collectGarbage(): void {
  (globalThis as { gc?: () => void }).gc?.();
}

function memoryOf(firstRun: () => unknown): Memory {
  collectGarbage();
  const before = process.memoryUsage().rss;
  firstRun();
  // Node gives the peak in kibibytes.
  const peak = process.resourceUsage().maxRSS * 1024;
  return { before: before / 1e6, peak: peak / 1e6 };
}

function clientTierArguments({ spreadsheet, sheet }: OpenList, { rows, criteria }: ClientList): unknown[] {
  const named = (name: string) => spreadsheet.getRangeByName(name)!.getValues();
  const ratings = sheet.getRange(2, 2, rows.length, criteria.length).getValues();
  return [ratings, named('CLIENT_CRITERIA'), named('CLIENT_TIERS')];
}

/** The formula goes into the first free column and spills beside the list. */
function outcomesInCells(
  { sheet }: OpenList,
  { rows, criteria }: ClientList,
  expected: readonly Outcome[],
): Outcome[] {
  const ratings = sheet.getRange(2, 2, rows.length, criteria.length).getA1Notation();
  const column = sheet.getLastColumn() + 1;
  sheet.getRange(2, column).setFormula(`=CLIENTTIER(${ratings}, CLIENT_CRITERIA, CLIENT_TIERS)`);
  const tiers = sheet.getRange(2, column, rows.length, 1).getValues();
  // The function tells no scores.
  return tiers.map(([tier], index) => ({ score: expected[index].score, tier: String(tier) }));
}

function expectedOutcomes({ clients, criteria, tiers }: ClientList): Outcome[] {
  return outcomesOf(assessClients(clients, { criteria, tiers }), tiers);
}
