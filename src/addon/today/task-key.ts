/** By what a line of Today finds its task again, wherever that has moved to: what it is, whose, and when it is due. */
import type { WrittenMoment } from '../../core/today/read-task-cells';

interface KnownTask {
  readonly text: string;
  readonly client: string;
  readonly due: WrittenMoment | null;
  readonly at: WrittenMoment | null;
}

/** Tasks that are alike in all of it are counted, so that a tick is that of one of them. */
export function withKeys<Task extends KnownTask>(
  tasks: readonly Task[],
): (Task & { readonly key: string })[] {
  const counts = new Map<string, number>();
  return tasks.map((task) => {
    const key = taskKey(task);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return { ...task, key: count === 1 ? key : `${key} · #${count}` };
  });
}

export function taskKey({ text, client, due, at }: KnownTask): string {
  return [text, client, momentKey(due), momentKey(at)].join(' · ');
}

function momentKey(moment: WrittenMoment | null): string {
  return moment === null ? '' : `${moment.day} ${moment.minute ?? ''}${moment.isTheirs ? '*' : ''}`;
}
