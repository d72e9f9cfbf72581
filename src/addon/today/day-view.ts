/**
 * A planned day in words: what Today, the sidebar and the command line show. Every block says why it stands where it stands. Texts to clients
 * are in their language, everything else in the spreadsheet's.
 */
import type { Block, Judgement, Quadrant } from '../../core/today/day-plan';
import type { Span } from '../../core/today/read-task-cells';
import { findReminders, NOTHING_TOLD } from '../../core/today/find-reminders';
import { CALL, REPLY } from '../../core/today/prepare-day';
import { nameInSentence } from '../../core/shorten-text';
import { textsFor } from '../../i18n/languages';
import type { ListedTask } from '../tabs/tasks-tab';
import { attentionTexts } from './attention-text';
import type { ListedDayClient } from './day-clients';
import { DaySpeech } from './day-speech';
import { DayWords } from './day-words';
import type { PlannedDay } from './read-day';
import { newDateText, reasonText } from './reason-text';
import { reminderText } from './reminder-text';

/** One line of a plan. Texts may be ''. */
export interface DayLine {
  /** Instants, as minutes since 1970-01-01, 00:00 UTC; null for a line that is no block. */
  readonly from: number | null;
  readonly to: number | null;
  readonly what: string;
  readonly client: string;
  readonly tier: string;
  readonly quadrant: Quadrant | null;
  readonly due: string;
  /** Null without a deadline. */
  readonly dueAt: number | null;
  readonly because: string;
  /** By which a tick finds its task; '' where there is nothing to tick. */
  readonly key: string;
  /** Late, or about to be. */
  readonly isWarning: boolean;
}

export interface DayView {
  readonly days: readonly { readonly day: number; readonly blocks: readonly DayLine[] }[];
  /** Whole sentences and lines on what does not fit. */
  readonly attention: readonly DayLine[];
  readonly askForNewDate: readonly DayLine[];
  /** All that is planned or waits to be, those with blocks first, in the order of their turn. */
  readonly open: readonly DayLine[];
  /** Overdue. */
  readonly late: readonly DayLine[];
  readonly replies: readonly DayLine[];
  readonly checkIns: readonly DayLine[];
  readonly reminders: readonly DayLine[];
  readonly handedOver: readonly DayLine[];
  readonly notToday: readonly (DayLine & { readonly latestStart: number | null })[];
  readonly done: readonly DayLine[];
}

const NOTHING: DayLine = {
  from: null,
  to: null,
  what: '',
  client: '',
  tier: '',
  quadrant: null,
  due: '',
  dueAt: null,
  because: '',
  key: '',
  isWarning: false,
};

/** More of what is not planned would hide the rest. */
const MOST_LATER = 30;

export function createDayView(day: PlannedDay): DayView {
  return new DayViewer(day).view();
}

class DayViewer {
  private readonly speech: DaySpeech;
  private readonly words: DayWords;
  private readonly because;

  constructor(private readonly day: PlannedDay) {
    this.speech = new DaySpeech(day);
    this.words = this.speech.words;
    this.because = day.context.sheetTexts.today.because;
  }

  view(): DayView {
    const { plan, planned } = this.day;
    const ask = plan.askForNewDate.map((index) => this.askLine(index)).sort(byDeadline);
    const replies = planned
      .flatMap((task, index) => (task.kind === REPLY ? [this.taskLine(index, this.replyText(index))] : []))
      .sort(byDeadline);
    return {
      days: this.days(),
      attention: [...this.passedAppointments(), ...this.sentences()],
      askForNewDate: ask,
      open: this.openTasks(),
      late: planned.flatMap((_, index) =>
        plan.judgements[index].isOverdue ? [this.taskLine(index, this.because.overdue)] : [],
      ),
      replies,
      checkIns: this.checkIns(),
      reminders: this.reminders(),
      handedOver: this.handedOver(),
      notToday: this.notToday(),
      done: this.done(),
    };
  }

  private openTasks(): DayLine[] {
    const { blocks, notPlanned, unplacedCalls } = this.day.plan;
    const inTurn = new Set([
      ...blocks.map(({ task }) => task),
      ...unplacedCalls.map(({ task }) => task),
      ...notPlanned,
    ]);
    return [...inTurn].map((index) => this.taskLine(index, ''));
  }

  private days(): DayView['days'] {
    const byDay = new Map<number, DayLine[]>([[this.day.prepared.firstDay, []]]);
    for (const block of this.day.plan.blocks) {
      const day = this.words.dayOf(block.from);
      byDay.set(day, [...(byDay.get(day) ?? []), this.blockLine(block)]);
    }
    return [...byDay].sort(([a], [b]) => a - b).map(([day, blocks]) => ({ day, blocks }));
  }

  private blockLine(block: Block): DayLine {
    const line = this.taskLine(block.task, reasonText(block, this.speech));
    return { ...line, from: block.from, to: block.to };
  }

  private taskLine(index: number, because: string): DayLine {
    const task = this.day.planned[index];
    const { due } = this.day.prepared.request.tasks[index];
    const judgement = this.day.plan.judgements[index];
    return {
      ...this.lineOf(task, because),
      quadrant: judgement.quadrant,
      due: this.speech.dueText(index),
      dueAt: due === Infinity ? null : due,
      key: task.key,
      isWarning: judgement.isOverdue || this.day.plan.askForNewDate.includes(index),
    };
  }

  private lineOf(task: ListedTask, because: string): DayLine {
    const tier = this.speech.clientOf(task)?.tierName ?? '';
    return { ...NOTHING, what: task.text, client: task.clientName, tier, because };
  }

  private sentences(): DayLine[] {
    return attentionTexts(this.speech).map((because) => ({ ...NOTHING, because, isWarning: true }));
  }

  /** An appointment that is over and has no tick. */
  private passedAppointments(): DayLine[] {
    const { now } = this.day.clock;
    return this.day.prepared.request.tasks.flatMap(({ at, minutes }, index) =>
      at === undefined || at + minutes > now
        ? []
        : [this.taskLine(index, this.because.wasAt(this.words.moment(at)))],
    );
  }

  /** Nobody has to be asked about her own work. */
  private askLine(index: number): DayLine {
    const task = this.day.planned[index];
    if (task.client === '') return this.taskLine(index, this.because.ownDate);
    const texts = textsFor(this.speech.clientOf(task)?.language ?? this.words.texts.language);
    const due = this.speech.dueText(index, new DayWords(texts, this.day.clock));
    return this.taskLine(index, texts.today.askForNewDate(nameInSentence(task.text), due));
  }

  private checkIns(): DayLine[] {
    const { clock, byKey } = this.day;
    const due = [...byKey.values()].flatMap((client) => {
      const { lastContact, checkInEvery } = client;
      if (lastContact === null || checkInEvery === null) return [];
      const days = clock.today - lastContact;
      return days >= daysIn(checkInEvery) ? [{ client, days }] : [];
    });
    return due
      .sort((a, b) => (a.client.tier ?? Infinity) - (b.client.tier ?? Infinity) || b.days - a.days)
      .map(({ client, days }) =>
        this.clientLine(client, this.because.lastContact(days, nameInSentence(client.checkInText))),
      );
  }

  private clientLine(client: ListedDayClient, because: string): DayLine {
    return { ...NOTHING, what: client.channel, client: client.name, tier: client.tierName, because };
  }

  private reminders(): DayLine[] {
    const { clock, byKey, hours, context } = this.day;
    return [...byKey].flatMap(([key, client]) => {
      const isAgreed = (client.retainerHours ?? 0) > 0;
      const { used = 0, available = null } = (isAgreed && hours().get(key)) || {};
      const facts = {
        ...(client.reminders ?? NOTHING_TOLD),
        hours: available === null ? null : { used, available },
      };
      return findReminders(facts, clock.today).map((reminder) => ({
        ...this.clientLine(client, reminderText(reminder, this.words, context.conventions.decimalMark)),
        isWarning: reminder.kind === 'hoursUsed' && reminder.used > reminder.available,
      }));
    });
  }

  /** To be asked about by today first. */
  private handedOver(): DayLine[] {
    const { today } = this.day.clock;
    return this.day.tasks
      .filter(({ isDone, handedTo }) => !isDone && handedTo !== '')
      .sort((a, b) => (a.checkOn ?? Infinity) - (b.checkOn ?? Infinity))
      .map((task) => ({
        ...this.lineOf(task, this.because.askAfter(nameInSentence(task.handedTo))),
        due: task.checkOn === null ? '' : this.words.day(task.checkOn),
        key: task.key,
        isWarning: task.checkOn !== null && task.checkOn <= today,
      }));
  }

  private replyText(index: number): string {
    const block = this.day.plan.blocks.find(({ task }) => task === index);
    return block === undefined
      ? this.laterText(this.day.plan.judgements[index], index)
      : this.because.planned(this.words.moment(block.from));
  }

  private notToday(): DayView['notToday'] {
    const { plan, planned } = this.day;
    const shown = new Set(plan.blocks.map(({ task }) => task));
    const calls = plan.unplacedCalls.map(({ task }) => task);
    return [...calls, ...plan.notPlanned]
      .filter((index) => !shown.has(index) && planned[index].kind !== REPLY)
      .slice(0, MOST_LATER)
      .map((index) => {
        const { latestStart } = plan.judgements[index];
        const isCall = planned[index].kind === CALL && calls.includes(index);
        const because = isCall ? this.because.noTimeFound : this.laterText(plan.judgements[index], index);
        return { ...this.taskLine(index, because), latestStart };
      });
  }

  private laterText({ latestStart, quadrant, isOverdue }: Judgement, index: number): string {
    if (isOverdue) return this.because.overdue;
    if (this.day.plan.askForNewDate.includes(index))
      return newDateText(this.day.planned[index], this.because);
    if (latestStart !== null) return this.because.latestStart(this.words.moment(latestStart));
    const isAwaited =
      this.day.prepared.request.tasks[index].due !== Infinity || this.day.planned[index].kind === REPLY;
    if (this.day.planned[index].isDueUnread) return this.because.dueUnread;
    return quadrant === 'rest' && !isAwaited ? this.because.drop : '';
  }

  private done(): DayLine[] {
    const { today } = this.day.clock;
    return this.day.tasks
      .filter(({ isDone, doneOn }) => isDone && doneOn === today)
      .map((task) => this.lineOf(task, ''));
  }
}

function byDeadline(one: DayLine, other: DayLine): number {
  return (one.dueAt ?? Infinity) - (other.dueAt ?? Infinity);
}

const DAYS_OF_UNIT = { hour: 0, day: 1, week: 7, month: 30, halfYear: 182, year: 365 } as const;

function daysIn({ count, unit }: Span): number {
  return count * DAYS_OF_UNIT[unit];
}
