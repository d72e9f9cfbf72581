/** Where and when the selected client can be talked to, for the sidebar. The page only looks at its clock: each sentence says until when it holds. */
import { once } from '../../core/once';
import { reachableStretches } from '../../core/today/prepare-day';
import { readReachable } from '../../core/today/read-task-cells';
import type { CellValue } from '../../core/types';
import { TASK_WORDS } from '../../i18n/all-task-words';
import type { Context } from '../context';
import type { ClientList } from '../tabs/clients-tab';
import { dayColumnOf } from '../today/client-cells';
import { DayWords } from '../today/day-words';
import { readClock, type DayClock } from '../today/read-day';
import { isZone } from '../zone-offsets';
import type { ClientReach } from './sidebar-contract';
import { MILLISECONDS_PER_MINUTE } from '../../core/time/zone';

/** The page asks again whenever the row is selected; nobody leaves it open for longer. */
const DAYS_AHEAD = 3;
/** Nothing else is opened by a click. */
const LINK = /^(?:https:\/\/|mailto:)[^\s"<>]+$/i;

/** Reads a client's row; null where nothing is written down. */
export function reachReader(
  list: Pick<ClientList, 'headers'>,
  context: Context,
): (cells: readonly CellValue[]) => ClientReach | null {
  const [zoneAt, reachableAt, channelAt] = (['timeZone', 'reachable', 'channel'] as const).map((column) =>
    dayColumnOf(list, column),
  );
  const clock = once(() => readClock(context));
  const { heading, localTime } = context.texts.care.reach;
  return (cells) => {
    const [written, channelText] = [zoneAt, channelAt].map((at) => String(cells[at] ?? '').trim());
    const zone = isZone(written) ? written : null;
    const reachable = readReachable(cells[reachableAt] ?? '', context.conventions, TASK_WORDS);
    const hours = reachable === 'unreadable' ? null : reachable;
    if (channelText === '' && zone === null && hours === null) return null;
    return {
      heading,
      channel: `${context.sheetTexts.today.clientColumns.channel}: `,
      channelText,
      link: LINK.test(channelText) ? channelText : '',
      zone: zone ?? '',
      localTime,
      moments: hours === null ? [] : momentsOf(hours, zone, clock(), context),
    };
  };
}

/** One after the other; none where the client can always be reached. */
function momentsOf(
  reachable: NonNullable<Parameters<typeof reachableStretches>[0]['reachable']>,
  zone: string | null,
  clock: DayClock,
  { texts }: Context,
): ClientReach['moments'] {
  const words = new DayWords(texts, clock);
  const { until, next } = texts.care.reach;
  const client = { tier: null, zone, reachable, replyWithin: null };
  const stretches = reachableStretches(client, clock.today, clock.today + DAYS_AHEAD, clock);
  if (stretches.length < 2) return [];
  const said = (
    say: typeof until,
    at: number,
    shown: (zone?: string) => string,
  ): ClientReach['moments'][number] => {
    const [there, here] = [shown(zone ?? clock.zone), shown()];
    return { until: at * MILLISECONDS_PER_MINUTE, text: say(there, there === here ? '' : here) };
  };
  return stretches
    .filter(({ to }) => to > clock.now)
    .flatMap(({ from, to }) => [
      said(next, from, (at) => words.weekMoment(from, at)),
      said(until, to, (at) => words.time(to, at)),
    ]);
}
