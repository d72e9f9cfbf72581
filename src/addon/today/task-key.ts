/** By what a line of Today finds its task again, wherever that has moved to: what it is, whose, and when it is due. */
import type { WrittenMoment } from '../../core/today/read-task-cells';
import type { ListedTask } from '../tabs/tasks-tab';

export function taskKey({
  text,
  client,
  due,
  at,
}: Pick<ListedTask, 'text' | 'client' | 'due' | 'at'>): string {
  return [text, client, momentKey(due), momentKey(at)].join(' · ');
}

function momentKey(moment: WrittenMoment | null): string {
  return moment === null ? '' : `${moment.day} ${moment.minute ?? ''}${moment.isTheirs ? '*' : ''}`;
}
