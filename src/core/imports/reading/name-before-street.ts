/** A client's name at the start of a cell that holds its whole address. */

const STREET = /\s\S*(?:str(?:\.|a(?:ß|ss)e)|weg|platz|allee|gasse|damm|ufer|ring|markt|hof)\s*\d/iu;
const LEGAL_FORM =
  /^.*?\s(?:gmbh(?: & co\.? kg(?:aa)?)?|mbh|ag|kg|ohg|gbr|ug(?: \(haftungsbeschränkt\))?|e\.\s?k\.|e\.\s?v\.|ltd\.?|inc\.?|b\.?v\.?|s\.?à?\.?r\.?l\.?)(?=\s|,|$)/iu;

/**
 * The name in an address.
 *
 * @param address what the cell holds, in one line or several
 * @returns its first line; in a single line what stands before the street, or up to the legal form; never throws
 * @example nameBeforeStreet('Acme GmbH Hauptstr. 1 10115 Berlin') // => "Acme GmbH"
 * @example nameBeforeStreet('Ann Lee Am Ring 3 10115 Berlin') // => "Ann Lee Am"
 */
export function nameBeforeStreet(address: string): string {
  const lines = address
    .slice(0, 300)
    .split(/\r?\n|,/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return '';
  const [first] = lines;
  const withForm = LEGAL_FORM.exec(first)?.[0];
  if (withForm !== undefined) return withForm.trim();
  const street = STREET.exec(first)?.index ?? -1;
  return street > 0 ? first.slice(0, street).trim() : first;
}
