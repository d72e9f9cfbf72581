/**
 * A report → tables on the terminal, reasons wrapped to its width: clients, the best first, with tiers in their colours; prospects;
 * and what the run added to History. A table comes in pieces, to be printed one below the other: as a whole, that of a long list would
 * take as much memory as the list.
 */
import { VERDICT_COLORS } from '../../src/addon/prospects/highlight-verdicts';
import { PROVISIONAL_COLOR, readableOn } from '../../src/addon/output/colors';
import { formatDay } from '../../src/i18n/format-day';
import { decimalMarkOf } from '../../src/addon/conventions';
import { PROSPECT_VERDICTS } from '../../src/core/prospects/judge-prospects';
import type {
  ChangeReport,
  ClientReport,
  ProspectReport,
  RecalculationReport,
} from '../../src/addon/report/report-contract';
import type { Texts } from '../../src/i18n/types/texts';
import { bold, paint, type ColorDepth } from './terminal-colors';
import { pad, printable, widthOf, wrap } from './terminal-text';

export interface TableStyle {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colors: ColorDepth;
  readonly locale: string;
}

const MILLISECONDS_PER_DAY = 86_400_000;
const GAP = '  ';
const STEP = '→';
const WIDEST_NAME = 28;
const MOST_NAME_LINES = 3;
const ROWS_OF_A_PIECE = 500;
const NARROWEST_WHY = 24;

export function formatTable(
  { clients, tiers }: RecalculationReport,
  texts: Texts,
  style: TableStyle,
): Iterable<string> {
  const { rank, client, tier, change, score, why } = texts.clientHeaders;
  const decimalMark = decimalMarkOf(style.locale);
  const rows = byRank(clients).map((each) => formatRow(each, decimalMark));
  const provisional = clients.filter(isProvisional).map((each) => [tierOf(each), PROVISIONAL_COLOR] as const);
  const colors = new Map([
    ...tiers.map(({ name, color }) => [printable(name), color] as const),
    ...provisional,
  ]);
  const hasChanges = rows.some((row) => row.change !== '');
  const head = { rank, name: client, tier, change: hasChanges ? change : '', score, why, nextStep: '' };
  return drawTable(head, rows, colors, style);
}

/** One line per line of History. */
export function formatChanges(
  changes: readonly ChangeReport[],
  texts: Texts,
  style: TableStyle,
): Iterable<string> {
  const { date, client, from, to, cause } = texts.history.headers;
  const rows = changes.map((each) => ({
    rank: formatDay(Date.parse(each.date) / MILLISECONDS_PER_DAY, texts.language),
    name: printable(each.client),
    tier: formatMove(each),
    change: '',
    score: '',
    why: printable(each.cause),
    nextStep: '',
  }));
  const head = {
    rank: date,
    name: client,
    tier: `${from} ${STEP} ${to}`,
    change: '',
    score: '',
    why: cause,
    nextStep: '',
  };
  return drawTable(head, rows, new Map(), style);
}

/** A client that is new or gone has a tier on one side; the list as a whole has none. */
function formatMove({ from, to }: ChangeReport): string {
  if (from === to) return from === '' ? '' : printable(from);
  return `${printable(from) || '–'} ${STEP} ${printable(to) || '–'}`;
}

/** The letters would make it long: they stand in the cells. */
export function formatProspects(
  prospects: readonly ProspectReport[],
  { prospects: words, clientHeaders }: Texts,
  style: TableStyle,
): Iterable<string> {
  const { prospect, verdict, fit } = words.headers;
  const decimalMark = decimalMarkOf(style.locale);
  const rows = prospects.map((each) => ({
    rank: '',
    name: printable(each.prospect),
    tier: printable(each.verdict),
    change: '',
    score: formatPoints(each.fit, decimalMark),
    why: printable(each.why),
    nextStep: '',
  }));
  const colors = new Map(PROSPECT_VERDICTS.map((key) => [words.verdicts[key], VERDICT_COLORS[key]]));
  return drawTable(
    { rank: '', name: prospect, tier: verdict, change: '', score: fit, why: clientHeaders.why, nextStep: '' },
    rows,
    colors,
    style,
  );
}

function* drawTable(
  head: Row,
  rows: readonly Row[],
  colors: ReadonlyMap<string, string>,
  style: TableStyle,
): Generator<string> {
  const widths = measure(head, rows, style.width);
  const grounds = new Map([...colors].map(([tier, color]) => [tier, { color, ink: readableOn(color) }]));
  const lay = (row: Row): string[] =>
    layOut(row, widths, (text) => {
      const ground = grounds.get(row.tier);
      return ground === undefined ? text : paint(text, ground.color, ground.ink, style.colors);
    });
  const [headLine] = layOut(head, widths, (text) => text, 'left');
  yield bold(headLine!, style.colors);
  for (let start = 0; start < rows.length; start += ROWS_OF_A_PIECE) {
    yield rows
      .slice(start, start + ROWS_OF_A_PIECE)
      .flatMap(lay)
      .join('\n');
  }
}

/** Texts of one line, as they are printed but not yet cut to their columns. What is blank in all lines has no column. */
interface Row {
  readonly rank: string;
  readonly name: string;
  readonly tier: string;
  readonly change: string;
  readonly score: string;
  readonly why: string;
  /** Shown under the reasons; without a checklist, which would drown them. */
  readonly nextStep: string;
}
type Widths = Readonly<Record<Exclude<keyof Row, 'nextStep'> | 'beside', number>>;

function formatRow(result: ClientReport, decimalMark: string): Row {
  const { rank, client, change, score, why, nextStep } = result;
  return {
    rank: rank === null ? '–' : String(rank),
    name: printable(client),
    tier: tierOf(result),
    change: printable(change),
    score: formatPoints(score, decimalMark),
    why: printable(why),
    nextStep: printable(nextStep.split('\n')[0]!),
  };
}

function formatPoints(points: number | null, decimalMark: string): string {
  return points === null ? '–' : points.toFixed(1).replace('.', decimalMark);
}

/** The reasons get what the others leave. */
function measure(head: Row, rows: readonly Row[], width: number): Widths {
  const widest = (key: keyof Row) => rows.reduce((most, row) => Math.max(most, widthOf(row[key])), 0);
  const column = (key: keyof Row, margin = 0) => Math.max(widthOf(head[key]), widest(key) + margin);
  const [rank, tier, change, score] = [column('rank'), column('tier', 2), column('change'), column('score')];
  const name = Math.min(WIDEST_NAME, column('name'));
  const taken = [rank, name, tier, change, score].filter((size) => size > 0);
  const beside = taken.reduce((sum, size) => sum + size + GAP.length, 0);
  return { rank, name, tier, change, score, beside, why: Math.max(NARROWEST_WHY, width - beside) };
}

function layOut(
  row: Row,
  widths: Widths,
  color: (tier: string) => string,
  align: 'center' | 'left' = 'center',
): string[] {
  const names = shorten(wrap(row.name, widths.name));
  const reasons = wrap(row.why, widths.why);
  if (row.nextStep !== '') reasons.push(...wrap(`${STEP} ${row.nextStep}`, widths.why));
  const tier = pad(align === 'center' ? centered(row.tier, widths.tier) : row.tier, widths.tier);
  const lines = [withReason(besides(row, names[0]!, color(tier), widths), reasons[0]!)];
  const tierBelow = ' '.repeat(widths.tier);
  for (const name of names.slice(1)) {
    lines.push(withReason(besides(BLANK, name, tierBelow, widths), reasons[lines.length] ?? ''));
  }
  const indent = ' '.repeat(widths.beside);
  for (const reason of reasons.slice(lines.length)) lines.push(withReason(indent, reason));
  return lines;
}

/** Without blanks at its end. Those of a long table cost as much as the rest of it, were they cut off when the line is whole. */
function withReason(before: string, reason: string): string {
  const said = reason.trimEnd();
  return said === '' ? before.trimEnd() : before + said;
}

const BLANK = { rank: '', change: '', score: '' };

/** What stands left of the reasons in a line. @param tier as wide as its column, and painted */
function besides(row: typeof BLANK, nameLine: string, tier: string, widths: Widths): string {
  const rank = inColumn(widths.rank, pad(row.rank, widths.rank, 'left'));
  const name = inColumn(widths.name, pad(nameLine, widths.name));
  const change = inColumn(widths.change, pad(row.change, widths.change));
  const score = inColumn(widths.score, pad(row.score, widths.score, 'left'));
  return rank + name + inColumn(widths.tier, tier) + change + score;
}

function inColumn(width: number, cell: string): string {
  return width > 0 ? cell + GAP : '';
}

/** A whole story in the name column would push the others off the screen. */
function shorten(lines: readonly string[]): readonly string[] {
  if (lines.length <= MOST_NAME_LINES) return lines;
  const last = lines[MOST_NAME_LINES - 1]!;
  return [...lines.slice(0, MOST_NAME_LINES - 1), `${last.slice(0, WIDEST_NAME - 1).trimEnd()}…`];
}

/** Without a rank, though there is a score. */
function isProvisional({ rank, score }: ClientReport): boolean {
  return rank === null && score !== null;
}

/** A provisional one with the tiers that are still possible. */
function tierOf(result: ClientReport): string {
  const { tier, possibleTiers } = result;
  if (tier === null) return '–';
  return printable(isProvisional(result) ? `${tier} (${possibleTiers})` : tier);
}

/** Provisional clients come after all that have a rank, those that are not rated and those that have left last, each in the order of the rows. */
function byRank(clients: readonly ClientReport[]): ClientReport[] {
  const placed = clients.map((client) => ({ client, place: placeOf(client) }));
  return placed.sort((one, other) => one.place - other.place).map(({ client }) => client);
}

function placeOf(result: ClientReport): number {
  if (result.rank !== null) return result.rank;
  if (isProvisional(result)) return Number.MAX_SAFE_INTEGER - 2;
  return result.hasLeft ? Number.MAX_SAFE_INTEGER : Number.MAX_SAFE_INTEGER - 1;
}

function centered(text: string, width: number): string {
  const left = Math.floor((width - widthOf(text)) / 2);
  return ' '.repeat(Math.max(0, left)) + text;
}
