/** What a build is made of, for those who only look at one. */
import { resolve } from 'node:path';
import { BUILT_FILES } from './build/freshness.cjs';

export const DEFAULT_ROOT = resolve(__dirname, '..');
export { BUILT_FILES };
export type BuiltFiles = Record<(typeof BUILT_FILES)[number], string>;
