/** Has every service call of a command fail, one at a time, and tells what is not as it should be then. */
import { cellName } from '../../stand-in/workbook/a1-notation';
import type { Workbook } from '../../stand-in/workbook/workbook';
import type { Cell, Command } from './commands';
import { differences, losses } from './compare-workbooks';
import { lossesOfMove, withoutMoved } from './moved-person';
import { workbookOf } from './prepared';
import { flawOf, promisesNothingChanged } from './sentences';

const MOST_DIFFERENCES = 3;

interface Undisturbed {
  readonly said: string;
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
    const after = workbookOf(opened);
    const found = findingsOfFault(command, undisturbed, after, said);
    if (former === null || differences(former, after).length > 0) {
      former = after.copy();
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
  const said = run(opened);
  const methods = opened.inspection.calls.calls.map(({ method }) => method);
  return { said, result: workbookOf(opened), methods };
}

function findingsOfFault(
  command: Command,
  { result, said: saidWhenDone }: Undisturbed,
  after: Workbook,
  said: string,
): string[] {
  const { start, asked = [], mayStop = false, isQuiet = false } = command;
  const lost = lostIn(command, after);
  const isAsked = (line: string): boolean =>
    asked.some(({ tab, row, column }) => line.startsWith(`${tab}!${cellName(row, column)} `));
  const done = asked.filter(({ tab, row, column }) => {
    const [one, other] = [start.workbook, after].map((each) => cellText(each, tab, row, column));
    return one !== other;
  });
  const wanted = asked.filter(({ tab, row, column }) => {
    const [one, other] = [start.workbook, result].map((each) => cellText(each, tab, row, column));
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
  if (mayStop)
    findings.push(...asked.filter((each) => !showsTheSame(start.workbook, after, each)).map(changedCell));
  if (!isQuiet && said === saidWhenDone && differences(result, after).length > 0) {
    findings.push(`it is not done, but this is said: ${said}`);
  }
  if (isQuiet) {
    if (said !== '') findings.push(`something is said: ${said}`);
  } else {
    const flaw = flawOf(said);
    if (flaw !== '') findings.push(flaw);
  }
  return findings;
}

function lostIn({ start, moves }: Command, after: Workbook): string[] {
  if (moves === undefined) return losses(start.hers, after, start.allowed);
  const lost = lossesOfMove(after, moves);
  return [...lost, ...losses(withoutMoved(start.hers, moves), withoutMoved(after, moves), start.allowed)];
}

function cellText(workbook: Workbook, tab: string, row: number, column: number): string {
  const sheet = workbook.sheetByName(tab);
  return sheet === null ? '' : `${sheet.formulaAt(row, column)} ${String(sheet.contentAt(row, column))}`;
}

/** What is done by halves may not change what is seen. */
function showsTheSame(before: Workbook, after: Workbook, { tab, row, column }: Cell): boolean {
  const [one, other] = [before, after].map((each) => each.sheetByName(tab)?.contentAt(row, column));
  return one === other;
}

function changedCell({ tab, row, column }: Cell): string {
  return `${tab}!${cellName(row, column)} shows something else`;
}

function few(lines: readonly string[], before: string): string[] {
  const shown = lines.slice(0, MOST_DIFFERENCES).map((line) => before + line);
  return lines.length > shown.length ? [...shown, `${before}… (+ ${lines.length - shown.length})`] : shown;
}
