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
  const { clientHeaders } = texts;
  const decimalMark = decimalMarkOf(style.locale);
  const colors = new Map(tiers.map(({ name, color }) => [name, color]));
  const rows = [...clients].sort(byRank).map((client) => ({
    rank: client.rank === null ? '–' : String(client.rank),
    name: printable(client.client),
    tier: client.tier ?? '–',
    score: client.score === null ? '–' : client.score.toFixed(1).replace('.', decimalMark),
    why: printable(client.why),
  }));
  const widest = (texts: readonly string[]) => Math.max(...texts.map(widthOf));
  const widths = {
    rank: widest([clientHeaders.rank, ...rows.map(({ rank }) => rank)]),
    name: Math.min(WIDEST_NAME, widest([clientHeaders.client, ...rows.map(({ name }) => name)])),
    tier: widest([clientHeaders.tier, ...rows.map(({ tier }) => ` ${printable(tier)} `)]),
    score: widest([clientHeaders.score, ...rows.map(({ score }) => score)]),
  };
  const taken = widths.rank + widths.name + widths.tier + widths.score + 4 * GAP.length;
  const whyWidth = Math.max(NARROWEST_WHY, style.width - taken);
  const head = [
    pad(clientHeaders.rank, widths.rank, 'left'),
    pad(clientHeaders.client, widths.name),
    pad(clientHeaders.tier, widths.tier),
    pad(clientHeaders.score, widths.score, 'left'),
    clientHeaders.why,
  ].join(GAP);
  const lines = rows.flatMap((row) => {
    const names = shorten(wrap(row.name, widths.name));
    const reasons = wrap(row.why, whyWidth);
    return Array.from({ length: Math.max(names.length, reasons.length) }, (_unused, index) => {
      const isFirst = index === 0;
      const tier = pad(isFirst ? centered(printable(row.tier), widths.tier) : '', widths.tier);
      const color = colors.get(row.tier);
      const line = [
        pad(isFirst ? row.rank : '', widths.rank, 'left'),
        pad(names[index] ?? '', widths.name),
        isFirst && color !== undefined ? paint(tier, color, readableOn(color), style.colors) : tier,
        pad(isFirst ? row.score : '', widths.score, 'left'),
        reasons[index] ?? '',
      ];
      return line.join(GAP).trimEnd();
    });
  });
  return [bold(head, style.colors), ...lines].join('\n');
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
