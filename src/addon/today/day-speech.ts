/** How tasks, clients and moments of a planned day are spoken of. Everything in the spreadsheet's language, unless words of another one are given. */
import { nameInSentence } from '../../core/shorten-text';
import type { ListedTask } from '../tabs/tasks-tab';
import type { ListedDayClient } from './day-clients';
import { DayWords } from './day-words';
import type { PlannedDay } from './read-day';

export class DaySpeech {
  readonly words: DayWords;

  constructor(readonly day: PlannedDay) {
    this.words = new DayWords(day.context.sheetTexts, day.clock);
  }

  clientOf({ client }: ListedTask): ListedDayClient | null {
    return this.day.byKey.get(client) ?? null;
  }

  /** As it stands in a sentence; '' for none. */
  tierOf(index: number): string {
    return nameInSentence(this.clientOf(this.day.planned[index])?.tierName ?? '');
  }

  /** "Acme (A)", or the task where it is nobody's. */
  spoken(index: number): string {
    const { clientName, text } = this.day.planned[index];
    const tier = this.tierOf(index);
    if (clientName === '') return this.words.texts.list.name(nameInSentence(text));
    return tier === '' ? nameInSentence(clientName) : `${nameInSentence(clientName)} (${tier})`;
  }

  /** Of a task; a day that was written without a time is told without one. '' without a deadline. */
  dueText(index: number, words = this.words): string {
    const { due } = this.day.planned[index];
    const instant = this.day.prepared.request.tasks[index].due;
    if (due !== null && due.minute === null) return words.day(due.day);
    return instant === Infinity ? '' : words.moment(instant);
  }

  /** A deadline by its instant: closing time is that of a day. */
  deadlineText(due: number): string {
    const index = this.day.prepared.request.tasks.findIndex((task) => task.due === due);
    return index < 0 ? this.words.moment(due) : this.dueText(index);
  }

  /** What the client's clock shows; '' where it is the same. */
  timeThere(task: ListedTask, instant: number): string {
    const zone = this.clientOf(task)?.zone ?? null;
    const there = zone === null ? '' : this.words.time(instant, zone);
    return there === this.words.time(instant) ? '' : there;
  }
}
