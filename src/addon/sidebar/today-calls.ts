/** The calls of the view Today: the day as it is now, a tick, a line that is added quickly, and the plan on its tab. */
import { nameKey } from '../../core/name-key';
import { nameInSentence } from '../../core/shorten-text';
import { readEstimate, readMoment, type WrittenMoment } from '../../core/today/read-task-cells';
import { sayWhen } from '../../core/today/say-when';
import { wallTimeAt } from '../../core/time/zone';
import { TASK_WORDS } from '../../i18n/all-task-words';
import { taskWordsOf } from '../../i18n/task-words';
import { begin, type Begun } from '../begin';
import type { Context } from '../context';
import { openTasks } from '../commands/start-onboarding';
import { planDays } from '../commands/plan-day';
import { failureDetail, UserError, userTexts, withDocumentLock } from '../run-command';
import { appendTasks, dateCell, lengthCell, momentCell } from '../today/append-tasks';
import { readClock, readSurroundings, type DayClock } from '../today/read-day';
import { takeOverTicks } from '../today/settle-done';
import { columnOf, findClientList, rowNumberAt, type ListCells } from '../tabs/clients-tab';
import { neededCells } from '../tabs/needed-list';
import { writeCells, type FindCells } from '../writes/write-cells';
import { untilInPlace } from '../until-in-place';
import type { NewTask, TodayState } from './today-contract';
import { todayState } from './today-state';

/** Writes nothing. */
export function readToday(): TodayState {
  return todayState(begin());
}

/** What was ticked already, or is gone, changes nothing. */
export function tickTask(key: string): TodayState {
  return noted((begun) => {
    takeOverTicks(begun, [key], readClock(begun.context));
  });
}

/** The tab is made where there is none. */
export function addTask({ kind, what, client, due, estimate }: NewTask): TodayState {
  return noted((begun) => {
    const { context } = begun;
    const clock = readClock(context);
    const surroundings = readSurroundings(begun, clock);
    const [reply] = taskWordsOf(context.sheetTexts.language).kinds.reply;
    const received = dateCell(
      { ...wallTimeAt(clock.now, clock.zone, clock.offsetAt), isTheirs: false },
      clock,
    );
    const moment = readWhen(due, context, clock);
    const line = {
      task: what || reply.charAt(0).toUpperCase() + reply.slice(1),
      client,
      due: moment === null ? '' : momentCell(moment, context, clock),
      estimate: lengthCell(readLength(estimate, context)),
      ...(kind === 'reply' ? { kind: reply, notBefore: received } : {}),
    };
    untilInPlace(context.texts.today.notices.beingEdited, () =>
      appendTasks(openTasks(begun, surroundings), [line]),
    );
  }, begin);
}

/** What is written is never told as failed. @param beginAgain where a tab may have been made */
function noted(write: (begun: Begun) => void, beginAgain?: () => Begun): TodayState {
  let isNoted = false;
  try {
    return withDocumentLock(userTexts, () => {
      const begun = begin();
      write(begun);
      isNoted = true;
      return todayState(beginAgain?.() ?? begun);
    });
  } catch (error) {
    if (!isNoted) throw error;
    const { today, menu } = userTexts();
    throw new UserError(today.notices.notedOnly(failureDetail(error), menu.planDay));
  }
}

/** @throws UserError where it says no day and no time */
function readWhen(
  due: string,
  { conventions, texts, sheetTexts }: Context,
  { today }: DayClock,
): WrittenMoment | null {
  const languages = [texts, sheetTexts].map(({ language, today: { weekdays } }) => ({
    fromToday: taskWordsOf(language).fromToday,
    weekdays,
  }));
  const said = sayWhen(due, today, languages);
  const [ofToday] = taskWordsOf(texts.language).fromToday[0];
  // A time alone is one of today.
  for (const text of [said, sayWhen(`${ofToday} ${said}`, today, languages)]) {
    const moment = readMoment(text, conventions, TASK_WORDS);
    if (moment !== 'unreadable') return moment;
  }
  throw new UserError(texts.today.problems.moment(texts.today.taskHeaders.due, due));
}

/** @throws UserError where it says no length of time */
function readLength(estimate: string, { conventions, texts }: Context): number | null {
  const minutes = readEstimate(estimate, conventions);
  if (minutes !== 'unreadable') return minutes;
  throw new UserError(texts.today.problems.estimate(texts.today.taskHeaders.estimate, estimate));
}

/** The day goes into the column that check-ins go by. */
export function noteContact(client: string): TodayState {
  return noted((begun) => {
    const { texts } = begun.context;
    const clock = readClock(begun.context);
    const list = neededCells(begun);
    const value = dateCell({ day: clock.today, minute: null, isTheirs: false }, clock);
    const find: FindCells = (cells) => {
      const place = placeOfContact(client, findClientList(list.sheet, cells, list.readAs));
      if (place !== null) return [{ ...place, value }];
      throw new UserError(texts.sidebarFailures.moved(nameInSentence(client), list.sheet.getName()));
    };
    writeCells(list.sheet, find, texts, list.cells);
  });
}

/** Null where the client or the column is gone. */
function placeOfContact(
  client: string,
  list: ListCells | null,
): { readonly row: number; readonly column: number } | null {
  if (list === null) return null;
  const column = columnOf(list, 'lastContact');
  const index = list.rows.findIndex(
    (cells) => nameKey(String(cells[list.clientColumn] ?? '')) === nameKey(client),
  );
  return index < 0 || column < 0 ? null : { row: rowNumberAt(list, index), column: column + 1 };
}

/** As the menu does. */
export function planFromSidebar(): TodayState {
  withDocumentLock(userTexts, () => planDays((texts) => texts.menu.planDay, 1));
  return readToday();
}
