/** Why a block stands where it stands, in words: what decided, and what of it is assumed or left for later. */
import type { Block, BlockReason } from '../../core/today/day-plan';
import { CALL, REPLY } from '../../core/today/prepare-day';
import { nameInSentence } from '../../core/shorten-text';
import type { TodayTexts } from '../../i18n/types/today';
import type { ListedTask } from '../tabs/tasks-tab';
import type { DaySpeech } from './day-speech';

export function reasonText(block: Block, speech: DaySpeech): string {
  const { words, day } = speech;
  const { because } = words.texts.today;
  const { task: index, minutesLeft } = block;
  const task = day.planned[index];
  const assumed = day.prepared.request.tasks[index].minutes;
  const channel = speech.clientOf(task)?.channel ?? '';
  const isTalk = task.kind === REPLY || task.kind === CALL;
  return [
    whatDecided(block.reason, block, speech),
    ...(isTalk && channel !== '' ? [because.channel(nameInSentence(channel))] : []),
    ...(task.estimate === null ? [because.assumed(words.duration(assumed))] : []),
    ...(minutesLeft > 0 ? [because.moreLater(words.duration(minutesLeft))] : []),
  ].join(', ');
}

function whatDecided(reason: BlockReason, block: Block, speech: DaySpeech): string {
  const { words, day } = speech;
  const { because } = words.texts.today;
  const task = day.planned[block.task];
  switch (reason.kind) {
    case 'tier':
      return because.tier(speech.tierOf(block.task), speech.tierOf(reason.other));
    case 'sameClient':
      return because.sameClient(nameInSentence(task.clientName));
    case 'sameKind':
      return because.sameKind(nameInSentence(task.kindText));
    case 'dueFirst':
      return because.dueFirst(speech.dueText(block.task));
    case 'appointment':
      return day.plan.clashes.includes(block.task) ? because.clash : because.appointment;
    case 'reachable':
      return because.reachable(speech.timeThere(task, block.from));
    case 'deadline': {
      const spare = reason.minutesLeft > 0 ? words.duration(reason.minutesLeft) : '';
      return because.deadline(speech.spoken(reason.other), speech.deadlineText(reason.due), spare);
    }
    case 'waiting': {
      const { release } = day.prepared.request.tasks[reason.other];
      return because.waiting(speech.spoken(reason.other), words.moment(release));
    }
    case 'newDate':
      return newDateText(task, because);
    default:
      return because[reason.kind];
  }
}

/** Her own work needs nobody's consent. */
export function newDateText({ client }: ListedTask, because: TodayTexts['because']): string {
  return client === '' ? because.ownDate : because.newDate;
}
