/** A planned day → rows of the Today tab: what needs attention, the blocks of each day, and what else there is to know. Computes only. */
import type { Texts } from '../../i18n/types/texts';
import type { DayLine, DayView } from './day-view';
import type { DayWords } from './day-words';

export interface TodayRow {
  /** As wide as the tab; last, the key of the task, or what says that a line without one is ours all the same. */
  readonly cells: readonly (string | boolean)[];
  readonly kind: 'title' | 'line' | 'warning';
  readonly canTick: boolean;
}

export const KEY_COLUMN = 9;
export const NO_KEY = '–';

/** @param now minutes since 1970-01-01, 00:00 UTC */
export function todayRows(view: DayView, words: DayWords, now: number): TodayRow[] {
  const { sections } = words.texts.today;
  const [first, ...later] = view.days;
  const part = (title: string, lines: readonly DayLine[]): TodayRow[] =>
    lines.length === 0 ? [] : [titleRow(title), ...lines.map((line) => lineRow(line, words))];
  return [
    titleRow(words.fullDay(first.day), sections.planned(words.moment(now))),
    ...part(sections.attention, [...view.attention, ...view.askForNewDate]),
    ...first.blocks.map((line) => lineRow(line, words)),
    ...later.flatMap(({ day, blocks }) => part(words.fullDay(day), blocks)),
    ...part(sections.replies, view.replies),
    ...part(sections.checkIns, view.checkIns),
    ...part(sections.reminders, view.reminders),
    ...part(sections.handedOver, view.handedOver),
    ...part(sections.notToday, view.notToday),
    ...part(
      sections.done,
      view.done.map((line) => ({ ...line, key: '' })),
    ).map((row, index) => (index === 0 ? row : { ...row, cells: ['✓', ...row.cells.slice(1)] })),
  ];
}

function titleRow(title: string, remark = ''): TodayRow {
  return { cells: ['', '', '', title, '', '', '', '', remark, NO_KEY], kind: 'title', canTick: false };
}

function lineRow(line: DayLine, words: DayWords): TodayRow {
  const canTick = line.key !== '';
  const time = (instant: number | null): string => (instant === null ? '' : words.time(instant));
  return {
    cells: [
      canTick ? false : '',
      time(line.from),
      time(line.to),
      line.what,
      line.client,
      line.tier,
      quadrantText(line, words.texts),
      line.due,
      line.because,
      canTick ? line.key : NO_KEY,
    ],
    kind: line.isWarning ? 'warning' : 'line',
    canTick,
  };
}

function quadrantText({ quadrant }: DayLine, { today }: Texts): string {
  return quadrant === null ? '' : today.quadrants[quadrant];
}
