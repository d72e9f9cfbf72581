/** What a file cannot keep when it is written: a signature, which any change breaks, and macros in a file without them. */
import type { XlsxPackage } from './xlsx-package';

const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

export type Loss = 'macros' | 'digital signature';

/** @param keepsMacros whether the new file is of the kind with macros (.xlsm) */
export function findLosses(source: XlsxPackage, keepsMacros: boolean): Loss[] {
  const names = source.partNames;
  const hasMacros = names.some((name) => /^xl\/(vbaProject|macrosheets\/)/i.test(name));
  const isSigned = names.some((name) => name.startsWith('_xmlsignatures/'));
  return [
    ...(hasMacros && !keepsMacros ? (['macros'] as const) : []),
    ...(isSigned ? (['digital signature'] as const) : []),
  ];
}

/** Takes them out, so that the rest opens without complaint. */
export function dropLosses(source: XlsxPackage, workbookPath: string, keepsMacros: boolean): void {
  for (const name of source.partNames) {
    const isMacro = /^xl\/(vba[^/]*|_rels\/vba[^/]*|activeX\/.*)$/i.test(name);
    if (name.startsWith('_xmlsignatures/')) source.removePart(name, '');
    else if (isMacro && !keepsMacros) source.removePart(name, workbookPath);
  }
  if (!keepsMacros) source.setContentType(workbookPath, MAIN_TYPE);
}
