/** What does not fit, and what could be done about it: whole sentences. Nothing of it is done for her. */
import { closingTime } from '../../core/time/open-hours';
import type { Shortage } from '../../core/today/day-plan';
import { nameInSentence } from '../../core/shorten-text';
import type { DaySpeech } from './day-speech';

/** Longer nobody is asked to work. Ours. */
const LATEST_CLOSING_MINUTE = 22 * 60;
const MOST_APPOINTMENTS = 3;
/** More beside a day's work is no advice. Ours. */
const MOST_EXTRA_MINUTES = 4 * 60;

export function attentionTexts(speech: DaySpeech): string[] {
  const { plan, prepared, settings } = speech.day;
  const { attention } = speech.words.texts.today;
  const isTight = plan.shortage === null && plan.bufferPercent < settings.buffer;
  return [
    ...(prepared.request.freeTime.length === 0 ? [attention.noFreeTime] : []),
    ...plan.unplacedCalls.map(({ task, next }) => callText(task, next?.from ?? null, speech)),
    ...(isTight ? [attention.bufferUsed(plan.bufferPercent, settings.buffer)] : []),
    ...(plan.shortage === null ? [] : shortageTexts(plan.shortage, speech)),
  ];
}

function callText(index: number, next: number | null, speech: DaySpeech): string {
  const { attention } = speech.words.texts.today;
  const task = speech.day.planned[index];
  const text = attention.callWithoutTime(nameInSentence(task.clientName));
  if (next === null) return text;
  const zone = speech.clientOf(task)?.zone ?? undefined;
  return `${text} ${attention.nextCall(speech.words.moment(next), speech.words.moment(next, zone))}`;
}

/** Close later, move an appointment, ask for a new date: each alone would do, or does as much as it says. */
function shortageTexts(shortage: Shortage, speech: DaySpeech): string[] {
  const { words, day } = speech;
  const { attention, couldDo } = words.texts.today;
  const { due, minutes, mostMinutes } = shortage;
  const most = words.duration(mostMinutes);
  const moves = appointmentsBefore(due, speech).map((index) => {
    const { at = 0, minutes: length } = day.prepared.request.tasks[index];
    const name = words.texts.list.name(nameInSentence(day.planned[index].text));
    return couldDo.move(name, words.moment(at), words.duration(length));
  });
  return [
    attention.shortage(words.duration(minutes), speech.deadlineText(due), most),
    ...longerTexts(due, mostMinutes, speech),
    ...moves,
    ...(day.plan.askForNewDate.some((index) => day.planned[index].client !== '') ? [couldDo.ask] : []),
  ];
}

/** On one evening, else beside the work of the days until then; nothing where that would be too much. */
function longerTexts(due: number, minutes: number, speech: DaySpeech): string[] {
  const { words, day } = speech;
  const evening = eveningText(due, minutes, speech);
  if (evening !== null) return [evening];
  const days = words.dayOf(due) - day.clock.today + 1;
  if (minutes > MOST_EXTRA_MINUTES * days) return [];
  return [words.texts.today.couldDo.workMore(words.duration(minutes))];
}

/** On the day when it is due where a whole day is meant, else on the working day before. Null where there is no such evening. */
function eveningText(due: number, minutes: number, { day, words }: DaySpeech): string | null {
  const { hours, firstDay } = day.prepared;
  const { offsetAt } = day.clock;
  const dueDay = words.dayOf(due);
  const ofDueDay = closingTime(dueDay, hours, offsetAt);
  const closing = ofDueDay === due ? due : closingTime(dueDay - 1, hours, offsetAt);
  const until = closing + minutes;
  const isOneEvening =
    words.dayOf(until) === words.dayOf(closing) && words.minuteOf(until) <= LATEST_CLOSING_MINUTE;
  // Where nobody works there is no closing time, and midnight stands for it.
  const isEvening = words.dayOf(closing) >= firstDay && words.minuteOf(closing) > 0;
  if (!isEvening || !isOneEvening) return null;
  return words.texts.today.couldDo.workUntil(words.moment(until), words.time(closing));
}

/** Still to come, longest first. */
function appointmentsBefore(due: number, { day }: DaySpeech): number[] {
  const { tasks } = day.prepared.request;
  const isBefore = (at: number | undefined): boolean => at !== undefined && at >= day.clock.now && at < due;
  return tasks
    .flatMap(({ at }, index) => (isBefore(at) ? [index] : []))
    .sort((one, other) => tasks[other].minutes - tasks[one].minutes)
    .slice(0, MOST_APPOINTMENTS);
}
