/** What is said about the tabs Tasks, Today and Steps, and about planning. */

export const TASK_COLUMNS = [
  'done',
  'task',
  'client',
  'due',
  'estimate',
  'effect',
  'kind',
  'notBefore',
  'at',
  'repeats',
  'handedTo',
  'checkOn',
  'link',
  'doneOn',
  'source',
] as const;
export type TaskColumn = (typeof TASK_COLUMNS)[number];

export const TODAY_COLUMNS = [
  'done',
  'from',
  'to',
  'what',
  'client',
  'tier',
  'quadrant',
  'due',
  'because',
] as const;
export type TodayColumn = (typeof TODAY_COLUMNS)[number];

export const STEP_COLUMNS = ['step', 'daysAfterStart', 'estimate', 'link'] as const;
export type StepColumn = (typeof STEP_COLUMNS)[number];

/** Columns of the client list that planning reads where they are there. */
export const DAY_CLIENT_COLUMNS = [
  'timeZone',
  'reachable',
  'channel',
  'language',
  'contractUntil',
  'noticeDays',
  'paymentTerms',
  'retainerHours',
  'askedForFeedback',
  'satisfaction',
] as const;
export type DayClientColumn = (typeof DAY_CLIENT_COLUMNS)[number];

export const DAY_SETTING_NAMES = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'daysOff',
  'buffer',
  'switching',
  'leastBlock',
  'estimate',
  'replyTimes',
  'pauseAfter',
  'pause',
] as const;
type DaySettingName = (typeof DAY_SETTING_NAMES)[number];

export const ONBOARDING_STEPS = [
  'contract',
  'deposit',
  'questions',
  'access',
  'folder',
  'kickoff',
  'channel',
  'firstDeadline',
] as const;
export type OnboardingStep = (typeof ONBOARDING_STEPS)[number];

/** `cell` is like Tasks!D4. */
type Unreadable = (cell: string, held: string) => string;

export interface TodayTexts {
  readonly taskHeaders: Readonly<Record<TaskColumn, string>>;
  readonly taskNotes: Readonly<Partial<Record<TaskColumn, string>>>;
  readonly todayHeaders: Readonly<Record<TodayColumn, string>>;
  readonly stepHeaders: Readonly<Record<StepColumn, string>>;
  readonly stepNotes: Readonly<Partial<Record<StepColumn, string>>>;
  readonly clientColumns: Readonly<Record<DayClientColumn, string>>;
  readonly steps: Readonly<Record<OnboardingStep, string>>;

  readonly settings: {
    readonly names: Readonly<Record<DaySettingName, string>>;
    readonly purposes: Readonly<Record<'hours' | Exclude<DaySettingName, `${string}day`>, string>>;
    readonly units: Readonly<Record<'hours' | 'dates' | 'times' | 'percent' | 'minutes', string>>;
    /** Whole sentences; `byDefault` is what counts meanwhile. */
    readonly problems: Readonly<
      Record<
        'hours' | 'dates' | 'times' | 'percent' | 'minutes',
        (cell: string, held: string, byDefault: string) => string
      >
    >;
    /** In place of a default that is empty. */
    readonly none: string;
  };

  readonly quadrants: Readonly<Record<'do' | 'plan' | 'quick' | 'rest', string>>;
  /** Monday to Sunday. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  /** A heading: "Friday, 27 November 2026". */
  readonly fullDay: (weekday: string, day: string) => string;
  /** Behind numbers: "1 h 30 min". */
  readonly units: { readonly hour: string; readonly minute: string };

  /** Titles of parts of the tab. */
  readonly sections: {
    /** When the plan was made. */
    readonly planned: (time: string) => string;
    readonly attention: string;
    readonly replies: string;
    readonly checkIns: string;
    readonly reminders: string;
    readonly handedOver: string;
    readonly notToday: string;
    readonly done: string;
  };

  /** Why a block stands where it stands: no full stop. */
  readonly because: {
    /** `other` is the tier of what would have come next, '' for none. */
    readonly tier: (tier: string, other: string) => string;
    readonly dueFirst: (due: string) => string;
    readonly listOrder: string;
    readonly alone: string;
    readonly goesOn: string;
    readonly overdue: string;
    readonly sameClient: (client: string) => string;
    readonly sameKind: (kind: string) => string;
    readonly appointment: string;
    readonly clash: string;
    /** `there` is the client's time, '' where it is hers. */
    readonly reachable: (there: string) => string;
    readonly replyTime: string;
    /** Of a client's work that does not fit, and of her own. */
    readonly newDate: string;
    readonly ownDate: string;
    readonly planned: (moment: string) => string;
    /** @param spare '' for none */
    readonly deadline: (other: string, due: string, spare: string) => string;
    readonly waiting: (other: string, from: string) => string;
    /** Added to the others, as those that follow: where a talk or a reply takes place. */
    readonly channel: (channel: string) => string;
    readonly moreLater: (left: string) => string;
    readonly assumed: (estimate: string) => string;
    readonly latestStart: (moment: string) => string;
    readonly drop: string;
    /** What stands under Due is no day. */
    readonly dueUnread: string;
    readonly noTimeFound: string;
    readonly wasAt: (moment: string) => string;
    readonly askAfter: (person: string) => string;
    readonly lastContact: (days: number, every: string) => string;
  };

  /** What does not fit: whole sentences. */
  readonly attention: {
    readonly shortage: (minutes: string, due: string, most: string) => string;
    readonly bufferUsed: (left: number, wanted: number) => string;
    readonly callWithoutTime: (client: string) => string;
    /** `there` is the client's time. */
    readonly nextCall: (moment: string, there: string) => string;
    readonly noFreeTime: string;
  };
  /** What could be done where not everything fits: whole sentences. */
  readonly couldDo: {
    /** `until` with its day where that is not today. */
    readonly workUntil: (until: string, closing: string) => string;
    readonly workMore: (minutes: string) => string;
    readonly move: (appointment: string, moment: string, length: string) => string;
    readonly ask: string;
  };
  /** To the client, in the client's language. `due` is a day or a moment. */
  readonly askForNewDate: (task: string, due: string) => string;

  /** Cells of Tasks and of the client list that cannot be read: whole sentences. */
  readonly problems: {
    readonly moment: Unreadable;
    readonly estimate: Unreadable;
    readonly effect: Unreadable;
    readonly repeats: (cell: string, held: string, words: readonly string[]) => string;
    readonly timeNeeded: Unreadable;
    readonly unknownClient: (cell: string, held: string, clientsTab: string) => string;
    readonly zone: Unreadable;
    readonly reachable: Unreadable;
  };

  /** Shown when something is done: whole sentences. */
  readonly notices: {
    /** `what` is a sentence. */
    readonly notedOnly: (what: string, planItem: string) => string;
    readonly planned: (blocks: number, tab: string) => string;
    readonly tasksMade: (tab: string) => string;
    readonly nothingToPlan: (tab: string) => string;
    readonly noTasks: (tab: string) => string;
    readonly doesNotFit: (minutes: string) => string;
    /** After what is wrong with the first cells. */
    readonly moreToMend: (cells: number) => string;
    readonly beingEdited: (tab: string) => string;
    readonly selectClient: (clientsTab: string) => string;
    readonly stepsMade: (tab: string, item: string) => string;
    readonly started: (client: string, count: number, tab: string) => string;
    readonly alreadyStarted: (client: string, tab: string) => string;
  };

  /** The view in the sidebar. */
  readonly todayView: {
    readonly now: string;
    readonly next: string;
    readonly nothing: string;
    readonly add: string;
    /** Captions of buttons. */
    readonly task: string;
    readonly reply: string;
    readonly contacted: string;
    /** In an empty field. */
    readonly dueExample: string;
  };

  /** The plan as files for a calendar. */
  readonly calendar: {
    readonly title: string;
    readonly intro: string;
    /** Of links. */
    readonly day: (blocks: number) => string;
    readonly week: (blocks: number) => string;
  };

  /** To a client, in the client's language, but for what stands around it. */
  readonly weekly: {
    readonly title: (client: string) => string;
    readonly intro: string;
    readonly hello: string;
    readonly done: string;
    readonly nothingDone: string;
    readonly next: string;
    readonly nothingNext: string;
    readonly hours: (used: string) => string;
    readonly hoursOf: (used: string, agreed: string, left: string) => string;
    readonly hoursOver: (used: string, agreed: string, over: string) => string;
    readonly needed: string;
    readonly bye: string;
    readonly copy: string;
    readonly copied: string;
    readonly close: string;
  };

  /** A tab with some columns only, for others to see. */
  readonly share: {
    readonly title: string;
    readonly intro: string;
    /** Beside columns that hold what she thinks of a client. */
    readonly isPrivate: string;
    readonly make: string;
    readonly cancel: string;
    readonly working: string;
    readonly tabName: (day: string) => string;
    readonly done: (tab: string) => string;
    readonly nothingChosen: string;
  };
}
