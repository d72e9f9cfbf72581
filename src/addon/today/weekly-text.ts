/**
 * A week in words for the client: what was done, what comes next, hours, and what is needed. It is made of tasks, dates and hours alone; nothing
 * that she thinks of the client comes near it.
 */
import { weekdayOf } from '../../core/time/open-hours';
import { nameKey } from '../../core/name-key';
import { formatDay } from '../../i18n/format-day';
import type { Texts } from '../../i18n/types/texts';
import type { ListedTask } from '../tabs/tasks-tab';
import { formatDuration } from './day-words';

/** All that is told. */
export interface WeeklyFacts {
  readonly client: string;
  readonly tasks: readonly Pick<ListedTask, 'text' | 'client' | 'due' | 'isDone' | 'doneOn' | 'handedTo'>[];
  /** Days since 1970-01-01. */
  readonly today: number;
  /** This month; null where no hours are kept. */
  readonly minutesUsed: number | null;
  readonly minutesAgreed: number | null;
}

const MOST_NEXT = 5;

/** @param texts of the client's language */
export function weeklyText(facts: WeeklyFacts, texts: Texts): string {
  const { weekly } = texts.today;
  const own = facts.tasks.filter(({ client }) => client === nameKey(facts.client));
  const monday = facts.today - weekdayOf(facts.today);
  const done = own.filter(({ isDone, doneOn }) => isDone && doneOn !== null && doneOn >= monday);
  const open = own.filter(({ isDone }) => !isDone);
  const isTheirs = ({ handedTo }: (typeof own)[number]): boolean =>
    nameKey(handedTo) === nameKey(facts.client);
  const next = open
    .filter((task) => !isTheirs(task))
    .sort((a, b) => (a.due?.day ?? Infinity) - (b.due?.day ?? Infinity))
    .slice(0, MOST_NEXT);
  const line = ({ text, due }: (typeof own)[number]): string =>
    due === null ? `• ${text}` : `• ${text} (${formatDay(due.day, texts.language)})`;
  const list = (heading: string, lines: readonly string[], none: string): string =>
    lines.length === 0 ? none : [heading, ...lines].join('\n');
  const parts = [
    weekly.hello,
    list(
      weekly.done,
      done.map(({ text }) => `• ${text}`),
      weekly.nothingDone,
    ),
    list(weekly.next, next.map(line), weekly.nothingNext),
    list(weekly.needed, open.filter(isTheirs).map(line), ''),
    hoursText(facts, texts),
    weekly.bye,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function hoursText({ minutesUsed, minutesAgreed }: WeeklyFacts, texts: Texts): string {
  if (minutesUsed === null) return '';
  const { weekly } = texts.today;
  const used = formatDuration(minutesUsed, texts);
  if (minutesAgreed === null) return weekly.hours(used);
  const left = minutesAgreed - minutesUsed;
  const say = left < 0 ? weekly.hoursOver : weekly.hoursOf;
  return say(used, formatDuration(minutesAgreed, texts), formatDuration(Math.abs(left), texts));
}
