export declare const PAGE_NAMES: readonly ['Dialog', 'Import', 'Page'];
export declare const BUILT_FILES: readonly [
  'Code.js',
  'Dialog.html',
  'Import.html',
  'Page.html',
  'appsscript.json',
];
export declare function isBuildStale(root: string, folder: string): boolean;
export declare function isStale(root: string, made: readonly string[], sources: readonly string[]): boolean;
