/** What every command has around it: the user's language, one person at a time, and a sentence when something fails. */
import { shortenText } from '../core/shorten-text';
import { textsFor } from '../i18n/languages';
import type { Texts } from '../i18n/texts';

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

export function userTexts(): Texts {
  return textsFor(Session.getActiveUserLocale());
}

/** Runs a menu command; whatever goes wrong ends as a sentence in a dialog. */
export function runCommand(nameOf: (texts: Texts) => string, command: (texts: Texts) => Notice | null): void {
  const texts = userTexts();
  try {
    const notice = command(texts);
    if (notice !== null) show(notice);
  } catch (error) {
    show({ kind: 'dialog', title: texts.failures.title, text: failureText(error, nameOf(texts), texts) });
  }
}

/** Holds the document's lock while writing. A script outside a document has no such lock and needs none. */
export function withDocumentLock<Result>(texts: Texts, write: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (lock === null) return write();
  if (!lock.tryLock(LOCK_MILLISECONDS)) throw new UserError(texts.failures.busy);
  try {
    const result = write();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}

export function failureText(error: unknown, command: string, texts: Texts): string {
  return error instanceof UserError ? error.message : texts.failures.command(command, failureDetail(error));
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

function show(notice: Notice): void {
  if (notice.kind === 'toast') {
    const text = shortenText(notice.text, LONGEST_TOAST);
    SpreadsheetApp.getActiveSpreadsheet().toast(text, notice.title, notice.seconds);
  } else {
    const ui = SpreadsheetApp.getUi();
    ui.alert(notice.title, shortenText(notice.text, LONGEST_DIALOG), ui.ButtonSet.OK);
  }
}
