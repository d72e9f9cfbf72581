/** What is said about looking after clients: columns that planning reads, what comes up, when somebody can be reached. */
import type { DayClientColumn } from './today';

export interface CareTexts {
  /** Notes on the headers. */
  readonly columnNotes: Readonly<Record<DayClientColumn, string>>;
  /** The dialog that adds them. */
  readonly addColumns: {
    readonly title: string;
    readonly intro: string;
    readonly add: string;
    readonly working: string;
    readonly nothingChosen: string;
    readonly done: (columns: readonly string[], tab: string) => string;
    readonly allThere: string;
  };
  /** What comes up with a client: no full stop. Numbers are formatted, days are dates or weekdays. */
  readonly reminders: {
    readonly noticeBy: (day: string) => string;
    readonly contractEnds: (day: string) => string;
    readonly contractEnded: (day: string) => string;
    readonly survey: (days: string) => string;
    /** `days` is '' where nobody knows when it was said. */
    readonly unhappy: (satisfaction: string, days: string) => string;
    readonly hoursUsed: (used: string, available: string) => string;
  };
  /** The same as steps, but for hours, which have theirs among those of money. Days are dates. */
  readonly nextSteps: {
    readonly noticeBy: (day: string) => string;
    readonly contractEnds: (day: string) => string;
    readonly contractEnded: (day: string) => string;
    readonly survey: (days: string) => string;
    readonly unhappy: (satisfaction: string) => string;
  };
  /** In the sidebar. Moments by the client's clock and by hers; `here` is '' where both show the same. */
  readonly reach: {
    readonly heading: string;
    /** `{time}` is filled in by the page. */
    readonly localTime: string;
    readonly until: (there: string, here: string) => string;
    readonly next: (there: string, here: string) => string;
  };
}
