/** A bank statement in XML (ISO 20022, camt.052 to 054) → a table with a line for each movement, so that it comes in as any other file does. */

/** What the layout of such statements knows. */
const HEADERS = ['BOOKING-DATE', 'STATUS', 'NAME', 'PURPOSE', 'INVOICE', 'AMOUNT', 'CURRENCY'] as const;
const BEGINNING = /<(?:\w+:)?BkToCstmr\w+[\s>]/;

/**
 * Whether a text is such a statement.
 *
 * @param text of a file
 * @returns true where it says so at its beginning; never throws
 * @example isCamt('<?xml version="1.0"?><Document><BkToCstmrStmt>') // => true
 */
export function isCamt(text: string): boolean {
  return BEGINNING.test(text.slice(0, 2000));
}

/**
 * Reads a statement. It is read by pattern, as programs write it, and only a browser has more.
 *
 * @param text of the file
 * @returns a table, its header first, money that went out negative; what was booked in one sum has a line for each of its parts, if they add up; never throws
 * @example camtTable('<Ntry><Amt Ccy="EUR">60</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-03-09</Dt></BookgDt></Ntry>')[1] // => ["2026-03-09","BOOK","","","","-60","EUR"]
 */
export function camtTable(text: string): string[][] {
  const entries = partsOf(text.replace(/<(\/?)\w+:/g, '<$1'), 'Ntry');
  return [[...HEADERS], ...entries.flatMap(movementsIn)];
}

function movementsIn(entry: string): string[][] {
  const [amount, currency] = amountIn(entry);
  const details = partsOf(entry, 'TxDtls');
  const amounts = details.map(amountIn);
  const sum = amounts.reduce((total, [part, each]) => (each === currency ? total + Number(part) : NaN), 0);
  const isSplit = details.length > 1 && Math.abs(sum - Number(amount)) < 0.005;
  const line = (about: string, part: string): string[] => {
    const side = textOf(about, 'CdtDbtInd') || textOf(entry, 'CdtDbtInd');
    const [day] = ['BookgDt', 'ValDt']
      .map((date) => textOf(entry, date, 'Dt(?:Tm)?').slice(0, 10))
      .filter(Boolean);
    return [
      day ?? '',
      textOf(entry, 'Sts', 'Cd') || textOf(entry, 'Sts'),
      nameIn(about, side === 'DBIT' ? 'Cdtr' : 'Dbtr'),
      purposeIn(about) || textOf(entry, 'AddtlNtryInf'),
      partsOf(about, 'RfrdDocInf')
        .map((document) => textOf(document, 'Nb'))
        .filter(Boolean)
        .join(', '),
      side === 'DBIT' ? `-${part}` : part,
      currency,
    ];
  };
  if (isSplit) return details.map((about, index) => line(about, amounts[index][0]));
  return [line(details.length > 1 ? '' : (details[0] ?? ''), amount)];
}

/** Of a part it stands in front, or among its details. */
function amountIn(xml: string): readonly [amount: string, currency: string] {
  const [, currency = '', amount = ''] = /<Amt Ccy="(\w{3})">\s*([\d.]+)/.exec(xml) ?? [];
  return [amount, currency];
}

/** Later versions wrap it once more. */
function nameIn(about: string, role: 'Cdtr' | 'Dbtr'): string {
  return textOf(about, 'RltdPties', role, 'Nm');
}

/** What is written freely, else a reference such as a Norwegian KID. */
function purposeIn(about: string): string {
  return partsOf(about, 'Ustrd').join(' ') || textOf(about, 'CdtrRefInf', 'Ref');
}

/** What stands inside the first element of each name, one in the other; '' where one is missing. */
function textOf(xml: string, ...path: readonly string[]): string {
  return path.reduce((inside, tag) => partsOf(inside, tag)[0] ?? '', xml).trim();
}

function partsOf(xml: string, tag: string): string[] {
  return [...xml.matchAll(new RegExp(`<(${tag})(?:\\s[^>]*|)>([^]*?)</\\1>`, 'g'))].map(
    ([, , inside]) => inside,
  );
}
