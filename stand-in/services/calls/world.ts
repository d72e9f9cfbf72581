/**
 * The state that all services of one stand-in share: who runs the script, in which authorization mode, what time it
 * is, what was shown to the user and what the user will answer. One world per `createAppsScript`; nothing here is
 * global. The workbooks themselves are not here: SpreadsheetApp holds them.
 */
import type { CallCustomFunction, CellPosition } from '../../formulas/recalculation/calculation-source';
import { CallLog } from './call-log';
import { exception } from './exception';

/** Modes in which Google runs an add-on's function; names of ScriptApp.AuthMode. */
export type AuthModeName = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** A clock that can be stopped, so that "today" is the same on every run. Milliseconds since 1970. */
export interface Clock {
  now(): number;
  /** Stops the clock at an instant; null lets it run again. */
  set(milliseconds: number | null): void;
  /** Moves the clock forward, stopped or not. */
  advance(milliseconds: number): void;
}

export interface MenuItemRecord {
  readonly kind: 'item' | 'separator' | 'submenu';
  readonly caption: string;
  /** Function the item runs; '' for separators and submenus. */
  readonly functionName: string;
  readonly items: readonly MenuItemRecord[];
}

export interface MenuRecord {
  readonly caption: string;
  /** True when made by createAddonMenu. */
  readonly isAddonMenu: boolean;
  readonly items: readonly MenuItemRecord[];
}

export interface DialogRecord {
  readonly kind: 'modal' | 'sidebar';
  readonly title: string;
  readonly html: string;
  /** Pixels; null where the script left it to Google. */
  readonly width: number | null;
  readonly height: number | null;
}

export interface AlertRecord extends UiQuestion {
  /** Name of the Button the user pressed. */
  readonly button: string;
}

export interface ToastRecord {
  readonly title: string;
  readonly message: string;
  readonly timeoutSeconds: number;
}

/** Everything a user would have seen, oldest first. A menu with the same caption replaces the former one. */
interface UiRecords {
  readonly menus: MenuRecord[];
  readonly dialogs: DialogRecord[];
  readonly alerts: AlertRecord[];
  readonly toasts: ToastRecord[];
}

/**
 * What the user does with the next alert: the name of a button (untyped scripts may give the button itself). A function
 * sees the question and decides.
 */
export type UiAnswer = string;
export interface UiQuestion {
  readonly title: string;
  readonly prompt: string;
  /** Name of the ButtonSet. */
  readonly buttons: string;
}
type UiAnswers = readonly UiAnswer[] | ((question: UiQuestion) => UiAnswer | undefined);

export interface ConsoleLine {
  readonly level: 'log' | 'error';
  readonly text: string;
}

export interface WorldOptions extends Partial<Pick<World, 'locale' | 'userLocale' | 'userEmail'>> {
  /** The service call, counted from 1, that fails before it does anything. */
  readonly failAtCall?: number;
  /** Left out, the computer's own, so that dates made by the script's `new Date(…)` mean the same everywhere. */
  readonly timeZone?: string;
  /** Who owns the spreadsheets; the user, if left out. */
  readonly ownerEmail?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly uiAnswers?: UiAnswers;
  /** Instant at which the clock stands still; left out, it runs. */
  readonly now?: Date | number;
}

export interface World {
  readonly calls: CallLog;
  authMode: AuthModeName;
  /** Time zone of the script and of new spreadsheets. */
  readonly timeZone: string;
  /** Locale of new spreadsheets, such as `de_DE`. */
  readonly locale: string;
  /** Language of the user's interface, such as `de`. */
  readonly userLocale: string;
  readonly userEmail: string;
  readonly ownerEmail: string;
  readonly clock: Clock;
  /** HTML files of the project: name → content, with or without `.html` in the name. */
  readonly files: Map<string, string>;
  readonly ui: UiRecords;
  /** Answers still to come; a list is used up from the front. */
  uiAnswers: UiAnswer[] | ((question: UiQuestion) => UiAnswer | undefined);
  /** Whether the script belongs to a document: false makes its lock null. */
  hasDocument: boolean;
  /** Whether the script runs with the document open before a user: false in time-driven triggers. */
  hasUi: boolean;
  /** Whether this execution holds the lock of the document; an alert drops it, as on Google. */
  holdsLock: boolean;
  /** True while somebody else's execution holds it. */
  readonly locksHeldByOthers: { document: boolean };
  /** What the script wrote to `console`, oldest first. */
  readonly consoleLines: ConsoleLine[];
  /**
   * Calls one of the project's functions for a formula, in the mode CUSTOM_FUNCTION; null when there is none of that
   * name. The add-on loader sets it.
   */
  callCustomFunction: CallCustomFunction | null;
  /** The cell whose formula is being calculated; null outside custom functions. */
  callingCell: CellPosition | null;
}

const COMPUTERS_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

export function createWorld(options: WorldOptions = {}): World {
  const answers = options.uiAnswers ?? [];
  const userEmail = options.userEmail ?? 'user@example.com';
  return {
    calls: new CallLog(options.failAtCall),
    authMode: 'FULL',
    timeZone: options.timeZone ?? COMPUTERS_ZONE,
    locale: options.locale ?? 'en_US',
    userLocale: options.userLocale ?? 'en',
    userEmail,
    ownerEmail: options.ownerEmail ?? userEmail,
    clock: createClock(options.now === undefined ? null : Number(options.now)),
    files: new Map(Object.entries(options.files ?? {})),
    ui: { menus: [], dialogs: [], alerts: [], toasts: [] },
    uiAnswers: typeof answers === 'function' ? answers : [...answers],
    hasDocument: true,
    hasUi: true,
    holdsLock: false,
    consoleLines: [],
    locksHeldByOthers: { document: false },
    callCustomFunction: null,
    callingCell: null,
  };
}

/** A clock that runs, or stands at `stoppedAt`. */
function createClock(stoppedAt: number | null = null): Clock {
  let stopped = stoppedAt;
  let ahead = 0;
  return {
    now: () => (stopped === null ? Date.now() : stopped) + ahead,
    set: (milliseconds) => {
      stopped = milliseconds;
      ahead = 0;
    },
    advance: (milliseconds) => void (ahead += milliseconds),
  };
}

/** What a service call needs; `requirePermission` knows which authorization mode grants it. */
export type Permission = 'readDocument' | 'writeDocument' | 'addMenu' | 'showUi' | 'userIdentity';

const GRANTED: Record<AuthModeName, readonly Permission[]> = {
  NONE: ['addMenu'],
  LIMITED: ['readDocument', 'writeDocument', 'addMenu'],
  CUSTOM_FUNCTION: ['readDocument'],
  FULL: ['readDocument', 'writeDocument', 'addMenu', 'showUi', 'userIdentity'],
};

export function hasPermission(world: World, permission: Permission): boolean {
  return GRANTED[world.authMode].includes(permission);
}

/**
 * @param method as Google names it in the message: "SpreadsheetApp.getActiveSpreadsheet", "setValue"
 * @throws Google's exception when the current authorization mode does not grant the permission
 */
export function requirePermission(world: World, permission: Permission, method: string): void {
  if (!hasPermission(world, permission)) throw exception(`You do not have permission to call ${method}`);
}
