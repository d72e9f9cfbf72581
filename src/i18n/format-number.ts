/** Numbers as they stand in sentences: few decimals, the spreadsheet's decimal mark. */

/** Of the spreadsheet. */
type DecimalMark = '.' | ',';

/** Whole percentages as they were written already: asking the platform takes longer than the rest of a sentence. */
const percents = new Map<string, string>();

/** 71.53 → "71.5", 70 → "70". */
export function formatPoints(points: number, mark: DecimalMark): string {
  return String(roundToTenth(points)).replace('.', mark);
}

/**
 * A score as it stands beside its tier: rounded, but never up to the cut-off of a tier it has not reached.
 *
 * @param missing points to the next tier; 0 in the best one
 */
export function formatScore(points: number, missing: number, mark: DecimalMark): string {
  const isJustShort = missing > 0 && formatGap(points, missing, mark) === null;
  return isJustShort ? formatNumber(roundDownToHundredth(points), mark) : formatPoints(points, mark);
}

/** Points to the next tier, so that the score shown and this add up; null when less than a tenth is missing. */
export function formatGap(points: number, missing: number, mark: DecimalMark): string | null {
  const shown = roundToTenth(points + missing - roundToTenth(points));
  return shown < 0.1 ? null : formatPoints(shown, mark);
}

/** 0.852 → "85 %", as the language writes it. Only what is complete says 100, only nothing says 0. */
export function formatPercent(share: number, language: string): string {
  const percent = Math.round(share * 100);
  const honest = share < 1 && percent === 100 ? 99 : share > 0 && percent === 0 ? 1 : percent;
  const key = `${honest} ${language}`;
  const known = percents.get(key);
  if (known !== undefined) return known;
  const shown = (honest / 100).toLocaleString(language, { style: 'percent' });
  percents.set(key, shown);
  return shown;
}

/** A plain number with as many decimals as it has. */
export function formatNumber(value: number, mark: DecimalMark): string {
  return String(Number(value.toFixed(9))).replace('.', mark);
}

/** 12345 → "12,345": how many there are of something, grouped as the language does it. */
export function formatCount(count: number, language: string): string {
  return count < 1000 ? String(count) : count.toLocaleString(language);
}

/** Halves are rounded up, also where a computed number is a little less than a half. */
export function roundToTenth(value: number): number {
  return Math.round(value * 10 + 1e-9) / 10;
}

/** 9 decimals first: 74.96 × 100 is a little less than 7496. */
function roundDownToHundredth(value: number): number {
  return Math.floor(Math.round(value * 1e9) / 1e7) / 100;
}
