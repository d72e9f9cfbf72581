/**
 * What pages may ask of the server: the name of a call and its arguments as JSON. Anyone who has the spreadsheet open can call, with anything;
 * arguments are checked before anything is read.
 */

type Answer<Result> = (values: readonly unknown[]) => Result;

/** One answer for each call of a contract. */
export type CallHandlers<Calls> = {
  readonly [Name in keyof Calls]: Calls[Name] extends (...values: never[]) => infer Result
    ? Answer<Result>
    : never;
};

/** @param unknownCall made when something arrives that no page of ours sends */
export function pageCalls(unknownCall: () => Error) {
  function parseList(json: unknown): readonly unknown[] {
    try {
      const values: unknown = JSON.parse(String(json));
      if (Array.isArray(values)) return values;
    } catch {
      // Told below.
    }
    throw unknownCall();
  }

  return {
    /** @param parse null for what are no arguments of this call */
    checked<Arguments, Result>(
      parse: (values: readonly unknown[]) => Arguments | null,
      answer: (values: Arguments) => Result,
    ): Answer<Result> {
      return (values) => {
        const parsed = parse(values);
        if (parsed === null) throw unknownCall();
        return answer(parsed);
      };
    },

    /** Gives the result as JSON. */
    answer<Calls>(handlers: CallHandlers<Calls>, call: unknown, argumentsJson: unknown): string {
      if (typeof call !== 'string' || !Object.prototype.hasOwnProperty.call(handlers, call))
        throw unknownCall();
      const answer = handlers[call as keyof Calls] as Answer<unknown>;
      return JSON.stringify(answer(parseList(argumentsJson)));
    },
  };
}
