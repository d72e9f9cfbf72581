/** Times, days and lengths in the language that is written, as seen from one day. */
import { formatTime } from '../../core/today/parse-day-setting';
import { weekdayOf } from '../../core/time/open-hours';
import { wallTimeAt } from '../../core/time/zone';
import { formatDay } from '../../i18n/format-day';
import type { Texts } from '../../i18n/types/texts';
import type { DayClock } from './read-day';

const WEEK = 7;
const HOUR = 60;

/** "45 min", "2 h", "1 h 30 min" */
export function formatDuration(minutes: number, { today: { units } }: Texts): string {
  const [hours, rest] = [Math.floor(minutes / HOUR), minutes % HOUR];
  const parts = [
    hours > 0 && `${hours} ${units.hour}`,
    (rest > 0 || hours === 0) && `${rest} ${units.minute}`,
  ];
  return parts.filter(Boolean).join(' ');
}

export class DayWords {
  constructor(
    readonly texts: Texts,
    private readonly clock: DayClock,
  ) {}

  /** "14:30" */
  time(instant: number, zone = this.clock.zone): string {
    return formatTime(wallTimeAt(instant, zone, this.clock.offsetAt).minute);
  }

  /** "Friday" within the week, else "4 December 2026". */
  day(day: number): string {
    const ahead = day - this.clock.today;
    return ahead >= 0 && ahead < WEEK ? this.weekday(day) : formatDay(day, this.texts.language);
  }

  /** "Friday, 27 November 2026" */
  fullDay(day: number): string {
    return this.texts.today.fullDay(this.weekday(day), formatDay(day, this.texts.language));
  }

  /** "14:00" today, else with its day. @param zone of the clock */
  moment(instant: number, zone = this.clock.zone): string {
    const { day, minute } = wallTimeAt(instant, zone, this.clock.offsetAt);
    const isToday = day === this.clock.today && zone === this.clock.zone;
    return isToday ? formatTime(minute) : `${this.day(day)} ${formatTime(minute)}`;
  }

  /** "Friday 14:00", also today: for what is read later. @param zone of the clock */
  weekMoment(instant: number, zone = this.clock.zone): string {
    const { day, minute } = wallTimeAt(instant, zone, this.clock.offsetAt);
    return `${this.weekday(day)} ${formatTime(minute)}`;
  }

  dayOf(instant: number): number {
    return wallTimeAt(instant, this.clock.zone, this.clock.offsetAt).day;
  }

  /** Minutes after midnight. */
  minuteOf(instant: number): number {
    return wallTimeAt(instant, this.clock.zone, this.clock.offsetAt).minute;
  }

  duration(minutes: number): string {
    return formatDuration(minutes, this.texts);
  }

  private weekday(day: number): string {
    return this.texts.today.weekdays[weekdayOf(day)];
  }
}
