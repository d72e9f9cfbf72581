/** What changed about a sheet besides its cells and rules: panes, sizes, hidden lines, merges, filter, links. */
import { cellName, formatArea } from '../../workbook/a1-notation';
import { sameArea } from '../../workbook/area';
import type { LineProperties } from '../../workbook/sheet-model';
import { argb } from './styles/colors';
import { columnWidth } from './read-cells';
import type { SheetRows } from './package/sheet-rows';
import { element, isTrue, type Values, type XmlElement } from './package/xml';
import type { XlsxPackage } from './package/xlsx-package';
import { forEachExtra, type SheetChange } from './workbook-state';

export function writeLook(change: SheetChange, rows: SheetRows): void {
  // The format does not know protections; better no file than one that silently lacks them.
  if (change.after.protections.length > change.before.protections.length)
    throw new Error('Protected ranges are not supported by the local stand-in in .xlsx files.');
  writeView(change);
  writeColumns(change);
  writeRows(change, rows);
  writeTabColor(change);
  writeMerges(change);
  writeFilter(change);
}

/** The view of a worksheet, made if there is none. */
function sheetView(worksheet: XmlElement): XmlElement {
  const view = worksheet.ensure('sheetViews').ensure('sheetView');
  view.attributes['workbookViewId'] ??= '0';
  return view;
}

function writeView({ worksheet, before, after }: SheetChange): void {
  if (before.hiddenGridlines !== after.hiddenGridlines)
    sheetView(worksheet).set({ showGridLines: after.hiddenGridlines ? 0 : 1 });
  if (before.rightToLeft !== after.rightToLeft)
    sheetView(worksheet).set({ rightToLeft: after.rightToLeft ? 1 : 0 });
  const [rows, columns] = [after.frozenRows, after.frozenColumns];
  if (before.frozenRows === rows && before.frozenColumns === columns) return;
  const view = sheetView(worksheet);
  view.children = view.elements.filter(({ name }) => name !== 'pane' && name !== 'selection');
  if (rows === 0 && columns === 0) return;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  view.children.unshift(
    element('pane', {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell: cellName(rows + 1, columns + 1),
      activePane: pane,
      state: 'frozen',
    }),
    element('selection', { pane }),
  );
}

function changedKeys(before: LineProperties, after: LineProperties): number[] {
  const keys = [before, after].flatMap((all) => [...all.sizes.keys(), ...all.hidden, ...all.filtered]);
  const isHidden = ({ hidden, filtered }: LineProperties, at: number) => hidden.has(at) || filtered.has(at);
  return [...new Set(keys)].filter(
    (key) => before.sizes.get(key) !== after.sizes.get(key) || isHidden(before, key) !== isHidden(after, key),
  );
}

/** In digits, as Excel writes it. */
const STANDARD_WIDTH = '9.140625';

function writeColumns({ worksheet, before, after }: SheetChange): void {
  for (const column of changedKeys(before.columnLines, after.columnLines)) {
    const size = after.columnLines.sizes.get(column);
    changeColumn(worksheet, column, {
      ...(size === undefined ? {} : { width: columnWidth(size), customWidth: 1 }),
      hidden: after.columnLines.hidden.has(column) ? 1 : undefined,
    });
  }
}

/** A column that is said anything of has to say its width: that of columns of which nothing is said. */
export function changeColumn(worksheet: XmlElement, column: number, values: Values): void {
  const cols = worksheet.ensure('cols');
  const node = splitColumn(cols, column);
  node.set(values);
  node.attributes['width'] ??= worksheet.at('sheetFormatPr')?.attributes['defaultColWidth'] ?? STANDARD_WIDTH;
  cols.children = cols.elements.sort((a, b) => Number(a.attributes['min']) - Number(b.attributes['min']));
}

/** The element of one column alone: neighbours it was described with keep their own. */
function splitColumn(cols: XmlElement, column: number): XmlElement {
  const found = cols.elements.find(
    ({ attributes: { min, max } }) => Number(min) <= column && Number(max) >= column,
  );
  const { min = column, max = column } = found?.attributes ?? {};
  cols.remove(found);
  const piece = (first: number, last: number): XmlElement => {
    const made = found?.clone() ?? element('col');
    made.set({ min: first, max: last });
    if (first <= last) cols.children.push(made);
    return made;
  };
  piece(Number(min), column - 1);
  piece(column + 1, Number(max));
  return piece(column, column);
}

function writeRows({ before, after }: SheetChange, rows: SheetRows): void {
  const changed = changedKeys(before.rowLines, after.rowLines);
  for (const row of changed) {
    const size = after.rowLines.sizes.get(row);
    rows.row(row).set({
      ...(size === undefined ? {} : { ht: size * 0.75 }),
      customHeight: size === undefined ? undefined : 1,
      hidden: after.isRowHidden(row) ? 1 : undefined,
    });
  }
  if (changed.length > 0) rows.save();
}

function writeTabColor({ worksheet, before, after }: SheetChange): void {
  if (before.tabColor === after.tabColor) return;
  const properties = worksheet.ensure('sheetPr');
  properties.remove(properties.at('tabColor'));
  if (after.tabColor !== null)
    properties.children.unshift(element('tabColor', { rgb: argb(after.tabColor) }));
}

function writeMerges({ worksheet, before, after }: SheetChange): void {
  const isSame =
    before.merges.length === after.merges.length &&
    before.merges.every((area, at) => sameArea(area, after.merges[at]!));
  if (isSame) return;
  const list = worksheet.ensure('mergeCells');
  const known = before.merges.map(formatArea);
  const beyondGrid = list.elements.filter(({ attributes }) => !known.includes(attributes['ref'] ?? ''));
  list.children = [
    ...beyondGrid,
    ...after.merges.map((area) => element('mergeCell', { ref: formatArea(area) })),
  ];
  worksheet.close(list);
}

function writeFilter({ worksheet, before, after }: SheetChange): void {
  const [was, is] = [before.filter?.area, after.filter?.area];
  if (was === is || (was && is && sameArea(was, is))) return;
  worksheet.remove(worksheet.at('autoFilter'));
  if (is) worksheet.insert(element('autoFilter', { ref: formatArea(is) }));
}

/** A link of a file covers whole cells: the first one in the text. */
export function writeLinks(change: SheetChange, path: string, source: XlsxPackage): void {
  const { worksheet, before, after } = change;
  forEachExtra(change, (row, column) => {
    const [was, link] = [before, after].map((sheet) => sheet.cells.extras(row, column).runs?.link ?? null);
    if (link === was) return;
    const [list, ref] = [worksheet.ensure('hyperlinks'), cellName(row, column)];
    list.remove(list.elements.find(({ attributes }) => attributes['ref'] === ref));
    if (link) list.children.push(linkElement(ref, link, path, source));
    worksheet.attributes['xmlns:r'] = source.namespaces.relationships;
    worksheet.close(list);
  });
}

function linkElement(ref: string, link: string, path: string, source: XlsxPackage): XmlElement {
  if (link.startsWith('#')) return element('hyperlink', { ref, location: link.slice(1) });
  return element('hyperlink', { ref, 'r:id': source.addRelationship(path, 'hyperlink', link, true) });
}

/** Whether the part says it is the selected tab. */
export function selectTab(worksheet: XmlElement, isActive: boolean): void {
  const view = isActive ? sheetView(worksheet) : worksheet.at('sheetViews/sheetView');
  if (!view || isTrue(view.attributes['tabSelected']) === isActive) return;
  view.set({ tabSelected: isActive ? 1 : undefined });
}
