/** Whose a name in a record is: her client's own, one that Names explains, or nobody's that is known. */
import { nameKey } from '../../core/name-key';
import type { RememberedName } from '../tabs/names-tab';

/** Her client's name as on her list; null for not a client; undefined for a name that nobody explains. */
export type NameResolver = (name: string) => string | null | undefined;

/**
 * @param clients names as on her list
 * @param readNames the Names tab, read when the first name is met that is no client's
 */
export function nameResolver(
  clients: readonly string[],
  readNames: () => readonly RememberedName[],
): NameResolver {
  const byKey = new Map<string, string>();
  for (const client of clients) if (!byKey.has(nameKey(client))) byKey.set(nameKey(client), client);
  let remembered: ReadonlyMap<string, string | null> | null = null;
  const known = new Map<string, string | null | undefined>();
  return (name) => {
    if (known.has(name)) return known.get(name);
    const own = byKey.get(nameKey(name));
    const resolved = own ?? explained(name);
    known.set(name, resolved);
    return resolved;
  };

  function explained(name: string): string | null | undefined {
    remembered ??= new Map(readNames().map((line) => [nameKey(line.name), line.client]));
    const client = remembered.get(nameKey(name));
    return typeof client === 'string' ? byKey.get(nameKey(client)) : client;
  }
}
