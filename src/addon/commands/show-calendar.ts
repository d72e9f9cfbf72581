/** Plan as a calendar file…: the day and the week as files to save, as they would be planned now. Writes nothing. */
import { isoDay } from '../../core/reading/dates/parse-day';
import { begin } from '../begin';
import { runReading, UserError } from '../run-command';
import { showDialog } from '../show-page';
import { dayCalendar } from '../today/day-calendar';
import { createDayView } from '../today/day-view';
import { planTasks, readClock, readSurroundings } from '../today/read-day';
import { readTasksTab } from '../tabs/tasks-tab';

const SIZE = { width: 440, height: 200 };
const WEEK_DAYS = 5;

export function showCalendar(): void {
  runReading(
    (texts) => texts.menu.calendar,
    () => {
      const begun = begin();
      const { texts } = begun.context;
      const { title, intro, day, week } = texts.today.calendar;
      const clock = readClock(begun.context);
      const surroundings = readSurroundings(begun, clock);
      const tasks = readTasksTab(begun.tabs.tasks, begun.context);
      if (tasks === null) throw new UserError(texts.today.notices.noTasks(texts.tabs.tasks));
      const planned = planTasks(surroundings, tasks, WEEK_DAYS);
      const file = (days: number, name: string, label: typeof day) => {
        const view = createDayView(days === WEEK_DAYS ? planned : planTasks(surroundings, tasks, days));
        const blocks = view.days.reduce((sum, each) => sum + each.blocks.length, 0);
        return { name, label: label(blocks), text: blocks === 0 ? '' : dayCalendar(view, clock.now) };
      };
      const today = isoDay(clock.today);
      const files = [file(1, `day-${today}.ics`, day), file(WEEK_DAYS, `week-${today}.ics`, week)];
      if (files[1].text === '') {
        const { notices, attention } = texts.today;
        const hasTasks = planned.planned.length > 0;
        throw new UserError(hasTasks ? attention.noFreeTime : notices.nothingToPlan(tasks.table.tab));
      }
      const { close } = texts.today.weekly;
      const content = { view: 'files', language: texts.language, intro, files, close } as const;
      showDialog(title, content, SIZE);
      return null;
    },
  );
}
