/**
 * Apps Script's enums: each constant is one object, equal only to itself, whose text is its name. Declared with the
 * names in Google's order, because `ordinal` and `compareTo` count them.
 */

export interface EnumConstant<Name extends string = string> {
  toString(): Name;
  name(): Name;
  ordinal(): number;
  compareTo(other: EnumConstant): number;
  toJSON(): Name;
}

type EnumType<Name extends string> = { readonly [N in Name]: EnumConstant<N> };

/** Creates an enum; write the names `as const` (or inline) so that its constants are typed. */
export function createEnum<const Names extends readonly string[]>(names: Names): EnumType<Names[number]> {
  const constants = names.map((name, ordinal) => [name, createConstant(name, ordinal)]);
  return Object.freeze(Object.fromEntries(constants)) as EnumType<Names[number]>;
}

function createConstant<Name extends string>(name: Name, ordinal: number): EnumConstant<Name> {
  return Object.freeze({
    toString: () => name,
    name: () => name,
    ordinal: () => ordinal,
    compareTo: (other: EnumConstant) => ordinal - other.ordinal(),
    toJSON: () => name,
  });
}

/** Whether a value is one of the constants of an enum. */
export function isEnumConstant(
  type: Readonly<Record<string, EnumConstant>>,
  value: unknown,
): value is EnumConstant {
  return Object.values(type).includes(value as EnumConstant);
}
