/**
 * Service objects show a script their methods and enums only: `JSON.stringify` of one is `{}`. The fields the stand-in
 * keeps its state in are therefore hidden, whether or not the script is seen through a ScriptRealm.
 */

const ENUM_NAME = /^[A-Z]/;

/** Call it last in a constructor: hides the fields an object has so far, except those that hold enums. */
export function hideState(object: object): void {
  for (const field of Object.keys(object)) {
    if (!ENUM_NAME.test(field)) Object.defineProperty(object, field, { enumerable: false });
  }
}
