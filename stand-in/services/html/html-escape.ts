/**
 * Escaping for HTML templates. What a printing scriptlet writes depends on where it stands: in text and attributes as
 * HTML, in a script as a JavaScript literal, inside a script's string as the inner text of that string.
 */

const HTML_ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

function escapeHtml(value: string): string {
  return value.replace(/[&<>"']/g, (character) => HTML_ENTITIES[character]!);
}

/** @param before the output so far, which tells where the value will stand */
export function escapeInContext(value: unknown, before: string): string {
  const script = openScript(before);
  if (script === null) return escapeHtml(String(value));
  if (isInsideString(script)) return escapeScriptText(String(value));
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return typeof value === 'object'
    ? escapeMarkup(JSON.stringify(value))
    : `'${escapeScriptText(String(value))}'`;
}

/** The code of the script element that is open at the end, or null. */
function openScript(html: string): string | null {
  const start = html.search(/<script\b[^>]*>(?![\s\S]*<\/script)/i);
  if (start < 0) return null;
  return html.slice(html.indexOf('>', start) + 1);
}

function isInsideString(code: string): boolean {
  let quote = '';
  for (let position = 0; position < code.length; position += 1) {
    const character = code[position]!;
    if (character === '\\') position += 1;
    else if (quote === '') quote = /["'`]/.test(character) ? character : '';
    else if (character === quote || (character === '\n' && quote !== '`')) quote = '';
  }
  return quote !== '';
}

function escapeScriptText(value: string): string {
  return value.replace(
    /[\\"'`<>&=\n\r\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Keeps JSON from closing the script element around it. */
function escapeMarkup(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, escapeScriptText);
}
