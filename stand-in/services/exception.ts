/**
 * The exception Apps Script's services throw: `name` is "Exception", `message` carries Google's sentence, so that
 * `String(error)` reads "Exception: …" as in an execution log. `unsupported` is the stand-in's own refusal.
 */

/** Google's service exception; catch it like any Error. */
export class ServiceException extends Error {
  override readonly name: string = 'Exception';
}

/** A ServiceException ready to be thrown. */
export function exception(message: string): ServiceException {
  return new ServiceException(message);
}

/** What the stand-in throws for a member of the real platform that it does not have. */
export function unsupported(member: string): ServiceException {
  return new ServiceException(`${member} is not supported by the local stand-in.`);
}

/**
 * Gives a class the members of the real platform it does not implement, as methods that throw. Without this a caller
 * would read "is not a function", which says that Google does not have the method either.
 */
export function addUnsupportedMethods<T>(
  prototype: object,
  className: string,
  members: readonly (keyof T & string)[],
): void {
  for (const member of members) {
    Object.defineProperty(prototype, member, {
      value: () => {
        throw unsupported(`${className}.${member}`);
      },
      configurable: true,
      writable: true,
    });
  }
}
