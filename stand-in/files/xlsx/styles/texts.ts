/** Texts of SpreadsheetML, plain and with styles of their own inside, ⇄ a text and what the file has of it besides. */
import type { TextRuns } from '../../../workbook/types';
import { element, type XmlElement } from '../package/xml';

export interface StyledText {
  readonly text: string;
  readonly runs: TextRuns | null;
}

/** `node` is an `si`, `is` or comment `text`: one `t`, or `r` elements with a style each. */
export function readStyledText(node: XmlElement): StyledText {
  const pieces = node.all('r');
  const text = [node, ...pieces].map((part) => unescapeText(part.textAt('t'))).join('');
  return { text, runs: pieces.length > 0 ? { pieces: node.elements, link: null } : null };
}

/** The file writes characters XML cannot hold as `_x000D_`; line ends become those of Sheets. */
export function unescapeText(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}

/** Children of an `is` element. */
export function writeStyledText({ text, runs }: StyledText): XmlElement[] {
  return runs && runs.pieces.length > 0 ? (runs.pieces as XmlElement[]) : [textElement(text)];
}

export function textElement(text: string): XmlElement {
  const needsSpaces = /^\s|\s$|\n/.test(text);
  return element('t', needsSpaces ? { 'xml:space': 'preserve' } : {}, text === '' ? [] : [escapeText(text)]);
}

function escapeText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[^\t\n -\uFFFD]/g,
      (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}
