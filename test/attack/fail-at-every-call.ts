/** Has every service call of a command fail, one at a time, and tells what is not as it should be then. */
import { cellName } from '../../src/local/workbook/a1-notation';
import type { Workbook } from '../../src/local/workbook/workbook';
import type { Command } from './commands';
import { differences, losses } from './compare-workbooks';
import { workbookOf } from './prepared';
import { flawOf, promisesNothingChanged } from './sentences';

const MOST_DIFFERENCES = 3;

interface Undisturbed {
  readonly result: Workbook;
  readonly methods: readonly string[];
}

/**
 * One line for each thing that is wrong; none where every failure leaves all of hers, is told in a sentence that is true, and
 * is made up for by the next run.
 *
 * @param every fails the first call and then each so-manieth
 */
export function findingsOfFaults(command: Command, every = 1): string[] {
  const undisturbed = runUndisturbed(command);
  const findings: string[] = [];
  let former: Workbook | null = null;
  for (let call = 1; call <= undisturbed.methods.length; call += every) {
    const opened = command.start.open();
    opened.inspection.calls.reset(call);
    const said = command.run(opened);
    opened.inspection.calls.reset();
    const after = workbookOf(opened).copy();
    const found = findingsOfFault(command, undisturbed.result, after, said);
    const isAsBefore = former !== null && differences(former, after).length === 0;
    former = after;
    if (!isAsBefore) {
      if (command.again) command.again(opened);
      else command.run(opened);
      found.push(...few(differences(undisturbed.result, workbookOf(opened)), 'after the next run: '));
    }
    findings.push(...found.map((each) => `call ${call} (${undisturbed.methods[call - 1]}): ${each}`));
  }
  return findings;
}

function runUndisturbed({ start, run }: Command): Undisturbed {
  const opened = start.open();
  opened.inspection.calls.reset();
  run(opened);
  const methods = opened.inspection.calls.calls.map(({ method }) => method);
  return { result: workbookOf(opened), methods };
}

function findingsOfFault(command: Command, expected: Workbook, after: Workbook, said: string): string[] {
  const { start, asked = [], mayStop = false, isQuiet = false } = command;
  const lost = lostIn(command, after);
  const isAsked = (line: string): boolean =>
    asked.some(({ tab, row, column }) => line.startsWith(`${tab}!${cellName(row, column)} `));
  const done = asked.filter(({ tab, row, column }) => {
    const [one, other] = [start.workbook, after].map((each) => cellText(each, tab, row, column));
    return one !== other;
  });
  const wanted = asked.filter(({ tab, row, column }) => {
    const [one, other] = [start.workbook, expected].map((each) => cellText(each, tab, row, column));
    return one !== other;
  });
  const findings = few(
    lost.filter((line) => !isAsked(line)),
    '',
  );
  if (!mayStop && done.length > 0 && done.length < wanted.length) {
    findings.push(`${done.length} of ${wanted.length} cells are written; she reads: ${said}`);
  }
  if (done.length > 0 && promisesNothingChanged(said)) findings.push(`not true: ${said}`);
  if (isQuiet) {
    if (said !== '') findings.push(`something is said: ${said}`);
  } else {
    const flaw = flawOf(said);
    if (flaw !== '') findings.push(flaw);
  }
  return findings;
}

/** Who moves may stand at either place, or at both, but never nowhere; all else of hers is where it was. */
function lostIn({ start, moves }: Command, after: Workbook): string[] {
  if (moves === undefined) return losses(start.hers, after, start.allowed);
  const { from, to, name } = moves;
  if (rowOf(after, from, name) === 0 && rowOf(after, to, name) === 0) return [`${name} is lost`];
  return losses(without(start.hers, from, name), without(after, from, name), start.allowed);
}

function rowOf(workbook: Workbook, tab: string, name: string): number {
  const rows = workbook.sheetByName(tab)?.cells.rows ?? [];
  return rows.findIndex((row) => row?.contents[0] === name) + 1;
}

/** With the person's row of the list empty; what stands beside the list is no part of it. */
function without(workbook: Workbook, tab: string, name: string): Workbook {
  const copy = workbook.copy();
  const row = rowOf(copy, tab, name);
  const sheet = copy.sheetByName(tab)!;
  for (let column = 1; row > 0 && sheet.contentAt(1, column) !== ''; column++)
    sheet.setContent(row, column, '');
  return copy;
}

function cellText(workbook: Workbook, tab: string, row: number, column: number): string {
  const sheet = workbook.sheetByName(tab);
  return sheet === null ? '' : `${sheet.formulaAt(row, column)} ${String(sheet.contentAt(row, column))}`;
}

function few(lines: readonly string[], before: string): string[] {
  const shown = lines.slice(0, MOST_DIFFERENCES).map((line) => before + line);
  return lines.length > shown.length ? [...shown, `${before}… (+ ${lines.length - shown.length})`] : shown;
}
