/** Formulas as .xlsx files spell them (no `=`, newer functions marked) ⇄ the canonical spelling of the workbook. */

/** Functions that came after the format: files mark them so that older programs know what they do not know. */
const NEWER_FUNCTIONS =
  'CONCAT|IFNA|IFS|LAMBDA|LET|MAXIFS|MINIFS|SEQUENCE|SORTBY|SWITCH|TEXTJOIN|UNIQUE|XLOOKUP|XMATCH|XOR|DAYS|FORMULATEXT|ISFORMULA|NUMBERVALUE|SHEET|SHEETS|UNICHAR|UNICODE|ARABIC|BASE|DECIMAL|RANDARRAY';
const NEWER_CALL = new RegExp(`(?<![\\w.])(${NEWER_FUNCTIONS})\\(`, 'gi');
const NEWEST_CALL = /(?<![\w.])(FILTER|SORT)\(/gi;

/**
 * How Sheets exports a formula with functions of its own or of an add-on: as a text that other programs pass over,
 * beside its result. Where such a formula spilled to, `"COMPUTED_VALUE"` stands instead of a formula.
 */
const SHEETS_FORMULA = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\),/;

/** @returns the canonical formula of a cell with its `=`, or null where the cell only has a result */
export function readCellFormula(text: string): string | null {
  const exported = SHEETS_FORMULA.exec(text)?.[1]?.replace(/""/g, '"');
  if (exported === undefined) return text === '' ? null : readFormula(text);
  return exported === '"COMPUTED_VALUE"' ? null : `=${exported}`;
}

/** @returns the canonical formula with its `=` */
export function readFormula(text: string): string {
  return `=${outsideTexts(text, (part) => part.replace(/_xlfn\.|_xlws\.|_xludf\./gi, ''))}`;
}

/** @returns what the file holds, without `=` */
export function writeFormula(canonical: string): string {
  const body = canonical.replace(/^=/, '');
  const unwrapped = /^ARRAYFORMULA\((.*)\)$/is.exec(body)?.[1] ?? body;
  return outsideTexts(unwrapped, (part) =>
    part.replace(NEWER_CALL, '_xlfn.$1(').replace(NEWEST_CALL, '_xlfn._xlws.$1('),
  );
}

/** Changes what stands outside quotes: texts and sheet names stay. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
