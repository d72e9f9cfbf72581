/** A client's tiers over time: a small line of steps up to today, and the changes as a list, the latest first. */
import type { TierChange } from '../../../addon/sidebar/sidebar-contract';
import { fillText } from '../../fill-text';
import type { BadgeTier } from '../../model/badge-of';
import { drawHistory, levelsOf, LEVEL_HEIGHT, LINE_WIDTH } from '../../model/history-line';
import type { ReadyUi } from '../../ui';
import { ShowAll, shownOf } from '../show-all';
import { TierMove } from '../tier-move';

const CHANGES_SHOWN = 4;

interface TierHistoryProps {
  readonly ui: ReadyUi;
  /** Oldest first. */
  readonly history: readonly TierChange[];
}

export function TierHistory({ ui, history }: TierHistoryProps) {
  const { texts, format, ready } = ui;
  if (history.length === 0) return null;
  const shown = shownOf(ui, 'history', [...history].reverse(), CHANGES_SHOWN);
  const tierNamed = (name: string): BadgeTier | undefined =>
    levelsOf(history, ready.tiers).find((level) => level.name === name);
  return (
    <section id="history">
      <h2>{texts.client.history}</h2>
      <Line ui={ui} history={history} />
      <ul class="plain cells">
        {shown.map(({ day, from, to, cause }, index) => (
          <li key={index}>
            <TierMove ui={ui} what={format.day(day)} from={tierNamed(from)} to={tierNamed(to)} />
            <p class="note">{cause}</p>
          </li>
        ))}
      </ul>
      <ShowAll ui={ui} list="history" shown={shown} all={history} />
    </section>
  );
}

function Line({ ui, history }: TierHistoryProps) {
  const { texts, format, ready } = ui;
  const levels = levelsOf(history, ready.tiers);
  const end = today();
  const { left, path, points } = drawHistory(history, levels, end);
  const [{ day: first }] = history;
  return (
    <>
      <svg
        class="history"
        viewBox={`0 0 ${LINE_WIDTH} ${levels.length * LEVEL_HEIGHT}`}
        role="img"
        aria-label={sayLine(ui, history)}
      >
        {levels.map(({ name, shortName, color }, index) => (
          <g key={name} transform={`translate(0 ${index * LEVEL_HEIGHT})`}>
            <rect x={left} width={LINE_WIDTH - left} height={LEVEL_HEIGHT - 2} fill={color} />
            <text y="12">{shortName}</text>
          </g>
        ))}
        <path d={path} />
        {points.map(({ x, y }, index) => {
          const { day, from, to, cause } = history[index];
          const move = { what: format.day(day), from: nameOf(ui, from), to: nameOf(ui, to) };
          return (
            <circle key={index} cx={x} cy={y} r="3">
              <title>{`${fillText(texts.common.tierMove, move)}. ${cause}`}</title>
            </circle>
          );
        })}
      </svg>
      <p class="line note" aria-hidden="true">
        <span>{first < end && format.day(first)}</span>
        <span>{texts.client.today}</span>
      </p>
    </>
  );
}

function nameOf({ texts }: ReadyUi, tier: string): string {
  return tier || texts.common.notRated;
}

function sayLine(ui: ReadyUi, history: readonly TierChange[]): string {
  const [{ day, from }] = history;
  const tiers = [...(from === '' ? [] : [from]), ...history.map(({ to }) => nameOf(ui, to))];
  return fillText(ui.texts.client.historyLine, { day: ui.format.day(day), tiers: tiers.join(', ') });
}

/** By the reader's own calendar: the line is drawn while she reads. */
function today(): number {
  const now = new Date();
  return Math.floor((now.getTime() / 60000 - now.getTimezoneOffset()) / 1440);
}
