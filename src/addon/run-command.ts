/** What every command has around it: the user's language, one person at a time, and a sentence when something fails. */
import { shortenText } from '../core/shorten-text';
import { textsFor } from '../i18n/languages';
import { activeSpreadsheet } from './active-spreadsheet';
import { textsOf } from './chosen-language';
import type { Texts } from '../i18n/types/texts';

/** What is longer would not be read, or not fit on the screen. */
const LONGEST_TOAST = 1500;
const LONGEST_DIALOG = 5000;

/** How long a command waits for somebody else's to finish. */
const LOCK_MILLISECONDS = 5000;

/** A sentence for the user, shown when everything is written: a dialog would drop the lock. */
export type Notice =
  | { readonly kind: 'toast'; readonly title: string; readonly text: string; readonly seconds: number }
  | { readonly kind: 'dialog'; readonly title: string; readonly text: string };

/** Something that the user can put right; its message is already a sentence in her language. */
export class UserError extends Error {}

/** What is said: in the language that is chosen on Settings, else in that of Google's own dialogs. */
export function userTexts(): Texts {
  try {
    return textsOf(activeSpreadsheet, () => Session.getActiveUserLocale());
  } catch {
    // Before she has agreed to anything, the menu may not look at the document.
    return textsFor(Session.getActiveUserLocale());
  }
}

/**
 * What holds when a command fails before it could say more: her cells are as they were, and perhaps a part of what the command
 * makes is there already and will be taken up by the next run.
 */
export type Standing = 'untouched' | 'begun';

/**
 * Runs a menu command; whatever goes wrong ends as a sentence in a dialog.
 *
 * @param standing what must hold whenever it fails; a command that cannot promise it throws a UserError that tells
 */
export function runCommand(
  nameOf: (texts: Texts) => string,
  command: (texts: Texts) => Notice | null,
  standing: Standing = 'untouched',
): void {
  runReading(nameOf, () => command(userTexts()), standing);
}

/** The same for a command that reads the Settings tab itself, and learns the language there. */
export function runReading(
  nameOf: (texts: Texts) => string,
  command: () => Notice | null,
  standing: Standing = 'untouched',
): void {
  const notice = outcomeOf(nameOf, command, standing);
  if (notice === null) return;
  try {
    show(notice);
  } catch {
    // What was done is done: that the message failed to appear must not be told as a failure of the command.
    show({ ...notice, kind: 'dialog' });
  }
}

function outcomeOf(
  nameOf: (texts: Texts) => string,
  command: () => Notice | null,
  standing: Standing,
): Notice | null {
  try {
    return command();
  } catch (error) {
    const texts = userTexts();
    const text = failureText(error, nameOf(texts), texts, standing);
    return { kind: 'dialog', title: texts.failures.title, text };
  }
}

/**
 * Holds the document's lock while writing. A script outside a document has no such lock and needs none.
 *
 * @param isWritten whether there is anything that must be there before the next one may begin
 */
export function withDocumentLock<Result>(
  texts: Texts | (() => Texts),
  write: () => Result,
  { isWritten = () => true }: { readonly isWritten?: (result: Result) => boolean } = {},
): Result {
  const lock = LockService.getDocumentLock();
  if (lock === null) return write();
  if (!lock.tryLock(LOCK_MILLISECONDS)) {
    throw new UserError((typeof texts === 'function' ? texts() : texts).failures.busy);
  }
  try {
    const result = write();
    if (isWritten(result)) SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}

export function failureText(error: unknown, command: string, texts: Texts, standing: Standing): string {
  if (error instanceof UserError) return error.message;
  const { failures } = texts;
  return `${failures.command(command, failureDetail(error))} ${failures.standing[standing]}`;
}

/** The message of an error as a sentence. */
export function failureDetail(error: unknown): string {
  const what = error instanceof Error || hasMessage(error) ? error.message : String(error);
  return what.trim().replace(/([^.!?…])$/, '$1.');
}

/** Errors of the platform need not be made by this script's own Error. */
function hasMessage(error: unknown): error is { message: string } {
  return (
    typeof error === 'object' &&
    error !== null &&
    typeof (error as { message?: unknown }).message === 'string'
  );
}

/** Whether something could be done; what fails in passing is tried a second time. */
export function succeeds(attempt: () => void): boolean {
  for (let left = 2; left > 0; left--) {
    try {
      attempt();
      return true;
    } catch {
      // The next attempt, or the answer, tells.
    }
  }
  return false;
}

function show(notice: Notice): void {
  if (notice.kind === 'toast') {
    const text = shortenText(notice.text, LONGEST_TOAST);
    activeSpreadsheet().toast(text, notice.title, notice.seconds);
  } else {
    const ui = SpreadsheetApp.getUi();
    ui.alert(notice.title, shortenText(notice.text, LONGEST_DIALOG), ui.ButtonSet.OK);
  }
}
