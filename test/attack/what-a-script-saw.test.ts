/** Moments that are taken for the same are the same: the spreadsheet ends up alike, whichever of them somebody acts at. */
import type { ServiceCall } from '../../stand-in/services/calls/call-log';
import type { Workbook } from '../../stand-in/workbook/workbook';
import { OtherUser } from '../../stand-in/other-user';
import type { Act } from './act-before-every-call';
import { recalculate, type Command } from './commands';
import { differences } from './compare-workbooks';
import { LAYOUTS } from './layouts';
import { workbookOf } from './prepared';
import { onHistory, PEOPLE } from './second-user-acts';
import { lastAlike, listenTo, type Answers } from './what-a-script-saw';

interface Run {
  readonly calls: readonly ServiceCall[];
  readonly answers: Answers;
  readonly after: Workbook;
}

function runWith(
  command: Command,
  act: Act | null = null,
  call = 0,
  undisturbed: Answers | null = null,
): Run {
  const opened = command.start.open();
  const log = opened.inspection.calls;
  log.reset();
  if (act) log.interruptBefore(call, () => act.do(new OtherUser(opened.inspection)));
  const answers = listenTo(log, undisturbed, call);
  command.run(opened);
  return { calls: log.calls, answers, after: workbookOf(opened) };
}

it.each([PEOPLE[0]!, PEOPLE[4]!, onHistory('History')[0]!])('$name', (act) => {
  const command = recalculate(LAYOUTS.plain);
  const { calls, answers } = runWith(command);
  let stretches = 0;
  for (let call = 1; call <= calls.length; call++) {
    const first = runWith(command, act, call, answers);
    const last = lastAlike(call, calls, answers, first.answers);
    if (last > call) {
      expect(differences(first.after, runWith(command, act, last).after)).toEqual([]);
      stretches++;
    }
    call = last;
  }
  expect(stretches).toBeGreaterThan(0);
});

const read: ServiceCall = { kind: 'read', method: 'Range.getValues', cells: 1 };
const write: ServiceCall = { kind: 'write', method: 'Range.setValues', cells: 1 };

it.each<[string, ServiceCall[], Answers, Answers, number]>([
  ['reads that are answered alike', [read, read, read], ['', 'a', 'b', 'c'], ['', 'a', 'b', 'x'], 3],
  ['an answer that is another', [read, read], ['', 'a', 'b'], ['', 'x', 'b'], 1],
  ['a write', [write, read], ['', 'a', 'b'], ['', 'a', 'b'], 1],
  ['a call inside another', [read, read], ['', undefined, 'b'], ['', undefined, 'b'], 1],
])('after %s', (_, calls, answers, disturbed, last) => {
  expect(lastAlike(1, calls, answers, disturbed)).toBe(last);
});
