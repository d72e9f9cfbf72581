/** Who paid, and what for, in the notes of a bank statement: in the numbered parts of German banks, between the strokes of Dutch ones, or as plain text. */

export interface AboutMovement {
  /** '' where the notes do not say it apart from the rest. */
  readonly name: string;
  readonly purpose: string;
}

const NUMBERED = /^\d{3}\s*\?\d\d/;
const SEPA_PURPOSE = /SVWZ\+([^]*?)(?=(?:EREF|KREF|MREF|CRED|DEBT|ABWA|ABWE|IBAN|BIC|PURP)\+|$)/;
const SEPA_MARK = /(?:EREF|KREF|MREF|CRED|DEBT)\+/;
const STROKES = /^\/[A-Z]{4}\//;
const NAME = part('NAME/', '(.+?)');
const COUNTERPARTY = part('CNTP/', '[^/]*/[^/]*/([^/]+).*?');
const REMITTANCE = part('REMI/', '(?:USTD//|STRD/(?:[A-Z]+/)?|/)?(.+?)');

/** Up to the next part, as a name may hold a stroke. */
function part(name: string, content: string): RegExp {
  return new RegExp(`/${name}${content}/?(?=/[A-Z]{4}/|$)`);
}

/**
 * What the notes of a movement say.
 *
 * @param notes behind the tag 86, with their lines
 * @returns texts in one line each; never throws
 * @example aboutMovement('166?00GUTSCHRIFT?20EREF+1?21SVWZ+RE-7?32Acme?33 GmbH') // => { "name": "Acme GmbH", "purpose": "RE-7" }
 * @example aboutMovement('/TRTP/SEPA/NAME/Acme B.V./REMI/Factuur 7/EREF/1') // => { "name": "Acme B.V.", "purpose": "Factuur 7" }
 */
export function aboutMovement(notes: string): AboutMovement {
  if (NUMBERED.test(notes)) return aboutNumbered(notes.replace(/\n/g, ''));
  const text = notes.replace(/\n/g, STROKES.test(notes) ? '' : ' ');
  if (!STROKES.test(notes)) return { name: '', purpose: oneLine(text) };
  const [name, purpose] = [NAME.exec(text) ?? COUNTERPARTY.exec(text), REMITTANCE.exec(text)].map((found) =>
    oneLine(found?.[1] ?? ''),
  );
  return { name, purpose };
}

/** Parts 20 to 29 and 60 to 63 are what it is for, 32 and 33 the name. */
function aboutNumbered(notes: string): AboutMovement {
  const parts = notes.split(/\?(?=\d\d)/).slice(1);
  const of = (numbers: RegExp): string =>
    parts.flatMap((part) => (numbers.test(part.slice(0, 2)) ? [part.slice(2)] : [])).join('');
  const text = of(/2\d|6[0-3]/);
  const purpose = SEPA_PURPOSE.exec(text)?.[1] ?? (SEPA_MARK.test(text) ? '' : text);
  return { name: oneLine(of(/3[23]/)), purpose: oneLine(purpose) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
