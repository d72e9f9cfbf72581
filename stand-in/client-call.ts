/**
 * What google.script.run lets through between the page and the server: numbers, booleans, strings, null, and plain
 * objects and lists of these. Arguments that are anything else are refused; a result that is anything else arrives as
 * null, without an error.
 */

/** @throws what the page would read, when an argument holds a date, a function, an object of a class or a cycle */
export function copyClientArguments(args: readonly unknown[]): unknown[] {
  return args.map((argument, index) => {
    const illegal = illegalProperty(argument, String(index), []);
    if (illegal !== null) throw new TypeError(`Failed due to illegal value in property: ${illegal}`);
    return copyPlain(argument);
  });
}

/**
 * The result as the success handler gets it.
 * @param isService tells objects of the services, which look plain from within a script
 */
export function copyServerResult(result: unknown, isService: (value: object) => boolean): unknown {
  return illegalProperty(result, '', [], isService) === null ? copyPlain(result) : null;
}

/** Name of the first property that may not cross, or null. */
function illegalProperty(
  value: unknown,
  name: string,
  ancestors: readonly object[],
  isService: (value: object) => boolean = () => false,
): string | null {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return name;
  if (typeof value !== 'object' || value === null) return null;
  if (isService(value) || ancestors.includes(value)) return name;
  if (!(Array.isArray(value) || isPlainObject(value))) return name;
  const within = [...ancestors, value];
  for (const [key, inner] of Object.entries(value)) {
    const illegal = illegalProperty(inner, key, within, isService);
    if (illegal !== null) return illegal;
  }
  return null;
}

/** Objects of any realm that no class made. */
function isPlainObject(value: object): boolean {
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** As JSON would: what is no number becomes null, and so does what a list lacks. Texts need no copy. */
function copyPlain(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (Array.isArray(value)) return Array.from(value, (each) => copyPlain(each));
  const held = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(held.map(([key, inner]) => [key, copyPlain(inner)]));
}
