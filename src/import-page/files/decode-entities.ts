/** "&amp;" → "&": how XML writes letters, and what web pages leave behind in the files they make. */

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** A name that is none of these stays. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name = '') => {
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return isNaN(code) || code > 0x10ffff ? (NAMED[name] ?? whole) : String.fromCodePoint(code);
    },
  );
}
