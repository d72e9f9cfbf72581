/** What a function cannot do with its arguments, and how a cell shows it (decision 21). */

/** A sentence for the person who typed the formula: which cell holds what, and what is needed. */
export class Refusal extends Error {}

/**
 * Answers a formula: with what the function gives, or with the sentence on what stands in the way. Anything else that is thrown is a
 * fault of ours or of the platform, and stays an error.
 *
 * @param call the function with its arguments
 * @returns what a cell, or the cells it fills, will hold
 * @example answerInCell(() => 5) // => 5
 */
export function answerInCell<Answer>(call: () => Answer): Answer | string {
  try {
    return call();
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}
