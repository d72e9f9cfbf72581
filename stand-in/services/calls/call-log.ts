/**
 * Counts the service calls that read or write a document, properties or the screen, and lets the n-th one fail before it
 * does anything, or has somebody else do something right before it. Moving between objects and building rules is not recorded: it costs nothing on Google either.
 */
import { exception } from './exception';

export interface ServiceCall {
  readonly kind: 'read' | 'write';
  /** Such as "Range.setValues". */
  readonly method: string;
  /** How many cells it is about; 0 where it is about none. */
  readonly cells: number;
}

export class CallLog {
  calls: ServiceCall[] = [];
  /** Calls of a script to any service, counted ones among them. */
  crossings = 0;
  /** What happens right before a call, counted from 1 since the last reset. */
  private interruption: { readonly call: number; readonly action: () => void } | null = null;
  private listener: ((answer: unknown) => void) | null = null;
  /** Id named in the failure's message. */
  documentId: () => string = () => '';
  /** Right before each call; it may throw. */
  beforeCall: () => void = () => undefined;

  /** @param failAtCall the call that fails, counted from 1 since the last reset; null for none */
  constructor(public failAtCall: number | null = null) {}

  /** Something is read from or written to the document. Throws to let the call fail. */
  read(method: string, cells = 0): void {
    this.record('read', method, cells);
  }

  write(method: string, cells = 0): void {
    this.record('write', method, cells);
  }

  /** The script calls a service, whatever for. */
  cross(): void {
    this.crossings++;
  }

  /** What such a call gave the script, or threw. */
  answer(answer: unknown): void {
    this.listener?.(answer);
  }

  count(): { readonly read: number; readonly write: number; readonly total: number } {
    const write = this.calls.filter((call) => call.kind === 'write').length;
    const { length: total } = this.calls;
    return { read: total - write, write, total };
  }

  /** Forgets the calls so far and says which of those to come fails. */
  reset(failAtCall: number | null = null): void {
    this.calls = [];
    this.crossings = 0;
    this.failAtCall = failAtCall;
    this.interruption = null;
    this.listener = null;
  }

  /** Has what the script is answered, or what is thrown at it, told too until the next reset; counted calls or not. */
  onAnswer(listener: (answer: unknown) => void): void {
    this.listener = listener;
  }

  /**
   * Has another person act while a script runs: right before the call, counted from 1 since the last reset, and once.
   * None of it is counted.
   */
  interruptBefore(call: number, action: () => void): void {
    this.interruption = { call, action };
  }

  /** Does what no script does, such as typing by the user: it is not counted, and never told to fail. */
  uncounted<Result>(action: () => Result): Result {
    const { calls, crossings, failAtCall, interruption, listener } = this;
    this.reset();
    try {
      return action();
    } finally {
      Object.assign(this, { calls, crossings, failAtCall, interruption, listener });
    }
  }

  private record(kind: ServiceCall['kind'], method: string, cells: number): void {
    this.beforeCall();
    this.calls.push({ kind, method, cells });
    const { interruption } = this;
    if (this.calls.length === interruption?.call) {
      this.interruption = null;
      this.uncounted(interruption.action);
    }
    if (this.calls.length === this.failAtCall)
      throw exception(`Service Spreadsheets failed while accessing document with id ${this.documentId()}.`);
  }
}
