/**
 * `npm run recalculate`: a client list in, explained tiers out, by the built add-on itself on the local stand-in for
 * Google Sheets. Nothing leaves this computer, and the list's file is only read.
 */
import { CommandError } from './recalculate/command-error';
import { formatJson } from './recalculate/format-json';
import { formatProspects, formatTable } from './recalculate/format-table';
import { loadList } from './recalculate/load-list';
import { HELP, parseOptions, type CommandOptions } from './recalculate/parse-options';
import { readResults } from './recalculate/read-results';
import { runAddOn } from './recalculate/run-add-on';
import { colorDepth } from './recalculate/terminal-colors';
import { printable } from './recalculate/terminal-text';
import { checkLosses, checkOutput, writeOutput } from './recalculate/write-output';
import { BuildError } from './build/build-error';

/** What the command talks to. */
export interface Terminal {
  readonly isTerminal: boolean;
  readonly columns: number;
  readonly environment: NodeJS.ProcessEnv;
  print(text: string): void;
  complain(text: string): void;
}

/** @returns the exit code */
export async function recalculate(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const options = parseOptions(args);
    if (options === null) terminal.print(HELP);
    else await run(options, terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError || error instanceof BuildError)) throw error;
    terminal.complain(error.message);
    return 1;
  }
}

async function run(options: CommandOptions, terminal: Terminal): Promise<void> {
  const { file, out, today, preset, force } = options;
  if (out !== null) await checkOutput(out, file);
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const list = await loadList(file, { locale: options.locale, timeZone });
  if (out !== null) checkLosses(list, out, force);
  const result = await runAddOn(list, { preset, today });
  const results = readResults(result.spreadsheet, today);
  if (out !== null) await writeOutput(list, out);
  if (preset !== null && !result.isSetUp) {
    terminal.complain(
      `${file} is set up already; its own criteria were used, not those of --preset ${preset}.`,
    );
  }
  if (options.json) {
    terminal.print(formatJson(results, result));
    return;
  }
  const { isTerminal, columns, environment } = terminal;
  const style = { width: columns, colors: colorDepth(isTerminal, environment), locale: list.workbook.locale };
  const problems = results.clients.flatMap((client) =>
    client.problems.map((problem) => `• ${printable(problem)}`),
  );
  const table = results.clients.length === 0 ? '' : formatTable(results, style);
  const prospects =
    results.prospects === null || results.prospects.length === 0
      ? ''
      : formatProspects(results.prospects, results.texts, style);
  const parts = [table, prospects, printable(result.summary), formatProblems(problems)];
  terminal.print(parts.filter((part) => part !== '').join('\n\n'));
}

/** They stand in the reasons too; a long list would push the table off the screen. */
function formatProblems(problems: readonly string[]): string {
  const more = problems.length > MAX_PROBLEMS ? [`… (+ ${problems.length - MAX_PROBLEMS})`] : [];
  return [...problems.slice(0, MAX_PROBLEMS), ...more].join('\n');
}

const MAX_PROBLEMS = 20;
const DEFAULT_COLUMNS = 100;

async function main(): Promise<void> {
  // Whoever reads the output may stop early, as `head` does.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  process.exitCode = await recalculate(process.argv.slice(2), {
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns ?? (Number(process.env['COLUMNS']) || DEFAULT_COLUMNS),
    environment: process.env,
    print: (text) => void process.stdout.write(`${text.trimEnd()}\n`),
    complain: (text) => void process.stderr.write(`${text.trimEnd()}\n`),
  });
}

if (require.main === module) void main();
