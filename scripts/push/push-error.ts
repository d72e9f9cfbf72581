/** A reason why Google does not hold this build, and what to do about it. */
export class PushError extends Error {
  override name = 'PushError';

  /** @param headline what is known about the project at Google; the message says why */
  constructor(
    message: string,
    readonly headline = 'Nothing was pushed',
  ) {
    super(message);
  }
}
