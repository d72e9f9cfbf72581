/**
 * Has another person edit the spreadsheet before every service call of a command, one edit at a time, and tells whom it harms.
 * Apps Script has no transaction: between the last look and a write somebody may always come. Those moments are told apart
 * from the others, for only they cannot be helped.
 */
import { OtherUser } from '../../stand-in/other-user';
import type { ServiceCall } from '../../stand-in/services/calls/call-log';
import { cellName } from '../../stand-in/workbook/a1-notation';
import type { SheetModel } from '../../stand-in/workbook/sheet-model';
import type { Workbook } from '../../stand-in/workbook/workbook';
import { openWorkbook } from '../addon/open-spreadsheet';
import type { Command } from './commands';
import { losses } from './compare-workbooks';
import { lossesOfMove, withoutMoved } from './moved-person';
import { allowedIn, filledOn, peopleOn, workbookOf } from './prepared';
import { flawOf } from './sentences';
import { lastAlike, listenTo, type Answers } from './what-a-script-saw';

export interface Act {
  readonly name: string;
  readonly tab: string;
  do(other: OtherUser): void;
}

export interface Harm {
  readonly call: number;
  readonly method: string;
  readonly act: string;
  readonly what: string;
}

/** Whether the harm came between a look and the write that followed it at once. */
export function isAtWrite({ method }: Harm): boolean {
  return WRITES.test(method);
}

const WRITES = /\.(set|clear|copyTo|insert|delete|move|add|remove|sort)/;

export function formatHarm({ call, method, act, what }: Harm): string {
  return `${act} before call ${call} (${method}): ${what}`;
}

/**
 * Each write that follows a look is disturbed: there alone harm can be done that cannot be helped. What comes to the same as a
 * call that was disturbed is not tried again. Of the other calls,
 *
 * @param every the first and then each so-manieth
 * @param closely how many one by one before that
 */
export function harmsOfActs(command: Command, acts: readonly Act[], every = 1, closely = 0): Harm[] {
  const { calls, answers, results, done } = undisturbed(command, null);
  return acts.flatMap((act) => {
    const expected = expectation(command, act, [results, undisturbed(command, act).results], done);
    const harms: Harm[] = [];
    let tried = 0;
    for (const call of disturbedCalls(calls, every, closely)) {
      if (call <= tried) continue;
      const opened = command.start.open();
      const log = opened.inspection.calls;
      log.reset();
      log.interruptBefore(call, () => act.do(new OtherUser(opened.inspection)));
      const disturbed = listenTo(log, answers, call);
      const said = command.run(opened);
      tried = lastAlike(call, calls, answers, disturbed);
      const [what] = harmsIn(workbookOf(opened), expected, command.isQuiet === true ? 'Quiet.' : said);
      if (what !== undefined) harms.push({ call, method: calls[call - 1]!.method, act: act.name, what });
    }
    return harms;
  });
}

function disturbedCalls(calls: readonly ServiceCall[], every: number, closely: number): number[] {
  const isWrite = (index: number): boolean => WRITES.test(calls[index]?.method ?? '');
  return calls.flatMap((_, index) => {
    const isTaken =
      index < closely || (index - closely) % every === 0 || (isWrite(index) && !isWrite(index - 1));
    return isTaken ? [index + 1] : [];
  });
}

/** Cells beside people, by tab, person and header: what may stand there. */
type Results = Map<string, Set<string>>;

interface Expectation {
  readonly command: Command;
  readonly act: Act;
  /** What is hers, with the act done to it. */
  readonly hers: Workbook;
  /** The prepared spreadsheet, with the act done to it. */
  readonly acted: Workbook;
  readonly results: Results;
  /** Cells that the command is asked to write, where they are after the act, with all that may stand in them. */
  readonly asked: ReadonlyMap<string, ReadonlySet<string>>;
  readonly history: readonly string[];
}

interface Undisturbed {
  readonly calls: readonly ServiceCall[];
  readonly answers: Answers;
  readonly results: Results;
  /** The spreadsheet that the command left. */
  readonly done: Workbook;
}

function undisturbed(command: Command, act: Act | null): Undisturbed {
  const opened = command.start.open();
  act?.do(new OtherUser(opened.inspection));
  const log = opened.inspection.calls;
  log.reset();
  const answers = listenTo(log);
  command.run(opened);
  const { calls } = log;
  const done = workbookOf(opened);
  return { calls, answers, results: resultsIn(done, command), done };
}

function expectation(command: Command, act: Act, known: readonly Results[], done: Workbook): Expectation {
  const { start } = command;
  const [hers, acted] = [start.hers, start.workbook].map((workbook) => {
    const opened = openWorkbook(workbook.copy(), start.layout.options);
    markAsked(workbookOf(opened), command);
    if (workbook.sheetByName(act.tab) !== null) act.do(new OtherUser(opened.inspection));
    return workbookOf(opened);
  }) as [Workbook, Workbook];
  unmarkAsked(hers, start.hers, command, done);
  const results: Results = new Map();
  for (const each of [resultsIn(start.workbook, command), ...known]) {
    for (const [key, values] of each) {
      const there = results.get(key) ?? new Set<string>();
      values.forEach((value) => there.add(value));
      results.set(key, there);
    }
  }
  const asked = unmarkAsked(acted, start.workbook, command, done);
  return { command, act, hers, acted, results, asked, history: historyLines(acted) };
}

function afterAct(workbook: Workbook, { act, command }: Expectation): Workbook {
  const opened = openWorkbook(workbook.copy(), command.start.layout.options);
  if (workbook.sheetByName(act.tab) !== null) act.do(new OtherUser(opened.inspection));
  return workbookOf(opened);
}

function fewest(lists: readonly string[][]): string[] {
  return [...lists].sort((a, b) => a.length - b.length)[0]!;
}

function harmsIn(after: Workbook, expected: Expectation, said: string): string[] {
  const { command, hers, acted, asked, history } = expected;
  const { layout, stage } = command.start;
  const { moves } = command;
  const allowed = allowedIn(acted, layout, stage, moves?.to);
  const lost =
    moves === undefined
      ? losses(hers, after, allowed)
      : [
          ...lossesOfMove(after, moves),
          ...fewest(
            // Sorted with the person or without: a row that is empty already goes to the end.
            [withoutMoved(hers, moves), afterAct(withoutMoved(command.start.hers, moves), expected)].map(
              (each) => losses(each, withoutMoved(after, moves), allowed),
            ),
          ),
        ];
  const isAsked = (line: string): boolean =>
    [...asked.keys()].some((cell) => line.startsWith(`${cell} value`) || line.startsWith(`${cell} formula`));
  const wrong = [...asked].flatMap(([cell, values]) => {
    const value = contentAt(after, cell);
    return values.has(value) ? [] : [`${cell} holds ${value}`];
  });
  const lines = historyLines(after);
  const gone = history.filter((line) => !lines.includes(line)).map((line) => `History lost ${line}`);
  const flaw = flawOf(said);
  return [
    ...lost.filter((line) => !isAsked(line)),
    ...wrong,
    ...strangeResults(after, expected),
    ...gone,
    ...(flaw === '' ? [] : [flaw]),
  ];
}

// Results beside people.

function resultsIn(workbook: Workbook, { start: { layout, stage } }: Command): Results {
  const results: Results = new Map();
  for (const sheet of workbook.sheets) {
    const filled = filledOn(sheet, layout, stage);
    if (filled === null || filled.nameColumn === 0) continue;
    for (const { row, name } of peopleOn(sheet, filled)) {
      for (const column of filled.columns) {
        const key = keyOf(sheet, name, filled.headerRow, column);
        results.set(key, new Set([String(sheet.contentAt(row, column))]));
      }
    }
  }
  return results;
}

/** A result is hers to expect if it stood there, if an undisturbed run gives it, or if one more run gives it again. */
function strangeResults(after: Workbook, { command, results }: Expectation): string[] {
  const strange = [...resultsIn(after, command)].filter(([key, [value = '']]) => {
    const known = results.get(key);
    return known !== undefined && value !== '' && !known.has(value);
  });
  if (strange.length === 0) return [];
  const opened = openWorkbook(after.copy(), command.start.layout.options);
  opened.recalculate();
  const fresh = resultsIn(workbookOf(opened), command);
  return strange.flatMap(([key, [value = '']]) =>
    fresh.get(key)?.has(value) === true ? [] : [`${key} is another's: ${value}`],
  );
}

function keyOf(sheet: SheetModel, name: string, headerRow: number, column: number): string {
  return `${sheet.name} ${name} ${String(sheet.contentAt(headerRow, column))}`;
}

// Cells that the command is asked to write are followed by a note.

const MARK = 'asked for, cell ';

function markAsked(workbook: Workbook, { asked = [] }: Command): void {
  asked.forEach(({ tab, row, column }, index) => {
    workbook.sheetByName(tab)?.setNote(row, column, MARK + index);
  });
}

/** Takes the notes away again; tells where the cells are, and what was in them or is to be. */
function unmarkAsked(
  workbook: Workbook,
  original: Workbook,
  { asked = [] }: Command,
  done: Workbook,
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const sheet of workbook.sheets) {
    sheet.forEachExtra((row, column, { note }) => {
      if (!note.startsWith(MARK)) return;
      const cell = asked[Number(note.slice(MARK.length))]!;
      const from = original.sheetByName(cell.tab)!;
      sheet.setNote(row, column, from.cells.extras(cell.row, cell.column).note);
      const values = [from, done.sheetByName(cell.tab)!].map((each) =>
        String(each.contentAt(cell.row, cell.column)),
      );
      found.set(`${sheet.name}!${cellName(row, column)}`, new Set(values));
    });
  }
  return found;
}

function contentAt(workbook: Workbook, place: string): string {
  const [, tab, letters, row] = /^(.*)!([A-Z]+)(\d+)$/.exec(place)!;
  const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return String(workbook.sheetByName(tab!)?.contentAt(Number(row), column) ?? '');
}

// The History, whose lines may be sorted and deleted by her, and are only added to by us.

function historyLines(workbook: Workbook): string[] {
  const sheet = workbook.sheets.find(({ name }) => ['History', 'Verlauf'].includes(name));
  return (sheet?.cells.rows ?? []).flatMap((row) => {
    const cells = (row?.contents ?? []).filter((content) => content !== '');
    return cells.length === 0 ? [] : [JSON.stringify(cells)];
  });
}
