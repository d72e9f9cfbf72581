/** Notes that changed → the comments part of a sheet and the shapes that old programs draw them with. */
import { cellName, parseAddress } from '../../workbook/a1-notation';
import type { CellPlace } from '../../workbook/types';
import { textElement } from './styles/texts';
import { element, xml, type XmlElement } from './package/xml';
import type { XlsxPackage } from './package/xlsx-package';
import { forEachExtra, type SheetChange } from './workbook-state';

interface NoteChange extends CellPlace {
  readonly note: string;
}

export async function writeNotes(change: SheetChange, path: string, source: XlsxPackage): Promise<void> {
  const changes = changedNotes(change);
  if (changes.length === 0) return;
  const comments = ensureComments(source, path);
  const shapes = await openShapes(source, path, change.worksheet);
  const list = comments.ensure('commentList');
  for (const each of changes) {
    setComment(list, each);
    shapes.remove(each);
    if (each.note !== '') shapes.add(each);
  }
  list.children = list.elements.sort(byPlace);
  shapes.save();
}

function changedNotes(change: SheetChange): NoteChange[] {
  const changes: NoteChange[] = [];
  forEachExtra(change, (row, column) => {
    const note = change.after.cells.extras(row, column).note;
    if (note !== change.before.cells.extras(row, column).note) changes.push({ row, column, note });
  });
  return changes;
}

function byPlace(a: XmlElement, b: XmlElement): number {
  const [first, second] = [a, b].map((node) => parseAddress(node.attributes['ref'] ?? 'A1')!);
  return first!.firstRow! - second!.firstRow! || first!.firstColumn! - second!.firstColumn!;
}

function ensureComments(source: XlsxPackage, path: string): XmlElement {
  const tree = source.tree(source.related(path, 'comments') ?? '');
  if (tree) return tree;
  const part = source.freePath('xl/comments', '.xml');
  const made = xml`
    <comments xmlns="${source.namespaces.spreadsheet}"><authors><author/></authors><commentList/></comments>`;
  source.addPart(part, made, 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml');
  source.addRelationship(path, 'comments', part);
  return made;
}

function setComment(list: XmlElement, { row, column, note }: NoteChange): void {
  const ref = cellName(row, column);
  const old = list.elements.find((node) => node.attributes['ref'] === ref);
  list.remove(old);
  if (note === '') return;
  const authorId = old?.attributes['authorId'] ?? 0;
  list.children.push(element('comment', { ref, authorId }, [element('text', {}, [textElement(note)])]));
}

/** The drawing of notes is old VML, which is not always XML: shapes are cut and pasted as text. */
async function openShapes(source: XlsxPackage, path: string, worksheet: XmlElement) {
  const id = (worksheet.at('legacyDrawing') ?? element('none')).prefixed('id');
  const known = source.relationships(path).find((relationship) => relationship.id === id)?.target;
  const part = known ?? addDrawing(source, path, worksheet);
  let text = known === undefined ? EMPTY_DRAWING : await source.text(part);
  if (!text.includes('id="_x0000_t202"')) text = beforeEnd(text, NOTE_SHAPE_TYPE);
  let number = Math.max(1024, ...[...text.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1])));
  return {
    add: (change: NoteChange): void => {
      text = beforeEnd(text, noteShape(change, ++number));
    },
    remove: ({ row, column }: CellPlace): void => {
      const marks = ['ObjectType="Note"', `<x:Row>${row - 1}</x:Row>`, `<x:Column>${column - 1}</x:Column>`];
      text = text.replace(/<v:shape\s(?:(?!<v:shape[\s>])[\s\S])*?<\/v:shape>/g, (shape) =>
        marks.every((mark) => shape.includes(mark)) ? '' : shape,
      );
    },
    save: () => source.setText(part, text),
  };
}

function addDrawing(source: XlsxPackage, path: string, worksheet: XmlElement): string {
  const part = source.freePath('xl/drawings/vmlDrawing', '.vml');
  source.setText(part, EMPTY_DRAWING);
  source.setDefaultContentType('vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  const id = source.addRelationship(path, 'vmlDrawing', part);
  worksheet.attributes['xmlns:r'] = source.namespaces.relationships;
  worksheet.insert(element('legacyDrawing', { 'r:id': id }));
  return part;
}

function beforeEnd(drawing: string, addition: string): string {
  const end = drawing.lastIndexOf('</');
  return drawing.slice(0, end) + addition + drawing.slice(end);
}

const EMPTY_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"></xml>';

const NOTE_SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** Wide enough for a sentence, and as high as the note has lines. */
function noteShape({ row, column, note }: NoteChange, number: number): string {
  const lines = note.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 40)), 0);
  const top = Math.max(0, row - 2);
  const anchor = [column, 15, top, 4, column + 3, 15, top + Math.max(3, lines + 1), 4].join(', ');
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" ` +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note">' +
    `<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}
