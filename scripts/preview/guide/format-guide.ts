/**
 * The guide as a page: what its Markdown uses and nothing more, which is headings, numbered and plain lists, pictures, paragraphs, bold, italics
 * and code. It refuses no Markdown, but leaves what it does not know as it stands; a test reads the guides for that.
 */
import { escape } from '../start/page-parts';

/**
 * @param markdown of a guide
 * @returns the same as HTML
 */
export function formatGuide(markdown: string): string {
  return markdown
    .trim()
    .split(/\n{2,}/)
    .map(formatBlock)
    .join('\n');
}

function formatBlock(block: string): string {
  const [, marks, heading] = /^(#{1,2}) (.+)$/.exec(block) ?? [];
  if (marks !== undefined) return `<h${marks.length}>${formatLine(heading!)}</h${marks.length}>`;
  const [, shown, path] = /^!\[(.+)\]\((.+)\)$/s.exec(block) ?? [];
  if (path !== undefined) return `<img src="${path}" alt="${escape(oneLine(shown!))}" loading="lazy" />`;
  if (/^\d\. /.test(block)) return formatList('ol', block.split(/\n(?=\d\. )/));
  if (block.startsWith('- ')) return formatList('ul', block.split(/\n(?=- )/));
  return `<p>${formatLine(block)}</p>`;
}

function formatList(tag: 'ol' | 'ul', items: readonly string[]): string {
  const lines = items.map((item) => `<li>${formatLine(item.replace(/^(?:\d\.|-) /, ''))}</li>`);
  return `<${tag}>${lines.join('')}</${tag}>`;
}

function formatLine(text: string): string {
  return escape(oneLine(text))
    .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replace(/`(.+?)`/g, '<code>$1</code>')
    .replace(/(?<![\p{L}\d])_(.+?)_(?![\p{L}\d])/gu, '<i>$1</i>');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
