/** What a build is made of, for those who only look at one. */
import { resolve } from 'node:path';
import { BUILT_FILES, PAGE_NAMES } from './build/freshness.cjs';

export const DEFAULT_ROOT = resolve(__dirname, '..');
export { BUILT_FILES, PAGE_NAMES };
export type BuiltFiles = Record<(typeof BUILT_FILES)[number], string>;
export type PageName = (typeof PAGE_NAMES)[number];

/** One thing for each page. @param of from its name, such as "Dialog" */
export function forEachPage<Value>(of: (name: PageName) => Value): Record<PageName, Value> {
  return Object.fromEntries(PAGE_NAMES.map((name) => [name, of(name)])) as Record<PageName, Value>;
}
