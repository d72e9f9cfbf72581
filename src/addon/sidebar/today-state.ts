/** What the view Today shows: now and next, what does not fit, the four quadrants, and whom to get in touch with. Writes nothing. */
import { QUADRANTS } from '../../core/today/day-plan';
import type { Begun } from '../begin';
import type { Context } from '../context';
import { createDayView, type DayLine, type DayView } from '../today/day-view';
import { DayWords } from '../today/day-words';
import { planTasks, readClock, readSurroundings } from '../today/read-day';
import { textsToMend } from '../today/texts-to-mend';
import { readTasksTab } from '../tabs/tasks-tab';
import type { TodayLine, TodayState } from './today-contract';

/** A block that begins in a moment is what she does now. */
const SOON_MINUTES = 10;
/** Of what is said of single tasks, such as the words by which a new date is asked for: more would hide the day. */
const MOST_TOLD = 3;

/** Without a tab of tasks. */
const NOTHING: Omit<TodayState, 'heading' | 'words'> = {
  now: null,
  next: null,
  attention: [],
  moreAttention: null,
  quadrants: [],
  checkIns: [],
};

export function todayState(begun: Begun): TodayState {
  const { context, tabs } = begun;
  const clock = readClock(context);
  const surroundings = readSurroundings(begun, clock);
  const tab = readTasksTab(tabs.tasks, context);
  const words = new DayWords(context.sheetTexts, clock);
  if (tab === null) return { heading: words.fullDay(clock.today), words: wordsOf(context), ...NOTHING };
  const planned = planTasks(surroundings, tab, 1);
  const view = createDayView(planned);
  const { sentences, moreAttention } = attentionOf(view, context);
  const { quadrants } = context.sheetTexts.today;
  return {
    heading: words.fullDay(view.days[0].day),
    words: wordsOf(context),
    ...blocksOf(view, words, clock.now),
    attention: [...sentences, ...textsToMend(planned.allProblems, context.texts)],
    moreAttention,
    quadrants: QUADRANTS.flatMap((quadrant) => {
      const lines = view.open.filter((each) => each.quadrant === quadrant);
      return lines.length === 0
        ? []
        : [{ name: quadrants[quadrant], lines: lines.map((each) => lineOf(each, words)) }];
    }),
    checkIns: view.checkIns.map(({ client, because, what }) => ({ client, because, channel: what })),
  };
}

function wordsOf({ texts, sheetTexts }: Context): TodayState['words'] {
  const { todayView, sections, todayHeaders, taskHeaders } = sheetTexts.today;
  return {
    ...todayView,
    checkIns: sections.checkIns,
    what: taskHeaders.task,
    due: taskHeaders.due,
    estimate: taskHeaders.estimate,
    client: todayHeaders.client,
    done: todayHeaders.done,
    plan: texts.menu.planDay,
  };
}

function blocksOf({ days }: DayView, words: DayWords, now: number): Pick<TodayState, 'now' | 'next'> {
  const [{ blocks }] = days;
  const isNow = blocks.length > 0 && (blocks[0].from ?? Infinity) <= now + SOON_MINUTES;
  const lineAt = (position: number): TodayLine | null =>
    position < blocks.length ? lineOf(blocks[position], words) : null;
  return { now: isNow ? lineAt(0) : null, next: lineAt(isNow ? 1 : 0) };
}

interface Attention extends Pick<TodayState, 'moreAttention'> {
  readonly sentences: readonly string[];
}

/** What is said of single tasks goes on behind a line. */
function attentionOf({ attention, askForNewDate }: DayView, { sheetTexts: { list } }: Context): Attention {
  const lists = [attention, askForNewDate];
  const more = lists.flatMap((lines) => lines.filter(({ what }) => what !== '').slice(MOST_TOLD));
  const told = lists.flat().filter((each) => !more.includes(each));
  const moreAttention =
    more.length === 0 ? null : { title: list.andMore(more.length), sentences: more.map(attentionText) };
  return { sentences: told.map(attentionText), moreAttention };
}

/** What is about a task says which. */
function attentionText({ what, client, because }: DayLine): string {
  const task = [what, client].filter(Boolean).join(' · ');
  return task === '' ? because : `${task}: ${because}`;
}

function lineOf({ from, to, what, client, tier, because, due, key }: DayLine, words: DayWords): TodayLine {
  const time = from === null || to === null ? '' : `${words.time(from)}–${words.time(to)}`;
  const whose = client === '' || tier === '' ? client : `${client} (${tier})`;
  return { time, what, whose, because: because || due, key };
}
