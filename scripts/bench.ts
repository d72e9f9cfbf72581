/**
 * `npm run bench [-- --json] [--clients 100,1000] [--entries 20000] [--without-browser] [--without-commands] [--without-libreoffice] [--quick] [--costs FILE]`: what the add-on costs, and core between a lower limit and plain formulas.
 * Ends with 1 when results disagree or service calls depend on the number of clients; a missed aim is said, but times
 * differ from machine to machine, so it fails nothing. FILE holds what calls take on Google, as a self-check reports it.
 * --quick measures nothing more often than it has to: calls are exact, times rough. It changes no file but a stale dist/.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatCauses } from './bench/compare-causes';
import type { MoneyComparison } from './bench/compare-money';
import { formatCommands, type MeasuredCommands } from './bench/format-commands';
import { formatMoneyCost } from './bench/format-money-cost';
import { formatReport } from './bench/format-report';
import type { Manner } from './bench/measure';
import { formatBrowserCost, measureBrowser } from './bench/measure-browser';
import { formatPlanning, type PlanningCost } from './bench/measure-planning';
import { createReport, type Measured } from './bench/report';
import { parseCosts, PUBLIC_COSTS } from './bench/model-seconds';
import { runMeasurement } from './bench/run-measurement';
import { ensureBuilt } from './build/ensure-built';

const SIZES = '100,1000,10000,100000';
/** Time entries: a year of a small agency, and ten times that. */
const ENTRIES = '20000,200000';

interface BenchOptions extends Manner {
  readonly asJson: boolean;
  readonly sizes: readonly number[];
  readonly withBrowser: boolean;
  readonly withCommands: boolean;
  /** Formulas in LibreOffice too, where it is installed. */
  readonly withLibreOffice: boolean;
  /** Numbers of time entries. */
  readonly entries: readonly number[];
}

/** @throws Error with a sentence for what it does not know */
export function parseOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      clients: { type: 'string', default: SIZES },
      'without-browser': { type: 'boolean', default: false },
      'without-commands': { type: 'boolean', default: false },
      'without-libreoffice': { type: 'boolean', default: false },
      entries: { type: 'string', default: ENTRIES },
      quick: { type: 'boolean', default: false },
      costs: { type: 'string' },
    },
  });
  return {
    asJson: values.json,
    sizes: numbersOf('--clients', values.clients),
    withBrowser: !values['without-browser'],
    withCommands: !values['without-commands'],
    withLibreOffice: !values['without-libreoffice'],
    entries: numbersOf('--entries', values.entries),
    isHasty: values.quick,
    costs: values.costs === undefined ? PUBLIC_COSTS : parseCosts(readFileSync(values.costs, 'utf8')),
  };
}

function numbersOf(option: string, list: string): number[] {
  const numbers = list.split(',').map(Number);
  if (numbers.every((each) => Number.isInteger(each) && each >= 2)) return numbers;
  throw new Error(`Cannot use ${option} "${list}": whole numbers from 2, separated by commas, are needed`);
}

/** One after the other: two at once would slow each other down. */
async function measure(clients: number, options: BenchOptions): Promise<Measured> {
  const recalculate = await runMeasurement('recalculate', clients, options);
  const clientTier = await runMeasurement('clientTier', clients, options);
  const assessing = await runMeasurement('assessing', clients, options);
  const libreOffice = options.withLibreOffice ? await runMeasurement('libreOffice', clients, options) : null;
  return { clients, recalculate, clientTier, assessing, libreOffice };
}

/** What a VA has, and what an agency may have. */
const SIZES_OF_COMMANDS = [200, 5000];

async function measureEachCommand(manner: Manner): Promise<MeasuredCommands[]> {
  const measured: MeasuredCommands[] = [];
  for (const clients of SIZES_OF_COMMANDS) {
    measured.push({ clients, costs: await runMeasurement('commands', clients, manner) });
  }
  return measured;
}

async function measureMoney(options: BenchOptions): Promise<MoneyComparison[]> {
  const measured: MoneyComparison[] = [];
  for (const entries of options.entries) measured.push(await runMeasurement('money', entries, options));
  return measured;
}

/** What somebody has, and ten times that. */
const TASKS = [200, 2000];

async function measurePlans(manner: Manner): Promise<PlanningCost[]> {
  const measured: PlanningCost[] = [];
  for (const tasks of TASKS) measured.push(await runMeasurement('planning', tasks, manner));
  return measured;
}

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  const { asJson, sizes, withBrowser, withCommands } = options;
  await ensureBuilt();
  const measured: Measured[] = [];
  for (const clients of sizes) {
    if (process.stderr.isTTY) console.error(`Measuring ${clients} clients …`);
    measured.push(await measure(clients, options));
  }
  const causes = await runMeasurement('causes', Math.max(...sizes), options);
  const report = createReport(measured);
  const browser = withBrowser ? await measureBrowser() : null;
  const commands = withCommands ? await measureEachCommand(options) : null;
  const money = await measureMoney(options);
  const planning = withCommands ? await measurePlans(options) : null;
  if (asJson) console.log(JSON.stringify({ ...report, causes, browser, commands, money, planning }, null, 2));
  else {
    const parts = [
      formatReport(report),
      formatCauses(causes),
      ...(browser ? [formatBrowserCost(browser)] : []),
      ...(commands ? [formatCommands(commands)] : []),
      formatMoneyCost(money),
      ...(planning ? [formatPlanning(planning)] : []),
    ];
    console.log(parts.join('\n\n'));
  }
  const differs = money.some(({ disagreement }) => disagreement !== null);
  if (report.failures.length > 0 || differs) process.exitCode = 1;
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}
