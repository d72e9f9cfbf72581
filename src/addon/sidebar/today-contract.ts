/** What the view Today shows: every word comes with the answer, so that the page carries none that are not needed. */

export interface TodayState {
  /** The day, with its weekday. */
  readonly heading: string;
  readonly words: {
    readonly now: string;
    readonly next: string;
    readonly nothing: string;
    readonly checkIns: string;
    readonly add: string;
    readonly task: string;
    readonly reply: string;
    readonly what: string;
    readonly due: string;
    readonly dueExample: string;
    readonly estimate: string;
    readonly client: string;
    readonly done: string;
    readonly contacted: string;
    readonly plan: string;
  };
  readonly now: TodayLine | null;
  readonly next: TodayLine | null;
  /** Whole sentences on what does not fit or cannot be read. */
  readonly attention: readonly string[];
  /** What is as long as the list of tasks is, behind a line that says how many; null where there is no more. */
  readonly moreAttention: { readonly title: string; readonly sentences: readonly string[] } | null;
  /** Do, plan, quick, later: only those with tasks. */
  readonly quadrants: readonly { readonly name: string; readonly lines: readonly TodayLine[] }[];
  readonly checkIns: readonly CheckIn[];
}

/** Somebody to get in touch with. */
export interface CheckIn {
  readonly client: string;
  readonly because: string;
  /** Where; '' for nobody knows. */
  readonly channel: string;
}

export interface TodayLine {
  /** "9:00–9:30"; '' for what has no block. */
  readonly time: string;
  readonly what: string;
  /** Client and tier: "Acme (A)". */
  readonly whose: string;
  readonly because: string;
  /** By which a tick finds its task. */
  readonly key: string;
}

/** A line that is added quickly. */
export interface NewTask {
  readonly kind: 'task' | 'reply';
  readonly what: string;
  readonly client: string;
  /** "tomorrow 14:00"; '' for none. */
  readonly due: string;
  /** "1.5 h"; '' for none. */
  readonly estimate: string;
}
