/** Whose the names in records are: her clients', by their own names or legal forms, or as Names explains them; or nobody's that is known. */
import { matchNames, type RememberedNames } from '../../core/imports/match-names';
import { nameKey } from '../../core/name-key';

/** Her client's name as on her list; null for not a client; undefined for a name that nobody explains. */
export type NameResolver = (name: string) => string | null | undefined;

/**
 * @param names that occur
 * @param clients names as on her list
 * @param readNames the Names tab, read only where a name occurs that is no client's
 */
export function resolveNames(
  names: ReadonlySet<string>,
  clients: readonly string[],
  readNames: () => RememberedNames,
): NameResolver {
  const own = new Map<string, string>();
  for (const client of clients) if (!own.has(nameKey(client))) own.set(nameKey(client), client);
  const found = new Map<string, string | null | undefined>();
  const others = [...names].filter((name) => {
    const client = own.get(nameKey(name));
    if (client !== undefined) found.set(name, client);
    return client === undefined && name !== '';
  });
  if (others.length > 0) {
    const matched = matchNames(others, clients, readNames());
    const byKey = new Map(matched.map((match) => [nameKey(match.name), match]));
    for (const name of others) {
      const match = byKey.get(nameKey(name));
      found.set(name, match?.how === 'notAClient' ? null : match?.client || undefined);
    }
  }
  return (name) => found.get(name);
}
