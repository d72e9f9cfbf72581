/** Tasks tab → what is to be done, in one read. What a cell holds that cannot be read is told, and counts as if it were blank. */
import { nameKey } from '../../core/name-key';
import { parseCellNumber } from '../../core/reading/parse-criterion';
import { plainText } from '../../core/reading/cell-words';
import { isBlank } from '../../core/reading/quote-cell';
import type { WrittenTask } from '../../core/today/prepare-day';
import {
  readDone,
  readEstimate,
  readMoment,
  readRepeat,
  type Unreadable,
  type WrittenMoment,
} from '../../core/today/read-task-cells';
import type { Repeat } from '../../core/today/repeat';
import type { CellValue } from '../../core/types';
import { IMPORT_WORDS } from '../../i18n/all-import-words';
import { TASK_WORDS } from '../../i18n/all-task-words';
import { taskWordsOf } from '../../i18n/task-words';
import { TASK_COLUMNS, type TaskColumn } from '../../i18n/types/today';
import type { Context } from '../context';
import { withKeys } from '../today/task-key';
import type { LocatedTab } from './locate-tabs';
import { Table, type CellProblem, type TableLine, type TableShape } from './table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const TASKS_TABLE: TableShape<TaskColumn> = {
  columns: TASK_COLUMNS,
  needed: ['task', 'done'],
  headerOf: (column, { today }) => today.taskHeaders[column],
};

/** Of a tab that the add-on did not make more is asked: "Task" and "Done" alone may well stand on a tab of hers. */
export const STRANGE_TASKS_TABLE: TableShape<TaskColumn> = {
  ...TASKS_TABLE,
  needed: ['task', 'done', 'client', 'due', 'estimate'],
};

/** What such a column is called stands in its cells as well. */
const DONE = IMPORT_WORDS.fields.done;

export interface ListedTask extends WrittenTask {
  /** By which a line of Today finds it again. */
  readonly key: string;
  readonly rowNumber: number;
  /** Something stands under Due or At, and it is no day. */
  readonly isDueUnread: boolean;
  readonly text: string;
  /** As it stands in the cell. */
  readonly clientName: string;
  readonly kindText: string;
  readonly repeats: Repeat | null;
  readonly handedTo: string;
  /** Days since 1970-01-01. */
  readonly checkOn: number | null;
  readonly isDone: boolean;
  readonly doneOn: number | null;
}

export interface TasksTab {
  readonly sheet: Sheet;
  readonly table: Table<TaskColumn>;
  readonly tasks: readonly ListedTask[];
  readonly problems: readonly CellProblem[];
}

/** Null where there is no such tab, or only one of hers that has the name of ours. One read. */
export function readTasksTab(located: LocatedTab | null, context: Context): TasksTab | null {
  if (located === null) return null;
  const { sheet, isMarked } = located;
  const table = new Table(sheet, isMarked ? TASKS_TABLE : STRANGE_TASKS_TABLE, context);
  const missing = TASKS_TABLE.needed.find((column) => table.columns[column] < 0);
  if (missing !== undefined) {
    if (!isMarked) return null;
    return { sheet, table, tasks: [], problems: [table.unreadableWithout(missing)] };
  }
  const reader = new TaskReader(context);
  const tasks = withKeys(table.lines().flatMap((line) => (isTask(line) ? [reader.read(line)] : [])));
  return { sheet, table, tasks, problems: table.problems };
}

/** Ticks that are laid out in advance are no tasks. */
function isTask(line: TableLine<TaskColumn>): boolean {
  return !line.isBlank('task');
}

class TaskReader {
  constructor(private readonly context: Context) {}

  read(line: TableLine<TaskColumn>): Omit<ListedTask, 'key'> {
    const { conventions } = this.context;
    const due = readMoment(line.cell('due'), conventions, TASK_WORDS);
    const { problems } = this.context.texts.today;
    const kindText = line.text('kind');
    const clientName = line.text('client');
    return {
      rowNumber: line.rowNumber,
      text: line.text('task'),
      clientName,
      client: nameKey(clientName),
      due: this.take(line, 'due', due, problems.moment),
      isDueUnread: [due, readMoment(line.cell('at'), conventions, TASK_WORDS)].includes('unreadable'),
      estimate: this.take(
        line,
        'estimate',
        readEstimate(line.cell('estimate'), conventions),
        problems.estimate,
      ),
      effect: this.effect(line),
      kindText,
      kind: kindOf(kindText),
      notBefore: this.moment(line, 'notBefore'),
      at: this.fixedTime(line),
      repeats: this.take(
        line,
        'repeats',
        readRepeat(line.cell('repeats'), TASK_WORDS, due === 'unreadable' ? null : (due?.day ?? null)),
        (cell, held) =>
          problems.repeats(
            cell,
            held,
            Object.values(taskWordsOf(this.context.texts.language).repeats).map(([word]) => word),
          ),
      ),
      handedTo: line.text('handedTo'),
      checkOn: this.moment(line, 'checkOn')?.day ?? null,
      isDone: readDone(line.cell('done'), conventions.words, DONE),
      doneOn: this.moment(line, 'doneOn')?.day ?? null,
    };
  }

  private take<Value>(
    line: TableLine<TaskColumn>,
    column: TaskColumn,
    read: Value | null | Unreadable,
    say: (cell: string, held: string) => string,
  ): Value | null {
    if (read !== 'unreadable') return read;
    line.report(column, say);
    return null;
  }

  private moment(line: TableLine<TaskColumn>, column: TaskColumn): WrittenMoment | null {
    const { conventions, texts } = this.context;
    const read = readMoment(line.cell(column), conventions, TASK_WORDS);
    return this.take(line, column, read, texts.today.problems.moment);
  }

  private fixedTime(line: TableLine<TaskColumn>): WrittenMoment | null {
    const moment = this.moment(line, 'at');
    if (moment === null || moment.minute !== null) return moment;
    line.report('at', this.context.texts.today.problems.timeNeeded);
    return null;
  }

  private effect(line: TableLine<TaskColumn>): number | null {
    const cell = line.cell('effect');
    if (isBlank(cell)) return null;
    const number = parseCellNumber(cell, this.context.conventions.decimalMark);
    const isFit = number !== null && number >= 1 && number <= 5;
    return this.take(line, 'effect', isFit ? number : 'unreadable', this.context.texts.today.problems.effect);
  }
}

/** "Antwort" and "reply" are one kind. */
function kindOf(cell: CellValue): string {
  const text = plainText(String(cell ?? ''));
  const { reply, call } = TASK_WORDS.kinds;
  if (reply.includes(text)) return 'reply';
  return call.includes(text) ? 'call' : text;
}
