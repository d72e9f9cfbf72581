/** Where and when the selected client can be talked to, for the sidebar. The page only looks at its clock: each sentence says until when it holds. */
import { reachableStretches } from '../../core/today/prepare-day';
import { readReachable } from '../../core/today/read-task-cells';
import type { CellValue } from '../../core/types';
import { TASK_WORDS } from '../../i18n/all-task-words';
import type { Context } from '../context';
import type { ClientList } from '../tabs/clients-tab';
import { dayColumnOf } from '../today/client-cells';
import { DayWords } from '../today/day-words';
import type { DayClock } from '../today/read-day';
import { isZone } from '../zone-offsets';
import type { ClientReach } from './sidebar-contract';

const MILLISECONDS_PER_MINUTE = 60000;
/** The page asks again whenever the row is selected; nobody leaves it open for longer. */
const DAYS_AHEAD = 7;
/** Nothing else is opened by a click. */
const LINK = /^(?:https:\/\/|mailto:)[^\s"<>]+$/i;

/**
 * @param cells of the client's row
 * @param clockOf asked where it matters what time it is
 * @returns null where nothing is written down
 */
export function clientReach(
  cells: readonly CellValue[],
  list: Pick<ClientList, 'headers'>,
  context: Context,
  clockOf: () => DayClock,
): ClientReach | null {
  const cell = (column: 'timeZone' | 'reachable' | 'channel'): CellValue =>
    cells[dayColumnOf(list, column)] ?? '';
  const channel = String(cell('channel')).trim();
  const written = String(cell('timeZone')).trim();
  const zone = isZone(written) ? written : null;
  const reachable = readReachable(cell('reachable'), context.conventions, TASK_WORDS);
  const hours = reachable === 'unreadable' ? null : reachable;
  if (channel === '' && zone === null && hours === null) return null;
  const { heading, localTime } = context.texts.care.reach;
  return {
    heading,
    channel: channel && `${context.sheetTexts.today.clientColumns.channel}: `,
    channelText: channel,
    link: LINK.test(channel) ? channel : '',
    zone: zone ?? '',
    localTime,
    moments: hours === null ? [] : momentsOf(hours, zone, clockOf(), context),
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
  const stretches = reachableStretches(
    client,
    clock.today,
    clock.today + DAYS_AHEAD,
    clock.zone,
    clock.offsetAt,
  );
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
