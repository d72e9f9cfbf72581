/**
 * What a project's manifest has that ours has not: libraries, services, scopes, a web app, macros. A time zone and where
 * exceptions are logged are no loss: every new project has them, and nothing is left that would go by them.
 */
import { isDeepStrictEqual } from 'node:util';

type Manifest = Record<string, unknown>;

interface Dependency {
  userSymbol?: string;
}

const NO_LOSS = new Set(['timeZone', 'exceptionLogging']);

/**
 * @param theirs the text of the project's appsscript.json
 * @param ours the text of ours
 * @returns a name for each setting that a push would take away
 */
export function findLostSettings(theirs: string, ours: string): string[] {
  const manifest = parseManifest(theirs);
  if (!manifest) return ['it cannot be read'];
  const own = JSON.parse(ours) as Manifest;
  return Object.entries(manifest)
    .filter(([key, value]) => !NO_LOSS.has(key) && !isDeepStrictEqual(value, own[key]))
    .flatMap(([key, value]) => nameLost(key, value, own[key]));
}

function parseManifest(text: string): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

function nameLost(key: string, value: unknown, own: unknown): string[] {
  if (key === 'oauthScopes' && Array.isArray(value))
    return value
      .filter((scope) => !Array.isArray(own) || !own.includes(scope))
      .map((scope) => `scope ${scope}`);
  if (key === 'dependencies' && typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([kind, list]) => nameDependencies(kind, list));
  return [`${key} ${JSON.stringify(value)}`];
}

function nameDependencies(kind: string, list: unknown): string[] {
  const word = kind === 'libraries' ? 'library' : kind === 'enabledAdvancedServices' ? 'service' : kind;
  return Array.isArray(list)
    ? (list as Dependency[]).map(({ userSymbol }) => `${word} ${userSymbol ?? ''}`.trim())
    : [`${word} ${JSON.stringify(list)}`];
}
