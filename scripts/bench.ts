/**
 * `npm run bench [-- --json] [--clients 100,1000] [--without-browser] [--without-commands] [--costs FILE]`: what the add-on costs, and core between a lower limit and plain formulas.
 * Ends with 1 when results disagree or service calls depend on the number of clients; a missed aim is said, but times
 * differ from machine to machine, so it fails nothing. FILE holds what calls take on Google, as a self-check reports it. It changes no file but a stale dist/.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatCommands, type MeasuredCommands } from './bench/format-commands';
import { formatReport } from './bench/format-report';
import { formatBrowserCost, measureBrowser } from './bench/measure-browser';
import { createReport, type Measured } from './bench/report';
import { parseCosts, PUBLIC_COSTS, type CallCosts } from './bench/model-seconds';
import { runMeasurement } from './bench/run-measurement';
import { ensureBuilt } from './build/ensure-built';

const SIZES = '100,1000,10000,100000';

interface BenchOptions {
  readonly asJson: boolean;
  readonly sizes: readonly number[];
  readonly withBrowser: boolean;
  readonly withCommands: boolean;
  readonly costs: CallCosts;
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
      costs: { type: 'string' },
    },
  });
  const sizes = values.clients.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= 2)) {
    throw new Error(
      `Cannot use --clients "${values.clients}": whole numbers from 2, separated by commas, are needed`,
    );
  }
  return {
    asJson: values.json,
    sizes,
    withBrowser: !values['without-browser'],
    withCommands: !values['without-commands'],
    costs: values.costs === undefined ? PUBLIC_COSTS : parseCosts(readFileSync(values.costs, 'utf8')),
  };
}

/** One after the other: two at once would slow each other down. */
async function measure(clients: number): Promise<Measured> {
  const recalculate = await runMeasurement('recalculate', clients);
  const clientTier = await runMeasurement('clientTier', clients);
  const assessing = await runMeasurement('assessing', clients);
  return { clients, recalculate, clientTier, assessing };
}

/** What a VA has, and what an agency may have. */
const SIZES_OF_COMMANDS = [200, 5000];

async function measureEachCommand(costs: CallCosts): Promise<MeasuredCommands[]> {
  const measured: MeasuredCommands[] = [];
  for (const clients of SIZES_OF_COMMANDS) {
    measured.push({ clients, costs: await runMeasurement('commands', clients, costs) });
  }
  return measured;
}

async function main(): Promise<void> {
  const { asJson, sizes, withBrowser, withCommands, costs } = parseOptions(process.argv.slice(2));
  await ensureBuilt();
  const measured: Measured[] = [];
  for (const clients of sizes) {
    if (process.stderr.isTTY) console.error(`Measuring ${clients} clients …`);
    measured.push(await measure(clients));
  }
  const report = createReport(measured);
  const browser = withBrowser ? await measureBrowser() : null;
  const commands = withCommands ? await measureEachCommand(costs) : null;
  if (asJson) console.log(JSON.stringify({ ...report, browser, commands }, null, 2));
  else {
    const parts = [
      formatReport(report),
      ...(browser ? [formatBrowserCost(browser)] : []),
      ...(commands ? [formatCommands(commands)] : []),
    ];
    console.log(parts.join('\n\n'));
  }
  if (report.failures.length > 0) process.exitCode = 1;
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}
