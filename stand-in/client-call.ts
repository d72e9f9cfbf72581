/**
 * What google.script.run lets through between the page and the server: numbers, booleans, strings, null, and plain
 * objects and lists of these. Arguments that are anything else are refused; a result that is anything else arrives as
 * null, without an error.
 */

/**
 * Copies as JSON would: what is no number becomes null, and so does what a list lacks. Its own text is sent into frames, so it
 * must not refer to anything outside itself.
 *
 * @param isService tells objects of the services, which look plain from within a script
 * @throws TypeError that the page would read, when an argument holds a date, a function, an object of a class or a cycle
 */
export function copyClientArguments(
  args: readonly unknown[],
  isService: (value: object) => boolean = () => false,
): unknown[] {
  /** Of any realm, and made by no class. */
  const isPlain = (value: object): boolean => {
    if (Array.isArray(value)) return true;
    const prototype: unknown = Object.getPrototypeOf(value);
    const isOfNoClass = prototype === null || Object.getPrototypeOf(prototype) === null;
    return isOfNoClass && Object.prototype.toString.call(value) === '[object Object]';
  };
  const copyOf = (value: unknown, name: string | number, around: readonly object[]): unknown => {
    if (value === undefined || value === null) return null;
    if (typeof value === 'number') return Number.isFinite(value) ? value : null;
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value !== 'object' || isService(value) || around.includes(value) || !isPlain(value))
      throw new TypeError(`Failed due to illegal value in property: ${name}`);
    const within = [...around, value];
    if (Array.isArray(value)) return Array.from(value, (item, index) => copyOf(item, index, within));
    // Of an object with a prototype, `__proto__` would be set instead of added.
    const copy = Object.create(null) as Record<string, unknown>;
    for (const key of Object.keys(value)) {
      const item = (value as Readonly<Record<string, unknown>>)[key];
      if (item !== undefined) copy[key] = copyOf(item, key, within);
    }
    return copy;
  };
  return args.map((argument, index) => copyOf(argument, index, []));
}

/** The result as the success handler gets it. */
export function copyServerResult(result: unknown, isService: (value: object) => boolean): unknown {
  try {
    return copyClientArguments([result], isService)[0];
  } catch (thrown) {
    if (thrown instanceof TypeError) return null;
    throw thrown;
  }
}
