/** States to go back to and forth; the oldest are forgotten. */
const MAX_STATES = 100;

export class UndoStack<State> {
  private past: State[] = [];
  private future: State[] = [];

  /** Remembers the state before a change; what was undone before cannot be redone any more. */
  push(before: State): void {
    this.past.push(before);
    if (this.past.length > MAX_STATES) this.past.shift();
    this.future = [];
  }

  /** @returns the state before the last change; null when there is none */
  undo(now: State): State | null {
    const target = this.past.pop();
    if (target === undefined) return null;
    this.future.push(now);
    return target;
  }

  redo(now: State): State | null {
    const target = this.future.pop();
    if (target === undefined) return null;
    this.past.push(now);
    return target;
  }
}
