/** Results → the table on the terminal: best client first, tiers in their colours, reasons and next step wrapped to its width. */
import { VERDICT_COLORS } from '../../src/addon/prospects/highlight-verdicts';
import { readableOn } from '../../src/addon/tabs/colors';
import { decimalMarkOf } from '../../src/addon/conventions';
import { PROSPECT_VERDICTS } from '../../src/core/judge-prospects';
import type { Texts } from '../../src/i18n/texts';
import type { ClientResult, ProspectResult, Results } from './read-results';
import { bold, paint, type ColorDepth } from './terminal-colors';
import { pad, printable, widthOf, wrap } from './terminal-text';

export interface TableStyle {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colors: ColorDepth;
  readonly locale: string;
}

const GAP = '  ';
const STEP = '→';
const WIDEST_NAME = 28;
const MOST_NAME_LINES = 3;
const NARROWEST_WHY = 24;

export function formatTable({ clients, tiers, texts }: Results, style: TableStyle): string {
  const { rank, client, tier, score, why } = texts.clientHeaders;
  const decimalMark = decimalMarkOf(style.locale);
  const rows = [...clients].sort(byRank).map((each) => formatRow(each, decimalMark));
  const colors = new Map(tiers.map(({ name, color }) => [printable(name), color]));
  return drawTable({ rank, name: client, tier, score, why, nextStep: '' }, rows, colors, style);
}

/** The letters would make it long: they stand in the cells. */
export function formatProspects(
  prospects: readonly ProspectResult[],
  { prospects: words, clientHeaders }: Texts,
  style: TableStyle,
): string {
  const { prospect, verdict, fit } = words.headers;
  const decimalMark = decimalMarkOf(style.locale);
  const rows = prospects.map((each) => ({
    rank: '',
    name: printable(each.prospect),
    tier: printable(each.verdict),
    score: formatPoints(each.fit, decimalMark),
    why: printable(each.why),
    nextStep: '',
  }));
  const colors = new Map(PROSPECT_VERDICTS.map((key) => [words.verdicts[key], VERDICT_COLORS[key]]));
  return drawTable(
    { rank: '', name: prospect, tier: verdict, score: fit, why: clientHeaders.why, nextStep: '' },
    rows,
    colors,
    style,
  );
}

function drawTable(
  head: Row,
  rows: readonly Row[],
  colors: ReadonlyMap<string, string>,
  style: TableStyle,
): string {
  const widths = measure([head, ...rows], style.width);
  const lines = rows.flatMap((row) =>
    layOut(row, widths, (text) => {
      const color = colors.get(row.tier);
      return color === undefined ? text : paint(text, color, readableOn(color), style.colors);
    }),
  );
  const [headLine] = layOut(head, widths, (text) => text, 'left');
  return [bold(headLine!, style.colors), ...lines].join('\n');
}

/** Texts of one client, as they are printed but not yet cut to their columns. */
interface Row {
  readonly rank: string;
  readonly name: string;
  readonly tier: string;
  readonly score: string;
  readonly why: string;
  /** Shown under the reasons; without a checklist, which would drown them. */
  readonly nextStep: string;
}
type Widths = Readonly<Record<Exclude<keyof Row, 'nextStep'>, number>>;

function formatRow({ rank, client, tier, score, why, nextStep }: ClientResult, decimalMark: string): Row {
  return {
    rank: rank === null ? '–' : String(rank),
    name: printable(client),
    tier: tier === null ? '–' : printable(tier),
    score: formatPoints(score, decimalMark),
    why: printable(why),
    nextStep: printable(nextStep.split('\n')[0]!),
  };
}

function formatPoints(points: number | null, decimalMark: string): string {
  return points === null ? '–' : points.toFixed(1).replace('.', decimalMark);
}

/** The reasons get what the others leave. */
function measure([head, ...rows]: readonly [Row, ...Row[]], width: number): Widths {
  const widest = (key: keyof Row) => rows.reduce((most, row) => Math.max(most, widthOf(row[key])), 0);
  const column = (key: keyof Row, margin = 0) => Math.max(widthOf(head[key]), widest(key) + margin);
  const [rank, tier, score] = [column('rank'), column('tier', 2), column('score')];
  const name = Math.min(WIDEST_NAME, column('name'));
  const taken = rank + name + tier + score + 4 * GAP.length;
  return { rank, name, tier, score, why: Math.max(NARROWEST_WHY, width - taken) };
}

function layOut(
  row: Row,
  widths: Widths,
  color: (tier: string) => string,
  align: 'center' | 'left' = 'center',
): string[] {
  const names = shorten(wrap(row.name, widths.name));
  const step = row.nextStep === '' ? [] : wrap(`${STEP} ${row.nextStep}`, widths.why);
  const reasons = [...wrap(row.why, widths.why), ...step];
  const tier = pad(align === 'center' ? centered(row.tier, widths.tier) : row.tier, widths.tier);
  return Array.from({ length: Math.max(names.length, reasons.length) }, (_unused, index) => {
    const isFirst = index === 0;
    const cells = [
      ...(widths.rank === 0 ? [] : [pad(isFirst ? row.rank : '', widths.rank, 'left')]),
      pad(names[index] ?? '', widths.name),
      isFirst ? color(tier) : ' '.repeat(widths.tier),
      pad(isFirst ? row.score : '', widths.score, 'left'),
      reasons[index] ?? '',
    ];
    return cells.join(GAP).trimEnd();
  });
}

/** A whole story in the name column would push the others off the screen. */
function shorten(lines: readonly string[]): string[] {
  if (lines.length <= MOST_NAME_LINES) return [...lines];
  const last = lines[MOST_NAME_LINES - 1]!;
  return [...lines.slice(0, MOST_NAME_LINES - 1), `${last.slice(0, WIDEST_NAME - 1).trimEnd()}…`];
}

/** Clients that are not rated come last, in the order of the rows. */
function byRank(a: ClientResult, b: ClientResult): number {
  return (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0;
}

function centered(text: string, width: number): string {
  const left = Math.floor((width - widthOf(text)) / 2);
  return ' '.repeat(Math.max(0, left)) + text;
}
