/** The report as a person likes to read it: what holds on every machine first, times after that. */
import { AIMS, type Report, type SizeReport } from './report';

/** One column of a table. */
export type Column<Line> = readonly [header: string, cell: (line: Line) => string];

const COUNTS: readonly Column<SizeReport>[] = [
  ['clients', ({ clients }) => count(clients)],
  ['calls', ({ serviceCalls }) => String(serviceCalls.total)],
  ['reads', ({ serviceCalls }) => String(serviceCalls.read)],
  ['writes', ({ serviceCalls }) => String(serviceCalls.write)],
  ['core ÷ limit', ({ ratios }) => ratio(ratios.coreToLimit)],
  ['with rules ÷ limit', ({ ratios }) => ratio(ratios.rulesToLimit)],
  ['formulas ÷ core', ({ ratios }) => ratio(ratios.formulasToCore)],
  ['LibreOffice ÷ core', ({ ratios }) => ratio(ratios.libreOfficeToCore)],
];

const TIMES: readonly Column<SizeReport>[] = [
  ['clients', ({ clients }) => count(clients)],
  ['Recalculate, steady', ({ milliseconds }) => duration(milliseconds.recalculate)],
  ['all changed', ({ milliseconds }) => duration(milliseconds.changed)],
  ['=CLIENTTIER', ({ milliseconds }) => duration(milliseconds.clientTier)],
  ['core', ({ milliseconds }) => duration(milliseconds.core)],
  ['with rules', ({ milliseconds }) => duration(milliseconds.rules)],
  ['limit', ({ milliseconds }) => duration(milliseconds.limit)],
  ['formulas', ({ milliseconds }) => duration(milliseconds.formulas)],
  ['LibreOffice', ({ milliseconds }) => duration(milliseconds.libreOffice)],
];

const MEMORY: readonly Column<SizeReport>[] = [
  ['clients', ({ clients }) => count(clients)],
  ['Recalculate', ({ megabytes }) => `${megabytes.recalculate.peak.toFixed(0)} MB`],
  ['of it before', ({ megabytes }) => `${megabytes.recalculate.before.toFixed(0)} MB`],
  ['=CLIENTTIER', ({ megabytes }) => `${megabytes.clientTier.peak.toFixed(0)} MB`],
  ['of it before', ({ megabytes }) => `${megabytes.clientTier.before.toFixed(0)} MB`],
];

export function formatReport({ machine, list, sizes, failures, missedAims }: Report): string {
  const { serviceCallsAtMost, coreToLimitAtMost, formulasToCoreAbove } = AIMS;
  return [
    `${list.preset} preset, 8 criteria, ${100 * list.unknownShare} % of the values unknown`,
    '',
    'Service calls of Recalculate, and assessing with all reasons (core) between a bare loop of weighted sums (limit)',
    'and one score and one tier formula per client in IronCalc (formulas) and, where it is installed, in LibreOffice (– where it takes too little to tell)',
    `Aims: calls ≤ ${serviceCallsAtMost} and the same for every list, core ÷ limit ≤ ${coreToLimitAtMost}, also with the rules of the preset, formulas ÷ core > ${formulasToCoreAbove}`,
    '',
    ...formatTable(COUNTS, sizes),
    '',
    `Processor times on this machine (${machine.cores} × ${machine.processor}, Node ${machine.node}), medians`,
    'Recalculate, with nothing changed and with other values for every client, and =CLIENTTIER run the built file on the stand-in',
    '',
    ...formatTable(TIMES, sizes),
    '',
    'Peak memory of the whole process, and what Node and the open spreadsheet took of it before',
    '',
    ...formatTable(MEMORY, sizes),
    '',
    ...verdict(failures, missedAims),
  ].join('\n');
}

function verdict(failures: readonly string[], missedAims: readonly string[]): string[] {
  return [
    ...failures.map((sentence) => `FAILED: ${sentence}`),
    ...missedAims.map((sentence) => `Aim missed: ${sentence}`),
    ...(failures.length === 0 ? ['Core, formulas, Recalculate and =CLIENTTIER agree on every client.'] : []),
    ...(missedAims.length === 0 && failures.length === 0 ? ['Every aim is met.'] : []),
  ];
}

export function formatTable<Line>(columns: readonly Column<Line>[], table: readonly Line[]): string[] {
  const lines = [
    columns.map(([header]) => header),
    ...table.map((line) => columns.map(([, cell]) => cell(line))),
  ];
  const widths = columns.map((_, column) => Math.max(...lines.map((cells) => cells[column].length)));
  return lines.map((cells) => cells.map((cell, column) => cell.padStart(widths[column])).join('   '));
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}

function ratio(value: number): string {
  return isNaN(value) ? '–' : `${value.toFixed(1)} ×`;
}

/** Three digits that mean something, in the unit that needs no exponent. */
function duration(milliseconds: number): string {
  if (isNaN(milliseconds)) return '–';
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} s`;
  if (milliseconds >= 1) return `${milliseconds.toPrecision(3)} ms`;
  return `${(1000 * milliseconds).toPrecision(3)} µs`;
}
