/** Formulas as .xlsx files spell them (no `=`, newer functions marked) ⇄ the canonical spelling of the workbook. */
import type { Content } from '../../workbook/types';

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

/** Functions that Sheets alone has: it exports them in that way, and so do we. */
const SHEETS_ALONE = /(?<![\w.])(?:SPARKLINE|GOOGLEFINANCE)\(/i;

/**
 * The formula of a cell. One that only Sheets understands leaves other programs its result: nobody sees #NAME?.
 * @param result what the cell holds
 */
export function writeCellFormula(canonical: string, result: Content): string {
  if (!SHEETS_ALONE.test(canonical)) return writeFormula(canonical);
  const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
  const kept = typeof result === 'number' ? String(result) : quoted(String(result));
  return `IFERROR(__xludf.DUMMYFUNCTION(${quoted(canonical.slice(1))}),${kept})`;
}

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
