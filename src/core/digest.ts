/** A text → sixteen letters that stand for it and cannot be read: for identifiers that others may see. */

/**
 * FNV-1a, over two halves.
 *
 * @param key any text
 * @returns the same for the same text; never throws
 * @example digest('') // => "811c9dc5deadbeef"
 */
export function digest(key: string): string {
  return [2166136261, 3735928559]
    .map((start) => {
      let hash = start;
      for (const character of key) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
