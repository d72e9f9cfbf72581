/** Results → the table on the terminal: best client first, tiers in their colours, reasons wrapped to its width. */
import { readableOn } from '../../src/addon/tabs/colors';
import { decimalMarkOf } from '../../src/addon/conventions';
import type { ClientResult, Results } from './read-results';
import { bold, paint, type ColorDepth } from './terminal-colors';
import { pad, printable, widthOf, wrap } from './terminal-text';

export interface TableStyle {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colors: ColorDepth;
  readonly locale: string;
}

const GAP = '  ';
const WIDEST_NAME = 28;
const MOST_NAME_LINES = 3;
const NARROWEST_WHY = 24;

export function formatTable({ clients, tiers, texts }: Results, style: TableStyle): string {
  const { rank, client, tier, score, why } = texts.clientHeaders;
  const head: Row = { rank, name: client, tier, score, why };
  const decimalMark = decimalMarkOf(style.locale);
  const rows = [...clients].sort(byRank).map((each) => formatRow(each, decimalMark));
  const widths = measure([head, ...rows], style.width);
  const colors = new Map(tiers.map(({ name, color }) => [printable(name), color]));
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
}
type Widths = Readonly<Record<keyof Row, number>>;

function formatRow({ rank, client, tier, score, why }: ClientResult, decimalMark: string): Row {
  return {
    rank: rank === null ? '–' : String(rank),
    name: printable(client),
    tier: tier === null ? '–' : printable(tier),
    score: score === null ? '–' : score.toFixed(1).replace('.', decimalMark),
    why: printable(why),
  };
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
  const reasons = wrap(row.why, widths.why);
  const tier = pad(align === 'center' ? centered(row.tier, widths.tier) : row.tier, widths.tier);
  return Array.from({ length: Math.max(names.length, reasons.length) }, (_unused, index) => {
    const isFirst = index === 0;
    const cells = [
      pad(isFirst ? row.rank : '', widths.rank, 'left'),
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
