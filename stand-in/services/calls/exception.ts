/**
 * The exception Apps Script's services throw: `name` is "Exception", `message` carries Google's sentence, so that
 * `String(error)` reads "Exception: …" as in an execution log. `unsupported` is the stand-in's own refusal.
 */

/** Google's service exception; catch it like any Error. */
class ServiceException extends Error {
  override readonly name: string = 'Exception';
}

/** A ServiceException ready to be thrown. */
export function exception(message: string): ServiceException {
  return new ServiceException(message);
}

/**
 * The stand-in's own refusal of what the real platform has and it has not. Not Google's exception, and no script gets
 * round it: whoever catches it finds another name, and the execution in which it was thrown ends with it all the same
 * (see `add-on.ts`), since on Google there would have been nothing to catch.
 */
export class NotSupported extends Error {
  override readonly name = 'NotSupported';
}

/** @param member such as "SpreadsheetApp.Range.setBorder" */
export function unsupported(member: string): NotSupported {
  return new NotSupported(`${member} is not supported by the local stand-in.`);
}
