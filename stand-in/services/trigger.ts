/** Triggers and their builders: what they would react to is recorded; firing one is up to whoever drives the stand-in. */
import { randomInt } from 'node:crypto';
import { addUnsupportedMethods, exception } from './exception';
import { checkParameters, constantOf, date, instance, number, text } from './parameters';
import { EventType, TriggerSource, WeekDay } from './script-enums';
import { hideState } from './hidden-state';

type EventName = keyof typeof EventType;
type SourceName = keyof typeof TriggerSource;

export class LocalTrigger {
  private readonly id = String(randomInt(1, 2 ** 47));

  /** @param schedule calls made on a clock builder, such as ["everyHours", 6]; empty for other triggers */
  constructor(
    private readonly handler: string,
    private readonly event: EventName,
    private readonly source: SourceName,
    private readonly sourceId: string | null,
    readonly schedule: readonly (readonly [method: string, ...args: unknown[]])[] = [],
  ) {
    hideState(this);
  }

  getEventType(): unknown {
    return EventType[this.event];
  }

  getHandlerFunction(): string {
    return this.handler;
  }

  getTriggerSource(): unknown {
    return TriggerSource[this.source];
  }

  /** Id of the spreadsheet; null for the clock. */
  getTriggerSourceId(): string | null {
    return this.sourceId;
  }

  getUniqueId(): string {
    return this.id;
  }

  toString(): string {
    return 'Trigger';
  }
}

type Register = (trigger: LocalTrigger) => void;

export class LocalTriggerBuilder {
  constructor(
    private readonly handler: string,
    private readonly register: Register,
  ) {
    hideState(this);
  }

  forSpreadsheet(...args: unknown[]): LocalSpreadsheetTriggerBuilder {
    const spreadsheet = instance('Spreadsheet');
    checkParameters('ScriptApp.TriggerBuilder.forSpreadsheet', args, [spreadsheet], [text]);
    const [source] = args as [string | GoogleAppsScript.Spreadsheet.Spreadsheet];
    const id = typeof source === 'object' ? source.getId() : String(source);
    return new LocalSpreadsheetTriggerBuilder(this.handler, id, this.register);
  }

  timeBased(): LocalClockTriggerBuilder {
    return new LocalClockTriggerBuilder(this.handler, this.register);
  }

  toString(): string {
    return 'TriggerBuilder';
  }
}

addUnsupportedMethods<GoogleAppsScript.Script.TriggerBuilder>(
  LocalTriggerBuilder.prototype,
  'TriggerBuilder',
  ['forDocument', 'forForm', 'forUserCalendar'],
);

export class LocalSpreadsheetTriggerBuilder {
  private event: EventName | null = null;

  constructor(
    private readonly handler: string,
    private readonly spreadsheetId: string,
    private readonly register: Register,
  ) {
    hideState(this);
  }

  onChange(): this {
    return this.on('ON_CHANGE');
  }

  onEdit(): this {
    return this.on('ON_EDIT');
  }

  onFormSubmit(): this {
    return this.on('ON_FORM_SUBMIT');
  }

  onOpen(): this {
    return this.on('ON_OPEN');
  }

  create(): LocalTrigger {
    if (this.event === null) throw exception('Please select an event type for the trigger.');
    const trigger = new LocalTrigger(this.handler, this.event, 'SPREADSHEETS', this.spreadsheetId);
    this.register(trigger);
    return trigger;
  }

  toString(): string {
    return 'SpreadsheetTriggerBuilder';
  }

  private on(event: EventName): this {
    this.event = event;
    return this;
  }
}

const MINUTE_STEPS = [1, 5, 10, 15, 30];

export class LocalClockTriggerBuilder {
  private readonly schedule: [method: string, ...args: unknown[]][] = [];

  constructor(
    private readonly handler: string,
    private readonly register: Register,
  ) {
    hideState(this);
  }

  after(...args: unknown[]): this {
    return this.plan('after', args, number);
  }

  at(...args: unknown[]): this {
    return this.plan('at', args, date);
  }

  atDate(...args: unknown[]): this {
    return this.plan('atDate', args, number, number, number);
  }

  atHour(...args: unknown[]): this {
    return this.plan('atHour', args, number);
  }

  everyDays(...args: unknown[]): this {
    return this.plan('everyDays', args, number);
  }

  everyHours(...args: unknown[]): this {
    return this.plan('everyHours', args, number);
  }

  everyMinutes(...args: unknown[]): this {
    this.plan('everyMinutes', args, number);
    if (!MINUTE_STEPS.includes(args[0] as number)) {
      throw exception(
        `The value you passed to everyMinutes was invalid. It must be one of ${MINUTE_STEPS.join(', ')}.`,
      );
    }
    return this;
  }

  everyWeeks(...args: unknown[]): this {
    return this.plan('everyWeeks', args, number);
  }

  inTimezone(...args: unknown[]): this {
    return this.plan('inTimezone', args, text);
  }

  nearMinute(...args: unknown[]): this {
    return this.plan('nearMinute', args, number);
  }

  onMonthDay(...args: unknown[]): this {
    return this.plan('onMonthDay', args, number);
  }

  onWeekDay(...args: unknown[]): this {
    return this.plan('onWeekDay', args, constantOf(WeekDay));
  }

  create(): LocalTrigger {
    if (this.schedule.length === 0) throw exception('Please specify when the trigger should run.');
    const trigger = new LocalTrigger(this.handler, 'CLOCK', 'CLOCK', null, this.schedule);
    this.register(trigger);
    return trigger;
  }

  toString(): string {
    return 'ClockTriggerBuilder';
  }

  private plan(
    method: string,
    args: readonly unknown[],
    ...signature: ((value: unknown) => boolean)[]
  ): this {
    checkParameters(`ScriptApp.ClockTriggerBuilder.${method}`, args, signature);
    this.schedule.push([method, ...args]);
    return this;
  }
}
