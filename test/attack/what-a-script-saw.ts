/**
 * What a script was answered between its counted calls, as texts to compare. Answers tell which moments are one and the same:
 * where a script was answered with somebody's act as without it and nothing was written, it does not matter on which side of
 * those answers the act was done.
 */
import type { CallLog, ServiceCall } from '../../stand-in/services/calls/call-log';
import { stateOf } from '../../stand-in/services/calls/service-class';
import { isRange, placeOf } from '../../stand-in/services/range/range-base';
import { LocalDeveloperMetadata } from '../../stand-in/services/rules/developer-metadata';
import { LocalSheet } from '../../stand-in/services/sheet/sheet';
import { stateOfSheet } from '../../stand-in/services/sheet/sheet-base';

/** At each number of counted calls, the answers since the last of them, that to itself included. */
export type Answers = readonly (string | undefined)[];

/**
 * Takes answers down from now on, until the log is reset.
 *
 * @param undisturbed answers without an act: then only what follows the act is taken down, while it is the same
 * @param from the call before which the act is done
 */
export function listenTo(calls: CallLog, undisturbed: Answers | null = null, from = 0): Answers {
  const answers: (string | undefined)[] = [];
  const isOfUse = (call: number): boolean =>
    undisturbed === null ||
    call === from ||
    (call > from && answers[call - 1] !== undefined && answers[call - 1] === undisturbed[call - 1]);
  calls.onAnswer((answer) => {
    const call = calls.calls.length;
    if (isOfUse(call)) answers[call] = `${answers[call] ?? ''} ${textOf(answer)}`;
  });
  return answers;
}

/**
 * The last call before which an act gives what it gives before `call`.
 *
 * @param calls of the script
 * @param answers without the act
 * @param disturbed with the act before `call`
 */
export function lastAlike(
  call: number,
  calls: readonly ServiceCall[],
  answers: Answers,
  disturbed: Answers,
): number {
  let last = call;
  // A call that is part of another has no answer of its own: what the other saw of it is not known.
  const isAlike = (): boolean => answers[last] !== undefined && answers[last] === disturbed[last];
  while (calls[last - 1]?.kind === 'read' && isAlike()) last++;
  return last;
}

/** Rules and styles, which never change; and what hangs on a tab or on the whole. */
const RECORDS = ['ConditionalFormatRule', 'DataValidation', 'TextStyle'];
/** What there is one of, what is seen of a record that was compared, and what the script itself is about to build. */
const ALWAYS_ALIKE =
  /^(\w+App|\w+Service|Spreadsheet|Ui|Cache|Lock|Session|Utilities|\w+Builder|\w+Finder|\w+Condition|DeveloperMetadataLocation|[A-Z_]+)$/;
let lastUnlike = 0;

function textOf(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null) return `${typeof answer} ${String(answer)}`;
  if (Array.isArray(answer)) return `[${answer.map(textOf).join()}]`;
  if (answer instanceof Date) return `Date ${answer.getTime()}`;
  if (answer instanceof Error) return `${answer.name} ${answer.message}`;
  if (isRange(answer)) return `${placeOf(answer).sheet.id}!${answer.getA1Notation()}`;
  if (answer instanceof LocalSheet) return `Sheet ${stateOfSheet(answer).sheet.id}`;
  const name = String(answer);
  if (answer instanceof LocalDeveloperMetadata) {
    return `${name} ${answer.getId()} ${answer.getKey()} ${answer.getValue()}`;
  }
  if (RECORDS.includes(name)) return `${name} ${recordText(stateOf(answer))}`;
  // Something else may become something else by itself.
  return ALWAYS_ALIKE.test(name) ? name : `${name} ${++lastUnlike}`;
}

function recordText(record: unknown): string {
  return JSON.stringify(record, (_key, value: unknown) => (isRange(value) ? textOf(value) : value));
}
