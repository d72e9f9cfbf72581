/** A reason, in one plain sentence, why there is no usable build. */
export class BuildError extends Error {
  override name = 'BuildError';
}
