/** Texts of SpreadsheetML, plain and with styles of their own inside, ⇄ a text and its runs. */
import type { TextRun } from '../../../workbook/types';
import { argb, type ThemeColors } from './colors';
import { readFont } from './read-styles';
import { child, childElements, element, textOf, type XmlElement } from '../package/xml';

export interface StyledText {
  readonly text: string;
  readonly runs: readonly TextRun[] | null;
}

/** `node` is an `si`, `is` or comment `text`: one `t`, or `r` elements with a style each. */
export function readStyledText(node: XmlElement | undefined, theme: ThemeColors): StyledText {
  const parts = childElements(node, 'r');
  if (parts.length === 0) return { text: readText(child(node, 't')), runs: null };
  const runs: TextRun[] = [];
  let text = readText(child(node, 't'));
  for (const part of parts) {
    const start = text.length;
    text += readText(child(part, 't'));
    const style = runStyle(child(part, 'rPr'), theme);
    if (Object.keys(style).length > 0 && text.length > start)
      runs.push({ start, end: text.length, style, link: null });
  }
  return { text, runs: runs.length > 0 ? runs : null };
}

/** The file writes characters XML cannot hold as `_x000D_`; line ends become those of Sheets. */
function readText(node: XmlElement | undefined): string {
  return unescapeText(textOf(node));
}

export function unescapeText(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}

function runStyle(node: XmlElement | undefined, theme: ThemeColors): TextRun['style'] {
  if (!node) return {};
  const font = readFont(node, theme);
  const given = Object.entries(font).filter(([, value]) => value !== null && value !== false);
  return Object.fromEntries(given);
}

/** Children of an `is` element. */
export function writeStyledText({ text, runs }: StyledText): XmlElement[] {
  const styled = (runs ?? []).filter((run) => Object.keys(run.style).length > 0);
  if (styled.length === 0) return [textElement(text)];
  const cuts = [...new Set([0, text.length, ...styled.flatMap(({ start, end }) => [start, end])])];
  const bounds = cuts.filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  return bounds.slice(0, -1).map((start, index) => {
    const run = styled.find((other) => other.start <= start && other.end > start);
    const part = textElement(text.slice(start, bounds[index + 1]));
    return element('r', {}, run ? [element('rPr', {}, fontElements(run.style, 'rFont')), part] : [part]);
  });
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

/** In the order the schema of a run wants; `nameTag` is `name` in fonts and `rFont` in runs. */
export function fontElements(style: Partial<TextRun['style']>, nameTag: 'name' | 'rFont'): XmlElement[] {
  const nodes: XmlElement[] = [];
  const name = style.fontFamily ? [element(nameTag, { val: style.fontFamily })] : [];
  if (nameTag === 'rFont') nodes.push(...name);
  for (const [flag, tag] of [
    ['bold', 'b'],
    ['italic', 'i'],
    ['strikethrough', 'strike'],
  ] as const) {
    if (style[flag]) nodes.push(element(tag));
  }
  if (nameTag === 'name' && style.underline) nodes.push(element('u'));
  if (nameTag === 'name' && style.fontSize) nodes.push(element('sz', { val: style.fontSize }));
  if (style.fontColor) nodes.push(element('color', { rgb: argb(style.fontColor) }));
  if (nameTag === 'rFont' && style.fontSize) nodes.push(element('sz', { val: style.fontSize }));
  if (nameTag === 'rFont' && style.underline) nodes.push(element('u'));
  return nameTag === 'name' ? [...nodes, ...name] : nodes;
}
