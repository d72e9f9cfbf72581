/** Texts of the user's on their way into cells. */

/** A text that a spreadsheet might take for a formula is shown behind a dot. */
export function neverFormula(text: string): string {
  return /^[=+\-@']/.test(text) ? `· ${text}` : text;
}
