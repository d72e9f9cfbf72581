/**
 * Changes of tier → a line of steps to draw: time runs to the right in proportion, the best tier is on top. A tier that the
 * Tiers tab no longer has keeps its name and gets a level of its own below, because what it was worth is not known any more.
 */
import type { SidebarTier, TierChange } from '../../addon/sidebar/sidebar-contract';

export const LINE_WIDTH = 276;
export const LEVEL_HEIGHT = 18;

/** Room that a change keeps from either end of the line. */
const MARGIN = 8;
const LETTER_WIDTH = 8;
const LETTERS_SHOWN = 6;

type LevelTier = Pick<SidebarTier, 'name' | 'color' | 'textColor'>;

export interface Level extends LevelTier {
  /** As much of the name as fits beside the line. */
  readonly shortName: string;
}

/** One per tier that is or was, best first. */
export function levelsOf(history: readonly TierChange[], tiers: readonly SidebarTier[]): Level[] {
  const levels = new Map<string, LevelTier>(tiers.map((tier) => [tier.name, tier]));
  for (const name of history.flatMap(({ from, to }) => [from, to])) {
    if (name !== '' && !levels.has(name)) levels.set(name, { name, color: '#eee', textColor: '#000' });
  }
  return [...levels.values()].map((level) => ({ ...level, shortName: shortened(level.name) }));
}

export interface HistoryLine {
  /** Where the names end and the line begins. */
  readonly left: number;
  /** As an SVG path. */
  readonly path: string;
  /** Where each change is. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/**
 * @param history oldest first, at least one
 * @param today days since 1970-01-01: where the line ends
 */
export function drawHistory(
  history: readonly TierChange[],
  levels: readonly Level[],
  today: number,
): HistoryLine {
  const left = LETTER_WIDTH * Math.max(...levels.map(({ shortName }) => [...shortName].length)) + 6;
  const first = history[0].day;
  const last = Math.max(today, history[history.length - 1].day);
  const width = LINE_WIDTH - left - 2 * MARGIN;
  const xOf = (day: number): number =>
    LINE_WIDTH - MARGIN - (width * (last - day)) / Math.max(1, last - first);
  const yOf = (tier: string): number =>
    LEVEL_HEIGHT * levels.findIndex(({ name }) => name === tier) + LEVEL_HEIGHT / 2 - 1;
  let tier = history[0].from;
  let path = tier === '' ? '' : `M${left} ${yOf(tier)}`;
  const points = history.map(({ day, to }) => {
    const x = round(xOf(day));
    const y = yOf(to || tier);
    path += tier === '' ? `M${x} ${y}` : `H${x}V${y}`;
    tier = to;
    return { x, y };
  });
  return { left, path: tier === '' ? path : `${path}H${LINE_WIDTH}`, points };
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length > LETTERS_SHOWN ? `${letters.slice(0, LETTERS_SHOWN - 1).join('')}…` : name;
}

const round = (coordinate: number): number => Math.round(coordinate * 10) / 10;
