/**
 * `npm run recalculate`: a client list in, explained tiers out, by the built add-on itself on the local stand-in for
 * Google Sheets. Nothing leaves this computer, and the list's file is only read.
 */
import { answer, openTerminal, type Output } from './recalculate/command-line';
import { formatColumns } from './recalculate/format-columns';
import { formatImports } from './recalculate/format-imports';
import { formatJson } from './recalculate/format-json';
import { formatChanges, formatProspects, formatTable } from './recalculate/format-table';
import { chooseTab, loadList, type LoadedList } from './recalculate/load-list';
import { HELP, parseOptions, type CommandOptions } from './recalculate/parse-options';
import { runAddOn } from './recalculate/run-add-on';
import { colorDepth } from './recalculate/terminal-colors';
import { printable } from './recalculate/terminal-text';
import { checkLosses, checkOutput, writeOutput } from './recalculate/write-output';
import { wallDate } from '../stand-in/typing/serial-date';
import type { RecalculationReport } from '../src/addon/report/report-contract';
import { ALL_TEXTS, languageOf, textsFor } from '../src/i18n/languages';

/** What the command talks to. */
export interface Terminal extends Output {
  readonly isTerminal: boolean;
  readonly columns: number;
  readonly environment: NodeJS.ProcessEnv;
}

/** @returns the exit code */
export function recalculate(args: readonly string[], terminal: Terminal): Promise<number> {
  return answer(terminal, async () => {
    const options = parseOptions(args);
    if (options === null) await terminal.print(HELP);
    else await run(options, terminal);
  });
}

async function run(options: CommandOptions, terminal: Terminal): Promise<void> {
  const { file, out, preset, maps, force } = options;
  if (out !== null) await checkOutput(out, file, force);
  const unspoken = options.locale === null ? null : noLanguageFor(options.locale);
  if (unspoken !== null) terminal.complain(unspoken);
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const currentYear = options.today === null ? undefined : wallDate(options.today).getUTCFullYear();
  const list = await loadList(file, { locale: options.locale, timeZone, currentYear });
  for (const finding of list.findings) terminal.complain(finding);
  if (options.tab !== null) chooseTab(list, options.tab);
  const sheetCount = list.workbook.sheets.length;
  if (out !== null) checkLosses(list, out, force);
  const result = await runAddOn(list, options);
  if (out !== null) await writeOutput(list, out);
  if (preset !== null && !result.isSetUp) {
    terminal.complain(
      `${file} is set up already; its own criteria were used, not those of --preset ${preset}.`,
    );
  }
  if (options.json) {
    await terminal.print(formatJson(result));
    return;
  }
  const imported = formatImports(result.imports, languageOf(list.workbook.locale));
  await printParts([[imported], ...formatReport(result.report, list, terminal)], terminal);
  const hasTabs = result.isSetUp && sheetCount > 1;
  const columns =
    result.isSetUp || maps.length > 0 ? formatColumns(result.proposal, hasTabs, options.tab === null) : '';
  if (columns !== '') await terminal.print(`\n${columns}`);
  if (list.xlsx === null && out === null && result.report.clients.length > 0)
    await terminal.print(`\n${NO_HISTORY}`);
}

/** Each part in its pieces, a blank line between two parts. */
async function printParts(parts: readonly Iterable<string>[], terminal: Terminal): Promise<void> {
  let isFirst = true;
  for (const part of parts) {
    let isBegun = false;
    for (const piece of part) {
      if (piece === '') continue;
      if (!isBegun && !isFirst) await terminal.print('');
      await terminal.print(piece);
      [isBegun, isFirst] = [true, false];
    }
  }
}

function formatReport(
  report: RecalculationReport,
  { workbook: { locale } }: LoadedList,
  { isTerminal, columns, environment }: Terminal,
): Iterable<string>[] {
  const { clients, prospects, changes, isFirst, tabProblems, summary } = report;
  const texts = textsFor(report.language);
  const style = { width: columns, colors: colorDepth(isTerminal, environment), locale };
  const problems = [...tabProblems, ...clients.flatMap((client) => client.problems)];
  return [
    clients.length === 0 ? [] : formatTable(report, texts, style),
    // All that the first run can say is that it is the first.
    isFirst || changes.length === 0 ? [] : formatChanges(changes, texts, style),
    prospects === null || prospects.length === 0 ? [] : formatProspects(prospects, texts, style),
    [printable(summary)],
    [formatProblems(problems.map((problem) => `• ${printable(problem)}`))],
  ];
}

/** Those of clients stand in the reasons too; a long list would push the table off the screen. */
function formatProblems(problems: readonly string[]): string {
  const more = problems.length > MAX_PROBLEMS ? [`… (+ ${problems.length - MAX_PROBLEMS})`] : [];
  return [...problems.slice(0, MAX_PROBLEMS), ...more].join('\n');
}

/** Numbers and dates follow any locale, sentences only languages we write. */
function noLanguageFor(locale: string): string | null {
  const { language } = textsFor(locale);
  if (language !== 'en' || /^en(_|$)/.test(locale)) return null;
  const spoken = ALL_TEXTS.map((texts) => nameOf(texts.language)).join(', ');
  return `There are no texts in the language of ${locale}: numbers and dates are read as there, and sentences are English. Languages: ${spoken}.`;
}

function nameOf(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
}

/** A csv file has no room for a second table. */
const NO_HISTORY =
  'A csv file keeps no history. Recalculate into a spreadsheet with --out tiers.xlsx, and go on with that: it tells why tiers change.';
const MAX_PROBLEMS = 20;
const DEFAULT_COLUMNS = 100;

async function main(): Promise<void> {
  process.exitCode = await recalculate(process.argv.slice(2), {
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns ?? (Number(process.env['COLUMNS']) || DEFAULT_COLUMNS),
    environment: process.env,
    ...openTerminal('recalculate'),
  });
}

if (require.main === module) void main();
