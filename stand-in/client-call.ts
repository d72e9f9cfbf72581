/**
 * What google.script.run lets through between the page and the server: numbers, booleans, strings, null, and plain
 * objects and lists of these. Arguments that are anything else are refused; a result that is anything else arrives as
 * null, without an error.
 */

/** @throws what the page would read, when an argument holds a date, a function, an object of a class or a cycle */
export function copyClientArguments(args: readonly unknown[]): unknown[] {
  return args.map((argument, index) => {
    const crossed = cross(argument, String(index));
    if (crossed instanceof Illegal)
      throw new TypeError(`Failed due to illegal value in property: ${crossed.property}`);
    return crossed.copy;
  });
}

/**
 * The result as the success handler gets it.
 * @param isService tells objects of the services, which look plain from within a script
 */
export function copyServerResult(result: unknown, isService: (value: object) => boolean): unknown {
  const crossed = cross(result, '', isService);
  return crossed instanceof Illegal ? null : crossed.copy;
}

/** The first property whose value may not cross. */
class Illegal {
  constructor(readonly property: string) {}
}

type IsService = (value: object) => boolean;

function cross(
  value: unknown,
  name: string,
  isService: IsService = () => false,
): { readonly copy: unknown } | Illegal {
  try {
    return { copy: copyPlain(value, name, [], isService) };
  } catch (thrown) {
    if (thrown instanceof Illegal) return thrown;
    throw thrown;
  }
}

/**
 * As JSON would: what is no number becomes null, and so does what a list lacks. Texts need no copy.
 * @param within the objects that the value is part of
 */
function copyPlain(value: unknown, name: string | number, within: object[], isService: IsService): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    throw new Illegal(String(name));
  if (typeof value !== 'object' || value === null) return value ?? null;
  const isList = Array.isArray(value);
  if (isService(value) || within.includes(value) || !(isList || isPlainObject(value)))
    throw new Illegal(String(name));
  within.push(value);
  const copy = isList
    ? Array.from(value, (inner, index) => copyPlain(inner, index, within, isService))
    : copyRecord(value, (inner, key) => copyPlain(inner, key, within, isService));
  within.pop();
  return copy;
}

function copyRecord(record: object, copyOf: (value: unknown, key: string) => unknown): object {
  const copy: Record<string, unknown> = { ...record };
  for (const key of Object.keys(copy)) {
    if (copy[key] === undefined) Reflect.deleteProperty(copy, key);
    else copy[key] = copyOf(copy[key], key);
  }
  return copy;
}

/** Objects of any realm that no class made. */
function isPlainObject(value: object): boolean {
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
