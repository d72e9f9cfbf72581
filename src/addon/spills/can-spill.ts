/**
 * Whether a formula can fill more cells than its own, going by its text: in doubt it can. Only what surely gives one value is
 * told apart, so that looking closer is seldom needed. It computes nothing.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** One value, whatever stands inside. */
const FOLDING = words(
  'AND AVERAGE AVERAGEA CONCATENATE COUNT COUNTA COUNTBLANK COUNTUNIQUE COLUMNS GCD JOIN LCM MAX MAXA MEDIAN MIN MINA OR PRODUCT ROWS STDEV STDEVP SUM SUMPRODUCT SUMSQ TEXTJOIN VAR VARP XOR',
);
/** One value, also where a range is given to look in. */
const LOOKING = words(
  'AVERAGEIF AVERAGEIFS COUNTIF COUNTIFS COUNTUNIQUEIFS HLOOKUP LARGE MATCH MAXIFS MINIFS PERCENTILE PERCENTRANK QUARTILE RANK SMALL SUMIF SUMIFS VLOOKUP',
);
/** One value where single values go in. */
const SINGLE = words(
  'ABS CEILING CHAR CODE CONCAT DATE DATEDIF DATEVALUE DAY DAYS EDATE EOMONTH EXACT EXP FALSE FIND FIXED FLOOR HOUR HYPERLINK IF IFERROR IFNA IFS INT ISBLANK ISDATE ISERR ISERROR ISEVEN ISFORMULA ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT LEFT LEN LN LOG LOG10 LOWER MID MINUTE MOD MONTH MROUND N NA NETWORKDAYS NOT NOW PI POWER PROPER QUOTIENT RAND RANDBETWEEN REGEXEXTRACT REGEXMATCH REGEXREPLACE REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SECOND SIGN SQRT SUBSTITUTE SWITCH T TEXT TIME TODAY TRIM TRUE TRUNC UPPER VALUE WEEKDAY WEEKNUM WORKDAY YEAR YEARFRAC',
);

/** A call's opening, brackets, what makes an array or a range, or a word: a cell, TRUE or the name of a range. */
const TOKEN = /([\p{L}_][\p{L}\p{N}_.]*)\s*\(|[(){}:]|\$?[\p{L}_][\p{L}\p{N}_.$]*|\d[\d.,]*(?:E[+-]?\d+)?/giu;
const TEXTS_AND_TABS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}\p{N}_.]+!/gu;
const CELL_OR_TRUTH = /^(\$?[A-Z]{1,3}\$?\d+|TRUE|FALSE|\d.*)$/i;

/** @param formula with its equals sign, function names in English */
export function canSpill(formula: string): boolean {
  const calls: ('folding' | 'looking' | 'single' | 'bracket')[] = [];
  const isLooking = (): boolean => calls.filter((call) => call !== 'bracket').pop() === 'looking';
  for (const [token, name] of formula.replace(TEXTS_AND_TABS, '').matchAll(TOKEN)) {
    const isFolded = calls.includes('folding');
    if (token === ')') calls.pop();
    else if (token === '(') calls.push('bracket');
    else if (name !== undefined) {
      const call = kindOf(name.toUpperCase());
      if (call === null && !isFolded) return true;
      calls.push(call ?? 'bracket');
    } else if (token === '{' || token === '}') {
      if (!isFolded) return true;
    } else if (token === ':' || !CELL_OR_TRUTH.test(token)) {
      if (!isFolded && !isLooking()) return true;
    }
  }
  return false;
}

function kindOf(name: string): 'folding' | 'looking' | 'single' | null {
  if (FOLDING.has(name)) return 'folding';
  if (LOOKING.has(name)) return 'looking';
  return SINGLE.has(name) ? 'single' : null;
}
