/** What a build is made of, for those who only look at one. */
import { resolve } from 'node:path';

export const DEFAULT_ROOT = resolve(__dirname, '..');
export const BUILT_FILES = ['Code.js', 'Dialog.html', 'Page.html', 'appsscript.json'] as const;
export type BuiltFiles = Record<(typeof BUILT_FILES)[number], string>;
