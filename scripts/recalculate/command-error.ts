/** Why the command did nothing, in whole sentences for the terminal. */
export class CommandError extends Error {
  override name = 'CommandError';
}
