/** Number formats of .xlsx files ⇄ patterns of Sheets: nearly the same language, with numbers for the common ones. */

/** Formats the file names by number only. Where they depend on the reader's country, the ISO spelling. */
const BUILT_IN: Record<number, string> = {
  0: '',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

const NUMBERS = new Map(Object.entries(BUILT_IN).map(([id, code]) => [code, Number(id)]));
/** Their meaning depends on the country of whoever opens the file. */
const LOCAL = new Set([14, 22]);

export const FIRST_CUSTOM_FORMAT = 164;

/** LibreOffice shows TRUE and FALSE as 1 and 0 unless a cell has this format; to other programs it means nothing. */
export const BOOLEAN_FORMAT = '"TRUE";"TRUE";"FALSE"';

/** @param codes the file's own formats by number */
export function readNumberFormat(id: number, codes: ReadonlyMap<number, string>): string {
  const code = codes.get(id) ?? BUILT_IN[id] ?? '';
  return /^general$/i.test(code) || code === BOOLEAN_FORMAT ? '' : code;
}

/** The number of a built-in format, or null when the file has to define it. */
export function builtInFormat(code: string): number | null {
  const id = NUMBERS.get(code);
  return id === undefined || LOCAL.has(id) ? null : id;
}

/** A pattern as .xlsx files write it: small letters for day, month and hour. */
export function writeNumberFormat(pattern: string): string {
  if (pattern === '' || /^0\.#{15}$/.test(pattern)) return 'General';
  return pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]|am\/pm|a\/p|[MHDYS]/gi, (part) => {
    if (/^(am\/pm|a\/p)$/i.test(part)) return part.toUpperCase();
    return part.length === 1 ? part.toLowerCase() : part;
  });
}
